// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "datewording.h"
#include "recordspaneof.h"

namespace Gongkai {

/// Column over a day: shown in words, ordered by the calendar.
template <class R>
Column<Stored<R>> dayColumn(const QString &heading, std::function<std::optional<QDate>(const R &)> day)
{
    return {heading, [day](const Stored<R> &row) { return dayText(day(row.record)); },
        [day](const Stored<R> &row) { return QVariant(day(row.record).value_or(QDate())); }};
}

template <class R>
Column<Stored<R>> textColumn(const QString &heading, std::function<QString(const R &)> text)
{
    return {heading, [text](const Stored<R> &row) { return text(row.record); }};
}

/// Column over a number, empty where there is none.
template <class R>
Column<Stored<R>> numberColumn(const QString &heading, std::function<std::optional<int>(const R &)> number)
{
    return {heading,
        [number](const Stored<R> &row) {
            const auto count = number(row.record);
            return count ? QString::number(*count) : QString();
        },
        [number](const Stored<R> &row) { return QVariant(number(row.record).value_or(-1)); }, {}, Qt::AlignTrailing};
}

} // namespace Gongkai
