// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>

#include <compare>
#include <optional>

namespace Gongkai {

/// A moment on the office's wall clock, to the second, without a time zone: what a clerk would write down.
class Moment
{
public:
    Moment() = default;
    /// @p second counts from midnight, 0 to 86399.
    Moment(QDate day, int second);

    /// The wall-clock reading of @p time in its own zone, cut to the second.
    static Moment of(const QDateTime &time);
    /// Reads `YYYY-MM-DDTHH:MM:SS` or, for what is typed on a command line, `YYYY-MM-DDTHH:MM`.
    static std::optional<Moment> fromString(QStringView text);

    [[nodiscard]] bool isValid() const { return m_day.isValid(); }
    [[nodiscard]] QDate day() const { return m_day; }
    [[nodiscard]] int hour() const { return m_second / 3600; }
    [[nodiscard]] int minute() const { return m_second / 60 % 60; }
    /// Whole seconds from this moment to @p later; negative when it lies before.
    [[nodiscard]] qint64 secondsTo(const Moment &later) const;
    /// `YYYY-MM-DDTHH:MM:SS`; empty for an invalid moment.
    [[nodiscard]] QString toString() const;

    bool operator==(const Moment &) const = default;
    std::strong_ordering operator<=>(const Moment &other) const;

private:
    QDate m_day;
    int m_second = 0;
};

} // namespace Gongkai
