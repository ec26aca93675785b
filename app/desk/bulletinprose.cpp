// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinprose.h"

#include "papertext.h"
#include "prosefields.h"

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// A field of the closing text and what it holds.
struct ProseField
{
    QString name;
    QString (*text)(Period period, const MonthStanding &standing);
};

QString count(int number)
{
    return QString::number(number);
}

const std::vector<ProseField> &proseFields()
{
    static const std::vector<ProseField> fields = {
        {u"月份"_s,
            [](Period period, const MonthStanding &) { return u"%1年%2月"_s.arg(period.year()).arg(period.month()); }},
        {u"截止日"_s,
            [](Period, const MonthStanding &standing) { return chineseDay(standing.deadline.lastDayOnTime); }},
        {u"应报"_s, [](Period, const MonthStanding &standing) { return count(standing.total.due()); }},
        {u"按时"_s, [](Period, const MonthStanding &standing) { return count(standing.total.onTime); }},
        {u"迟报"_s, [](Period, const MonthStanding &standing) { return count(standing.total.late); }},
        {u"漏报"_s, [](Period, const MonthStanding &standing) { return count(standing.total.missing); }},
        {u"退回"_s, [](Period, const MonthStanding &standing) { return count(standing.total.returned); }},
        {u"按时率"_s,
            [](Period, const MonthStanding &standing) { return chinesePercent(standing.total.onTimeRate()); }},
    };
    return fields;
}

/// The town's own text for @p period, or none.
Result<std::optional<QString>> ownText(const PaperBook &book, Period period)
{
    for (const QString &key : {period.toString(), QString()}) {
        const auto found = book.find<BulletinText>(key);
        if (found && !found->record.text.trimmed().isEmpty())
            return std::optional(found->record.text);
        if (!found && found.error().kind != ErrorKind::NotFound)
            return found.error();
    }
    return std::optional<QString>();
}

} // namespace

QStringList bulletinFields()
{
    QStringList names;
    for (const ProseField &field : proseFields())
        names.append(field.name);
    return names;
}

Result<std::vector<QString>> bulletinDemands(const PaperBook &book, Period period, const MonthStanding &standing)
{
    const auto text = ownText(book, period);
    if (!text)
        return text.error();
    std::vector<QString> paragraphs;
    if (!*text)
        return paragraphs;
    std::map<QString, QString> values;
    for (const ProseField &field : proseFields())
        values[field.name] = field.text(period, standing);
    const ResolvedProse prose = resolveFields(**text, values);
    std::vector<Fault> faults;
    for (const QString &field : prose.unknown)
        faults.push_back({u"{{"_s + field + u"}}"_s, FaultKind::Dangling, field});
    if (!faults.empty())
        return Error::invalid(std::move(faults));
    for (const QString &line : prose.text.split(u'\n', Qt::SkipEmptyParts)) {
        if (!line.trimmed().isEmpty())
            paragraphs.push_back(line.trimmed());
    }
    return paragraphs;
}

} // namespace Gongkai
