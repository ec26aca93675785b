// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperformat.h"

#include "paperhtml.h"
#include "paperodt.h"
#include "paperplain.h"
#include "pdf.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

QString suffixOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf:
    case PaperFormat::ArchivalPdf:
        return u"pdf"_s;
    case PaperFormat::Odt:
        return u"odt"_s;
    case PaperFormat::Html:
        return u"html"_s;
    case PaperFormat::Text:
        break;
    }
    return u"txt"_s;
}

std::optional<PaperFormat> paperFormatOf(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    for (const PaperFormat format : allPaperFormats) {
        if (suffix == suffixOf(format))
            return format;
    }
    return std::nullopt;
}

Result<QByteArray> paperFile(const PageList &paper, PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf:
        return toPdf(paper);
    case PaperFormat::ArchivalPdf:
        return toPdf(paper, PdfKind::Archival);
    case PaperFormat::Odt:
        return toOdt(paper);
    case PaperFormat::Html:
        return toHtml(paper);
    case PaperFormat::Text:
        break;
    }
    return toPlainText(paper);
}

} // namespace Gongkai
