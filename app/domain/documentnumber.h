// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gongkai {

/// The number of a paper (发文字号; GB/T 9704-2012, 7.2.5): the body's code, the year and a running number.
struct DocumentNumber
{
    static constexpr int Largest = 99'999; ///< running number; a slip of the keyboard must not use up all that follow

    QString code; ///< 机关代字, such as 三教府发; empty for a body that gives no numbers
    int year = 0;
    int running = 0; ///< counts from 1 within code and year; 0 where none is given yet

    [[nodiscard]] bool isGiven() const { return !code.isEmpty() && running > 0; }
    /// 三教府发〔2015〕12号: the year in full in six-cornered brackets, the running number without 第 and without zeros
    /// before it. Where none is given its place is left blank; empty for a body that gives no numbers.
    [[nodiscard]] QString text() const;

    bool operator==(const DocumentNumber &) const = default;
};

} // namespace Gongkai
