// SPDX-License-Identifier: GPL-3.0-or-later
#include "tabledraft.h"

#include "recordjson.h"
#include "words.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstdlib>

namespace Gongkai {

namespace {

using InTable = StatutoryCell::Table;

constexpr qint64 LargestCount = 1'000'000'000;

/// An amount of money, in 10,000 yuan.
bool isAmount(const StatutoryCell &cell)
{
    const bool isFees = cell.table == InTable::Proactive && cell.row == int(ProactiveRow::Fees);
    return isFees
        || (cell.table == InTable::Proactive2019 && cell.row == int(ProactiveRow::Procurement) && cell.column == 1);
}

bool isProactive(const StatutoryCell &cell)
{
    return cell.table == InTable::Proactive || cell.table == InTable::Proactive2019;
}

/// The word of the exchange file for a row of table 三 that can be typed.
QString rowWord(int row)
{
    switch (row) {
    case ApplicationTable::NewRow:
        return QStringLiteral("new");
    case ApplicationTable::CarriedInRow:
        return QStringLiteral("carriedIn");
    case ApplicationTable::CarriedOutRow:
        return QStringLiteral("carriedOut");
    case StatutoryCell::OtherwiseRow:
        return rowWord(LastOtherwiseRow);
    default:
        return QString(ApplicationResults[size_t(row - ApplicationTable::FirstResultRow)]);
    }
}

ApplicantKind kindOf(const StatutoryCell &cell)
{
    return ApplicantKind(cell.column);
}

std::optional<int> &numberOf2019(ProactiveFigure &figure, const StatutoryCell &cell)
{
    const auto pick = [&cell](auto &first, auto &second, auto &third) -> std::optional<int> & {
        return cell.column == 0 ? first : cell.column == 1 ? second : third;
    };
    if (cell.row <= int(ProactiveRow::NormativeDocuments))
        return pick(figure.newlyMade, figure.newlyPublished, figure.totalPublic);
    if (cell.row == int(ProactiveRow::Procurement))
        return figure.items;
    return pick(figure.itemsBefore, figure.change, figure.decisions);
}

std::optional<int> &numberOf(ProactiveFigure &figure, const StatutoryCell &cell)
{
    if (cell.table == InTable::Proactive2019)
        return numberOf2019(figure, cell);
    if (cell.row >= int(ProactiveRow::Licences))
        return figure.decisions;
    return cell.column == 0 ? figure.made : cell.column == 1 ? figure.repealed : figure.inForce;
}

void putNumber(ProactiveFigure &figure, const StatutoryCell &cell, const QString &text)
{
    if (isAmount(cell))
        figure.amount = text;
    else
        numberOf(figure, cell) = text.toInt();
}

/// The record of @p stored with the key of @p record, or null.
template <class R>
const Stored<R> *storedLike(const std::vector<Stored<R>> &stored, const R &record)
{
    const QString key = keyOf(record);
    const auto found =
        std::find_if(stored.begin(), stored.end(), [&key](const Stored<R> &one) { return keyOf(one.record) == key; });
    return found == stored.end() ? nullptr : &*found;
}

template <class R>
void put(ChangeSet &changes, const std::vector<Stored<R>> &stored, const R &record)
{
    if (const Stored<R> *before = storedLike(stored, record))
        changes.change(record, before->version);
    else
        changes.add(record);
}

std::vector<ProactiveFigure> &listOf(StatutoryFacts &facts, const ProactiveFigure &)
{
    return facts.proactive;
}

std::vector<CarriedIn> &listOf(StatutoryFacts &facts, const CarriedIn &)
{
    return facts.carriedIn;
}

std::vector<ApplicationTotal> &listOf(StatutoryFacts &facts, const ApplicationTotal &)
{
    return facts.totals;
}

/// Puts @p record in the place of the one with its key, or behind the others.
template <class R>
void put(std::vector<R> &records, const R &record)
{
    const QString key = keyOf(record);
    const auto found = std::find_if(records.begin(), records.end(), [&key](const R &one) { return keyOf(one) == key; });
    if (found == records.end())
        records.push_back(record);
    else
        *found = record;
}

} // namespace

TableDraft::TableDraft(int year, ReportForm form, Numbers typed) : m_typed(std::move(typed))
{
    m_tables.year = year;
    m_tables.form = form;
}

void TableDraft::setStored(StatutoryFacts facts, TypedRecords records)
{
    m_storedFacts = std::move(facts);
    m_stored = std::move(records);
    const auto counts = [this](int row) {
        return !recordsCountedIn(m_storedFacts, year(), {InTable::Applications, row, ApplicationTable::TotalColumn})
                    .isEmpty();
    };
    m_hasRecords = counts(ApplicationTable::NewRow) || counts(ApplicationTable::CarriedInRow);
    settle();
    // What was saved is taken back as a step of the records.
    if (m_typed.empty()) {
        m_before.clear();
        m_after.clear();
    }
    recount();
}

void TableDraft::settle()
{
    std::erase_if(m_typed, [this](const auto &typed) {
        return originOf(typed.first) != Origin::Typed || typed.second == storedText(typed.first);
    });
}

void TableDraft::remember()
{
    m_before.push_back(m_typed);
    m_after.clear();
}

void TableDraft::goTo(std::vector<Numbers> &from, std::vector<Numbers> &to)
{
    // A number that was refused changed nothing.
    while (!from.empty() && from.back() == m_typed)
        from.pop_back();
    if (from.empty())
        return;
    to.push_back(std::exchange(m_typed, from.back()));
    from.pop_back();
    settle();
    recount();
}

void TableDraft::undo()
{
    goTo(m_before, m_after);
}

void TableDraft::redo()
{
    goTo(m_after, m_before);
}

TableDraft::Origin TableDraft::originOf(const StatutoryCell &cell) const
{
    if (isProactive(cell))
        return Origin::Typed;
    if (cell.table == InTable::Cases || isSum(cell))
        return Origin::Counted;
    if (cell.row == ApplicationTable::CarriedInRow)
        return Origin::Typed;
    return m_hasRecords ? Origin::Counted : Origin::Typed;
}

bool TableDraft::isCarriedInRecord(const StatutoryCell &cell) const
{
    // A year that was entered as totals keeps all of table 三 in them.
    return cell.row == ApplicationTable::CarriedInRow
        && (m_hasRecords
            || std::none_of(m_stored.totals.begin(), m_stored.totals.end(), [](const Stored<ApplicationTotal> &total) {
                   return ApplicationTable::rowOf(total.record.row) == ApplicationTable::CarriedInRow;
               }));
}

ProactiveFigure TableDraft::proactiveAt(int row) const
{
    ProactiveFigure figure;
    figure.year = year();
    figure.row = ProactiveRow(row);
    const Stored<ProactiveFigure> *stored = storedLike(m_stored.proactive, figure);
    return stored ? stored->record : figure;
}

ApplicationTotal TableDraft::totalAt(const StatutoryCell &cell) const
{
    const ApplicationTotal total{year(), rowWord(cell.row), kindOf(cell), 0};
    const Stored<ApplicationTotal> *stored = storedLike(m_stored.totals, total);
    return stored ? stored->record : total;
}

int TableDraft::otherParts(const StatutoryCell &cell) const
{
    int parts = 0;
    for (int row = FirstOtherwiseRow; cell.row == StatutoryCell::OtherwiseRow && row < LastOtherwiseRow; ++row)
        parts += totalAt({cell.table, row, cell.column}).count;
    return parts;
}

QString TableDraft::storedText(const StatutoryCell &cell) const
{
    if (isProactive(cell)) {
        ProactiveFigure figure = proactiveAt(cell.row);
        return isAmount(cell) ? figure.amount.value_or(QStringLiteral("0"))
                              : QString::number(numberOf(figure, cell).value_or(0));
    }
    if (!isCarriedInRecord(cell))
        return QString::number(totalAt(cell).count + otherParts(cell));
    const auto *carried = storedLike(m_stored.carriedIn, CarriedIn{year(), kindOf(cell), 0});
    return QString::number(carried ? carried->record.count : 0);
}

bool TableDraft::isChange(const StatutoryCell &cell)
{
    return cell.table == InTable::Proactive2019 && cell.column == 1 && cell.row >= int(ProactiveRow::Licences)
        && cell.row != int(ProactiveRow::Procurement);
}

std::optional<QString> TableDraft::numberIn(const QString &text, const StatutoryCell &cell)
{
    static const QRegularExpression decimal(QStringLiteral("^[0-9]{1,12}(\\.[0-9]{1,4})?$"));
    static const QRegularExpression count(QStringLiteral("^[0-9]{1,10}$"));
    static const QRegularExpression change(QStringLiteral("^[-+]?[0-9]{1,10}$"));
    // Digits and marks come in full width from an input method, thousands in groups from a spreadsheet.
    QString number = text.normalized(QString::NormalizationForm_KC).trimmed().remove(u',').replace(u'−', u'-');
    if (number.isEmpty() || number == u"-" || number == u"—" || number == u"/" || number == u"无")
        return QStringLiteral("0");
    if (isAmount(cell)) {
        // The paper prints the unit as well.
        number = number.section(QStringLiteral("万元"), 0, 0);
        return decimal.match(number).hasMatch() ? std::optional(number) : std::nullopt;
    }
    if (!(isChange(cell) ? change : count).match(number).hasMatch() || std::abs(number.toLongLong()) > LargestCount)
        return std::nullopt;
    return QString::number(number.toLongLong());
}

std::optional<TableDraft::Refusal> TableDraft::type(const StatutoryCell &cell, const QString &text)
{
    if (originOf(cell) != Origin::Typed)
        return isSum(cell) ? Refusal::IsSum : Refusal::IsCounted;
    const auto number = numberIn(text, cell);
    if (!number)
        return Refusal::NotANumber;
    const qint64 count = number->toLongLong();
    // A number that came over counts the records of the register, too.
    if (isCarriedInRecord(cell) && count > 0 && count < recordsCountedIn(m_storedFacts, year(), cell).size())
        return Refusal::BelowCounted;
    if (const qint64 parts = otherParts(cell); parts > 0 && count < parts)
        return Refusal::BelowParts;
    if (*number == storedText(cell))
        m_typed.erase(cell);
    else
        m_typed[cell] = *number;
    recount();
    return std::nullopt;
}

void TableDraft::discard()
{
    m_typed.clear();
    recount();
}

template <class Take>
void TableDraft::eachTyped(Take take) const
{
    std::map<int, ProactiveFigure> figures;
    for (const auto &[cell, text] : m_typed) {
        if (isProactive(cell))
            putNumber(figures.try_emplace(cell.row, proactiveAt(cell.row)).first->second, cell, text);
        else if (isCarriedInRecord(cell))
            take(CarriedIn{year(), kindOf(cell), text.toInt()}, m_stored.carriedIn);
        else
            take(ApplicationTotal{year(), rowWord(cell.row), kindOf(cell), text.toInt() - otherParts(cell)},
                m_stored.totals);
    }
    for (const auto &[row, figure] : figures)
        take(figure, m_stored.proactive);
}

void TableDraft::recount()
{
    m_facts = m_storedFacts;
    eachTyped([this](const auto &record, const auto &) { put(listOf(m_facts, record), record); });
    auto tables = statutoryTables(m_facts, year(), form());
    std::vector<Fault> countedTwice;
    if (!tables) {
        // Records and totals came from two files: what can be looked up is shown, and that both are there is said.
        countedTwice = tables.error().faults;
        StatutoryFacts alone = m_facts;
        std::erase_if(alone.totals, [this](const ApplicationTotal &total) { return total.year == year(); });
        tables = statutoryTables(alone, year(), form());
    }
    if (!tables)
        return;
    m_tables = *tables;
    m_findings = findingsOf(m_tables, m_facts);
    m_findings.errors.insert(m_findings.errors.begin(), countedTwice.begin(), countedTwice.end());
}

ChangeSet TableDraft::changes() const
{
    ChangeSet changes;
    eachTyped([&changes](const auto &record, const auto &stored) { put(changes, stored, record); });
    return changes;
}

std::pair<List, QString> TableDraft::recordOf(const StatutoryCell &cell) const
{
    if (isProactive(cell))
        return {List::ProactiveFigures, keyOf(proactiveAt(cell.row))};
    if (isCarriedInRecord(cell))
        return {List::CarriedIn, keyOf(CarriedIn{year(), kindOf(cell), 0})};
    return {List::ApplicationTotals, keyOf(totalAt(cell))};
}

} // namespace Gongkai
