// SPDX-License-Identifier: GPL-3.0-or-later
#include "storecheck.h"

#include "attachmentbook.h"
#include "drawbook.h"
#include "inspectiondraw.h"
#include "migration.h"
#include "paperbook.h"
#include "storecore.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <algorithm>
#include <map>

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

/// The heads that stand on issued papers, with the title of the first paper that bears each.
Result<QHash<QString, QString>> anchorsOf(Database &database)
{
    Statement statement(
        database, QStringLiteral("SELECT chain_head, title FROM issued_documents ORDER BY issued_at DESC"));
    if (auto ran = statement.run(); !ran)
        return ran.error();
    QHash<QString, QString> anchors;
    while (statement.next())
        anchors.insert(statement.text(0), statement.text(1));
    if (auto done = statement.done(); !done)
        return done.error();
    return anchors;
}

/// Follows the chain from its first row, past every head that was printed on a paper.
Result<void> checkChain(Database &database, CheckReport &report)
{
    auto anchors = anchorsOf(database);
    if (!anchors)
        return anchors.error();
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
        if (!anchors->isEmpty())
            anchors->remove(QString::fromLatin1(hash.toHex()));
    }
    for (const QString &title : std::as_const(*anchors))
        report.findings.push_back({Kind::HistoryChain, title});
    report.chainHead = QString::fromLatin1(previous.toHex());
    return statement.done();
}

/// The steps follow each other without a gap, and so do the rows of the history that they name, to its very end.
Result<void> checkSteps(Database &database, CheckReport &report)
{
    Statement statement(
        database, QStringLiteral("SELECT number, first_sequence, last_sequence FROM steps ORDER BY number"));
    if (auto ran = statement.run(); !ran)
        return ran;
    qint64 number = 0;
    qint64 sequence = 0;
    while (statement.next()) {
        if (statement.number(0) != ++number || statement.number(1) != sequence + 1)
            report.findings.push_back({Kind::HistoryGap, QString::number(sequence + 1)});
        number = statement.number(0);
        sequence = statement.number(2);
    }
    if (auto done = statement.done(); !done)
        return done;
    const auto last = database.scalar(QStringLiteral("SELECT coalesce(max(sequence), 0) FROM history"));
    if (!last)
        return last.error();
    if (textOf(*last).toLongLong() != sequence)
        report.findings.push_back({Kind::HistoryGap, QString::number(sequence + 1)});
    return {};
}

/// `table history` and the like with the text that made it.
Result<std::map<QString, QString>> schemaOf(Database &database)
{
    Statement statement(database, QStringLiteral("SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"));
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::map<QString, QString> schema;
    while (statement.next())
        schema.emplace(statement.text(0) + u' ' + statement.text(1), statement.text(2));
    if (auto done = statement.done(); !done)
        return done.error();
    return schema;
}

/// Tables, indexes and triggers are those of a store that is made anew: a trigger that somebody took away guards
/// nothing any more.
Result<void> checkSchema(Database &database, CheckReport &report)
{
    const QTemporaryDir folder;
    auto fresh = Database::open(folder.filePath(QStringLiteral("fresh")), Database::Mode::Create);
    if (!fresh)
        return fresh.error();
    if (auto made = makeSchema(**fresh, {}); !made)
        return made;
    const auto wanted = schemaOf(**fresh);
    const auto found = schemaOf(database);
    if (!wanted || !found)
        return wanted ? found.error() : wanted.error();
    std::vector<std::pair<QString, QString>> differing;
    std::set_symmetric_difference(
        wanted->begin(), wanted->end(), found->begin(), found->end(), std::back_inserter(differing));
    for (const auto &[name, sql] : differing)
        report.findings.push_back({Kind::Integrity, name});
    return {};
}

/// The newest word of the history on each record of @p list: its JSON, none after a removal.
Result<QHash<QString, QByteArray>> lastWords(Database &database, const QString &list)
{
    Statement statement(database,
        QStringLiteral("SELECT record_key, after_json FROM history h WHERE list = ? AND sequence = (SELECT "
                       "max(sequence) FROM history l "
                       "WHERE l.list = h.list AND l.record_key = h.record_key) AND after_json IS NOT NULL"));
    if (auto ran = statement.bind(toScalar(list)).run(); !ran)
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
    auto words = lastWords(core.database(), keyOf(RecordTraits<R>::list));
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

Result<void> checkIssued(Store &store, CheckReport &report)
{
    auto words = lastWords(store.core().database(), QStringLiteral("issuedDocuments"));
    const PaperBook papers(store);
    const auto issued = papers.issued();
    if (!words || !issued)
        return words ? issued.error() : words.error();
    for (const IssuedDocument &listed : *issued) {
        const auto document = papers.issuedDocument(listed.id);
        if (!document)
            return document.error();
        const bool isAsLogged =
            words->take(listed.id) == QCryptographicHash::hash(document->historyWord(), QCryptographicHash::Sha256);
        if (!isAsLogged || document->sha256 != sha256Of(document->pdf))
            report.findings.push_back(
                {Kind::IssuedDigest, QStringLiteral("%1 v%2").arg(listed.title).arg(listed.version)});
    }
    for (auto left = words->constBegin(); left != words->constEnd(); ++left)
        report.findings.push_back({Kind::IssuedDigest, left.key()});
    return {};
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

Result<void> checkNumbers(Database &database, CheckReport &report)
{
    Statement statement(database,
        QStringLiteral("SELECT archive_number, title FROM postings WHERE archive_number <> '' ORDER BY archive_number, "
                       "id"));
    if (auto ran = statement.run(); !ran)
        return ran;
    std::vector<NumberedPaper> papers;
    while (statement.next())
        papers.push_back({statement.text(0), statement.text(1)});
    report.numbers = findingsIn(papers);
    return statement.done();
}

/// Each draw, made once more from what it was made from, comes to the visits that it holds.
Result<void> checkDraws(Store &store, CheckReport &report)
{
    const auto draws = DrawBook(store).all<InspectionDraw>();
    if (!draws)
        return draws.error();
    for (const auto &[draw, version] : *draws) {
        ++report.draws;
        if (replay(draw) != draw.visits)
            report.findings.push_back({Kind::Draw, draw.on.toString(Qt::ISODate) + u' ' + draw.id});
    }
    return {};
}

Result<void> checkAttached(Store &store, CheckReport &report)
{
    const auto found = AttachmentBook(store).verify();
    if (!found)
        return found.error();
    for (const FileFinding &finding : *found)
        report.findings.push_back({Kind::AttachedFile, finding.file, finding.state});
    return {};
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
        result = checkSchema(**own, report);
    if (result)
        result = checkChain(database, report);
    if (result)
        result = checkSteps(database, report);
    if (result)
        result = compareWithHistory<Town>(core, report);
    forEachListedRecord([&]<class R>() {
        if (result)
            result = compareWithHistory<R>(core, report);
    });
    if (result)
        result = checkIssued(store, report);
    if (result)
        result = checkSums(store, report);
    if (result)
        result = checkNumbers(database, report);
    if (result)
        result = checkDraws(store, report);
    if (result)
        result = checkAttached(store, report);
    // Where a page can't be read the check ends; what it found until then is its result all the same.
    if (!result && result.error().kind == ErrorKind::Damaged)
        report.findings.push_back({Kind::Integrity, result.error().detail});
    else if (!result)
        return result.error();
    return report;
}

} // namespace Gongkai
