// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"
#include "storecheck.h"
#include "teststore.h"

#include <sqlite3.h>

#include <map>

using namespace Gongkai;

namespace {

/// A file layer over SQLite's own in which the n-th write, sync, truncation or opening fails.
struct Faults
{
    int callsUntilFault = -1;
    int code = SQLITE_IOERR_WRITE;
    bool isLasting = false;

    bool strikes()
    {
        if (callsUntilFault < 0)
            return false;
        if (callsUntilFault > 0) {
            --callsUntilFault;
            return false;
        }
        if (!isLasting)
            callsUntilFault = -1;
        return true;
    }
};

Faults faults;
sqlite3_vfs *realVfs = nullptr;
sqlite3_vfs faultyVfs;

/// SQLite has several sets of methods for files; each is wrapped once. The faulty set comes first, so that a file's
/// pointer to it is a pointer to the whole.
struct Wrapped
{
    sqlite3_io_methods faulty;
    const sqlite3_io_methods *real;
};
std::map<const sqlite3_io_methods *, Wrapped> wrapped;

const sqlite3_io_methods *realOf(sqlite3_file *file)
{
    return reinterpret_cast<const Wrapped *>(file->pMethods)->real;
}

int faultyWrite(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 offset)
{
    return faults.strikes() ? faults.code : realOf(file)->xWrite(file, bytes, count, offset);
}

int faultySync(sqlite3_file *file, int flags)
{
    return faults.strikes() ? (faults.code == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_FSYNC)
                            : realOf(file)->xSync(file, flags);
}

int faultyTruncate(sqlite3_file *file, sqlite3_int64 size)
{
    return faults.strikes() ? SQLITE_IOERR_TRUNCATE : realOf(file)->xTruncate(file, size);
}

int faultyOpen(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    const int code = realVfs->xOpen(realVfs, name, file, flags, outFlags);
    if (code != SQLITE_OK || !file->pMethods)
        return code;
    auto [found, isNew] = wrapped.try_emplace(file->pMethods, Wrapped{*file->pMethods, file->pMethods});
    if (isNew) {
        found->second.faulty.xWrite = faultyWrite;
        found->second.faulty.xSync = faultySync;
        found->second.faulty.xTruncate = faultyTruncate;
    }
    file->pMethods = &found->second.faulty;
    return code;
}

int faultyDelete(sqlite3_vfs *, const char *name, int syncFolder)
{
    return faults.strikes() ? SQLITE_IOERR_DELETE : realVfs->xDelete(realVfs, name, syncFolder);
}

} // namespace

/// A disk that fails or is full at any call of a save: what was acknowledged is there, what was refused is told, and
/// the store opens again with its chain whole.
class TestStoreFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        realVfs = sqlite3_vfs_find(nullptr);
        faultyVfs = *realVfs;
        faultyVfs.zName = "faulty";
        faultyVfs.xOpen = faultyOpen;
        faultyVfs.xDelete = faultyDelete;
        QCOMPARE(sqlite3_vfs_register(&faultyVfs, 1), SQLITE_OK);
    }

    void everyCallFailsOnce_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("isLasting");
        QTest::newRow("input/output error, once") << SQLITE_IOERR_WRITE << false;
        QTest::newRow("disk full, until space is made") << SQLITE_FULL << true;
    }

    void everyCallFailsOnce()
    {
        QFETCH(int, code);
        QFETCH(bool, isLasting);
        faults = {};
        TestStore test;
        test.addSmallTown();
        int acknowledged = 0;
        int refused = 0;
        for (int call = 0; call < 60; ++call) {
            faults = {call, code, isLasting};
            const QByteArray id = "S" + QByteArray::number(call);
            const auto saved =
                MonthBook(test.store())
                    .receive(TestStore::submission(id.constData(), "CZ-01", Period(2015, 9), "2015-09-01T08:00:00"));
            const bool hasStruck = faults.callsUntilFault < 0 || isLasting;
            faults = {};
            const bool isThere = MonthBook(test.store()).find<Submission>(QString::fromLatin1(id)).operator bool();
            if (saved || saved.error().kind != ErrorKind::Uncertain)
                QCOMPARE(isThere, static_cast<bool>(saved));
            if (saved) {
                ++acknowledged;
            } else {
                ++refused;
                QVERIFY(hasStruck);
            }
        }
        QVERIFY(refused > 5);
        QVERIFY(acknowledged > 5);
        QVERIFY(test.reopen());
        QCOMPARE(static_cast<int>(MonthBook(test.store()).all<Submission>()->size()), acknowledged);
        const auto report = checkStore(test.store());
        QVERIFY(report);
        QVERIFY(report->findings.empty());
    }
};

QTEST_GUILESS_MAIN(TestStoreFaults)
#include "tst_storefaults.moc"
