// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "pdf.h"

class QPDF;

namespace Gongkai {

/// Says in @p pdf what the paper is: title, author, subject, language and the day handed in, in the document's
/// information and, with the same values, as XMP. An archival file names itself PDF/A-1b there.
void addMetadata(QPDF &pdf, const PaperMeta &meta, PdfKind kind);

} // namespace Gongkai
