// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gongkai {

/// @p text without what two people write differently: signs, blanks, full-width forms, capitals. Empty where nothing
/// else is in it.
[[nodiscard]] QString bareWords(const QString &text);

/// What tells one point of the checklist from another, whichever version words it: its words without signs and blanks
/// and without what is added in brackets, so that 标明监督电话 and 标明监督（举报）电话 are one. A point that is all
/// brackets is known by what stands in them, one that is all signs by the signs. Empty for an empty one alone.
[[nodiscard]] QString pointKey(const QString &point);

/// What was found at @p point where nobody wrote it in words of his own: the point alone would say that all is well. It
/// is a record's text, which papers print, and Chinese on any screen.
[[nodiscard]] QString unmetPoint(const QString &point);

} // namespace Gongkai
