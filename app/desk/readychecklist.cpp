// SPDX-License-Identifier: GPL-3.0-or-later
#include "readychecklist.h"

#include "checklistversion.h"

#include <QLatin1StringView>

#include <array>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ReadyPoint
{
    QStringView block;
    QStringView question;
    int points;
};

// Blocks and faults as towns' methods of assessment, bulletins of unannounced visits and systems of inspection name
// them; subjects and frequencies after 村民委员会组织法 (2018), art. 30, 31, 32 and 34.
constexpr auto readyPoints = std::to_array<ReadyPoint>({
    {u"公开栏", u"公开栏设在群众集中的地方，能遮雨", 8},
    {u"公开栏", u"公开栏整洁完好，没有破损，没有被其他张贴物遮盖", 4},
    {u"公开栏", u"公开栏标明监督（举报）电话", 4},
    {u"公开栏", u"设有意见箱并按期开箱", 4},
    {u"内容", u"财务收支逐笔逐项公开，没有只公布总数", 10},
    {u"内容", u"财务公开更新到几月（备注栏填写）；没有漏期", 10},
    {u"内容", u"村民会议、村民代表会议讨论决定的事项及其实施情况已公开", 5},
    {u"内容", u"救灾救助、补贴补助的资金和物资的管理使用情况已公开", 5},
    {u"内容", u"低保、特困供养、临时救助的对象和金额已公开", 5},
    {u"内容", u"宅基地、土地征收补偿、承包经营权流转事项已公开", 5},
    {u"内容", u"工程项目、集体资产资源处置和小型交易的过程和结果已公开", 5},
    {u"内容", u"计划生育政策落实、协助政府开展工作的情况已公开", 2},
    {u"内容", u"党务公开内容齐全（党员发展、党费收缴、三会一课）", 3},
    {u"时限", u"一般事项至少每季度公开一次", 4},
    {u"时限", u"财务收支较多的每月公开，重大事项及时公开", 4},
    {u"时限", u"张贴日期标明，张贴时间达到规定天数", 2},
    {u"程序", u"公开内容经村务监督委员会审核", 3},
    {u"程序", u"财务公开表有民主理财小组签字", 3},
    {u"程序", u"公开内容已报镇备案", 2},
    {u"形式与真实", u"字迹清楚，群众看得懂", 2},
    {u"形式与真实", u"公开内容与账目、会议记录一致，没有虚假公开", 4},
    {u"档案", u"公开档案盒齐全，公开底稿和照片已归档", 3},
    {u"档案", u"会议记录、意见簿和对群众意见的答复齐全", 3},
});

} // namespace

Checklist readyChecklist(QDate from)
{
    Checklist checklist;
    checklist.code = u"QD-"_s + from.toString(u"yyyyMM");
    checklist.name = u"村（社区）公开督查清单（%1年版）"_s.arg(from.year());
    checklist.from = from;
    checklist.questions.reserve(readyPoints.size());
    for (const ReadyPoint &point : readyPoints)
        checklist.questions.push_back({point.block.toString(), point.question.toString(), point.points});
    return checklist;
}

QStringList pointsAsked(const Visit &visit, const std::optional<Checklist> &version)
{
    if (version)
        return questionsOf(*version);
    QStringList ready = questionsOf(readyChecklist(visit.on));
    const bool isReady = std::all_of(visit.answers.begin(), visit.answers.end(),
        [&ready](const ChecklistAnswer &answer) { return ready.contains(answer.question); });
    return isReady ? ready : QStringList();
}

} // namespace Gongkai
