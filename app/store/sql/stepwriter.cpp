// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentfiles.h"
#include "statutorytables.h"
#include "storecore.h"

#include <QUuid>

#include <algorithm>

namespace Gongkai {

namespace {

constexpr size_t RecordsTold = 100;

QString wordOf(StepKind kind)
{
    switch (kind) {
    case StepKind::Edit:
        return QStringLiteral("edit");
    case StepKind::Import:
        return QStringLiteral("import");
    case StepKind::Issue:
        return QStringLiteral("issue");
    case StepKind::Undo:
        return QStringLiteral("undo");
    case StepKind::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

/// Carries out @p work with the table of the record's type and the record itself.
template <class Work>
auto withTable(const StoreCore &core, const AnyRecord &record, Work &&work)
{
    return std::visit(
        [&](const auto &r) {
            using R = std::decay_t<decltype(r)>;
            return work(core.tables().of<R>(), r);
        },
        record);
}

/// The record as it stands in the store, as JSON, with its version.
struct Before
{
    QByteArray json;
    int version;
};

Result<Before> standingRecord(const StoreCore &core, const AnyRecord &record)
{
    return withTable(core, record, [&](const auto &table, const auto &r) -> Result<Before> {
        const QString key = table.keyOfRow(r);
        const auto found = table.find(core.database(), key);
        if (!found)
            return found.error();
        if (!*found)
            return Error{ErrorKind::NotFound, key};
        Before before{{}, (*found)->version};
        appendJson(before.json, (*found)->record);
        return before;
    });
}

template <class R>
void checkReferences(std::vector<Fault> &faults, const R &record, const RecordLookup &stored, const QString &place = {})
{
    forEachField<R>([&](const auto &field) {
        const auto check = [&](const QString &key, const QString &where) {
            const List list = field.rules.refersTo;
            if (list != List::None && !key.isEmpty() && !stored.has(list, key))
                faults.push_back({where, FaultKind::Dangling, key});
        };
        const auto &value = record.*field.member;
        using T = std::decay_t<decltype(value)>;
        const QString name = placeOf(place, field.name);
        if constexpr (std::same_as<T, QString>) {
            check(value, name);
        } else if constexpr (std::same_as<T, std::optional<QString>>) {
            check(value.value_or(QString()), name);
        } else if constexpr (std::same_as<T, QStringList>) {
            for (qsizetype i = 0; i < value.size(); ++i)
                check(value[i], placeOf(name, static_cast<size_t>(i)));
        } else if constexpr (IsList<T>) {
            if constexpr (Described<typename T::value_type>) {
                for (size_t i = 0; i < value.size(); ++i)
                    checkReferences(faults, value[i], stored, placeOf(name, i));
            }
        }
    });
}

bool hasOneOf(const RecordLookup &stored, List list, const QStringList &keys)
{
    return std::any_of(keys.begin(), keys.end(), [&](const QString &key) { return stored.has(list, key); });
}

template <class R>
void checkSurroundings(std::vector<Fault> &faults, const R &record, const RecordLookup &stored)
{
    std::vector<Fault> found;
    if constexpr (std::same_as<R, Visit>) {
        if (const auto village = stored.village(record.village))
            found = faultsBetween(record, *village);
    } else if constexpr (std::same_as<R, Finding>) {
        if (const auto day = stored.dayOfVisit(record.visit))
            found = faultsBetween(record, *day);
    } else if constexpr (std::same_as<R, Submission> || std::same_as<R, Exemption>) {
        if (const auto office = stored.officeOfItem(record.item); office && *office != record.office)
            found = {{QStringLiteral("office"), FaultKind::OtherOffice, *office}};
    } else if constexpr (std::same_as<R, Posting>) {
        if (!record.archiveNumber.isEmpty() && stored.isArchiveNumberTaken(record.archiveNumber, record.id))
            found = {{QStringLiteral("archiveNumber"), FaultKind::Duplicate, record.archiveNumber}};
    } else if constexpr (std::same_as<R, ApplicationTotal>) {
        if (stored.hasApplicationsOf(record.year))
            found = {{QStringLiteral("year"), FaultKind::CountedTwice, QString::number(record.year)}};
        else if (hasOneOf(stored, List::CarriedIn, rivalKeysOf(record)))
            found = {{QStringLiteral("row"), FaultKind::CountedTwice, QString::number(record.year)}};
    } else if constexpr (std::same_as<R, CarriedIn>) {
        if (hasOneOf(stored, List::ApplicationTotals, rivalKeysOf(record)))
            found = {{QStringLiteral("year"), FaultKind::CountedTwice, QString::number(record.year)}};
    } else if constexpr (std::same_as<R, Application>) {
        const auto [first, last] = countedYears(record);
        if (const auto year = stored.yearOfTotals(first, last))
            found = {{QStringLiteral("receivedOn"), FaultKind::CountedTwice, QString::number(*year)}};
    }
    faults.insert(faults.end(), found.begin(), found.end());
}

/// No two papers bear the same archive number, whichever way the second one comes: form, undo or import.
Result<void> isNumberFree(const StoreCore &core, const AnyRecord &record)
{
    const auto *posting = std::get_if<Posting>(&record);
    if (!posting)
        return {};
    std::vector<Fault> faults;
    checkSurroundings(faults, *posting, core);
    return faults.empty() ? Result<void>() : Error::invalid(std::move(faults));
}

} // namespace

AnyRecord withId(AnyRecord record)
{
    std::visit(
        [](auto &r) {
            if constexpr (requires { r.id; }) {
                if (r.id.isEmpty())
                    r.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            }
        },
        record);
    return record;
}

std::vector<Fault> faultsInStore(const AnyRecord &record, const RecordLookup &stored)
{
    return std::visit(
        [&](const auto &r) {
            auto faults = faultsOf(r);
            checkReferences(faults, r, stored);
            if (faults.empty())
                checkSurroundings(faults, r, stored);
            return faults;
        },
        record);
}

std::optional<Period> periodOf(const AnyRecord &record)
{
    return std::visit(
        [](const auto &r) -> std::optional<Period> {
            if constexpr (requires {
                              {
                                  r.period
                                  } -> std::convertible_to<Period>;
                          })
                return r.period;
            else if constexpr (std::same_as<std::decay_t<decltype(r)>, BulletinText>)
                return Period::fromString(r.period);
            else
                return std::nullopt;
        },
        record);
}

Result<bool> isBulletinIssued(Database &database, Period period)
{
    Statement statement(
        database, QStringLiteral("SELECT 1 FROM issued_documents WHERE kind = 'bulletin' AND subject = ? LIMIT 1"));
    if (auto ran = statement.bind(toScalar(period)).run(); !ran)
        return ran.error();
    const bool isIssued = statement.next();
    if (auto done = statement.done(); !done)
        return done.error();
    return isIssued;
}

StepWriter::StepWriter(StoreCore &core, std::unique_ptr<Transaction> transaction, HistoryLog log)
    : m_core(core)
    , m_transaction(std::move(transaction))
    , m_log(std::move(log))
    , m_firstSequence(m_log.lastSequence() + 1)
{
}

Result<std::unique_ptr<StepWriter>> StepWriter::begin(
    StoreCore &core, StepKind kind, const QString &reason, qint64 undoes)
{
    auto transaction = core.begin();
    if (!transaction)
        return transaction.error();
    auto log = HistoryLog::atEnd(core.database());
    if (!log)
        return log.error();
    const auto last = core.database().scalar(QStringLiteral("SELECT coalesce(max(number), 0) FROM steps"));
    if (!last)
        return last.error();
    std::unique_ptr<StepWriter> writer(new StepWriter(core, std::move(*transaction), std::move(*log)));
    writer->m_step.number = textOf(*last).toLongLong() + 1;
    writer->m_step.kind = kind;
    writer->m_step.undoes = undoes;
    const Session &session = core.session();
    const QDateTime now = session.clock();
    HistoryRow &row = writer->m_row;
    row.step = writer->m_step.number;
    row.atUtc = now.toUTC().toString(Qt::ISODate);
    row.atLocal = Moment::of(now).toString();
    row.clerk = session.clerk;
    row.osAccount = session.osAccount;
    row.host = session.host;
    row.programVersion = session.programVersion;
    row.reason = reason;
    return writer;
}

Result<void> StepWriter::add(const AnyRecord &record)
{
    // A sweep may have thrown the file away since it was taken in, or since the attachment was removed.
    if (const auto *attachment = std::get_if<Attachment>(&record)) {
        const AttachmentFiles files = AttachmentFiles::beside(m_core.database().path());
        if (auto back = files.bringBack(attachment->sha256); !back)
            return back;
    }
    if (auto free = isNumberFree(m_core, record); !free)
        return free;
    auto inserted =
        withTable(m_core, record, [&](const auto &table, const auto &r) { return table.insert(m_core.database(), r); });
    if (!inserted)
        return inserted;
    return log(ChangeKind::Add, record, std::nullopt, jsonOf(record));
}

Result<void> StepWriter::change(const AnyRecord &record, int version)
{
    if (auto free = isNumberFree(m_core, record); !free)
        return free;
    const auto before = standingRecord(m_core, record);
    if (!before)
        return before.error();
    auto updated = withTable(
        m_core, record, [&](const auto &table, const auto &r) { return table.update(m_core.database(), r, version); });
    if (!updated)
        return updated;
    return log(ChangeKind::Change, record, before->json, jsonOf(record));
}

Result<void> StepWriter::remove(const AnyRecord &record, int version)
{
    const auto before = standingRecord(m_core, record);
    if (!before)
        return before.error();
    auto removed = withTable(
        m_core, record, [&](const auto &table, const auto &r) { return table.remove(m_core.database(), r, version); });
    if (!removed)
        return removed;
    return log(ChangeKind::Remove, record, before->json, std::nullopt);
}

Result<int> StepWriter::versionOf(const AnyRecord &record) const
{
    const auto before = standingRecord(m_core, record);
    if (!before)
        return before.error();
    return before->version;
}

Result<void> StepWriter::log(
    ChangeKind kind, const AnyRecord &record, std::optional<QByteArray> before, std::optional<QByteArray> after)
{
    const List list = listOf(record);
    m_row.change = Gongkai::wordOf(kind);
    m_row.list = keyOf(list);
    m_row.recordKey = keyOf(record);
    m_row.before = std::move(before);
    m_row.after = std::move(after);
    ++m_step.count;
    if (m_step.records.size() < RecordsTold)
        m_step.records.push_back({kind, list, m_row.recordKey});
    return m_log.append(m_core.database(), m_row);
}

Result<void> StepWriter::noteIssued(const QString &id, const QByteArray &word)
{
    m_row.change = Gongkai::wordOf(ChangeKind::Add);
    m_row.list = QStringLiteral("issuedDocuments");
    m_row.recordKey = id;
    m_row.before.reset();
    m_row.after = word;
    ++m_step.count;
    return m_log.append(m_core.database(), m_row);
}

Result<Step> StepWriter::commit()
{
    {
        Statement insert(m_core.database(),
            QStringLiteral("INSERT INTO steps (number, kind, undoes, token, first_sequence, last_sequence) VALUES (?, "
                           "?, ?, ?, ?, ?)"));
        insert.bind(Scalar(m_step.number)).bind(Scalar(wordOf(m_step.kind))).bind(Scalar(m_step.undoes));
        insert.bind(Scalar(m_transaction->token())).bind(Scalar(m_firstSequence)).bind(Scalar(m_log.lastSequence()));
        if (auto ran = insert.run(); !ran)
            return ran.error();
    }
    if (auto confirmed = m_core.confirmLease(); !confirmed)
        return confirmed.error();
    if (auto committed = m_transaction->commit(); !committed)
        return committed.error();
    m_core.committed(*m_transaction, m_step);
    return m_step;
}

} // namespace Gongkai
