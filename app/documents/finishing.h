// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "pdf.h"
#include "result.h"

#include <QByteArray>
#include <QPointF>
#include <QtGlobal>

// The functions of the module that knows PDF files.

/// Mends @p painted, the file of @p kind that Qt painted from @p paper. Leaves Unexpected in @p finished if @p painted
/// does not hold the faces that the paper uses.
extern "C" Q_DECL_EXPORT void gongkaiFinishPdf(const Gongkai::PageList &paper, Gongkai::PdfKind kind,
    const QByteArray &painted, Gongkai::Result<QByteArray> &finished);

/// Moves everything on the pages of @p pdf right and down by @p offset (1/720 inch). Leaves Unexpected in @p moved if
/// it is no PDF.
extern "C" Q_DECL_EXPORT void gongkaiMovePdf(const QByteArray &pdf, QPointF offset, Gongkai::Result<QByteArray> &moved);
