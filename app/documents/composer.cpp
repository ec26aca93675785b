// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pagefurniture.h"
#include "tablepainter.h"
#include "titlelines.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr TypeSize bodyType{Gongwen::bodySize, Gongwen::cell};
constexpr double smallSize = 10 * Gongwen::pt;
constexpr double smallLeading = 16 * Gongwen::pt;
const QString attachmentLabel = u"附件："_s;
constexpr int linesKeptWithHeading = 2;
constexpr int linesOfParagraphTail = 2;
/// A signing body's name longer than this is set on several lines.
constexpr int longestSignature = Gongwen::charactersPerLine - Gongwen::unsealedGap;
constexpr int manyLinesWidth = 20;

FontRole roleOfHeading(int level)
{
    switch (level) {
    case 1:
        return FontRole::Hei;
    case 2:
        return FontRole::Kai;
    default:
        return FontRole::FangSong;
    }
}

double widthOf(const ShapedText &text)
{
    double width = 0;
    for (const ShapedGlyph &glyph : text)
        width += glyph.advance;
    return width;
}

Line wholeLine(const ShapedText &text)
{
    const auto lines = breakLines(text, {widthOf(text) + 1});
    return lines.empty() ? Line{} : lines.front();
}

} // namespace

int Signature::lines() const
{
    const int blank = isSealed ? Gongwen::sealedBlankLines : 1;
    const int nameLines = body.size() > longestSignature ? int(body.size()) / manyLinesWidth + 1 : 1;
    return blank + nameLines + 1;
}

Composer::Composer(FontBook &fonts, LineGrid grid) : m_flow(fonts, grid) { }

ShapedText Composer::shapeBody(const std::vector<Span> &spans) const
{
    return shape(m_flow.fonts(), spans, bodyType);
}

void Composer::setLine(const ShapedText &text, const Line &line, double x)
{
    m_flow.place(text, line, {x, m_flow.y() + baselineIn(m_flow.lineBox(), Gongwen::bodySize)});
    m_flow.advance(m_flow.pitch());
}

/// Sets @p text on the current line without moving on; returns its width.
double Composer::setBeside(const QString &text, double x)
{
    const ShapedText shaped = shapeBody({{FontRole::FangSong, text}});
    m_flow.place(shaped, wholeLine(shaped), {x, m_flow.y() + baselineIn(m_flow.lineBox(), Gongwen::bodySize)});
    return widthOf(shaped);
}

void Composer::centre(const QString &text, FontRole role, double size, double leading)
{
    const ShapedText shaped = shape(m_flow.fonts(), {{role, text}}, TypeSize::solid(size));
    for (const Line &line : breakLines(shaped, {Gongwen::width})) {
        m_flow.ensureRoom(leading);
        m_flow.place(shaped, line, {(Gongwen::width - line.width) / 2, m_flow.y() + baselineIn(leading, size)});
        m_flow.advance(leading);
    }
}

/// Moves down so far that what is @p height high ends where a body line starts.
void Composer::alignToGrid(double height)
{
    const double pitch = m_flow.pitch();
    m_flow.advance(std::ceil(height / pitch) * pitch - height);
}

void Composer::note(const QString &text)
{
    m_text += text;
}

void Composer::title(const std::vector<QString> &units)
{
    const QString whole = QStringList(units.begin(), units.end()).join(QString());
    m_flow.bookmark(whole, 1);
    note(whole);
    std::vector<double> widths;
    for (const QString &unit : units) {
        const TypeSize type = TypeSize::solid(Gongwen::titleSize);
        widths.push_back(widthOf(shape(m_flow.fonts(), {{FontRole::Title, unit}}, type)));
    }
    const std::vector<int> counts = titleLines(widths, Gongwen::width);
    alignToGrid(double(counts.size()) * Gongwen::titleLeading);
    auto unit = units.begin();
    for (int count : counts) {
        const QString line = QStringList(unit, unit + count).join(QString());
        centre(line, FontRole::Title, Gongwen::titleSize, Gongwen::titleLeading);
        unit += count;
    }
    m_flow.snapToGrid();
}

void Composer::addressee(const QString &text)
{
    note(text);
    blankLines(1);
    const ShapedText shaped = shapeBody({{FontRole::FangSong, text}});
    for (const Line &line : breakLines(shaped, {Gongwen::width, 0, 0, true})) {
        m_flow.ensureRoom(m_flow.lineBox());
        setLine(shaped, line, 0);
    }
}

void Composer::bookmark(const QString &text, int level)
{
    m_flow.ensureRoom(m_flow.heightOf(linesKeptWithHeading));
    m_flow.bookmark(text, level);
}

void Composer::heading(int level, const QString &text)
{
    bookmark(text, level);
    paragraph({{roleOfHeading(level), text}});
}

void Composer::paragraph(const QString &text)
{
    paragraph({{FontRole::FangSong, text}});
}

void Composer::paragraph(const std::vector<Span> &spans, int linesBelow)
{
    QString whole;
    for (const Span &span : spans)
        whole += span.text;
    note(whole);
    const double indent = Gongwen::paragraphIndent * Gongwen::cell;
    const ShapedText text = shapeBody(spans);
    const std::vector<Line> lines = breakLines(text, {Gongwen::width, indent, 0, true});
    const int tail = std::max(0, int(lines.size()) - linesOfParagraphTail);
    for (int i = 0; i < int(lines.size()); ++i) {
        const bool mustKeep = linesBelow > 0 && i == tail;
        m_flow.ensureRoom(m_flow.heightOf(mustKeep ? int(lines.size()) - i + linesBelow : 1));
        setLine(text, lines[std::size_t(i)], i == 0 ? indent : 0);
    }
}

