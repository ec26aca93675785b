// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "archivenumber.h"
#include "filestate.h"
#include "store.h"

namespace Gongkai {

/// One thing that a check found wrong; the detail names the record or row.
struct CheckFinding
{
    enum class Kind {
        Integrity,
        ForeignKeys,
        HistoryChain,
        HistoryGap,
        RecordDiffersFromHistory,
        IssuedDigest,
        Sum,
        Draw,         ///< a random draw does not come to the visits that it holds
        AttachedFile, ///< `file` says how the file was found; the records themselves are whole
    };
    Kind kind = Kind::Integrity;
    QString detail;
    FileState file = FileState::Whole;
};

struct CheckReport
{
    std::vector<CheckFinding> findings;
    /// Archive numbers that are on two papers, and gaps, which the next papers of their year and class fill. The store
    /// is whole with either.
    std::vector<NumberFinding> numbers;
    qint64 records = 0;
    qint64 historyRows = 0;
    qint64 draws = 0; ///< made once more from what they were made from
    QString chainHead;
};

/// Looks at everything: SQLite's integrity and foreign keys, the schema against that of a new store, the history chain
/// with the steps that it is made of and the heads that stand on issued papers, each record and each issued paper
/// against the newest word of the history on it, the sums of every year with figures, the archive numbers, every draw
/// of villages against what it was made from, and every attached file. Changes nothing.
[[nodiscard]] Result<CheckReport> checkStore(Store &store);

} // namespace Gongkai
