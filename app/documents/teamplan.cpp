// SPDX-License-Identifier: GPL-3.0-or-later
#include "teamplan.h"

#include "composer.h"
#include "gongwen.h"
#include "papertext.h"
#include "table.h"

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr std::initializer_list<double> planWidths = {12.0, 44.0, 40.0, 32.0, 28.0}; // in millimetres
constexpr double planSize = 12 * Gongwen::pt;
constexpr double planRowHeight = 10 * Gongwen::mm;

} // namespace

QString TeamPlan::months() const
{
    return chineseMonths(m_values.from, m_values.to);
}

std::vector<QString> TeamPlan::titleUnits() const
{
    return {months(), u"村（社区）"_s, u"党务村务公开"_s, u"督查计划"_s, u"（%1）"_s.arg(m_values.team)};
}

QString TeamPlan::title() const
{
    return joined(titleUnits());
}

void TeamPlan::composeVisits(Composer &composer) const
{
    Table table = tableOf(planWidths);
    table.headRows = 1;
    table.headColumns = 2;
    table.size = planSize;
    table.leastRowHeight = planRowHeight;
    table.appendRow({u"序号"_s, u"村（社区）"_s, u"带队领导"_s, u"上次督查"_s, u"督查日期"_s}, FontRole::Hei);
    int number = 0;
    for (const PlannedVisit &visit : m_values.visits) {
        table.appendRow({QString::number(++number), visit.village, visit.leader.isEmpty() ? u"—"_s : visit.leader,
                            visit.lastVisit ? chineseDay(*visit.lastVisit) : u"未督查过"_s, {}},
            FontRole::Song);
    }
    composer.table(table);
}

PageList TeamPlan::compose(FontBook &fonts, LineGrid grid) const
{
    Composer composer(fonts, grid);
    composer.title(titleUnits());
    composer.addressee(m_values.team + u'：');
    QString task = u"经%1随机抽取，你组于%2督查下列%3个村（社区），各村（社区）的督查日期由你组自行确定。"_s.arg(
        chineseDay(m_values.date), months(), QString::number(m_values.visits.size()));
    if (!m_values.members.isEmpty())
        task += u"督查组成员：%1。"_s.arg(m_values.members.join(u'、'));
    composer.paragraph(task);
    composeVisits(composer);
    if (!m_values.checklist.isEmpty())
        composer.paragraph(u"督查按《%1》逐项进行，现场填写督查现场记录表。"_s.arg(m_values.checklist));
    const Signature signature{m_values.body, chineseDay(m_values.date)};
    composer.paragraph({{FontRole::Hei, u"不得事先通知被查村（社区），"_s},
                           {FontRole::FangSong, u"不得向与督查无关的人员透露本计划，用后交回存档。"_s}},
        signature.lines());
    composer.signature(signature);
    return composer.finish(
        {title(), m_values.body, u"村（社区）党务村务公开督查计划"_s, m_values.date.startOfDay(Qt::UTC)});
}

} // namespace Gongkai
