// SPDX-License-Identifier: GPL-3.0-or-later
#include "registerbook.h"

#include "storecore.h"

namespace Gongkai {

Result<void> RegisterBook::recordLook(List list, const QString &key)
{
    auto transaction = core().begin();
    if (!transaction)
        return transaction.error();
    const Session &session = core().session();
    Statement insert(core().database(),
        QStringLiteral("INSERT INTO looks (at_local, clerk, os_account, list, record_key) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(toScalar(Moment::of(store().now()).toString())).bind(toScalar(session.clerk));
    insert.bind(toScalar(session.osAccount)).bind(toScalar(keyOf(list))).bind(toScalar(key));
    if (auto ran = insert.run(); !ran)
        return ran;
    return core().commit(**transaction);
}

Result<std::vector<Look>> RegisterBook::looksAt(List list, const QString &key) const
{
    Statement statement(core().database(),
        QStringLiteral(
            "SELECT at_local, clerk, os_account FROM looks WHERE list = ? AND record_key = ? ORDER BY number"));
    if (auto ran = statement.bind(toScalar(keyOf(list))).bind(toScalar(key)).run(); !ran)
        return ran.error();
    std::vector<Look> looks;
    while (statement.next())
        looks.push_back(
            {Moment::fromString(statement.text(0)).value_or(Moment()), statement.text(1), statement.text(2)});
    if (auto done = statement.done(); !done)
        return done.error();
    return looks;
}

} // namespace Gongkai
