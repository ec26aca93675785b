// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"

#include "finishing.h"
#include "gongwen.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

class PdfWords
{
    Q_DECLARE_TR_FUNCTIONS(Pdf)
};

QString describe(const MissingCharacter &missing)
{
    const QString code = QString::number(uint(missing.character), 16).toUpper().rightJustified(4, u'0');
    //: %1 and %2 a character's number and itself, %3 a page, %4 the words around it
    return PdfWords::tr("U+%1 %2 · page %3 · %4")
        .arg(code, QString::fromUcs4(&missing.character, 1))
        .arg(missing.page + 1)
        .arg(missing.context);
}

Error missingGlyphs(const PageList &paper)
{
    QStringList places;
    for (const MissingCharacter &missing : paper.missing)
        places += describe(missing);
    return {ErrorKind::MissingGlyph, places.join(u'\n'), {}};
}

QByteArray paintedPdf(const PageList &paper, PdfKind kind)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(
        kind == PdfKind::Archival ? QPagedPaintDevice::PdfVersion_A1b : QPagedPaintDevice::PdfVersion_1_4);
    writer.setResolution(int(Gongwen::inch));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, paper, page);
    }
    painter.end();
    return bytes;
}

/// Calls a function of the module that knows PDF files, which leaves its result behind @p arguments. The module stands
/// in `../lib/gongkai` beside the folder of the executable and stays loaded after its first use.
template <class Function, class... Arguments>
Result<QByteArray> throughModule(const char *name, const Arguments &...arguments)
{
    QLibrary module(QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../lib/gongkai/gongkai_finisher"_s));
    const auto function = reinterpret_cast<Function>(module.resolve(name));
    if (!function)
        return Error{ErrorKind::Unexpected, u"PDF: "_s + module.errorString(), {}};
    Result<QByteArray> bytes = QByteArray();
    function(arguments..., bytes);
    return bytes;
}

} // namespace

Result<QByteArray> toPdf(const PageList &paper, PdfKind kind)
{
    if (paper.pages.empty())
        return Error{ErrorKind::Invalid, u"pages"_s, {{u"pages"_s, FaultKind::Required, {}}}};
    if (!paper.missing.empty())
        return missingGlyphs(paper);
    return throughModule<decltype(&gongkaiFinishPdf)>("gongkaiFinishPdf", paper, kind, paintedPdf(paper, kind));
}

Result<QByteArray> movedPdf(const QByteArray &pdf, QPointF offset)
{
    return throughModule<decltype(&gongkaiMovePdf)>("gongkaiMovePdf", pdf, offset);
}

} // namespace Gongkai
