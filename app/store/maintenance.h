// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace Gongkai {

/// One thing that a check found wrong; the detail names the record or row.
struct CheckFinding
{
    enum class Kind { Integrity, ForeignKeys, HistoryChain, HistoryGap, RecordDiffersFromHistory, IssuedDigest, Sum };
    Kind kind = Kind::Integrity;
    QString detail;
};

struct CheckReport
{
    std::vector<CheckFinding> findings;
    qint64 records = 0;
    qint64 historyRows = 0;
    QString chainHead;
};

/// Looks at everything: SQLite's integrity and foreign keys, the history chain, each record against the newest word of
/// the history on it, the digests of issued papers, and the sums of every year with figures. Changes nothing.
[[nodiscard]] Result<CheckReport> checkStore(Store &store);

/// Writes a verified copy of the store at @p storePath to @p target while others work: to a temporary name first,
/// integrity and row counts compared, synced, renamed, and only then a backup. An older file at @p target stays until
/// then.
[[nodiscard]] Result<void> backUp(const QString &storePath, const QString &target);

/// Puts the verified backup @p backup in the place of @p storePath. With something there already it fails with Exists,
/// unless @p replace: then the old store is kept beside it, with its journal, under the name that is returned.
/// Fails with Missing, Empty, Foreign, Newer or Damaged for a backup that is none.
[[nodiscard]] Result<QString> restoreStore(
    const QString &backup, const QString &storePath, bool replace, const QDateTime &now);

} // namespace Gongkai
