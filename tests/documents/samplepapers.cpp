// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplepapers.h"

#include "pictures.h"

#include <algorithm>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

const QString issuingBody = u"三教镇党务政务公开办公室"_s;

const QStringList officeNames{u"党政办公室"_s, u"财政所"_s, u"经济发展与社会事务综合管理服务办公室"_s,
    u"规划建设管理环保办公室"_s, u"安全生产监督管理办公室"_s, u"农业服务中心"_s, u"文化服务中心"_s, u"社会保障服务所"_s,
    u"人大办公室"_s, u"民政和社会事务办公室"_s};

BulletinOffice sampleOffice(int index)
{
    BulletinOffice office;
    office.name = officeNames[index % officeNames.size()];
    if (index >= officeNames.size())
        office.name += u"第%1站"_s.arg(index / officeNames.size() + 1);
    OfficeStanding &standing = office.standing;
    standing.office = office.name;
    standing.late = index % 5 == 3 ? 1 : 0;
    standing.longestDaysLate = standing.late * (index % 9 + 1);
    standing.totalDaysLate = standing.longestDaysLate;
    standing.missing = index % 7 == 4 ? 1 : 0;
    standing.returned = index % 6 == 5 ? 1 : 0;
    standing.onTime = 4 - standing.late - standing.missing;
    standing.nil = index % 3 == 0 ? 1 : 0;
    standing.exempt = index % 8 == 1 ? 1 : 0;
    standing.backfilled = index % 4 == 2 ? 1 : 0;
    return office;
}

void rankOffices(std::vector<BulletinOffice> &offices)
{
    std::vector<OfficeStanding> standings;
    for (const BulletinOffice &office : offices)
        standings.push_back(office.standing);
    rank(standings);
    std::vector<BulletinOffice> ranked;
    for (const OfficeStanding &standing : standings) {
        const auto office = std::find_if(offices.begin(), offices.end(),
            [&](const BulletinOffice &candidate) { return candidate.name == standing.office; });
        ranked.push_back(*office);
        ranked.back().standing = standing;
    }
    offices = ranked;
}

} // namespace

FontBook &testFonts()
{
    static FontBook fonts;
    return fonts;
}

Deadline sampleDeadline()
{
    Deadline deadline;
    deadline.period = Period(2015, 11);
    deadline.day = QDate(2015, 11, 28);
    deadline.lastDayOnTime = deadline.day;
    deadline.unshifted = deadline.day;
    return deadline;
}

BulletinValues sampleBulletin(int count)
{
    BulletinValues values;
    values.body = issuingBody;
    values.deadline = sampleDeadline();
    values.standsOn = QDate(2015, 12, 1);
    values.date = QDate(2015, 12, 1);
    OfficeStanding total;
    for (int i = 0; i < count; ++i) {
        values.offices.push_back(sampleOffice(i));
        total.add(values.offices.back().standing);
    }
    rankOffices(values.offices);
    for (int month = 1; month <= 11; ++month)
        values.months.push_back({Period(2015, month), total});
    values.version = {1, u"0123456789abcdef0123456789abcdef"_s};
    return values;
}

DeadlineNoticeValues sampleNotice(int items)
{
    DeadlineNoticeValues values;
    values.body = issuingBody;
    values.office = u"财政所"_s;
    values.deadline = sampleDeadline();
    values.date = QDate(2015, 11, 25);
    values.contact = u"张堃"_s;
    values.phone = u"023-49880000"_s;
    const QDate lastDay(2015, 11, 28);
    for (int i = 0; i < items; ++i) {
        if (i == 1)
            values.items.push_back({u"惠民资金发放明细"_s, Standing::Returned, QDate(2015, 12, 2), u"缺负责人签字"_s});
        else
            values.items.push_back({u"村（社区）财务收支公开第%1项"_s.arg(i + 1), Standing::NotDue, lastDay, {}});
    }
    return values;
}

RectificationNoticeValues sampleRectification(int items)
{
    RectificationNoticeValues values;
    values.body = issuingBody;
    values.village = u"利民村"_s;
    values.team = u"第一督查组"_s;
    values.visitedOn = QDate(2015, 11, 30);
    values.date = QDate(2015, 12, 2);
    values.contact = u"张堃"_s;
    values.phone = u"023-49880000"_s;
    for (int i = 0; i < items; ++i) {
        if (i == 1)
            values.items.push_back({u"9月、10月财务收支只公开总数，未逐笔逐项公开"_s, true,
                u"按规定逐笔逐项补充公开，并由民主理财小组签字"_s, u"刘会计"_s, QDate(2015, 12, 7)});
        else
            values.items.push_back(
                {u"公开栏第%1处破损"_s.arg(i + 1), false, u"修复公开栏"_s, u"王主任"_s, QDate(2016, 1, 15)});
    }
    return values;
}

