// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybook.h"

#include "storecore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Gongkai {

namespace {

QString shown(const QJsonValue &value)
{
    if (value.isObject() || value.isArray()) {
        const QJsonDocument document =
            value.isObject() ? QJsonDocument(value.toObject()) : QJsonDocument(value.toArray());
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    }
    return value.toVariant().toString();
}

/// Fields that differ, in the order of the record's own description.
std::vector<FieldChange> differences(List list, const HistoryRow &row)
{
    const QJsonObject before = QJsonDocument::fromJson(row.before.value_or(QByteArray())).object();
    const QJsonObject after = QJsonDocument::fromJson(row.after.value_or(QByteArray())).object();
    std::vector<FieldChange> changes;
    const auto compare = [&]<class R>() {
        if (RecordTraits<R>::list != list)
            return;
        forEachField<R>([&](const auto &field) {
            const QLatin1StringView name(field.name);
            if (before.value(name) != after.value(name))
                changes.push_back({QString(name), shown(before.value(name)), shown(after.value(name))});
        });
    };
    compare.operator()<Town>();
    forEachListedRecord(compare);
    return changes;
}

HistoryEntry entryFrom(const HistoryRow &row)
{
    HistoryEntry entry;
    entry.sequence = row.sequence;
    entry.step = row.step;
    entry.at = Moment::fromString(row.atLocal).value_or(Moment());
    entry.clerk = row.clerk;
    entry.osAccount = row.osAccount;
    entry.host = row.host;
    entry.kind = changeKindFrom(row.change);
    entry.list = listFromKey(row.list);
    entry.key = row.recordKey;
    entry.reason = row.reason;
    entry.fields = differences(entry.list, row);
    return entry;
}

Result<std::vector<HistoryRow>> rowsOf(Database &database, const QString &condition, const std::vector<Scalar> &values)
{
    Statement statement(
        database, QStringLiteral("SELECT ") + historyColumns() + QStringLiteral(" FROM history ") + condition);
    for (const Scalar &value : values)
        statement.bind(value);
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<HistoryRow> rows;
    while (statement.next())
        rows.push_back(historyRowFrom(statement));
    if (auto done = statement.done(); !done)
        return done.error();
    return rows;
}

Result<std::vector<HistoryEntry>> entriesOf(
    Database &database, const QString &condition, const std::vector<Scalar> &values)
{
    const auto rows = rowsOf(database, condition, values);
    if (!rows)
        return rows.error();
    std::vector<HistoryEntry> entries;
    for (const HistoryRow &row : *rows)
        entries.push_back(entryFrom(row));
    return entries;
}

/// Refuses when somebody changed the record after the step that is to be taken back.
Result<void> isNewest(Database &database, const HistoryRow &row, qint64 lastOfStep)
{
    Statement statement(
        database, QStringLiteral("SELECT max(sequence) FROM history WHERE list = ? AND record_key = ?"));
    if (auto ran = statement.bind(toScalar(row.list)).bind(toScalar(row.recordKey)).run(); !ran)
        return ran;
    const qint64 newest = statement.next() ? statement.number(0) : 0;
    if (auto done = statement.done(); !done)
        return done;
    if (newest > lastOfStep)
        return Error{ErrorKind::Conflict, row.recordKey};
    return {};
}

/// The change that takes back @p row; its version is still to be read.
Result<ChangeSet::Entry> turnedAround(const HistoryRow &row)
{
    auto record = recordFromJson(listFromKey(row.list), row.before ? *row.before : *row.after);
    if (!record)
        return record.error();
    const ChangeKind kind = !row.after ? ChangeKind::Add : !row.before ? ChangeKind::Remove : ChangeKind::Change;
    return ChangeSet::Entry{kind, std::move(*record), 0};
}

Result<void> takeBack(StepWriter &writer, const ChangeSet::Entry &entry)
{
    if (entry.kind == ChangeKind::Add)
        return writer.add(entry.record);
    const auto version = writer.versionOf(entry.record);
    if (!version)
        return version.error();
    // What visits were asked since stays as well.
    if (entry.kind == ChangeKind::Change && std::holds_alternative<Checklist>(entry.record)) {
        auto behind = faultsOfDependents(entry.record, writer.core());
        if (!behind)
            return behind.error();
        if (!behind->empty())
            return Error::invalid(std::move(*behind));
    }
    return entry.kind == ChangeKind::Remove ? writer.remove(entry.record, *version)
                                            : writer.change(entry.record, *version);
}

struct StepSpan
{
    QString kind;
    qint64 first;
    qint64 last;
};

Result<StepSpan> spanOf(Database &database, qint64 number)
{
    Statement statement(
        database, QStringLiteral("SELECT kind, first_sequence, last_sequence FROM steps WHERE number = ?"));
    if (auto ran = statement.bind(Scalar(number)).run(); !ran)
        return ran.error();
    if (!statement.next())
        return Error{ErrorKind::NotFound, QString::number(number)};
    return StepSpan{statement.text(0), statement.number(1), statement.number(2)};
}

Result<void> takeBackAll(StepWriter &writer, const StepSpan &span, const QString &reason)
{
    Database &database = writer.core().database();
    // Backwards, so that what refers goes before what it refers to, and read one by one, so that an import's size is no
    // matter.
    for (qint64 sequence = span.last; sequence >= span.first; --sequence) {
        const auto rows = rowsOf(database, QStringLiteral("WHERE sequence = ?"), {Scalar(sequence)});
        if (!rows)
            return rows.error();
        if (rows->empty())
            return Error{ErrorKind::NotFound, QString::number(sequence)};
        const HistoryRow &row = rows->front();
        if (auto newest = isNewest(database, row, span.last); !newest)
            return newest;
        const auto entry = turnedAround(row);
        if (!entry)
            return entry.error();
        if (auto may = mayChange(writer.core(), *entry, reason); !may)
            return may;
        if (auto taken = takeBack(writer, *entry); !taken)
            return taken;
    }
    return {};
}

} // namespace

Result<std::vector<HistoryEntry>> HistoryBook::of(List list, const QString &key) const
{
    return entriesOf(m_store.core().database(), QStringLiteral("WHERE list = ? AND record_key = ? ORDER BY sequence"),
        {toScalar(keyOf(list)), toScalar(key)});
}

Result<std::vector<HistoryEntry>> HistoryBook::newest(int count) const
{
    return entriesOf(m_store.core().database(), QStringLiteral("ORDER BY sequence DESC LIMIT ?"), {toScalar(count)});
}

Result<QString> HistoryBook::head() const
{
    const auto log = HistoryLog::atEnd(m_store.core().database());
    if (!log)
        return log.error();
    return QString::fromLatin1(log->head().toHex());
}

Result<Step> HistoryBook::undo(qint64 number, const QString &reason)
{
    const auto span = spanOf(m_store.core().database(), number);
    if (!span)
        return span.error();
    const StepKind kind = span->kind == u"undo" ? StepKind::Redo : StepKind::Undo;
    auto writer = StepWriter::begin(m_store.core(), kind, reason, number);
    if (!writer)
        return writer.error();
    if (auto taken = takeBackAll(**writer, *span, reason); !taken)
        return taken.error();
    return (*writer)->commit();
}

} // namespace Gongkai
