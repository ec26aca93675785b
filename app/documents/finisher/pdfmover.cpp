// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfmover.h"

#include "gongwen.h"
#include "pdfwriting.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

namespace Gongkai {

Result<QByteArray> PdfMover::move(const QByteArray &pdf) const
{
    const auto inPoints = [](double units) { return QByteArray::number(units / Gongwen::pt, 'f', 3); };
    const QByteArray shift = "q 1 0 0 1 " + inPoints(m_offset.x()) + ' ' + inPoints(-m_offset.y()) + " cm\n";
    return changedPdf(pdf, [&shift](QPDF &file) {
        for (const QPDFObjectHandle &page : file.getAllPages()) {
            QPDFPageObjectHelper helper(page);
            helper.addPageContents(file.newStream(shift.toStdString()), true);
            helper.addPageContents(file.newStream("\nQ\n"), false);
        }
    });
}

} // namespace Gongkai
