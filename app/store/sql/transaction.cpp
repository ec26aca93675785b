// SPDX-License-Identifier: GPL-3.0-or-later
#include "transaction.h"

#include <QUuid>

#include <utility>

namespace Gongkai {

Result<StoreState> readState(Database &database)
{
    const auto id = database.scalar(QStringLiteral("SELECT value FROM meta WHERE name = 'store_id'"));
    if (!id)
        return id.error();
    const auto generation = database.scalar(QStringLiteral("SELECT value FROM meta WHERE name = 'generation'"));
    if (!generation)
        return generation.error();
    return StoreState{textOf(*id), textOf(*generation).toLongLong()};
}

Transaction::Transaction(std::unique_ptr<Database> &database, StoreState next)
    : m_database(database), m_next(std::move(next)), m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{
}

Transaction::~Transaction()
{
    rollBack();
}

Result<std::unique_ptr<Transaction>> Transaction::begin(std::unique_ptr<Database> &database, const StoreState &lastSeen)
{
    if (database->hasMoved())
        return Error{ErrorKind::Moved, database->path()};
    {
        Statement begin(*database, QStringLiteral("BEGIN IMMEDIATE"));
        if (auto ran = begin.run(); !ran)
            return ran.error();
    }
    std::unique_ptr<Transaction> transaction(new Transaction(database, lastSeen));
    const auto state = readState(*database);
    if (!state)
        return state.error();
    if (state->id != lastSeen.id || state->generation < lastSeen.generation)
        return Error{ErrorKind::Moved, database->path()};
    transaction->m_next = {state->id, state->generation + 1};
    Statement count(*database, QStringLiteral("UPDATE meta SET value = ? WHERE name = 'generation'"));
    if (auto ran = count.bind(QString::number(transaction->m_next.generation)).run(); !ran)
        return ran.error();
    return transaction;
}

Result<void> Transaction::commit()
{
    Error error;
    {
        Statement commit(*m_database, QStringLiteral("COMMIT"));
        auto ran = commit.run();
        if (ran) {
            m_isOpen = false;
            return {};
        }
        error = ran.error();
    }
    if (error.kind == ErrorKind::Io || error.kind == ErrorKind::Full)
        return verifyOutcome(error);
    return error;
}

Result<void> Transaction::verifyOutcome(const Error &error)
{
    rollBack();
    auto reopened = Database::open(m_database->path(), Database::Mode::ReadWrite);
    if (!reopened)
        return Error{ErrorKind::Uncertain, error.detail};
    (*reopened)->setPatience(m_database->patience());
    m_database = std::move(*reopened);
    m_database->restrict();
    Statement find(*m_database, QStringLiteral("SELECT 1 FROM steps WHERE token = ?"));
    if (!find.bind(m_token).run())
        return Error{ErrorKind::Uncertain, error.detail};
    const bool isThere = find.next();
    if (!find.done())
        return Error{ErrorKind::Uncertain, error.detail};
    if (isThere)
        return {};
    return error;
}

void Transaction::rollBack()
{
    if (!std::exchange(m_isOpen, false))
        return;
    Statement rollback(*m_database, QStringLiteral("ROLLBACK"));
    // A ROLLBACK that fails leaves the hot journal, which the next opening rolls back.
    (void)rollback.run();
}

} // namespace Gongkai
