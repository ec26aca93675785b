// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "result.h"

#include <QByteArray>

namespace Gongkai {

/// @p paper as a PDF file: A4, faces embedded as subsets, the text to be copied and searched as it was written,
/// bookmarks, title and author, the day handed in with the paper. Equal papers give equal bytes. Fails with
/// MissingGlyph if a character has no face (detail: each with its page and the words around it; nothing is drawn), with
/// Invalid for a paper without pages, and with Unexpected if Qt's own file is not built as expected.
[[nodiscard]] Result<QByteArray> toPdf(const PageList &paper);

} // namespace Gongkai
