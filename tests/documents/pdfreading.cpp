// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double millimetresInPoint = 25.4 / 72;

const QTemporaryDir &folder()
{
    static const QTemporaryDir dir;
    return dir;
}

} // namespace

QString dense(const QString &text)
{
    QString result;
    for (QChar character : text) {
        if (!character.isSpace())
            result += character;
    }
    return result;
}

PdfReading::PdfReading(const QByteArray &pdf)
{
    static int count = 0;
    m_path = folder().filePath(u"%1.pdf"_s.arg(++count));
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("cannot write %s", qPrintable(m_path));
}

QByteArray PdfReading::run(const QString &program, QStringList arguments) const
{
    arguments.replaceInStrings(u"FILE"_s, m_path);
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(120000) || process.exitCode() != 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

QString PdfReading::denseText() const
{
    return dense(QString::fromUtf8(run(u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s, u"FILE"_s, u"-"_s})));
}

std::vector<ReadCharacter> PdfReading::characters() const
{
    QXmlStreamReader xml(run(u"mutool"_s, {u"draw"_s, u"-q"_s, u"-F"_s, u"stext"_s, u"FILE"_s}));
    std::vector<ReadCharacter> result;
    int page = -1;
    double size = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "page"_L1)
            ++page;
        else if (xml.name() == "font"_L1)
            size = xml.attributes().value("size"_L1).toDouble();
        else if (xml.name() == "char"_L1)
            result.push_back({char32_t(xml.attributes().value("c"_L1).toUcs4().value(0)), page,
                xml.attributes().value("x"_L1).toDouble() * millimetresInPoint,
                xml.attributes().value("y"_L1).toDouble() * millimetresInPoint, size});
    }
    return result;
}

QImage PdfReading::picture(int page, int dpi) const
{
    const QString number = QString::number(page + 1);
    const QByteArray png = run(u"pdftoppm"_s,
        {u"-gray"_s, u"-png"_s, u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, u"FILE"_s});
    return QImage::fromData(png).convertToFormat(QImage::Format_Grayscale8);
}
