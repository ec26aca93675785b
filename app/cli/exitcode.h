// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

namespace Gongkai {

/// How a command ended; scripts depend on these numbers.
enum ExitCode {
    Done = 0,
    Failed = 1,       ///< the work failed; the message says what and what to do
    BadArguments = 2, ///< the command line can't be understood
    CannotOpen = 3,   ///< the store is missing, damaged, newer or locked
    Refused = 4,      ///< the input was refused, nothing was written
    FoundWrong = 5,   ///< `check` found something wrong, or not every attached file could be brought along
};

/// The code for a failure of work on a store that was open: still 3 where another program holds the store, or where it
/// turned out that it can't be used.
[[nodiscard]] inline ExitCode exitCodeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Locked:
    case ErrorKind::Leased:
    case ErrorKind::Damaged:
    case ErrorKind::Moved:
        return CannotOpen;
    default:
        return Failed;
    }
}

} // namespace Gongkai
