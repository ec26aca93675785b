// SPDX-License-Identifier: GPL-3.0-or-later
#include "historylog.h"

#include <QCryptographicHash>
#include <QtEndian>

namespace Gongkai {

namespace {

void addPart(QCryptographicHash &hash, const QByteArray &bytes)
{
    const qint64 size = qToBigEndian<qint64>(bytes.size());
    hash.addData(QByteArrayView(reinterpret_cast<const char *>(&size), sizeof size));
    hash.addData(bytes);
}

void addPart(QCryptographicHash &hash, const std::optional<QByteArray> &bytes)
{
    addPart(hash, bytes ? QByteArrayLiteral("1") : QByteArrayLiteral("0"));
    addPart(hash, bytes.value_or(QByteArray()));
}

Scalar textOrNull(const std::optional<QByteArray> &json)
{
    return json ? Scalar(QString::fromUtf8(*json)) : Scalar();
}

std::optional<QByteArray> bytesOrNone(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.text(column).toUtf8());
}

} // namespace

QByteArray HistoryRow::hash() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    addPart(hash, QByteArray::number(sequence));
    addPart(hash, QByteArray::number(step));
    for (const QString *text :
        {&atUtc, &atLocal, &clerk, &osAccount, &host, &programVersion, &change, &list, &recordKey})
        addPart(hash, text->toUtf8());
    addPart(hash, before);
    addPart(hash, after);
    addPart(hash, reason.toUtf8());
    addPart(hash, previousHash);
    return hash.result();
}

QString wordOf(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Add:
        return QStringLiteral("add");
    case ChangeKind::Change:
        return QStringLiteral("change");
    case ChangeKind::Remove:
        return QStringLiteral("remove");
    }
    return {};
}

ChangeKind changeKindFrom(const QString &word)
{
    if (word == u"add")
        return ChangeKind::Add;
    return word == u"remove" ? ChangeKind::Remove : ChangeKind::Change;
}

Result<HistoryLog> HistoryLog::atEnd(Database &database)
{
    HistoryLog log;
    Statement last(database, QStringLiteral("SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1"));
    if (auto ran = last.run(); !ran)
        return ran.error();
    if (last.next()) {
        log.m_sequence = last.number(0);
        log.m_head = last.bytes(1);
    }
    if (auto done = last.done(); !done)
        return done.error();
    return log;
}

Result<void> HistoryLog::append(Database &database, HistoryRow row)
{
    row.sequence = m_sequence + 1;
    row.previousHash = m_head;
    const QByteArray hash = row.hash();
    Statement insert(database,
        QStringLiteral("INSERT INTO history (") + historyColumns()
            + QStringLiteral(") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(Scalar(row.sequence)).bind(Scalar(row.step));
    for (const QString *text : {&row.atUtc, &row.atLocal, &row.clerk, &row.osAccount, &row.host, &row.programVersion,
             &row.change, &row.list, &row.recordKey})
        insert.bind(toScalar(*text));
    insert.bind(textOrNull(row.before)).bind(textOrNull(row.after)).bind(toScalar(row.reason));
    if (auto ran = insert.bind(row.previousHash).bind(hash).run(); !ran)
        return ran.error();
    m_sequence = row.sequence;
    m_head = hash;
    return {};
}

QString historyColumns()
{
    return QStringLiteral(
        "sequence, step, at_utc, at_local, clerk, os_account, host, program_version, change, list, record_key, "
        "before_json, after_json, reason, previous_hash, hash");
}

HistoryRow historyRowFrom(const Statement &row)
{
    HistoryRow found;
    found.sequence = row.number(0);
    found.step = row.number(1);
    int column = 2;
    for (QString *text : {&found.atUtc, &found.atLocal, &found.clerk, &found.osAccount, &found.host,
             &found.programVersion, &found.change, &found.list, &found.recordKey})
        *text = row.text(column++);
    found.before = bytesOrNone(row, column++);
    found.after = bytesOrNone(row, column++);
    found.reason = row.text(column++);
    found.previousHash = row.bytes(column);
    return found;
}

} // namespace Gongkai
