// SPDX-License-Identifier: GPL-3.0-or-later
#include "villagesheet.h"

#include "composer.h"
#include "findingstate.h"
#include "gongwen.h"
#include "inspectionoverview.h"
#include "isotext.h"
#include "papertext.h"
#include "table.h"

#include <QStringList>

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr std::initializer_list<double> visitWidths = {9.0, 22.0, 24.0, 35.0, 22.0, 11.0, 11.0, 11.0, 11.0};
constexpr std::initializer_list<double> findingWidths = {9.0, 20.0, 36.0, 18.0, 20.0, 37.0, 16.0};
constexpr std::initializer_list<double> signatureWidths = {28.0, 44.0, 46.0, 38.0};
constexpr double signatureHeight = 12;
constexpr int leadersColumn = 3;
constexpr int problemColumn = 2;
constexpr int rectificationColumn = 5;

QString dayCell(const std::optional<QDate> &day)
{
    return day && day->isValid() ? dayToIso(*day) : u"—"_s;
}

QString lookWord(LookResult result)
{
    switch (result) {
    case LookResult::Confirmed:
        return u"复查合格"_s;
    case LookResult::SentBack:
        return u"复查退回"_s;
    case LookResult::Reopened:
        return u"重新打开"_s;
    }
    return {};
}

/// What was done about @p finding, a line each: its second looks, and what it says of itself.
QString rectificationOf(const Finding &finding)
{
    QStringList lines;
    for (const SecondLook &look : finding.secondLooks) {
        // The last one, where it confirmed, follows what it confirmed.
        const bool isStanding = look.result == LookResult::Confirmed && finding.confirmedOn == look.on;
        if (!isStanding)
            lines += dayCell(look.on) + lookWord(look.result);
    }
    if (finding.rectifiedOn)
        lines += dayCell(finding.rectifiedOn) + u"整改"_s;
    if (!finding.rectification.isEmpty())
        lines += finding.rectification.simplified();
    if (finding.confirmedOn)
        lines += dayCell(finding.confirmedOn) + lookWord(LookResult::Confirmed);
    return lines.join(u'\n');
}

int answersOf(const Visit &visit, Answer answer)
{
    return int(std::count_if(visit.answers.begin(), visit.answers.end(),
        [answer](const ChecklistAnswer &one) { return one.answer == answer; }));
}

} // namespace

VillageSheet::VillageSheet(VillageSheetValues values) : m_values(std::move(values)) { }

QString VillageSheet::village() const
{
    return nameOn(
        m_values.history.village, m_values.year > 0 ? countedTo(m_values.year, m_values.date) : m_values.date);
}

std::vector<QString> VillageSheet::titleUnits() const
{
    const QString span = m_values.year > 0 ? u"%1年"_s.arg(m_values.year) : u"历次"_s;
    return {village(), span, u"督查情况表"_s};
}

QString VillageSheet::title() const
{
    return joined(titleUnits());
}

QString VillageSheet::visitsSentence() const
{
    const auto &visits = m_values.history.visits;
    if (visits.empty())
        return m_values.year > 0 ? u"%1年未到该村（社区）督查。"_s.arg(m_values.year) : u"尚未到该村（社区）督查。"_s;
    const auto announced = std::count_if(visits.begin(), visits.end(), [](const Visit &one) { return one.announced; });
    const auto sumOf = [&visits](Answer answer) {
        int sum = 0;
        for (const Visit &visit : visits)
            sum += answersOf(visit, answer);
        return sum;
    };
    const int yes = sumOf(Answer::Yes);
    const int no = sumOf(Answer::No);
    const int other = sumOf(Answer::NotApplicable);
    QString text = u"共督查%1次，其中不打招呼%2次、事先通知%3次"_s.arg(visits.size())
                       .arg(qsizetype(visits.size()) - announced)
                       .arg(announced);
    if (yes + no + other > 0)
        text +=
            u"；查看%1项次，符合%2项次，不符合%3项次，不适用%4项次"_s.arg(yes + no + other).arg(yes).arg(no).arg(other);
    return text + u"。最近一次督查为%1。"_s.arg(chineseDay(visits.front().on));
}

