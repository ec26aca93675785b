// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "result.h"

#include <QByteArray>
#include <QPointF>

namespace Gongkai {

enum class PdfKind {
    Plain,
    Archival, ///< PDF/A-1b (ISO 19005-1), for files that are kept for good
};

/// @p paper as a PDF file: A4, faces embedded as subsets, the text to be copied and searched as it was written,
/// bookmarks, title and author, the day handed in with the paper. Equal papers give equal bytes. An archival file names
/// its colours and calls itself one. Fails with
/// MissingGlyph if a character has no face (detail: each with its page and the words around it; nothing is drawn), with
/// Invalid for a paper without pages, and with Unexpected if Qt's own file is not built as expected.
[[nodiscard]] Result<QByteArray> toPdf(const PageList &paper, PdfKind kind = PdfKind::Plain);

/// @p pdf with everything on its pages moved right and down by @p offset (1/720 inch), for a printer that feeds askew.
/// Fails with Unexpected if it is no PDF.
[[nodiscard]] Result<QByteArray> movedPdf(const QByteArray &pdf, QPointF offset);

} // namespace Gongkai
