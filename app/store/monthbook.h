// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"
#include "recordbook.h"

#include <memory>

namespace Gongkai {

class PastRecords;

/// A moment whose knowledge the month book is asked for, with what the book found changed since then: the first reading
/// looks through the history, those that follow don't until something was written. Copies share what was found. It
/// belongs to one store.
class KnownThen
{
public:
    explicit KnownThen(const Moment &moment) : m_moment(moment) { }

    [[nodiscard]] const Moment &moment() const { return m_moment; }

private:
    friend class MonthBook;

    Moment m_moment;
    std::shared_ptr<const PastRecords> m_past;
};

/// The facts of a month after a step.
struct FactsAfter
{
    MonthFacts facts;
    /// The items whose submissions and exemptions differ, where that is all that changed; none where more may have.
    std::optional<QSet<QString>> items;
};

/// The month (报送): submissions, exemptions and deadlines.
class MonthBook : public BookOf<Submission, Exemption, DeadlineOverride, DeadlineRule, HolidayNotice>
{
public:
    using BookOf::BookOf;

    /// All that the standing of @p period is judged from: the town, its offices and items in force in that month, the
    /// deadline set for it, its exemptions and submissions. The cost follows the month, not the history.
    [[nodiscard]] Result<MonthFacts> facts(Period period) const;
    /// What the office knew of @p period at the moment of @p then, to be judged at that moment: submissions recorded at
    /// or before it (a submission without a moment of recording counts as known), reviews made at or before it, and
    /// everything that was changed after it as it was before the change; a step counts from when it was done, its
    /// undoing from when it was undone. What was entered by hand counts from then, what an import brought from always,
    /// for the office knew it before the program did. The cost of the first reading follows what was written by hand,
    /// that of the following ones the month. The command `standing --now` judges by receipt and review alone, with all
    /// that is known today.
    [[nodiscard]] Result<MonthFacts> factsKnownAt(Period period, KnownThen &then) const;
    /// The notices on days off that the town had added by the moment of @p then, by year; told as factsKnownAt() tells.
    [[nodiscard]] Result<std::vector<HolidayNotice>> noticesKnownAt(KnownThen &then) const;
    /// @p known as it is after @p step: after a check-in only the month's submissions and exemptions are read anew.
    /// @p known is what facts() or this function gave; what another program changed in the catalogue since then shows
    /// with the next facts().
    [[nodiscard]] Result<FactsAfter> factsAfter(const Step &step, MonthFacts known) const;

    /// Records that an office handed in an item. A second hand-in is a correction or a supplement; the first is kept.
    /// An empty id is made, an unset recordedAt is now. Fails as commit() does; OtherOffice names an item of another
    /// office.
    [[nodiscard]] Result<Stored<Submission>> receive(Submission receipt, const QString &reason = {});

    /// Records what the clerk decided about the submission with @p id, read at @p version.
    [[nodiscard]] Result<Step> review(const QString &id, const Review &review, int version, const QString &reason = {});

    /// True once the bulletin of @p period is issued: from then on changes ask for a reason.
    [[nodiscard]] Result<bool> isClosed(Period period) const;
    /// The newest period that has a submission; empty without any.
    [[nodiscard]] Result<std::optional<Period>> newestPeriod() const;

private:
    /// Looks through the history for @p then unless what it holds is up to date.
    [[nodiscard]] Result<void> renew(KnownThen &then) const;
};

} // namespace Gongkai
