// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigstore.h"

#include "period.h"

#include <QFile>

#include <sqlite3.h>

using namespace Gongkai;

void mustRun(sqlite3 *raw, const char *sql)
{
    char *message = nullptr;
    if (sqlite3_exec(raw, sql, nullptr, nullptr, &message) != SQLITE_OK)
        qFatal("%s: %s", sql, message);
}

Session BigStore::session()
{
    return {QStringLiteral("甲"), QStringLiteral("bench"), QStringLiteral("desk"), QStringLiteral("0"),
        [] { return QDateTime(QDate(2015, 12, 2), QTime(9, 0)); }};
}

sqlite3 *BigStore::openRaw(const QString &path)
{
    sqlite3 *raw = nullptr;
    if (sqlite3_open(QFile::encodeName(path).constData(), &raw) != SQLITE_OK)
        qFatal("no store");
    mustRun(raw, "PRAGMA foreign_keys=ON; PRAGMA synchronous=EXTRA; PRAGMA recursive_triggers=ON");
    return raw;
}

std::unique_ptr<Store> BigStore::open() const
{
    auto store = Store::open(path(), session());
    if (!store)
        qFatal("no store: %s", qPrintable(store.error().detail));
    return std::move(*store);
}

BigStore::BigStore(int months, int postings)
{
    if (!Store::create(path(), session()))
        qFatal("no store");
    sqlite3 *raw = openRaw(path());
    mustRun(raw, "PRAGMA synchronous=OFF; BEGIN");
    mustRun(raw,
        "INSERT INTO towns (record_key, name, district, body_name, hotline, deadline_day, deadline_inclusive, "
        "deadline_shift, correction_days, row_version) VALUES ('town', '试镇', '', '', '', 28, 1, 'none', 3, 1)");
    const QByteArray bounds = "WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < %1) ";
    const auto upTo = [&](int count) { return QByteArray(bounds).replace("%1", QByteArray::number(count)); };
    mustRun(raw,
        upTo(Offices)
            + "INSERT INTO offices SELECT printf('O%02d', i), printf('第%d办公室', i), i, '2000-01', NULL, '', '', 1 "
              "FROM n");
    mustRun(raw,
        upTo(ItemsPerMonth)
            + "INSERT INTO items SELECT printf('I%04d', i), printf('公开事项%d', i), 'temporary', '村社财务', "
              "'monthly', '', "
              "printf('O%02d', i % 25), '', '', '2000-01', NULL, 1 FROM n");
    for (int month = 0; month < months; ++month) {
        const QByteArray period = Period(2000, 1).plus(month).toString().toLatin1();
        mustRun(raw,
            upTo(ItemsPerMonth)
                + QByteArray(
                    "INSERT INTO submissions (id, period, office, item, received_at, recorded_at, is_nil, title, "
                    "pieces, "
                    "carrier, submitter, received_by, row_version) SELECT lower(hex(randomblob(16))), '%p', "
                    "printf('O%02d', i % 25), printf('I%04d', i), '%p-27T10:00:00', '%p-27T10:00:05', 0, '', 1, "
                    "'paper', '经办人', '甲', 1 FROM n")
                      .replace("%p", period));
    }
    mustRun(raw,
        upTo(postings)
            + "INSERT INTO postings (id, title, disclosure_class, topic, office, pieces, reviewed_by, archive_number, "
              "row_version) SELECT printf('P%07d', i), '公示', 'temporary', '村社财务', printf('O%02d', i % 25), 1, "
              "'', "
              "'', 1 FROM n WHERE i < "
            + QByteArray::number(postings));
    mustRun(raw,
        upTo(postings)
            + "INSERT INTO posting_channels (owner, position, channel, posted_from, posted_to) SELECT printf('P%07d', "
              "i), 0, '公开栏', printf('%04d-03-01', 2000 + i % "
              "20), NULL FROM n "
              "WHERE i < "
            + QByteArray::number(postings));
    mustRun(raw, "COMMIT");
    sqlite3_close(raw);
}