void Composer::attachmentNote(const std::vector<QString> &names)
{
    if (names.empty())
        return;
    blankLines(1);
    const double labelAt = Gongwen::paragraphIndent * Gongwen::cell;
    const double numberAt = labelAt + widthOf(shapeBody({{FontRole::FangSong, attachmentLabel}}));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString label = i == 0 ? attachmentLabel : QString();
        const QString number = names.size() > 1 ? QString::number(i + 1) + u'.' : QString();
        note(label + number + names[i]);
        m_flow.ensureRoom(m_flow.lineBox());
        setBeside(label, labelAt);
        const double nameAt = numberAt + setBeside(number, numberAt);
        const ShapedText name = shapeBody({{FontRole::FangSong, names[i]}});
        for (const Line &line : breakLines(name, {Gongwen::width, nameAt, nameAt, true})) {
            m_flow.ensureRoom(m_flow.lineBox());
            setLine(name, line, nameAt);
        }
    }
}

void Composer::signature(const Signature &signature)
{
    note(signature.body);
    note(signature.date);
    const ShapedText body = shapeBody({{FontRole::FangSong, signature.body}});
    const ShapedText date = shapeBody({{FontRole::FangSong, signature.date}});
    const Line dateLine = wholeLine(date);
    m_flow.ensureRoom(m_flow.heightOf(signature.lines()));
    blankLines(signature.isSealed ? Gongwen::sealedBlankLines : 1);
    if (widthOf(body) <= longestSignature * Gongwen::cell)
        signatureOnOneLine(body, wholeLine(body), date, dateLine, signature.isSealed);
    else
        signatureOnManyLines(body, date, dateLine);
}

void Composer::signatureOnOneLine(
    const ShapedText &body, const Line &bodyLine, const ShapedText &date, const Line &dateLine, bool isSealed)
{
    double bodyAt = Gongwen::width - Gongwen::unsealedGap * Gongwen::cell - bodyLine.width;
    double dateAt = bodyAt + Gongwen::dateShift * Gongwen::cell;
    if (isSealed) {
        dateAt = Gongwen::width - Gongwen::sealedDateGap * Gongwen::cell - dateLine.width;
        bodyAt = std::min(dateAt + (dateLine.width - bodyLine.width) / 2, Gongwen::width - bodyLine.width);
    } else if (dateLine.width > bodyLine.width) {
        dateAt = Gongwen::width - Gongwen::unsealedGap * Gongwen::cell - dateLine.width;
        bodyAt = dateAt - Gongwen::dateShift * Gongwen::cell;
    }
    setLine(body, bodyLine, bodyAt);
    setLine(date, dateLine, dateAt);
}

/// The standard knows names of one line only. A longer one is centred in a block that ends where a short one would,
/// with the date centred under it.
void Composer::signatureOnManyLines(const ShapedText &body, const ShapedText &date, const Line &dateLine)
{
    const double block = manyLinesWidth * Gongwen::cell;
    const double middle = Gongwen::width - Gongwen::unsealedGap * Gongwen::cell - block / 2;
    for (const Line &line : breakLines(body, {block}))
        setLine(body, line, middle - line.width / 2);
    setLine(date, dateLine, middle - dateLine.width / 2);
}

void Composer::remark(const QString &text)
{
    paragraph(u'（' + text + u'）');
}

void Composer::startAttachment(const QString &label, const QString &title)
{
    m_flow.startPage();
    m_flow.bookmark(label + u' ' + title, 1);
    note(label);
    note(title);
    const ShapedText shaped = shapeBody({{FontRole::Hei, label}});
    setLine(shaped, wholeLine(shaped), 0);
    blankLines(1);
    centre(title, FontRole::Title, Gongwen::titleSize, Gongwen::titleLeading);
    m_flow.snapToGrid();
}

void Composer::table(const Table &table)
{
    note(table.text());
    const TableGrid grid(table, m_flow.fonts());
    TablePainter(grid, m_flow).draw();
}

void Composer::chart(const BarChart &chart)
{
    note(chart.caption);
    for (const BarItem &item : chart.items)
        note(item.label + u'\t' + item.value);
    BarChartPainter(chart, m_flow).draw();
}

void Composer::receiptStrip(const ReceiptStrip &strip)
{
    m_text << strip.cutHint << strip.title << strip.text << QStringList(strip.fields.begin(), strip.fields.end());
    ReceiptStripPainter(strip, m_flow).draw();
}

void Composer::smallLine(const QString &text, CellAlignment alignment)
{
    note(text);
    const ShapedText shaped = shape(m_flow.fonts(), {{FontRole::Song, text}}, TypeSize::solid(smallSize));
    for (const Line &line : breakLines(shaped, {Gongwen::width})) {
        m_flow.ensureRoom(smallLeading);
        const double spare = Gongwen::width - line.width;
        const double x = alignment == CellAlignment::Left ? 0 : alignment == CellAlignment::Right ? spare : spare / 2;
        m_flow.place(shaped, line, {x, m_flow.y() + baselineIn(smallLeading, smallSize)});
        m_flow.advance(smallLeading);
    }
}

void Composer::blankLines(int count)
{
    m_flow.advance(count * m_flow.pitch());
}

PageList Composer::finish(PaperMeta meta, const QString &foot)
{
    addPageNumbers(m_flow);
    addFoot(m_flow, foot);
    if (!foot.isEmpty())
        note(foot);
    PageList paper = m_flow.take(std::move(meta));
    paper.text = m_text.join(u'\n') + u'\n';
    m_text.clear();
    return paper;
}

} // namespace Gongkai
