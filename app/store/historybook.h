// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace Gongkai {

/// One field of a record that a change touched; a text is empty where there was or is nothing.
struct FieldChange
{
    QString field;
    QString before;
    QString after;
};

/// One change of one record: who, when, what from what, why.
struct HistoryEntry
{
    qint64 sequence = 0;
    qint64 step = 0;
    Moment at;
    QString clerk;
    QString osAccount;
    QString host;
    ChangeKind kind = ChangeKind::Add;
    List list = List::None;
    QString key;
    QString reason;
    std::vector<FieldChange> fields;
};

/// The history: append-only, chained by SHA-256. Undoing is a new change, never an erasure.
class HistoryBook
{
public:
    explicit HistoryBook(Store &store) : m_store(store) { }

    /// What happened to one record, oldest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> of(List list, const QString &key) const;
    /// The newest @p count changes of the whole store, newest first.
    [[nodiscard]] Result<std::vector<HistoryEntry>> newest(int count) const;
    /// The chain's newest hash, 64 hexadecimal digits; zeros for an empty history.
    [[nodiscard]] Result<QString> head() const;

    /// Takes back all that the step @p number did, as a new step. Doing that step again is undoing the new one.
    /// Fails with Conflict when a record was changed since, InUse when others refer to what would go, Invalid when an
    /// archive number that would come back was given to another paper since, Closed when it changes a month whose
    /// bulletin is issued and @p reason is empty, and as a commit does.
    [[nodiscard]] Result<Step> undo(qint64 number, const QString &reason = {});

private:
    Store &m_store;
};

} // namespace Gongkai
