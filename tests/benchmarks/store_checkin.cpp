// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "bigstore.h"
#include "monthbook.h"

#include <QCryptographicHash>
#include <QUuid>

#include <sqlite3.h>

using namespace Gongkai;

/// One durable check-in against one transaction of the same rows through SQLite's own interface, same settings.
int main()
{
    const BigStore ours(240);
    const BigStore floor(240);
    const auto store = ours.open();
    MonthBook book(*store);
    Submission receipt;
    receipt.office = QStringLiteral("O01");
    receipt.item = QStringLiteral("I0001");
    receipt.period = Period(2015, 12);
    receipt.receivedAt = *Moment::fromString(u"2015-12-02T09:00:00");
    sqlite3 *raw = BigStore::openRaw(floor.path());
    qint64 sequence = 0;
    const QByteArray json(400, 'x');
    QByteArray previous(32, '\0');
    const auto bare = [&] {
        ++sequence;
        const QByteArray number = QByteArray::number(sequence);
        const QByteArray hash = QCryptographicHash::hash(number, QCryptographicHash::Sha256);
        const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
        mustRun(raw, "BEGIN IMMEDIATE");
        mustRun(raw, "UPDATE meta SET value = '" + number + "' WHERE name = 'generation'");
        mustRun(raw,
            "INSERT INTO submissions VALUES ('" + id
                + "', '2015-12', 'O01', 'I0001', '2015-12-02T09:00:00', "
                  "'2015-12-02T09:00:00', 0, '', 1, 'paper', '', '', NULL, NULL, NULL, NULL, 1)");
        mustRun(raw,
            "INSERT INTO history VALUES (" + number + ", " + number
                + ", '2015-12-02T01:00:00Z', '2015-12-02T09:00:00', '甲', 'bench', "
                  "'desk', '0', 'add', 'submissions', '"
                + id + "', NULL, '" + json + "', '', x'" + previous.toHex() + "', x'" + hash.toHex() + "')");
        mustRun(
            raw, "INSERT INTO steps VALUES (" + number + ", 'edit', 0, '" + id + "', " + number + ", " + number + ")");
        mustRun(raw, "COMMIT");
        previous = hash;
    };
    compare(
        "durable check-in, book", bare,
        [&] {
            if (!book.receive(receipt))
                qFatal("not saved");
        },
        1.3, 101);
    sqlite3_close(raw);
}
