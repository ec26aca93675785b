// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletin.h"

#include "bulletinannex.h"
#include "composer.h"

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// 财政所漏报2项（预算公开、三公经费）、党政办漏报1项（会议纪要）, from the offices for which @p tell says something.
template <class Tell>
QString named(const std::vector<BulletinOffice> &offices, Tell tell)
{
    std::vector<QString> parts;
    for (const BulletinOffice &office : offices) {
        const QString fault = tell(office);
        if (!fault.isEmpty())
            parts.push_back(office.name + fault);
    }
    return parts.empty() ? QString() : chineseList(parts) + u'。';
}

/// （预算公开、三公经费，最长迟2天）, or nothing.
QString inBrackets(const QStringList &items, const QString &more = {})
{
    QStringList parts = more.isEmpty() ? QStringList() : QStringList(more);
    if (!items.isEmpty())
        parts.prepend(items.join(u'、'));
    return parts.isEmpty() ? QString() : u"（%1）"_s.arg(parts.join(u'，'));
}

QString lateText(const BulletinOffice &office)
{
    const OfficeStanding &standing = office.standing;
    if (standing.late == 0)
        return {};
    const QString longest = standing.late == 1 ? u"迟%1天"_s : u"最长迟%1天"_s;
    return u"迟报%1项"_s.arg(standing.late) + inBrackets(office.late, longest.arg(standing.longestDaysLate));
}

QString missingText(const BulletinOffice &office)
{
    const int count = office.standing.missing;
    return count > 0 ? u"漏报%1项"_s.arg(count) + inBrackets(office.missing) : QString();
}

QString returnedText(const BulletinOffice &office)
{
    const int count = office.standing.returned;
    return count > 0 ? u"退回%1项"_s.arg(count) + inBrackets(office.returned) : QString();
}

} // namespace

Bulletin::Bulletin(BulletinValues values) : m_values(std::move(values))
{
    for (const BulletinOffice &office : m_values.offices)
        m_total.add(office.standing);
}

QString Bulletin::monthName() const
{
    return chineseMonth(m_values.deadline.period);
}

std::vector<QString> Bulletin::titleUnits() const
{
    return {m_values.body, u"关于"_s + monthName(), u"党务政务公开资料"_s, u"报送情况的通报"_s};
}

QString Bulletin::title() const
{
    return joined(titleUnits());
}

/// The totals, each part named so that the parts add up to the whole.
QString Bulletin::overview() const
{
    const OfficeStanding &total = m_total;
    QString text =
        u"%1党务政务公开资料报送截止日为%2。截至%3，全镇%4个单位应报资料%5项，其中按时报送%6项、迟报%7项、漏报%8项、退回待补正%9项"_s
            .arg(monthName(), chineseDayOfYear(m_values.deadline.lastDayOnTime), chineseDay(m_values.standsOn))
            .arg(m_values.offices.size())
            .arg(total.due())
            .arg(total.onTime)
            .arg(total.late)
            .arg(total.missing)
            .arg(total.returned);
    if (total.notDue > 0)
        text += u"、未到期%1项"_s.arg(total.notDue);
    text += u"，按时率为%1。"_s.arg(chinesePercent(total.onTimeRate()));
    if (total.nil > 0)
        text += u"已报资料中有零报告%1项。"_s.arg(total.nil);
    if (total.exempt > 0)
        text += u"另有免报%1项，不计入应报。"_s.arg(total.exempt);
    return text + u"现将有关情况通报如下。"_s;
}

/// What is said of a month of which nothing can be judged yet.
QString Bulletin::unjudged() const
{
    QString text =
        u"%1党务政务公开资料报送截止日为%2。"_s.arg(monthName(), chineseDayOfYear(m_values.deadline.lastDayOnTime));
    if (m_total.notDue > 0)
        text += u"截至%1，应报资料%2项均未到期。"_s.arg(chineseDay(m_values.standsOn)).arg(m_total.notDue);
    if (m_total.exempt > 0)
        text += u"免报%1项。"_s.arg(m_total.exempt);
    return text + u"本月暂不评价。"_s;
}

