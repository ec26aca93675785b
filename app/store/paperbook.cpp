// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperbook.h"

#include "storecore.h"

#include <QCryptographicHash>
#include <QUuid>

namespace Gongkai {

namespace {

QString wordOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Bulletin:
        return QStringLiteral("bulletin");
    case PaperKind::Notice:
        return QStringLiteral("notice");
    case PaperKind::AnnualReport:
        return QStringLiteral("annualReport");
    case PaperKind::RectificationNotice:
        return QStringLiteral("rectificationNotice");
    case PaperKind::InspectionBulletin:
        return QStringLiteral("inspectionBulletin");
    }
    return {};
}

PaperKind paperKindFrom(const QString &word)
{
    for (const PaperKind kind :
        {PaperKind::Bulletin, PaperKind::Notice, PaperKind::RectificationNotice, PaperKind::InspectionBulletin}) {
        if (word == wordOf(kind))
            return kind;
    }
    return PaperKind::AnnualReport;
}

Result<QString> chainHead(Database &database)
{
    const auto log = HistoryLog::atEnd(database);
    if (!log)
        return log.error();
    return QString::fromLatin1(log->head().toHex());
}

Result<IssuePlan> planFor(Database &database, PaperKind kind, const QString &subject)
{
    IssuePlan plan{kind, subject, 1, {}, {}};
    Statement newest(database,
        QStringLiteral(
            "SELECT id, version FROM issued_documents WHERE kind = ? AND subject = ? ORDER BY version DESC LIMIT 1"));
    if (auto ran = newest.bind(toScalar(wordOf(kind))).bind(toScalar(subject)).run(); !ran)
        return ran.error();
    if (newest.next()) {
        plan.replaces = newest.text(0);
        plan.version = static_cast<int>(newest.number(1)) + 1;
    }
    if (auto done = newest.done(); !done)
        return done.error();
    auto head = chainHead(database);
    if (!head)
        return head.error();
    plan.chainHead = std::move(*head);
    return plan;
}

QString documentColumns()
{
    return QStringLiteral("id, kind, subject, version, replaces, title, issued_at, clerk, figures, body, sha256, "
                          "chain_head, number_code, number_year, running_number");
}

IssuedDocument documentFrom(const Statement &row)
{
    IssuedDocument document;
    document.id = row.text(0);
    document.kind = paperKindFrom(row.text(1));
    document.subject = row.text(2);
    document.version = static_cast<int>(row.number(3));
    document.replaces = row.text(4);
    document.title = row.text(5);
    document.issuedAt = Moment::fromString(row.text(6)).value_or(Moment());
    document.clerk = row.text(7);
    document.figures = row.text(8).toUtf8();
    document.text = row.text(9);
    document.sha256 = row.text(10);
    document.chainHead = row.text(11);
    document.number = {row.text(12), static_cast<int>(row.number(13)), static_cast<int>(row.number(14))};
    return document;
}

Result<std::vector<IssuedDocument>> documentsOf(Statement &statement)
{
    if (auto ran = statement.run(); !ran)
        return ran.error();
    std::vector<IssuedDocument> documents;
    while (statement.next())
        documents.push_back(documentFrom(statement));
    if (auto done = statement.done(); !done)
        return done.error();
    return documents;
}

