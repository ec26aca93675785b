// SPDX-License-Identifier: GPL-3.0-or-later
#include "barecheckin.h"

#include "bigstore.h"

#include <QCryptographicHash>
#include <QUuid>

#include <sqlite3.h>

BareCheckIn::BareCheckIn(const QString &path) : m_raw(BigStore::openRaw(path)) { }

BareCheckIn::~BareCheckIn()
{
    sqlite3_close(m_raw);
}

void BareCheckIn::operator()()
{
    const QByteArray json(400, 'x');
    ++m_sequence;
    const QByteArray number = QByteArray::number(m_sequence);
    const QByteArray hash = QCryptographicHash::hash(number, QCryptographicHash::Sha256);
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    mustRun(m_raw, "BEGIN IMMEDIATE");
    mustRun(m_raw, "UPDATE meta SET value = '" + number + "' WHERE name = 'generation'");
    mustRun(m_raw,
        "INSERT INTO submissions (id, period, office, item, received_at, recorded_at, is_nil, title, pieces, carrier, "
        "submitter, received_by, row_version) VALUES ('"
            + id
            + "', '2015-12', 'O01', 'I0001', '2015-12-02T09:00:00', '2015-12-02T09:00:00', 0, '', 1, 'paper', '', '', "
              "1)");
    mustRun(m_raw,
        "INSERT INTO history VALUES (" + number + ", " + number
            + ", '2015-12-02T01:00:00Z', '2015-12-02T09:00:00', '甲', 'bench', "
              "'desk', '0', 'add', 'submissions', '"
            + id + "', NULL, '" + json + "', '', x'" + m_previous.toHex() + "', x'" + hash.toHex() + "')");
    mustRun(
        m_raw, "INSERT INTO steps VALUES (" + number + ", 'edit', 0, '" + id + "', " + number + ", " + number + ")");
    mustRun(m_raw, "COMMIT");
    m_previous = hash;
}
