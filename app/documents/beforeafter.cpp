// SPDX-License-Identifier: GPL-3.0-or-later
#include "beforeafter.h"

#include "composer.h"
#include "gongwen.h"
#include "papertext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr double factLabelWidth = 26 * Gongwen::mm;
constexpr double factValueWidth = Gongwen::width / 2 - factLabelWidth;
constexpr double factSize = 10.5 * Gongwen::pt;

/// Rows of one label and its value, or of two.
class FactTable
{
public:
    FactTable()
    {
        m_table.columnWidths = {factLabelWidth, factValueWidth, factLabelWidth, factValueWidth};
        m_table.size = factSize;
        m_table.keepsTogether = true;
    }

    void add(const QString &label, const QString &text, const QString &secondLabel = {}, const QString &second = {})
    {
        const int row = m_table.rowCount();
        const bool isWide = secondLabel.isEmpty();
        put(row, 0, label, FontRole::Hei, CellAlignment::Centre);
        put(row, 1, text, FontRole::Song, CellAlignment::Left, isWide ? 3 : 1);
        if (isWide)
            return;
        put(row, 2, secondLabel, FontRole::Hei, CellAlignment::Centre);
        put(row, 3, second, FontRole::Song, CellAlignment::Left);
    }
    [[nodiscard]] const Table &table() const { return m_table; }

private:
    void put(int row, int column, const QString &text, FontRole role, CellAlignment alignment, int span = 1)
    {
        TableCell cell;
        cell.row = row;
        cell.column = column;
        cell.columnSpan = span;
        cell.text = text;
        cell.role = role;
        cell.alignment = alignment;
        m_table.cells.push_back(cell);
    }

    Table m_table;
};

QString dayOr(const std::optional<QDate> &day, const QString &otherwise)
{
    return day ? chineseDay(*day) : otherwise;
}

/// @p picture under its heading.
PaperPicture headed(const QString &heading, const std::vector<PaperPicture> &pictures, std::size_t index)
{
    PaperPicture picture = index < pictures.size() ? pictures[index] : PaperPicture();
    const QString number = pictures.size() > 1 && index < pictures.size() ? QString::number(index + 1) : QString();
    picture.lines.prepend(heading + number);
    return picture;
}

} // namespace

QString BeforeAfterSheet::title() const
{
    return m_values.village + u"督查问题整改前后对照"_s;
}

void BeforeAfterSheet::composeFinding(Composer &composer, const ComparedFinding &finding) const
{
    FactTable facts;
    facts.add(u"督查对象"_s, m_values.village, u"督查日期"_s, chineseDay(m_values.visitedOn));
    facts.add(u"存在问题"_s, finding.problem);
    if (!finding.demand.isEmpty())
        facts.add(u"整改要求"_s, finding.demand);
    facts.add(u"严重程度"_s, finding.severity, u"整改期限"_s, dayOr(finding.rectifyBy, u"未定"_s));
    if (!finding.rectification.isEmpty())
        facts.add(u"整改情况"_s, finding.rectification);
    facts.add(u"责任人"_s, finding.responsible, u"整改日期"_s, dayOr(finding.rectifiedOn, u"尚未整改"_s));
    composer.table(facts.table());
    const std::size_t pairs = std::max({std::size_t(1), finding.before.size(), finding.after.size()});
    for (std::size_t i = 0; i < pairs; ++i)
        composer.pictures(
            {headed(u"整改前"_s, finding.before, i), headed(u"整改后"_s, finding.after, i), u"（无照片）"_s});
}

PageList BeforeAfterSheet::compose(FontBook &fonts, LineGrid grid) const
{
    Composer composer(fonts, grid);
    composer.title({m_values.village, u"督查问题"_s, u"整改前后对照"_s});
    bool isFirst = true;
    for (const ComparedFinding &finding : m_values.findings) {
        if (!isFirst)
            composer.blankLines(1);
        isFirst = false;
        composeFinding(composer, finding);
    }
    composer.smallLine(m_values.body + u"　"_s + chineseDay(m_values.date), CellAlignment::Right);
    const PaperMeta meta{title(), m_values.body, u"督查问题整改前后对照"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta);
}

} // namespace Gongkai
