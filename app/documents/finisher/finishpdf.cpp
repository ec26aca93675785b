// SPDX-License-Identifier: GPL-3.0-or-later
#include "finishing.h"
#include "pdffinisher.h"
#include "pdfmover.h"

void gongkaiFinishPdf(const Gongkai::PageList &paper, Gongkai::PdfKind kind, const QByteArray &painted,
    Gongkai::Result<QByteArray> &finished)
{
    finished = Gongkai::PdfFinisher(paper, kind).finish(painted);
}

void gongkaiMovePdf(const QByteArray &pdf, QPointF offset, Gongkai::Result<QByteArray> &moved)
{
    moved = Gongkai::PdfMover(offset).move(pdf);
}
