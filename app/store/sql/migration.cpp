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

using namespace Qt::Literals::StringLiterals;

/// The scripts in @p folder by number.
QStringList scriptsIn(const QString &folder)
{
    QStringList names = QDir(folder).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    std::transform(
        names.begin(), names.end(), names.begin(), [&folder](const QString &name) { return folder + u'/' + name; });
    return names;
}

int numberOf(const QString &script)
{
    return script.section(u'/', -1).left(4).toInt();
}

} // namespace

QString programMigrations()
{
    initStoreResources();
    return u":/migrations"_s;
}

int newestSchemaVersion(const QString &folder)
{
    int newest = 0;
    for (const QString &script : scriptsIn(folder))
        newest = std::max(newest, numberOf(script));
    return newest;
}

Result<void> runSteps(Database &database, const QString &folder, int version)
{
    for (const QString &script : scriptsIn(folder)) {
        const int number = numberOf(script);
        if (number <= version)
            continue;
        QFile file(script);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorKind::Unexpected, script};
        if (auto ran = database.runScript(file.readAll()); !ran)
            return Error{ran.error().kind, script + u": "_s + ran.error().detail};
        if (auto ran = database.runScript("PRAGMA user_version=" + QByteArray::number(number)); !ran)
            return ran;
    }
    return hasWholeReferences(database);
}

Result<void> hasWholeReferences(Database &database)
{
    const auto broken = database.scalar(u"SELECT count(*) FROM pragma_foreign_key_check"_s);
    if (!broken)
        return broken.error();
    if (textOf(*broken) != u"0")
        return Error{ErrorKind::Damaged, u"foreign_key_check: "_s + textOf(*broken)};
    return {};
}

Result<void> inExclusive(Database &database, const std::function<Result<void>()> &work)
{
    if (auto ran = database.runScript("PRAGMA foreign_keys=OFF"); !ran)
        return ran;
    auto done = database.runScript("BEGIN EXCLUSIVE");
    if (done) {
        done = work();
        if (done)
            done = database.runScript("COMMIT");
        if (!done)
            (void)database.runScript("ROLLBACK");
    }
    if (auto ran = database.runScript("PRAGMA foreign_keys=ON"); !ran)
        return ran;
    return done;
}

Result<void> makeSchema(Database &database, const QString &storeId)
{
    return inExclusive(database, [&]() -> Result<void> {
        if (auto ran = runSteps(database, programMigrations(), 0); !ran)
            return ran;
        if (auto ran = database.runScript("PRAGMA application_id=" + QByteArray::number(StoreApplicationId)); !ran)
            return ran;
        Statement insert(database, u"INSERT INTO meta (name, value) VALUES ('store_id', ?), ('generation', '0')"_s);
        return insert.bind(toScalar(storeId)).run();
    });
}

} // namespace Gongkai
