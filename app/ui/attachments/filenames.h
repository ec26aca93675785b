// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gongkai {

/// @p name without the folders before it, and with a mark in the place of each character that can't be seen or turns
/// the direction of what follows: what an attachment is called. Never empty.
[[nodiscard]] QString shownFileName(const QString &name);

/// True if a file called @p name is of a kind that is only looked at: a picture, a paper, a spreadsheet. Programs,
/// scripts, starters and web pages are not, whatever other endings stand before the last one.
[[nodiscard]] bool isOpenable(const QString &name);

/// A name for a copy of the file called @p name that any file system and any program takes as nothing but a name: no
/// longer than 200 bytes, no folder, no sign with a meaning, the ending in lower case. Only for what isOpenable().
[[nodiscard]] QString safeFileName(const QString &name);

} // namespace Gongkai
