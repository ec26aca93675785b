// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <optional>

namespace Gongkai {

/// The month that material is collected for (期), from year 1 to year 9999.
class Period
{
public:
    Period() = default;
    Period(int year, int month);

    /// The period that @p day falls in; invalid for an invalid day.
    static Period of(QDate day);
    /// Reads `YYYY-MM`, nothing else; nothing for a month that can't be.
    static std::optional<Period> fromString(QStringView text);

    [[nodiscard]] bool isValid() const { return m_index >= 0; }
    [[nodiscard]] int year() const { return m_index / 12; }
    /// 1 to 12.
    [[nodiscard]] int month() const { return m_index % 12 + 1; }
    [[nodiscard]] QDate firstDay() const;
    [[nodiscard]] QDate lastDay() const;
    /// The period @p months later (earlier when negative).
    [[nodiscard]] Period plus(int months) const;
    /// `YYYY-MM`.
    [[nodiscard]] QString toString() const;

    auto operator<=>(const Period &) const = default;

private:
    int m_index = -1;
};

/// True if @p period lies between @p from and @p to, both included; an absent end is open.
[[nodiscard]] bool isInForce(const std::optional<Period> &from, const std::optional<Period> &to, Period period);

} // namespace Gongkai
