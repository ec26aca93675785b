// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecore.h"
#include "workingcalendar.h"

#include <algorithm>
#include <tuple>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// A month as the store writes it; none where nothing is judged anew.
using FirstMonth = std::optional<QString>;

constexpr auto EveryMonth = "0000-00"_L1;

template <class R>
QString beginOf(const R &record)
{
    return record.from ? record.from->toString() : EveryMonth.toString();
}

/// The first month that one of the two is in force and the other is not.
template <class R>
FirstMonth firstDifference(const R &before, const R &after)
{
    FirstMonth first;
    if (before.from != after.from)
        first = std::min(beginOf(before), beginOf(after));
    if (before.to == after.to)
        return first;
    const Period last = before.to && after.to ? std::min(*before.to, *after.to) : before.to.value_or(*after.to);
    const QString next = last.plus(1).toString();
    return first ? std::min(*first, next) : next;
}

// From which month on obligations are judged otherwise with @p after in place of @p before, either of which may be
// null.

template <class R>
FirstMonth judgedAnewFrom(const R *, const R *)
{
    return std::nullopt;
}

FirstMonth judgedAnewFrom(const Office *before, const Office *after)
{
    // By itself an office owes nothing; its items do.
    return before && after ? firstDifference(*before, *after) : std::nullopt;
}

FirstMonth judgedAnewFrom(const CatalogueItem *before, const CatalogueItem *after)
{
    if (!before || !after)
        return beginOf(before ? *before : *after);
    const auto duty = [](const CatalogueItem &item) { return std::tie(item.office, item.frequency, item.months); };
    return duty(*before) == duty(*after) ? firstDifference(*before, *after)
                                         : std::min(beginOf(*before), beginOf(*after));
}

FirstMonth judgedAnewFrom(const Town *before, const Town *after)
{
    const auto rule = [](const Town &town) {
        return std::tie(
            town.deadlineDay, town.deadlineInclusive, town.deadlineShift, town.decisiveReceipt, town.correctionDays);
    };
    if (!before || !after || rule(*before) == rule(*after))
        return std::nullopt;
    return EveryMonth.toString();
}

FirstMonth judgedAnewFrom(const DeadlineRule *before, const DeadlineRule *after)
{
    const auto rule = [](const DeadlineRule &each) {
        return std::tie(each.deadlineDay, each.deadlineInclusive, each.deadlineShift);
    };
    if (before && after && rule(*before) == rule(*after))
        return std::nullopt;
    return (after ? after : before)->from.toString();
}

FirstMonth judgedAnewFrom(const HolidayNotice *before, const HolidayNotice *after)
{
    if (before && after && before->text == after->text)
        return std::nullopt;
    // The last days of December may be shifted into the year, as those of any month into the next one.
    Period first((after ? after : before)->year - 1, 12);
    for (const HolidayNotice *notice : {before, after}) {
        WorkingCalendar calendar;
        if (!notice || !calendar.addNotices(notice->text))
            continue;
        const auto days = calendar.announcedBy(notice->year);
        if (!days.empty())
            first = std::min(first, Period::of(days.front().day).plus(-1));
    }
    return first.toString();
}

Result<std::optional<Period>> firstIssuedFrom(Database &database, const QString &month)
{
    Statement statement(
        database, u"SELECT min(subject) FROM issued_documents WHERE kind = 'bulletin' AND subject >= ?"_s);
    if (auto ran = statement.bind(Scalar(month)).run(); !ran)
        return ran.error();
    std::optional<Period> first;
    if (statement.next() && !statement.isNull(0))
        first = Period::fromString(statement.text(0));
    if (auto done = statement.done(); !done)
        return done.error();
    return first;
}

/// The month that @p record is of, if its bulletin is issued.
template <class R>
Result<std::optional<Period>> ownIssuedMonth(Database &database, const R &record)
{
    const auto period = periodOf(record);
    if (!period)
        return std::optional<Period>();
    const auto isIssued = isBulletinIssued(database, *period);
    if (!isIssued)
        return isIssued.error();
    return *isIssued ? period : std::nullopt;
}

} // namespace

Result<std::optional<Period>> issuedMonthTouched(const StoreCore &core, const ChangeSet::Entry &entry)
{
    return std::visit(
        [&]<class R>(const R &record) -> Result<std::optional<Period>> {
            auto own = ownIssuedMonth(core.database(), record);
            if (!own || *own)
                return own;
            std::optional<Stored<R>> before;
            if (entry.kind != ChangeKind::Add) {
                auto found = core.tables().of<R>().find(core.database(), RecordTable<R>::keyOfRow(record));
                if (!found)
                    return found.error();
                before = std::move(*found);
            }
            // A record may leave one month for another.
            if (before) {
                own = ownIssuedMonth(core.database(), before->record);
                if (!own || *own)
                    return own;
            }
            const R *after = entry.kind == ChangeKind::Remove ? nullptr : &record;
            const R *former = before ? &before->record : nullptr;
            const FirstMonth first = after || former ? judgedAnewFrom(former, after) : std::nullopt;
            return first ? firstIssuedFrom(core.database(), *first) : Result<std::optional<Period>>(std::nullopt);
        },
        entry.record);
}

Result<void> mayChange(const StoreCore &core, const ChangeSet::Entry &entry, const QString &reason)
{
    if (!reason.isEmpty())
        return {};
    const auto issued = issuedMonthTouched(core, entry);
    if (!issued)
        return issued.error();
    return *issued ? Result<void>(Error{ErrorKind::Closed, (*issued)->toString()}) : Result<void>();
}

} // namespace Gongkai
