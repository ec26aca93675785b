// SPDX-License-Identifier: GPL-3.0-or-later
#include "finishing.h"
#include "pdffinisher.h"

void gongkaiFinishPdf(const Gongkai::PageList &paper, const QByteArray &painted, Gongkai::Result<QByteArray> &finished)
{
    finished = Gongkai::PdfFinisher(paper).finish(painted);
}
