// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deeds.h"
#include "period.h"
#include "prompts.h"
#include "workingcalendar.h"

namespace Gongkai {

class Pinyin;

/// What every page of a window works with: its store, and what is asked, counted and taken back there. All of it
/// outlives the pages.
struct Workplace
{
    Store &store;
    Prompts &prompts;
    const WorkingCalendar &calendar;
    Pinyin &pinyin;
    Deeds &deeds;
    QString noticesFolder = {}; ///< where the clerk lays down notices on days off, besides those in the store

    [[nodiscard]] QDate today() const { return store.now().date(); }
    [[nodiscard]] Moment now() const { return Moment::of(store.now()); }
    /// The month that pages open on: the present one; in a store whose newest submission is for a month more than a
    /// year ago, such as the sample town, that month.
    [[nodiscard]] Period openingPeriod() const;
    /// Shows what went wrong, what is safe and what to do.
    void tell(QWidget *parent, const Error &error) const;
    /// Asks why records of a month are changed whose bulletin is issued; nothing if the clerk leaves it.
    [[nodiscard]] std::optional<QString> askReason(QWidget *parent) const;
    /// Carries out @p commit. Where the month is closed the clerk is asked for a reason, and with one it is tried
    /// again. @p deed is what undo will be called.
    [[nodiscard]] Result<Step> commit(
        QWidget *parent, const QString &deed, const std::function<Result<Step>(const QString &reason)> &commit) const;
};

} // namespace Gongkai
