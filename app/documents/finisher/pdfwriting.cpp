// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfwriting.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <stdexcept>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

QByteArray written(QPDF &pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_disable);
    // ISO 19005-1, 6.1.7.
    writer.setNewlineBeforeEndstream(true);
    writer.write();
    const auto bytes = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace

Result<QByteArray> changedPdf(const QByteArray &bytes, const std::function<void(QPDF &)> &change)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("painted", bytes.constData(), std::size_t(bytes.size()));
        change(pdf);
        return written(pdf);
    } catch (const std::exception &failure) {
        return Error{ErrorKind::Unexpected, u"PDF: "_s + QString::fromUtf8(failure.what()), {}};
    }
}

} // namespace Gongkai
