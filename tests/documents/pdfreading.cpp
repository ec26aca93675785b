// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdfreading.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include <algorithm>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double millimetresInPoint = 25.4 / 72;

const QTemporaryDir &folder()
{
    static const QTemporaryDir dir;
    return dir;
}

constexpr int bandDpi = 400;

double inMillimetres(int pixels)
{
    return double(pixels) * 25.4 / bandDpi;
}

/// The longest run of pixels in row @p y for which @p isInk holds, or from the first to the last of them.
template <class IsInk>
std::pair<int, int> inkIn(const QImage &picture, int y, IsInk isInk, bool isOneRun)
{
    std::pair<int, int> best{0, 0};
    int start = -1;
    const auto *row = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
    for (int x = 0; x <= picture.width(); ++x) {
        const bool hasInk = x < picture.width() && isInk(row[x]);
        if (hasInk && start < 0)
            start = x;
        if (!hasInk && start >= 0) {
            if (!isOneRun)
                best = {best.second == 0 ? start : best.first, x};
            else if (x - start > best.second - best.first)
                best = {start, x};
            start = -1;
        }
    }
    return best;
}

/// The bands of ink at least @p leastWidth long (of any ink for 0); a gap of up to @p gap does not part one.
template <class IsInk>
std::vector<ReadBand> bandsIn(const QImage &picture, IsInk isInk, double leastWidth, double gap)
{
    std::vector<ReadBand> bands;
    for (int y = 0; y < picture.height(); ++y) {
        const auto [left, right] = inkIn(picture, y, isInk, leastWidth > 0);
        if (right == 0 || inMillimetres(right - left) < leastWidth)
            continue;
        const ReadBand row{inMillimetres(y), inMillimetres(y + 1), inMillimetres(left), inMillimetres(right)};
        if (bands.empty() || row.top - bands.back().bottom > gap + 0.001) {
            bands.push_back(row);
            continue;
        }
        ReadBand &band = bands.back();
        band = {band.top, row.bottom, std::min(band.left, row.left), std::max(band.right, row.right)};
    }
    return bands;
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

Verdict PdfReading::verdictOf(const QString &program, QStringList arguments) const
{
    arguments.replaceInStrings(u"FILE"_s, m_path);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(120000))
        qFatal("%s does not end", qPrintable(program));
    return {process.exitCode(), process.readAllStandardOutput()};
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

QImage PdfReading::rendered(int page, int dpi, const QStringList &colours) const
{
    const QString number = QString::number(page + 1);
    const QByteArray bitmap = run(u"pdftoppm"_s,
        colours + QStringList{u"-r"_s, QString::number(dpi), u"-f"_s, number, u"-l"_s, number, u"FILE"_s});
    return QImage::fromData(bitmap).convertToFormat(QImage::Format_RGB32);
}

QImage PdfReading::picture(int page, int dpi) const
{
    return rendered(page, dpi, {u"-gray"_s}).convertToFormat(QImage::Format_Grayscale8);
}

std::vector<ReadBand> PdfReading::redBands(int page) const
{
    // Half covered by the edge of what is red, a pixel is pink: it counts as the rest of a pixel does, by half.
    const auto isRed = [](QRgb pixel) { return qRed(pixel) > 250 && qGreen(pixel) < 128 && qBlue(pixel) < 128; };
    return bandsIn(rendered(page, bandDpi, {}), isRed, 0, 0.25);
}

std::vector<ReadBand> PdfReading::blackRules(int page) const
{
    const auto isBlack = [](QRgb pixel) { return qRed(pixel) < 128; };
    return bandsIn(rendered(page, bandDpi, {}), isBlack, 100, 0);
}

bool PdfReading::isBlackAndRed(int page) const
{
    const QImage picture = rendered(page, 100, {});
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            const QRgb pixel = picture.pixel(x, y);
            const bool isGrey = qRed(pixel) == qGreen(pixel) && qGreen(pixel) == qBlue(pixel);
            if (!isGrey && (qRed(pixel) < 254 || qGreen(pixel) != qBlue(pixel)))
                return false;
        }
    }
    return true;
}
