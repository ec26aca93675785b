// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinannex.h"

#include "composer.h"
#include "gongwen.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr int officeColumn = 1;
constexpr int remarkColumn = 11;
constexpr auto officeWidths = std::to_array({9.0, 30.0, 9.0, 9.0, 19.0, 9.0, 9.0, 12.5, 9.0, 15.5, 9.0, 16.0});
constexpr auto monthWidths = std::to_array({28.0, 16.0, 16.0, 16.0, 16.0, 16.0, 16.0, 16.0, 16.0});

template <std::size_t Count>
std::vector<double> inUnits(const std::array<double, Count> &millimetres)
{
    std::vector<double> widths;
    widths.reserve(Count);
    for (double width : millimetres)
        widths.push_back(width * Gongwen::mm);
    return widths;
}

QString lateCell(const OfficeStanding &standing)
{
    return standing.late > 0 ? u"%1（%2天）"_s.arg(standing.late).arg(standing.longestDaysLate) : u"0"_s;
}

QString remarkOf(const BulletinOffice &office)
{
    QStringList parts;
    if (office.standing.notDue > 0)
        parts += u"未到期%1项"_s.arg(office.standing.notDue);
    if (office.standing.backfilled > 0)
        parts += u"补录%1项"_s.arg(office.standing.backfilled);
    return parts.join(u'；');
}

std::vector<QString> officeRow(const QString &number, const QString &name, const OfficeStanding &standing,
    const QString &rank, const QString &remark)
{
    const auto text = [](int count) { return QString::number(count); };
    return {number, name, text(standing.due()), text(standing.onTime), lateCell(standing), text(standing.missing),
        text(standing.returned), text(standing.nil), text(standing.exempt), columnPercent(standing.onTimeRate()), rank,
        remark};
}

} // namespace

BulletinAnnex::BulletinAnnex(const BulletinValues &values, const OfficeStanding &total)
    : m_values(values), m_total(total)
{
}

QString BulletinAnnex::officesTitle() const
{
    return chineseMonth(m_values.deadline.period) + u"资料报送情况一览表"_s;
}

QString BulletinAnnex::monthsTitle() const
{
    return u"%1年各月报送情况和单位按时率"_s.arg(m_values.deadline.period.year());
}

std::vector<QString> BulletinAnnex::names() const
{
    std::vector<QString> titles;
    if (hasOffices())
        titles.push_back(officesTitle());
    if (hasMonths())
        titles.push_back(monthsTitle());
    return titles;
}

void BulletinAnnex::compose(Composer &composer) const
{
    const bool isNumbered = hasOffices() && hasMonths();
    if (hasOffices())
        composeOffices(composer, isNumbered ? u"附件1"_s : u"附件"_s);
    if (hasMonths())
        composeMonths(composer, isNumbered ? u"附件2"_s : u"附件"_s);
}

Table BulletinAnnex::officesTable() const
{
    Table table;
    table.columnWidths = inUnits(officeWidths);
    table.headRows = 1;
    table.headColumns = officeColumn + 1;
    table.appendRow({u"序号"_s, u"单位"_s, u"应报"_s, u"按时"_s, u"迟报\n（最长\n天数）"_s, u"漏报"_s, u"退回"_s,
                        u"零报告"_s, u"免报"_s, u"按时率"_s, u"名次"_s, u"备注"_s},
        FontRole::Hei);
    int number = 0;
    for (const BulletinOffice &office : m_values.offices) {
        const QString rank = office.standing.rank ? QString::number(*office.standing.rank) : u"—"_s;
        table.appendRow(officeRow(QString::number(++number), office.name, office.standing, rank, remarkOf(office)),
            FontRole::Song, {officeColumn, remarkColumn});
    }
    table.appendRow(officeRow({}, u"合计"_s, m_total, {}, {}), FontRole::Hei);
    return table;
}

void BulletinAnnex::composeOffices(Composer &composer, const QString &label) const
{
    composer.startAttachment(label, officesTitle());
    composer.smallLine(u"单位：项"_s, CellAlignment::Right);
    composer.table(officesTable());
    composer.smallLine(u"注：应报为按时、迟报、漏报、退回待补正和未到期之和，免报不计入；零报告已计入所报资料；"
                       "按时率为按时项数占按时、迟报、漏报、退回待补正之和的比例。"_s);
    if (const QString exempt = exemptText(); !exempt.isEmpty())
        composer.smallLine(exempt);
}

QString BulletinAnnex::exemptText() const
{
    QStringList offices;
    for (const BulletinOffice &office : m_values.offices) {
        if (!office.exempt.isEmpty())
            offices += office.name + u"："_s + office.exempt.join(u'、');
    }
    return offices.isEmpty() ? QString() : u"免报事项："_s + offices.join(u'；') + u'。';
}

Table BulletinAnnex::monthsTable() const
{
    Table table;
    table.columnWidths = inUnits(monthWidths);
    table.leastRowHeight = 6 * Gongwen::mm;
    table.headRows = 1;
    table.headColumns = 1;
    table.appendRow(
        {u"月份"_s, u"应报"_s, u"按时"_s, u"迟报"_s, u"漏报"_s, u"退回"_s, u"零报告"_s, u"免报"_s, u"按时率"_s},
        FontRole::Hei);
    const auto append = [&table](const QString &name, const OfficeStanding &total, FontRole role) {
        const auto text = [](int count) { return QString::number(count); };
        table.appendRow(
            {name, text(total.due()), text(total.onTime), text(total.late), text(total.missing), text(total.returned),
                text(total.nil), text(total.exempt), columnPercent(total.onTimeRate())},
            role);
    };
    OfficeStanding sum;
    for (const BulletinMonth &month : m_values.months) {
        append(chineseMonth(month.period), month.total, FontRole::Song);
        sum.add(month.total);
    }
    append(u"累计"_s, sum, FontRole::Hei);
    return table;
}

BarChart BulletinAnnex::punctuality() const
{
    BarChart chart;
    chart.caption = u"各单位%1按时率"_s.arg(chineseMonth(m_values.deadline.period));
    for (const BulletinOffice &office : m_values.offices) {
        const std::optional<double> rate = office.standing.onTimeRate();
        chart.items.push_back({office.name, rate, columnPercent(rate)});
    }
    return chart;
}

void BulletinAnnex::composeMonths(Composer &composer, const QString &label) const
{
    composer.startAttachment(label, monthsTitle());
    composer.smallLine(u"单位：项"_s, CellAlignment::Right);
    composer.table(monthsTable());
    composer.chart(punctuality());
}

} // namespace Gongkai
