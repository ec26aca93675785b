// SPDX-License-Identifier: GPL-3.0-or-later
#include "composer.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pagefurniture.h"
#include "papertext.h"
#include "tablepainter.h"
#include "titlelines.h"

#include <algorithm>
#include <cmath>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr TypeSize bodyType{Gongwen::bodySize, Gongwen::cell};
constexpr double smallSize = 10 * Gongwen::pt;
constexpr double smallLeading = 16 * Gongwen::pt;
const QString attachmentLabel = u"附件："_s;
constexpr double gapAboveImprint = 5 * Gongwen::mm;
constexpr double gapAbovePictures = 4 * Gongwen::mm;
constexpr int linesKeptWithHeading = 2;
constexpr int linesOfParagraphTail = 2;

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

} // namespace

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

/// Sets @p text on the current line without moving on.
void Composer::setBeside(const QString &text, double x)
{
    const ShapedText shaped = shapeBody({{FontRole::FangSong, text}});
    m_flow.place(shaped, wholeLine(shaped), {x, m_flow.y() + baselineIn(m_flow.lineBox(), Gongwen::bodySize)});
}

double Composer::bodyWidth(const QString &text) const
{
    return widthOf(shapeBody({{FontRole::FangSong, text}}));
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

PaperBlock &Composer::note(PaperBlock block)
{
    block.linesAbove = std::exchange(m_blankLines, 0);
    m_blocks.push_back(std::move(block));
    return m_blocks.back();
}

PaperBlock &Composer::note(const QString &text, BlockKind kind)
{
    return note({kind, {{FontRole::FangSong, text}}});
}

void Composer::note(const Table &table)
{
    PaperBlock block;
    block.kind = BlockKind::Table;
    block.table = table;
    note(std::move(block));
}

void Composer::head(const PaperHead &head)
{
    if (head.form == HeadForm::None)
        return;
    m_isLetter = head.form == HeadForm::Letter;
    note(head.mark, m_isLetter ? BlockKind::LetterMark : BlockKind::Mark);
    m_blankLines = m_isLetter ? 0 : Gongwen::linesAboveNumber;
    if (!head.number.isEmpty())
        note(head.number, m_isLetter ? BlockKind::LetterNumber : BlockKind::Number);
    m_blankLines = Gongwen::linesAboveTitle;
    PaperHeadPainter(head, m_flow).draw();
}

void Composer::title(const std::vector<QString> &units)
{
    const QString whole = joined(units);
    m_flow.bookmark(whole, 1);
    note(whole, BlockKind::Title);
    std::vector<double> widths;
    for (const QString &unit : units) {
        const TypeSize type = TypeSize::solid(Gongwen::titleSize);
        widths.push_back(widthOf(shape(m_flow.fonts(), {{FontRole::Title, unit}}, type)));
    }
    const std::vector<int> counts = titleLines(widths, Gongwen::width);
    // Under a head the title has its own place and the lines are counted from it; without one it ends where they do.
    const bool isUnderHead = !m_flow.atPageTop();
    if (!isUnderHead)
        alignToGrid(double(counts.size()) * Gongwen::titleLeading);
    auto unit = units.begin();
    for (int count : counts) {
        const QString line = QStringList(unit, unit + count).join(QString());
        centre(line, FontRole::Title, Gongwen::titleSize, Gongwen::titleLeading);
        unit += count;
    }
    if (isUnderHead)
        m_flow.startGrid();
    else
        m_flow.snapToGrid();
}

void Composer::addressee(const QString &text)
{
    blankLines(Gongwen::linesAboveAddressee);
    note(text);
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

void Composer::heading(int level, const QString &text, int linesBelow)
{
    m_flow.ensureRoom(m_flow.heightOf(1 + linesBelow));
    bookmark(text, level);
    const Span span{roleOfHeading(level), text};
    note({BlockKind::Heading, {span}, level});
    setParagraph({span}, 0);
}

void Composer::paragraph(const QString &text)
{
    paragraph({{FontRole::FangSong, text}});
}

void Composer::paragraph(const std::vector<Span> &spans, int linesBelow)
{
    note({BlockKind::Paragraph, spans});
    setParagraph(spans, linesBelow);
}

void Composer::setParagraph(const std::vector<Span> &spans, int linesBelow)
{
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

int Composer::linesKeptWhole(const QString &text, int linesBelow) const
{
    const double indent = Gongwen::paragraphIndent * Gongwen::cell;
    const auto lines = breakLines(shapeBody({{FontRole::FangSong, text}}), {Gongwen::width, indent, 0, true}).size();
    return lines > linesOfParagraphTail ? 1 : int(lines) + linesBelow;
}

void Composer::attachmentNote(const std::vector<QString> &names)
{
    if (names.empty())
        return;
    blankLines(1);
    const double labelAt = Gongwen::paragraphIndent * Gongwen::cell;
    const double numberAt = labelAt + bodyWidth(attachmentLabel);
    const auto numberOf = [&](std::size_t index) {
        return names.size() > 1 ? QString::number(index + 1) + u'.' : QString();
    };
    double nameAt = numberAt;
    for (std::size_t i = 0; i < names.size(); ++i)
        nameAt = std::max(nameAt, numberAt + bodyWidth(numberOf(i)));
    for (std::size_t i = 0; i < names.size(); ++i) {
        const QString label = i == 0 ? attachmentLabel : QString();
        note(label + numberOf(i) + names[i], i == 0 ? BlockKind::AttachmentNote : BlockKind::FurtherAttachment);
        m_flow.ensureRoom(m_flow.lineBox());
        setBeside(label, labelAt);
        setBeside(numberOf(i), numberAt);
        const ShapedText name = shapeBody({{FontRole::FangSong, names[i]}});
        for (const Line &line : breakLines(name, {Gongwen::width, nameAt, nameAt, true})) {
            m_flow.ensureRoom(m_flow.lineBox());
            setLine(name, line, nameAt);
        }
    }
}

void Composer::signature(const Signature &signature)
{
    SignaturePainter painter(signature, m_flow);
    m_blankLines = signature.blankLines();
    note(signature.body, BlockKind::Signature).gapRight = painter.gapRightOfBody();
    note(signature.date, BlockKind::Signature).gapRight = painter.gapRightOfDate();
    painter.draw();
}

void Composer::remark(const QString &text)
{
    paragraph(u'（' + text + u'）');
}

void Composer::startAttachment(const QString &label, const QString &title)
{
    m_flow.startPage();
    m_flow.bookmark(label + u' ' + title, 1);
    note(label, BlockKind::AttachmentLabel);
    const ShapedText shaped = shapeBody({{FontRole::Hei, label}});
    setLine(shaped, wholeLine(shaped), 0);
    blankLines(1);
    note(title, BlockKind::AttachmentTitle);
    centre(title, FontRole::Title, Gongwen::titleSize, Gongwen::titleLeading);
    m_flow.snapToGrid();
}

void Composer::table(const Table &table)
{
    note(table);
    const TableGrid grid(table, m_flow.fonts());
    TablePainter(grid, m_flow).draw();
}

void Composer::tablesTogether(const std::vector<Table> &tables)
{
    double whole = 0;
    for (const Table &each : tables) {
        const TableGrid grid(each, m_flow.fonts());
        // Below each the text goes on where a line of the grid starts.
        whole += whole > 0 ? m_flow.pitch() : 0;
        whole += TablePainter(grid, m_flow).roomAtStart();
    }
    if (whole <= Gongwen::height)
        m_flow.ensureRoom(whole);
    for (const Table &each : tables)
        table(each);
}

void Composer::headedTable(int level, const QString &text, const Table &table)
{
    const TableGrid grid(table, m_flow.fonts());
    TablePainter painter(grid, m_flow);
    const double above = m_flow.pitch();
    m_flow.ensureRoom(above + painter.roomAtStart(above));
    heading(level, text);
    note(table);
    painter.draw(above);
}

void Composer::chart(const BarChart &chart)
{
    note(chart.caption, BlockKind::Caption);
    note(chart.asTable());
    BarChartPainter(chart, m_flow).draw(bottomAboveImprint());
}

void Composer::pictures(const PicturePair &pair)
{
    for (const PaperPicture *picture : {&pair.left, &pair.right}) {
        if (picture->jpeg.isEmpty())
            note(picture->blank.isEmpty() ? pair.blank : picture->blank, BlockKind::Caption);
        for (const QString &line : picture->lines)
            note(line, BlockKind::Caption);
    }
    m_flow.advance(gapAbovePictures);
    PicturePairPainter(pair, m_flow).draw();
}

void Composer::receiptStrip(const ReceiptStrip &strip)
{
    note(strip.cutHint, BlockKind::CutLine);
    note(strip.title, BlockKind::Caption);
    note(strip.text, BlockKind::StripText);
    if (strip.table.rowCount() > 0)
        note(strip.table);
    for (const QString &field : strip.fields)
        note(field, BlockKind::Field);
    ReceiptStripPainter painter(strip, m_flow);
    if (m_flow.y() + painter.height() > bottomAboveImprint())
        m_flow.startPage();
    startSlip();
    painter.draw(bottomAboveImprint());
}

/// How far down what comes last on the current page may reach: to the imprint, where that is to stand on the same page.
double Composer::bottomAboveImprint()
{
    const ImprintPainter painter(m_imprint, m_flow);
    return m_imprint.isEmpty() || !painter.fitsSide() ? m_flow.bottom()
                                                      : Gongwen::height - painter.height() - gapAboveImprint;
}

void Composer::placeImprint()
{
    if (m_imprint.isEmpty())
        return;
    m_blankLines = 1;
    for (const QString &text : {m_imprint.copiesText(), m_imprint.printingText()}) {
        if (!text.isEmpty())
            note(text, m_imprint.isRuled ? BlockKind::Imprint : BlockKind::LetterImprint);
    }
    ImprintPainter painter(m_imprint, m_flow);
    if (!painter.fitsSide())
        m_flow.startPage();
    if (!painter.fitsSide()) {
        // 7.5: a blank page before the imprint bears no number, nor does the imprint's own.
        m_flow.leaveUnnumbered();
        m_flow.startPage();
        m_flow.leaveUnnumbered();
    }
    painter.draw();
}

void Composer::smallLine(const QString &text, CellAlignment alignment)
{
    note({BlockKind::Small, {{FontRole::Song, text}}, 0, alignment});
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
    m_blankLines += count;
    m_flow.advance(count * m_flow.pitch());
}

PageList Composer::finish(PaperMeta meta, const QString &foot)
{
    placeImprint();
    addPageNumbers(m_flow);
    addFoot(m_flow, foot, m_isLetter && m_flow.pageCount() == 1 ? Gongwen::letterFootDrop : Gongwen::footDrop);
    if (!foot.isEmpty())
        note(foot, BlockKind::Small);
    PageList paper = m_flow.take(std::move(meta));
    paper.text = textOf(m_blocks);
    paper.blocks = std::exchange(m_blocks, {});
    paper.slipPage = std::exchange(m_slipPage, std::nullopt);
    m_imprint = {};
    m_blankLines = 0;
    m_isLetter = false;
    return paper;
}

} // namespace Gongkai
