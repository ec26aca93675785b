// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "prosefields.h"

namespace Gongkai {

/// A number with its unit in a filled text: 568件, 三名, 99.5%.
struct ProseNumber
{
    qsizetype start = 0;
    qsizetype length = 0; ///< without the unit
    double value = 0;
    QString unit;
};

/// The numbers of @p text that a unit follows, in its order; digits of full width and Chinese numerals below 10,000
/// included.
[[nodiscard]] std::vector<ProseNumber> numbersIn(const QString &text);

/// A typed number that says another figure than the catalogue does.
struct WrongNumber
{
    ProseNumber number;
    const Figure *figure = nullptr; ///< which it claims to be
    bool isUnitAlone = false;       ///< the number is right, only its unit is none for it (条 for 件, 万元 for 元)
    bool isSumOfYears = false;      ///< it is more than the year's and said of several years (累计, 以来)
};

/// Which figure of @p figures the words beside @p number in @p text call it, or null.
[[nodiscard]] const Figure *figureCalled(const QString &text, const ProseNumber &number, const YearFigures &figures);

/// The numbers typed into @p prose that the words beside them call a figure of @p figures, and that differ from it.
/// Numbers of a part of the year, of another year, or of a change against it are left alone.
[[nodiscard]] std::vector<WrongNumber> wrongNumbers(const ResolvedProse &prose, const YearFigures &figures);

/// A sum within a sentence that does not add up: 公开568件，其中固定54件、临时496件.
struct WrongSum
{
    ProseNumber total;
    std::vector<ProseNumber> parts;

    /// `568 ≠ 54 + 496`
    [[nodiscard]] QString text() const;
};

/// Every total in @p prose whose parts, named after 其中 with the same unit, do not add up to it. Parts may leave
/// others unnamed: one alone, or several that fall short by more than a tenth. Sums of figures alone hold or break with
/// the records and are left to them.
[[nodiscard]] std::vector<WrongSum> wrongSums(const ResolvedProse &prose);

} // namespace Gongkai