Result<void> insertDocument(Database &database, const IssuedDocument &document)
{
    Statement insert(database,
        QStringLiteral("INSERT INTO issued_documents (") + documentColumns()
            + QStringLiteral(", pdf) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    insert.bind(toScalar(document.id)).bind(toScalar(wordOf(document.kind))).bind(toScalar(document.subject));
    insert.bind(toScalar(document.version));
    insert.bind(document.replaces.isEmpty() ? Scalar() : Scalar(document.replaces));
    insert.bind(toScalar(document.title)).bind(toScalar(document.issuedAt)).bind(toScalar(document.clerk));
    insert.bind(Scalar(QString::fromUtf8(document.figures))).bind(toScalar(document.text));
    insert.bind(toScalar(document.sha256)).bind(toScalar(document.chainHead));
    insert.bind(toScalar(document.number.code)).bind(toScalar(document.number.year));
    insert.bind(toScalar(document.number.running)).bind(document.pdf);
    return insert.run();
}

IssuedDocument documentOf(const PaperToIssue &paper, const Store &store)
{
    IssuedDocument document;
    document.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    document.kind = paper.plan.kind;
    document.subject = paper.plan.subject;
    document.version = paper.plan.version;
    document.replaces = paper.plan.replaces;
    document.title = paper.title;
    document.issuedAt = Moment::of(store.now());
    document.clerk = store.clerk();
    document.figures = paper.figures;
    document.text = paper.text;
    document.pdf = paper.pdf;
    document.sha256 = sha256Of(paper.pdf);
    document.chainHead = paper.plan.chainHead;
    document.number = paper.plan.number;
    return document;
}

Result<void> checkFreeIn(Database &database, const DocumentNumber &number)
{
    if (!number.isGiven())
        return {};
    Statement taken(database,
        QStringLiteral(
            "SELECT 1 FROM issued_documents WHERE number_code = ? AND number_year = ? AND running_number = ?"));
    taken.bind(toScalar(number.code)).bind(toScalar(number.year)).bind(toScalar(number.running));
    if (auto ran = taken.run(); !ran)
        return ran;
    const bool isTaken = taken.next();
    if (auto done = taken.done(); !done)
        return done;
    return isTaken ? Result<void>(Error{ErrorKind::NumberTaken, number.text()}) : Result<void>();
}

} // namespace

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QByteArray IssuedDocument::historyWord() const
{
    // Each field with its length before it: what ends one can't be taken for the beginning of the next.
    QByteArray all;
    for (const QByteArray &field : {id.toUtf8(), wordOf(kind).toUtf8(), subject.toUtf8(), QByteArray::number(version),
             replaces.toUtf8(), title.toUtf8(), issuedAt.toString().toUtf8(), clerk.toUtf8(), figures, text.toUtf8(),
             chainHead.toUtf8(), pdf})
        all += QByteArray::number(field.size()) + ':' + field;
    // Papers without a number keep the word that they were entered with before there were numbers.
    if (const QByteArray given = number.text().toUtf8(); number.isGiven())
        all += QByteArray::number(given.size()) + ':' + given;
    return "{\"sha256\":\"" + sha256Of(pdf).toLatin1() + "\",\"all\":\"" + sha256Of(all).toLatin1() + "\"}";
}

Result<std::vector<Stored<ReportText>>> PaperBook::reportTexts(int year, ReportForm form) const
{
    return core().tables().of<ReportText>().select(
        core().database(), QStringLiteral("year = ? AND form = ?"), {toScalar(year), toScalar(form)});
}

Result<IssuePlan> PaperBook::planIssue(PaperKind kind, const QString &subject) const
{
    return planFor(core().database(), kind, subject);
}

Result<DocumentNumber> PaperBook::nextNumber(const QString &code, int year) const
{
    Statement largest(core().database(),
        QStringLiteral("SELECT coalesce(max(running_number), 0) FROM issued_documents WHERE number_code = ? AND "
                       "number_year = ?"));
    if (auto ran = largest.bind(toScalar(code)).bind(toScalar(year)).run(); !ran)
        return ran.error();
    DocumentNumber number{code, year, 1};
    if (largest.next())
        number.running += static_cast<int>(largest.number(0));
    if (auto done = largest.done(); !done)
        return done.error();
    return number;
}

Result<void> PaperBook::checkFree(const DocumentNumber &number) const
{
    return checkFreeIn(core().database(), number);
}

Result<IssuedDocument> PaperBook::issue(
    const IssuePlan &plan, const QString &title, const QByteArray &figures, const QString &text, const QByteArray &pdf)
{
    auto issued = issueAll({{plan, title, figures, text, pdf}});
    if (!issued)
        return issued.error();
    return std::move(issued->front());
}

Result<std::vector<IssuedDocument>> PaperBook::issueAll(const std::vector<PaperToIssue> &papers)
{
    std::vector<IssuedDocument> documents;
    if (papers.empty())
        return documents;
    auto writer = StepWriter::begin(core(), StepKind::Issue, papers.front().title);
    if (!writer)
        return writer.error();
    // As the first paper is entered the head moves on; all of them were made from the one before.
    const auto head = chainHead(core().database());
    if (!head)
        return head.error();
    for (const PaperToIssue &paper : papers) {
        const auto now = planFor(core().database(), paper.plan.kind, paper.plan.subject);
        if (!now)
            return now.error();
        if (now->version != paper.plan.version || *head != paper.plan.chainHead)
            return Error{ErrorKind::Conflict, paper.plan.subject};
        if (auto free = checkFreeIn(core().database(), paper.plan.number); !free)
            return free.error();
        const IssuedDocument document = documentOf(paper, store());
        if (auto inserted = insertDocument(core().database(), document); !inserted)
            return inserted.error();
        if (auto logged = (*writer)->noteIssued(document.id, document.historyWord()); !logged)
            return logged.error();
        documents.push_back(document);
    }
    if (auto step = (*writer)->commit(); !step)
        return step.error();
    return documents;
}

Result<std::vector<SentNotices>> PaperBook::sentNotices(Period period) const
{
    // A notice's subject is its month, a blank and the code of the office; what lies between a blank and the character
    // after it is found by the index.
    Statement statement(core().database(),
        QStringLiteral("SELECT subject, version, issued_at, figures, number_code, number_year, running_number FROM "
                       "issued_documents WHERE kind = 'notice' AND subject > ? AND subject < ? ORDER BY subject, "
                       "version"));
    const QString month = period.toString();
    if (auto ran = statement.bind(toScalar(QString(month + u' '))).bind(toScalar(QString(month + u'!'))).run(); !ran)
        return ran.error();
    std::vector<SentNotices> sent;
    while (statement.next()) {
        const QString office = statement.text(0).mid(month.size() + 1);
        if (sent.empty() || sent.back().office != office)
            sent.push_back({office, 0, {}, {}});
        ++sent.back().count;
        sent.back().last = Moment::fromString(statement.text(2)).value_or(Moment());
        sent.back().figures = statement.text(3).toUtf8();
        sent.back().number = {
            statement.text(4), static_cast<int>(statement.number(5)), static_cast<int>(statement.number(6))};
    }
    if (auto done = statement.done(); !done)
        return done.error();
    return sent;
}

Result<std::vector<IssuedDocument>> PaperBook::issued() const
{
    Statement statement(core().database(),
        QStringLiteral("SELECT ") + documentColumns()
            + QStringLiteral(" FROM issued_documents ORDER BY issued_at DESC, version DESC"));
    return documentsOf(statement);
}

Result<std::vector<IssuedDocument>> PaperBook::issuedOf(PaperKind kind, const QString &subject) const
{
    Statement statement(core().database(),
        QStringLiteral("SELECT ") + documentColumns()
            + QStringLiteral(" FROM issued_documents WHERE kind = ? AND subject = ? ORDER BY version"));
    statement.bind(toScalar(wordOf(kind))).bind(toScalar(subject));
    return documentsOf(statement);
}

Result<IssuedDocument> PaperBook::issuedDocument(const QString &id) const
{
    Statement statement(core().database(),
        QStringLiteral("SELECT ") + documentColumns() + QStringLiteral(", pdf FROM issued_documents WHERE id = ?"));
    if (auto ran = statement.bind(toScalar(id)).run(); !ran)
        return ran.error();
    if (!statement.next())
        return Error{ErrorKind::NotFound, id};
    IssuedDocument document = documentFrom(statement);
    document.pdf = statement.bytes(15);
    return document;
}

} // namespace Gongkai
