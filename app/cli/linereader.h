// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <istream>
#include <optional>

namespace Gongkai {

/// One line of a stream. Lines come as they arrive: a reader that waited for a full buffer would keep the writer
/// waiting for its answer.
struct InputLine
{
    QByteArray text; ///< without its line end; cut where the line is too long
    bool isTooLong = false;
};

/// The longest line that is read whole, in bytes.
inline constexpr qsizetype LongestLine = 1024 * 1024;

/// The next line of @p input; nothing at its end.
[[nodiscard]] std::optional<InputLine> nextLine(std::istream &input);

} // namespace Gongkai
