// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <QByteArray>

namespace Gongkai {

/// @p paper as plain text in UTF-8, for a chat or a form on the web: paragraphs indented by two characters, each row of
/// a table a line with its columns parted by tabs, so that it can be put into a spreadsheet.
[[nodiscard]] QByteArray toPlainText(const PageList &paper);

} // namespace Gongkai