QString Bulletin::praise() const
{
    std::vector<QString> names;
    for (const BulletinOffice &office : m_values.offices) {
        if (office.standing.judged() > 0 && office.standing.onTime == office.standing.judged())
            names.push_back(office.name);
    }
    if (names.empty())
        return u"本月没有单位按时报送全部资料。"_s;
    if (names.size() == 1)
        return names.front() + u"按时报送了全部资料，予以表扬。"_s;
    return chineseList(names) + u"等%1个单位按时报送了全部资料，予以表扬。"_s.arg(names.size());
}

std::vector<QString> Bulletin::usualDemands(bool isOwed)
{
    std::vector<QString> usual;
    if (isOwed)
        usual.push_back(u"有漏报、退回资料的单位要尽快补报、补正，并说明原因。"_s);
    usual.push_back(u"各单位要明确专人负责，严格审核把关，于每月截止日前报送当月资料；确无资料的，应按时作零报告。"_s);
    return usual;
}

std::vector<QString> Bulletin::demands() const
{
    return m_values.demands.empty() ? usualDemands(m_total.missing + m_total.returned > 0) : m_values.demands;
}

void Bulletin::composeFaults(Composer &composer) const
{
    composer.heading(1, u"三、存在的问题"_s);
    const auto &offices = m_values.offices;
    std::vector<std::pair<QString, QString>> faults{
        {u"迟报。"_s, named(offices, lateText)},
        {u"漏报。"_s, named(offices, missingText)},
        {u"退回待补正。"_s, named(offices, returnedText)},
    };
    std::erase_if(faults, [](const auto &fault) { return fault.second.isEmpty(); });
    // One heading alone has nothing to be counted with.
    const QStringList numbers =
        faults.size() > 1 ? QStringList{u"（一）"_s, u"（二）"_s, u"（三）"_s} : QStringList{QString()};
    for (std::size_t i = 0; i < faults.size(); ++i)
        composer.paragraph(
            {{FontRole::Kai, numbers[qsizetype(i)] + faults[i].first}, {FontRole::FangSong, faults[i].second}});
    if (faults.empty())
        composer.paragraph(u"本月没有迟报、漏报和退回待补正的资料。"_s);
}

void Bulletin::composeJudged(Composer &composer) const
{
    composer.heading(1, u"一、总体情况"_s);
    composer.paragraph(overview());
    composer.heading(1, u"二、按时报送的单位"_s);
    composer.paragraph(praise());
    composeFaults(composer);
    const std::vector<QString> paragraphs = demands();
    const int linesBelow = 3 + Signature{m_values.body, {}, m_values.isSealed}.lines();
    const bool isSingle = paragraphs.size() == 1;
    composer.heading(1, u"四、有关要求"_s, isSingle ? composer.linesKeptWhole(paragraphs.front(), linesBelow) : 1);
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        composer.paragraph({{FontRole::FangSong, paragraphs[i]}}, i + 1 == paragraphs.size() ? linesBelow : 0);
}

void Bulletin::composeEnd(Composer &composer) const
{
    const BulletinAnnex annex(m_values, m_total);
    composer.attachmentNote(annex.names());
    composer.signature({m_values.body, chineseDay(m_values.date), m_values.isSealed});
    annex.compose(composer);
}

PageList Bulletin::compose(FontBook &fonts, LineGrid grid) const
{
    Composer composer(fonts, grid);
    composer.head(m_values.head);
    composer.imprint(m_values.imprint);
    composer.title(titleUnits());
    composer.addressee(u"各办公室、站所："_s);
    if (m_total.due() + m_total.exempt == 0) {
        composer.paragraph(u"%1没有应报送的党务政务公开资料。"_s.arg(monthName()));
    } else if (m_total.judged() == 0) {
        composer.paragraph(unjudged());
    } else {
        composeJudged(composer);
    }
    composeEnd(composer);
    const PaperMeta meta{title(), m_values.body, u"党务政务公开资料报送情况通报"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta, footText(m_values.version));
}

} // namespace Gongkai
