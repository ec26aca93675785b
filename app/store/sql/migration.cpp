// SPDX-License-Identifier: GPL-3.0-or-later
#include "migration.h"

#include "identification.h"

#include <QDir>
#include <QFile>

#include <algorithm>

static void initStoreResources()
{
    Q_INIT_RESOURCE(store);
}

namespace Gongkai {

namespace {

/// Migration scripts by number: `0001_base.sql`. They are never edited once released.
QStringList scripts()
{
    initStoreResources();
    QStringList names =
        QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    std::transform(names.begin(), names.end(), names.begin(),
        [](const QString &name) { return QStringLiteral(":/migrations/") + name; });
    return names;
}

int numberOf(const QString &script)
{
    return script.section(u'/', -1).left(4).toInt();
}

Result<void> runSteps(Database &database, int version, const QString &newStoreId)
{
    for (const QString &script : scripts()) {
        const int number = numberOf(script);
        if (number <= version)
            continue;
        QFile file(script);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Unexpected, script};
        if (auto ran = database.runScript(file.readAll()); !ran)
            return Error{ran.error().kind, script + QStringLiteral(": ") + ran.error().detail};
        if (auto ran = database.runScript("PRAGMA user_version=" + QByteArray::number(number)); !ran)
            return ran;
    }
    if (version == 0) {
        if (auto ran = database.runScript("PRAGMA application_id=" + QByteArray::number(StoreApplicationId)); !ran)
            return ran;
        Statement insert(
            database, QStringLiteral("INSERT INTO meta (name, value) VALUES ('store_id', ?), ('generation', '0')"));
        if (auto ran = insert.bind(toScalar(newStoreId)).run(); !ran)
            return ran;
    }
    const auto broken = database.scalar(QStringLiteral("SELECT count(*) FROM pragma_foreign_key_check"));
    if (!broken)
        return broken.error();
    if (textOf(*broken) != u"0")
        return Error{ErrorKind::Damaged, QStringLiteral("foreign_key_check: ") + textOf(*broken)};
    return {};
}

} // namespace

int newestSchemaVersion()
{
    int newest = 0;
    for (const QString &script : scripts())
        newest = std::max(newest, numberOf(script));
    return newest;
}

Result<void> migrate(Database &database, int version, const QString &newStoreId)
{
    if (auto ran = database.runScript("PRAGMA foreign_keys=OFF; BEGIN EXCLUSIVE"); !ran)
        return ran;
    auto stepped = runSteps(database, version, newStoreId);
    if (stepped)
        stepped = database.runScript("COMMIT");
    if (!stepped)
        (void)database.runScript("ROLLBACK");
    if (auto ran = database.runScript("PRAGMA foreign_keys=ON"); !ran)
        return ran;
    return stepped;
}

} // namespace Gongkai
