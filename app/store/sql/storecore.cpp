// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecore.h"

#include "archivenumber.h"
#include "lease.h"

namespace Gongkai {

StoreCore::StoreCore(std::unique_ptr<Database> database, Session session, StoreState state)
    : m_lease(session.lease), m_database(std::move(database)), m_session(std::move(session)), m_state(std::move(state))
{
    m_database->setPatience(m_session.patience);
}

Result<std::unique_ptr<Transaction>> StoreCore::begin()
{
    if (auto confirmed = confirmLease(); !confirmed)
        return confirmed.error();
    return Transaction::begin(m_database, m_state);
}

Result<void> StoreCore::confirmLease() const
{
    return m_lease ? m_lease->confirm() : Result<void>();
}

Result<void> StoreCore::commit(Transaction &transaction)
{
    if (auto confirmed = confirmLease(); !confirmed)
        return confirmed;
    if (auto done = transaction.commit(); !done)
        return done;
    m_state = transaction.next();
    return {};
}

void StoreCore::committed(const Transaction &transaction, const Step &step)
{
    m_state = transaction.next();
    if (onCommitted)
        onCommitted(step);
}

std::optional<Town> StoreCore::town() const
{
    auto found = m_tables.of<Town>().find(*m_database, QStringLiteral("town"));
    return found && *found ? std::optional((*found)->record) : std::nullopt;
}

bool StoreCore::has(List list, const QString &key) const
{
    bool result = false;
    forEachListedRecord([&]<class R>() {
        if (RecordTraits<R>::list != list)
            return;
        const auto found = m_tables.of<R>().has(*m_database, key);
        result = found && *found;
    });
    return result;
}

std::optional<Village> StoreCore::village(const QString &code) const
{
    auto found = m_tables.of<Village>().find(*m_database, code);
    return found && *found ? std::optional((*found)->record) : std::nullopt;
}

std::optional<QString> StoreCore::officeOfItem(const QString &code) const
{
    return textFrom(QStringLiteral("SELECT office FROM items WHERE code = ?"), code);
}

std::optional<QDate> StoreCore::dayOfVisit(const QString &id) const
{
    const auto text = textFrom(QStringLiteral("SELECT visited_on FROM visits WHERE id = ?"), id);
    return text ? dayFromIso(*text) : std::nullopt;
}

bool StoreCore::isArchiveNumberTaken(const QString &archiveNumber, const QString &id) const
{
    const QStringList ways = writtenAs(archiveNumber);
    // A double of older days can't be mended by keeping its papers from being changed.
    const auto own = textFrom(QStringLiteral("SELECT archive_number FROM postings WHERE id = ?"), id);
    if (own && ways.contains(*own))
        return false;
    const QString marks = QStringLiteral("?,").repeated(ways.size()).chopped(1);
    Statement statement(*m_database,
        QStringLiteral("SELECT id FROM postings WHERE archive_number <> '' AND archive_number IN (") + marks
            + QStringLiteral(") AND id <> ? LIMIT 1"));
    for (const QString &way : ways)
        statement.bind(toScalar(way));
    return statement.bind(toScalar(id)).run() && statement.next();
}

bool StoreCore::hasApplicationsOf(int year) const
{
    Statement statement(*m_database,
        QStringLiteral("SELECT received_on FROM applications WHERE received_on <= ? AND "
                       "(result IS NULL OR replied_on IS NULL OR replied_on >= ?) LIMIT 1"));
    statement.bind(toScalar(QDate(year, 12, 31))).bind(toScalar(QDate(year, 1, 1)));
    return statement.run() && statement.next();
}

std::optional<int> StoreCore::yearOfTotals(int first, int last) const
{
    Statement statement(*m_database,
        QStringLiteral("SELECT year FROM application_totals WHERE year BETWEEN ? AND ? ORDER BY year LIMIT 1"));
    statement.bind(toScalar(first)).bind(toScalar(last));
    if (!statement.run() || !statement.next())
        return std::nullopt;
    return static_cast<int>(statement.number(0));
}

std::optional<QString> StoreCore::textFrom(const QString &sql, const QString &value) const
{
    Statement statement(*m_database, sql);
    if (!statement.bind(toScalar(value)).run() || !statement.next())
        return std::nullopt;
    return statement.text(0);
}

} // namespace Gongkai
