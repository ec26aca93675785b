// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "historylog.h"
#include "recordtables.h"
#include "store.h"
#include "transaction.h"

namespace Gongkai {

/// What the books of an open store share: the connection, the tables, who works, and what was last seen.
class StoreCore : public RecordLookup
{
public:
    StoreCore(std::unique_ptr<Database> database, Session session, StoreState state);

    [[nodiscard]] Database &database() const { return *m_database; }
    [[nodiscard]] const RecordTables &tables() const { return m_tables; }
    [[nodiscard]] const StoreState &state() const { return m_state; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] const Session &session() const { return m_session; }

    [[nodiscard]] Result<std::unique_ptr<Transaction>> begin();
    /// True if the store may be written: it lies on a disk of this computer, or its lease is still ours.
    [[nodiscard]] Result<void> confirmLease() const;
    /// Commits what is no step of the history, such as what the store notes for itself. Fails as a commit does.
    [[nodiscard]] Result<void> commit(Transaction &transaction);
    /// After a commit: remembers the state, then tells whoever listens.
    void committed(const Transaction &transaction, const Step &step);
    std::function<void(const Step &)> onCommitted;

    // RecordLookup. A read that fails counts as "not there": the write that follows meets the same error and reports
    // it.
    [[nodiscard]] std::optional<Town> town() const override;
    [[nodiscard]] bool has(List list, const QString &key) const override;
    [[nodiscard]] std::optional<Village> village(const QString &code) const override;
    [[nodiscard]] std::optional<QString> officeOfItem(const QString &code) const override;
    [[nodiscard]] std::optional<QDate> dayOfVisit(const QString &id) const override;
    [[nodiscard]] bool isArchiveNumberTaken(const QString &archiveNumber, const QString &id) const override;
    [[nodiscard]] bool hasApplicationsOf(int year) const override;
    [[nodiscard]] std::optional<int> yearOfTotals(int first, int last) const override;

private:
    [[nodiscard]] std::optional<QString> textFrom(const QString &sql, const QString &value) const;

    /// Given back after the database is closed.
    std::shared_ptr<Lease> m_lease;
    std::unique_ptr<Database> m_database;
    RecordTables m_tables;
    Session m_session;
    StoreState m_state;
};

/// Writes one step: a transaction in which each change of a record is entered in the history.
class StepWriter
{
public:
    [[nodiscard]] static Result<std::unique_ptr<StepWriter>> begin(
        StoreCore &core, StepKind kind, const QString &reason, qint64 undoes = 0);

    /// Writes a new record that was checked before. Fails with Invalid when its key or its archive number is taken.
    [[nodiscard]] Result<void> add(const AnyRecord &record);
    /// Overwrites the row that still has @p version. Fails with NotFound, Conflict, or Invalid when its archive number
    /// is taken.
    [[nodiscard]] Result<void> change(const AnyRecord &record, int version);
    [[nodiscard]] Result<void> remove(const AnyRecord &record, int version);
    /// The row version of the record now, inside this transaction. Fails with NotFound.
    [[nodiscard]] Result<int> versionOf(const AnyRecord &record) const;

    /// Enters an issued paper in the history as @p word.
    [[nodiscard]] Result<void> noteIssued(const QString &id, const QByteArray &word);

    [[nodiscard]] Result<Step> commit();
    [[nodiscard]] StoreCore &core() const { return m_core; }

private:
    StepWriter(StoreCore &core, std::unique_ptr<Transaction> transaction, HistoryLog log);
    [[nodiscard]] Result<void> log(
        ChangeKind kind, const AnyRecord &record, std::optional<QByteArray> before, std::optional<QByteArray> after);

    StoreCore &m_core;
    std::unique_ptr<Transaction> m_transaction;
    HistoryLog m_log;
    HistoryRow m_row; ///< what every row of this step has in common
    qint64 m_firstSequence = 0;
    Step m_step;
};

/// @p record with a uuid where it has an id field and nothing in it yet.
[[nodiscard]] AnyRecord withId(AnyRecord record);
/// What is wrong with @p record in this store: by itself, and with the records it refers to.
[[nodiscard]] std::vector<Fault> faultsInStore(const AnyRecord &record, const RecordLookup &stored);
/// What records that refer to @p record would not agree with once it replaces the one with its key: months or days that
/// it leaves out, an office that its receipts name, points of a checklist that visits were asked.
[[nodiscard]] Result<std::vector<Fault>> faultsOfDependents(const AnyRecord &record, const StoreCore &core);
/// The period whose bulletin, once issued, makes a change of @p record ask for a reason; none for records without one.
[[nodiscard]] std::optional<Period> periodOf(const AnyRecord &record);
/// The earliest month whose bulletin is issued and that @p entry changes: the month of the record itself, or for base
/// data any month from which on obligations are judged otherwise. None where there is none.
[[nodiscard]] Result<std::optional<Period>> issuedMonthTouched(const StoreCore &core, const ChangeSet::Entry &entry);
/// Fails with Closed where @p entry changes a month whose bulletin is issued and no @p reason is given. Whoever changes
/// records asks this, whatever the way: form, undo or import.
[[nodiscard]] Result<void> mayChange(const StoreCore &core, const ChangeSet::Entry &entry, const QString &reason);
/// True once the bulletin of @p period is issued.
[[nodiscard]] Result<bool> isBulletinIssued(Database &database, Period period);

} // namespace Gongkai
