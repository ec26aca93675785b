// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordcheck.h"
#include "store.h"

#include <concepts>

namespace Gongkai {

/// A record as it stands in the store, with its row version.
template <Described R>
struct Stored
{
    R record;
    int version = 0;
};

/// What every book can do with the records it keeps. Reads end with every row or with an error, never with a part of
/// the rows. Each write is one transaction: checked, written, entered in the history, committed, then told by
/// Store::committed().
class RecordBook
{
public:
    explicit RecordBook(Store &store) : m_store(store) { }

    /// Carries out all of @p changes as one step, or none. @p reason is kept by the history.
    /// A new record with an empty id is given a uuid. Fails with Invalid (faults name the fields,
    /// `changes[2].receivedAt` where there is more than one change), Conflict (somebody changed a record since its
    /// version was read), NotFound, InUse, Closed (the bulletin of the month is issued and @p reason is empty), Locked,
    /// Full, ReadOnly, Moved, Io or Uncertain; nothing is changed then.
    [[nodiscard]] Result<Step> commit(const ChangeSet &changes, const QString &reason = {});

protected:
    template <Described R>
    [[nodiscard]] Result<std::vector<Stored<R>>> readAll() const;
    template <Described R>
    [[nodiscard]] Result<Stored<R>> readOne(const QString &key) const;
    [[nodiscard]] Store &store() const { return m_store; }
    [[nodiscard]] StoreCore &core() const { return m_store.core(); }

private:
    Store &m_store;
};

/// A book that keeps the record types @p R and shows no others.
template <Described... R>
class BookOf : public RecordBook
{
public:
    using RecordBook::RecordBook;

    /// Every record of a kind, in the order of its key.
    template <class T>
        requires(std::same_as<T, R> || ...)
    [[nodiscard]] Result<std::vector<Stored<T>>> all() const { return readAll<T>(); }

    /// The record with @p key. Fails with NotFound.
    template <class T>
        requires(std::same_as<T, R> || ...)
    [[nodiscard]] Result<Stored<T>> find(const QString &key) const { return readOne<T>(key); }
};

} // namespace Gongkai
