// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace Gongkai {

/// What tells one state of the store from the next: its identity and a number that grows with each transaction.
struct StoreState
{
    QString id;
    qint64 generation = 0;
};

[[nodiscard]] Result<StoreState> readState(Database &database);

/// The one transaction class: BEGIN IMMEDIATE, COMMIT, ROLLBACK through queries, so that failures carry their code.
/// Rolled back when it goes out of scope uncommitted.
class Transaction
{
public:
    /// Waits for other writers as the database does. Refuses with Moved when the open file is no longer the one at
    /// its path, or holds another store or an older state than @p lastSeen (overwritten in place).
    [[nodiscard]] static Result<std::unique_ptr<Transaction>> begin(
        std::unique_ptr<Database> &database, const StoreState &lastSeen);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The state that a commit will leave.
    [[nodiscard]] const StoreState &next() const { return m_next; }
    /// A uuid to be kept with what is written, by which an uncertain commit is looked up.
    [[nodiscard]] const QString &token() const { return m_token; }
    /// Commits durably. When COMMIT reports an I/O error the store is opened anew and looked at: the outcome is what is
    /// found there, and Uncertain only if that can't be read either.
    [[nodiscard]] Result<void> commit();

private:
    Transaction(std::unique_ptr<Database> &database, StoreState next);
    [[nodiscard]] Result<void> verifyOutcome(const Error &error);
    void rollBack();

    std::unique_ptr<Database> &m_database;
    StoreState m_next;
    QString m_token;
    bool m_isOpen = true;
};

} // namespace Gongkai
