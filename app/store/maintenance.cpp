// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"

#include "identification.h"
#include "migration.h"
#include "paperbook.h"
#include "storecore.h"
#include "verifiedcopy.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace Gongkai {

namespace {

using Kind = CheckFinding::Kind;

/// Runs a check that gives a row for each fault, and notes the rows that are not "ok".
Result<void> noteRows(Database &database, const QString &sql, Kind kind, CheckReport &report)
{
    Statement statement(database, sql);
    if (auto ran = statement.run(); !ran)
        return ran;
    while (statement.next()) {
        QStringList parts;
        parts.append(statement.text(0));
        if (kind == Kind::ForeignKeys)
            parts.append(statement.text(1));
        if (parts.first() != u"ok")
            report.findings.push_back({kind, parts.join(u' ')});
    }
    return statement.done();
}

/// Follows the chain from its first row.
Result<void> checkChain(Database &database, CheckReport &report)
{
    Statement statement(
        database, QStringLiteral("SELECT ") + historyColumns() + QStringLiteral(" FROM history ORDER BY sequence"));
    if (auto ran = statement.run(); !ran)
        return ran;
    QByteArray previous(32, '\0');
    while (statement.next()) {
        const HistoryRow row = historyRowFrom(statement);
        ++report.historyRows;
        if (row.sequence != report.historyRows) {
            report.findings.push_back({Kind::HistoryGap, QString::number(report.historyRows)});
            report.historyRows = row.sequence;
        }
        const QByteArray hash = statement.bytes(HistoryHashColumn);
        if (row.previousHash != previous || row.hash() != hash)
            report.findings.push_back({Kind::HistoryChain, QString::number(row.sequence)});
        previous = hash;
    }
    report.chainHead = QString::fromLatin1(previous.toHex());
    return statement.done();
}

/// The newest word of the history on each record of @p list: its JSON, none after a removal.
Result<QHash<QString, QByteArray>> lastWords(Database &database, List list)
{
    Statement statement(database,
        QStringLiteral("SELECT record_key, after_json FROM history h WHERE list = ? AND sequence = (SELECT "
                       "max(sequence) FROM history l "
                       "WHERE l.list = h.list AND l.record_key = h.record_key) AND after_json IS NOT NULL"));
    if (auto ran = statement.bind(toScalar(keyOf(list))).run(); !ran)
        return ran.error();
    QHash<QString, QByteArray> words;
    while (statement.next()) {
        // A digest is kept instead of the text, so that a large store needs little memory.
        words.insert(
            statement.text(0), QCryptographicHash::hash(statement.text(1).toUtf8(), QCryptographicHash::Sha256));
    }
    if (auto done = statement.done(); !done)
        return done.error();
    return words;
}

template <Described R>
Result<void> compareWithHistory(const StoreCore &core, CheckReport &report)
{
    auto words = lastWords(core.database(), RecordTraits<R>::list);
    if (!words)
        return words.error();
    const QString table = QLatin1StringView(RecordTraits<R>::table);
    const auto rows = core.tables().of<R>().select(core.database());
    if (!rows && rows.error().kind == ErrorKind::Damaged) {
        report.findings.push_back({Kind::RecordDiffersFromHistory, rows.error().detail});
        return {};
    }
    if (!rows)
        return rows.error();
    for (const Stored<R> &row : *rows) {
        ++report.records;
        QByteArray json;
        appendJson(json, row.record);
        const QString key = RecordTable<R>::keyOfRow(row.record);
        if (words->take(key) != QCryptographicHash::hash(json, QCryptographicHash::Sha256))
            report.findings.push_back({Kind::RecordDiffersFromHistory, table + u' ' + key});
    }
    for (auto left = words->constBegin(); left != words->constEnd(); ++left)
        report.findings.push_back({Kind::RecordDiffersFromHistory, table + u' ' + left.key()});
    return {};
}

Result<void> checkIssued(Database &database, CheckReport &report)
{
    Statement statement(
        database, QStringLiteral("SELECT title, version, pdf, sha256 FROM issued_documents ORDER BY issued_at"));
    if (auto ran = statement.run(); !ran)
        return ran;
    while (statement.next()) {
        const QByteArray digest = QCryptographicHash::hash(statement.bytes(2), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(digest) != statement.text(3))
            report.findings.push_back(
                {Kind::IssuedDigest, statement.text(0) + QStringLiteral(" v") + statement.text(1)});
    }
    return statement.done();
}

Result<std::vector<int>> yearsWithFigures(Database &database)
{
    Statement statement(database,
        QStringLiteral(
            "SELECT DISTINCT CAST(substr(posted_from, 1, 4) AS INTEGER) FROM posting_channels UNION SELECT DISTINCT "
            "CAST(substr(answered_on, 1, 4) AS INTEGER) FROM proposals WHERE answered_on IS NOT NULL UNION SELECT "
            "DISTINCT "
            "year FROM opening_figures ORDER BY 1"));
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<int> years;
    while (statement.next())
        years.push_back(static_cast<int>(statement.number(0)));
    if (auto done = statement.done(); !done)
        return done.error();
    return years;
}

Result<void> checkSums(Store &store, CheckReport &report)
{
    const auto years = yearsWithFigures(store.core().database());
    if (!years)
        return years.error();
    const PaperBook papers(store);
    for (int year : *years) {
        const auto figures = papers.figures(year);
        if (!figures)
            return figures.error();
        for (const SumCheck &sum : figures->sums()) {
            if (!sum.holds())
                report.findings.push_back({Kind::Sum,
                    QString::number(year) + u' ' + QString(sum.rule->total) + QStringLiteral(": ") + sum.text()});
        }
    }
    return {};
}

/// Moves what stands at @p path aside, with its journal, and returns the new name.
Result<QString> setAside(const QString &path, const QDateTime &now)
{
    const QString aside = path + QStringLiteral(".replaced-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
    if (QFileInfo::exists(aside))
        return Error{ErrorKind::Exists, aside};
    for (const char *suffix : {"-journal", "-wal", "-shm", ""}) {
        const QString from = path + QLatin1StringView(suffix);
        if (!QFileInfo::exists(from))
            continue;
        if (auto moved = renameOver(from, aside + QLatin1StringView(suffix)); !moved)
            return moved.error();
    }
    return aside;
}

} // namespace

Result<CheckReport> checkStore(Store &store)
{
    CheckReport report;
    StoreCore &core = store.core();
    Database &database = core.database();
    // The check reads through a connection of its own: the working one denies the pragmas.
    auto own = Database::open(database.path(), Database::Mode::ReadOnly);
    if (!own)
        return own.error();
    Result<void> result = noteRows(**own, QStringLiteral("PRAGMA integrity_check"), Kind::Integrity, report);
    if (result)
        result = noteRows(**own, QStringLiteral("PRAGMA foreign_key_check"), Kind::ForeignKeys, report);
    if (result)
        result = checkChain(database, report);
    if (result)
        result = compareWithHistory<Town>(core, report);
    forEachListedRecord([&]<class R>() {
        if (result)
            result = compareWithHistory<R>(core, report);
    });
    if (result)
        result = checkIssued(database, report);
    if (result)
        result = checkSums(store, report);
    if (!result)
        return result.error();
    return report;
}

Result<void> backUp(const QString &storePath, const QString &target)
{
    if (const auto version = identifyStore(storePath, newestSchemaVersion()); !version)
        return version.error();
    auto database = Database::open(storePath, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    return copyVerified(**database, target);
}

Result<QString> restoreStore(const QString &backup, const QString &storePath, bool replace, const QDateTime &now)
{
    if (const auto version = identifyStore(backup, newestSchemaVersion()); !version)
        return version.error();
    const bool isTaken = QFileInfo::exists(storePath);
    if (isTaken && !replace)
        return Error{ErrorKind::Exists, storePath};
    auto source = Database::open(backup, Database::Mode::ReadOnly);
    if (!source)
        return source.error();
    const QString restored = storePath + QStringLiteral(".restored");
    if (auto copied = copyVerified(**source, restored); !copied)
        return copied.error();
    QString aside;
    if (isTaken) {
        auto moved = setAside(storePath, now);
        if (!moved)
            return moved.error();
        aside = *moved;
    }
    if (auto renamed = renameOver(restored, storePath); !renamed)
        return renamed.error();
    if (auto synced = syncFolderOf(storePath); !synced)
        return synced.error();
    return aside;
}

} // namespace Gongkai
