// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"
#include "step.h"

namespace Gongkai {

/// One row of the history, as it is chained.
struct HistoryRow
{
    qint64 sequence = 0;
    qint64 step = 0;
    QString atUtc;
    QString atLocal;
    QString clerk;
    QString osAccount;
    QString host;
    QString programVersion;
    QString change;
    QString list;
    QString recordKey;
    std::optional<QByteArray> before; ///< JSON in UTF-8
    std::optional<QByteArray> after;
    QString reason;
    QByteArray previousHash;

    /// SHA-256 over all fields in this order, each with its length before it, so that no field can pass for a part of
    /// another.
    [[nodiscard]] QByteArray hash() const;
};

[[nodiscard]] QString wordOf(ChangeKind kind);
[[nodiscard]] ChangeKind changeKindFrom(const QString &word);

/// Appends to the chain inside the caller's transaction.
class HistoryLog
{
public:
    /// Reads where the chain ends; the caller holds the write lock.
    [[nodiscard]] static Result<HistoryLog> atEnd(Database &database);

    /// Fills in sequence and previous hash and writes @p row.
    [[nodiscard]] Result<void> append(Database &database, HistoryRow row);
    /// The sequence of the last row written or read.
    [[nodiscard]] qint64 lastSequence() const { return m_sequence; }
    [[nodiscard]] QByteArray head() const { return m_head; }

private:
    qint64 m_sequence = 0;
    QByteArray m_head = QByteArray(32, '\0');
};

/// The columns of the history in the order of HistoryRow, the row's own hash last.
[[nodiscard]] QString historyColumns();
/// Reads a row selected by historyColumns().
[[nodiscard]] HistoryRow historyRowFrom(const Statement &row);
inline constexpr int HistoryHashColumn = 15;

} // namespace Gongkai