QString VillageSheet::findingsSentence() const
{
    const auto &findings = m_values.history.findings;
    if (findings.empty())
        return m_values.history.visits.empty() ? QString() : u"没有发现需要整改的问题。"_s;
    std::map<FindingState, int> counts;
    for (const Finding &finding : findings)
        ++counts[stateOf(finding, m_values.date)];
    QStringList parts;
    for (const FindingState state : {FindingState::Confirmed, FindingState::ToConfirm, FindingState::ToPutRight,
             FindingState::SentBack, FindingState::Reopened, FindingState::Overdue}) {
        if (const int count = counts[state])
            parts += chineseState(state) + u"%1个"_s.arg(count);
    }
    return u"发现问题%1个：%2。"_s.arg(findings.size()).arg(parts.join(u'、'));
}

QString VillageSheet::callsSentence() const
{
    const auto &calls = m_values.history.calls;
    if (calls.empty())
        return {};
    const auto answered =
        std::count_if(calls.begin(), calls.end(), [](const VillageCall &call) { return call.answeredOn.has_value(); });
    return u"监督电话反映该村（社区）%1件，已答复%2件。"_s.arg(calls.size()).arg(answered);
}

Table VillageSheet::visitsTable() const
{
    Table table = tableOf(visitWidths);
    table.headRows = 1;
    table.headColumns = 2;
    table.appendRow(
        {u"序号"_s, u"日期"_s, u"督查组"_s, u"带队领导"_s, u"方式"_s, u"查看"_s, u"符合"_s, u"不符"_s, u"问题"_s},
        FontRole::Hei);
    const auto &visits = m_values.history.visits;
    int number = 0;
    for (auto i = visits.size(); i-- > 0;) {
        const Visit *visit = &visits[i];
        const QString leaders = m_values.history.leaders(*visit);
        table.appendRow(
            {QString::number(++number), dayCell(visit->on), m_values.history.teamName(*visit),
                leaders.isEmpty() ? u"—"_s : leaders, visit->announced ? u"事先通知"_s : u"不打招呼"_s,
                QString::number(visit->answers.size()), QString::number(answersOf(*visit, Answer::Yes)),
                QString::number(answersOf(*visit, Answer::No)), QString::number(m_values.history.findingsOf(*visit))},
            FontRole::Song, {leadersColumn});
    }
    return table;
}

Table VillageSheet::findingsTable() const
{
    Table table = tableOf(findingWidths);
    table.headRows = 1;
    table.headColumns = 3;
    table.appendRow(
        {u"序号"_s, u"发现日期"_s, u"问题"_s, u"责任人"_s, u"整改期限"_s, u"整改和复查"_s, u"状态"_s}, FontRole::Hei);
    const auto &findings = m_values.history.findings;
    int number = 0;
    for (auto i = findings.size(); i-- > 0;) {
        const Finding *finding = &findings[i];
        const QString problem =
            finding->severity == Severity::Serious ? u"（严重）"_s + finding->problem : finding->problem;
        table.appendRow({QString::number(++number), dayCell(m_values.history.foundOn(*finding)), problem.simplified(),
                            finding->responsible.isEmpty() ? u"—"_s : finding->responsible, dayCell(finding->rectifyBy),
                            rectificationOf(*finding), chineseState(stateOf(*finding, m_values.date))},
            FontRole::Song, {problemColumn, rectificationColumn});
    }
    return table;
}

Table VillageSheet::signaturesTable() const
{
    Table table = tableOf(signatureWidths);
    table.headRows = 0;
    table.leastRowHeight = signatureHeight * Gongwen::mm;
    table.keepsTogether = true;
    table.appendRow({u"督查组（签名）"_s, {}, u"村（社区）负责人（签名）"_s, {}}, FontRole::Song);
    return table;
}

PageList VillageSheet::compose(FontBook &fonts, LineGrid grid) const
{
    Composer composer(fonts, grid);
    composer.title(titleUnits());
    // A form names its maker at its head; the place under it belongs to those who sign.
    composer.smallLine(u"制表：%1　　%2"_s.arg(m_values.body, chineseDay(m_values.date)), CellAlignment::Right);
    composer.paragraph(visitsSentence() + findingsSentence() + callsSentence());
    if (!m_values.history.visits.empty())
        composer.headedTable(1, u"一、督查情况"_s, visitsTable());
    if (!m_values.history.findings.empty()) {
        composer.headedTable(1, u"二、发现问题和整改情况"_s, findingsTable());
        composer.smallLine(
            u"注：状态为%1的情况；已逾期指整改期限已过、没有整改记录。"_s.arg(chineseDay(m_values.date)));
    }
    composer.blankLines(1);
    composer.table(signaturesTable());
    const PaperMeta meta{title(), m_values.body, u"村（社区）督查情况表"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta);
}

} // namespace Gongkai