PaperHead sampleHead(HeadForm form)
{
    const QString body = u"永川区三教镇人民政府"_s;
    return {form, form == HeadForm::RedHead ? body + u"文件"_s : body, u"三教府发〔2015〕12号"_s};
}

Imprint sampleImprint(HeadForm form)
{
    const QString copies = u"区政务公开办，镇党委、人大、纪委"_s;
    if (form == HeadForm::Letter)
        return {copies, {}, {}, false};
    return {copies, u"三教镇党政办公室"_s, u"2015年12月1日"_s, true};
}

AnnualReport2008Values sampleReport()
{
    AnnualReport2008Values values;
    values.town = u"重庆市永川区三教镇"_s;
    values.body = u"永川区三教镇人民政府"_s;
    values.year = 2015;
    values.date = QDate(2015, 12, 31);
    values.parts = AnnualReport2008::outline();
    const QString prose =
        u"镇公开办设在党政办，有3名工作人员专职收集、审核、张贴和归档。全年公开568件，其中固定公开54件、"
        "临时公开496件、小型公共资源交易公开18件，群众满意率为100%。"_s;
    for (ReportPart &part : values.parts) {
        part.text = part.topics.empty() ? prose + u"\n　　"_s + prose : prose;
        for (ReportTopic &topic : part.topics)
            topic.text = prose;
    }
    return values;
}

AnnualReport2021Values sampleTabledReport()
{
    AnnualReport2021Values values;
    values.body = u"重庆市永川区三教镇人民政府"_s;
    values.date = QDate(2021, 12, 31);
    values.parts = AnnualReport2021::outline();
    for (ReportPart &part : values.parts) {
        part.text = part.topics.empty() ? u"全年公开568件，经办人吴𬭎。"_s : QString();
        for (ReportTopic &topic : part.topics)
            topic.text = u"专人收集、审核、张贴和归档。"_s;
    }
    values.tables.year = 2021;
    qint64 number = 100;
    for (auto &row : values.tables.applications.cells) {
        for (auto &cell : row)
            cell = number++;
    }
    for (auto &group : values.tables.cases.cells) {
        for (auto &cell : group)
            cell = number++;
    }
    for (auto &documents : values.tables.proactive.documents)
        documents = {number, number + 1, number + 2};
    return values;
}

BeforeAfterValues sampleComparison()
{
    BeforeAfterValues values;
    values.body = issuingBody;
    values.village = u"石脚村"_s;
    values.visitedOn = QDate(2015, 6, 18);
    values.date = QDate(2015, 8, 3);
    ComparedFinding finding;
    finding.problem = u"公开栏财务收支仍为上一季度内容，且字迹褪色无法辨认。"_s;
    finding.severity = u"较重"_s;
    finding.demand = u"按月更新财务逐笔明细，更换公开栏纸张。"_s;
    finding.responsible = u"\U0002CB4E某某（村务监督委员会主任）"_s;
    finding.rectifyBy = QDate(2015, 7, 3);
    finding.rectifiedOn = QDate(2015, 7, 1);
    finding.rectification = u"已于7月1日重新张贴二季度逐笔明细。"_s;
    finding.before = {{pictureAs("jpg", {1600, 1200}, QColor(90, 140, 190)),
        {u"公开栏左侧财务栏"_s, u"拍摄于2015年6月18日09:12（相机记录）"_s}}};
    finding.after = {{pictureAs("jpg", {900, 1600}, QColor(150, 190, 90)),
        {u"更换后的公开栏，二季度逐笔明细已张贴"_s, u"拍摄于2015年7月1日16:40（手工填写）"_s}}};
    values.findings = {finding};
    return values;
}

std::vector<std::pair<const char *, PageList>> everyPaper()
{
    return {{"report of 2008", AnnualReport2008(sampleReport()).compose(testFonts())},
        {"report of 2021", AnnualReport2021(sampleTabledReport()).compose(testFonts())},
        {"bulletin", Bulletin(sampleBulletin(60)).compose(testFonts())},
        {"notice", DeadlineNotice(sampleNotice(4)).compose(testFonts())},
        {"rectification notice", RectificationNotice(sampleRectification(3)).compose(testFonts())},
        {"before and after", BeforeAfterSheet(sampleComparison()).compose(testFonts())}};
}
