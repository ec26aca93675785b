// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorytables.h"

#include "recordjson.h"
#include "statutorycell.h"
#include "words.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace Gongkai {

namespace {

/// The row of table 三 that can be given by records of its own, too.
constexpr QStringView CarriedInWord = u"carriedIn";

/// The day on which an application was closed; null while it is open or while half of its closing is not written down.
std::optional<QDate> closedOn(const Application &application)
{
    return application.result ? application.repliedOn : std::nullopt;
}

/// Where one application counts in the year from @p first to @p last: its row on the way in and on the way out; the
/// first is -1 for one of another year.
std::pair<int, int> rowsOf(const Application &application, QDate first, QDate last)
{
    const std::optional<QDate> closed = closedOn(application);
    if (application.receivedOn > last || (closed && *closed < first))
        return {-1, -1};
    const int in = application.receivedOn < first ? ApplicationTable::CarriedInRow : ApplicationTable::NewRow;
    const bool isClosed = closed && *closed <= last;
    return {in, isClosed ? ApplicationTable::rowOf(*application.result) : ApplicationTable::CarriedOutRow};
}

void addSums(ApplicationTable &table)
{
    for (int column = 0; column < ApplicationTable::KindCount; ++column) {
        qint64 closed = 0;
        for (int row = ApplicationTable::FirstResultRow; row < ApplicationTable::ClosedRow; ++row)
            closed += table.cells[size_t(row)][size_t(column)];
        table.cells[ApplicationTable::ClosedRow][size_t(column)] = closed;
    }
    for (auto &row : table.cells)
        row[ApplicationTable::TotalColumn] =
            std::accumulate(row.begin(), row.begin() + ApplicationTable::KindCount, qint64(0));
}

/// CountedTwice at both places.
Error countedTwice(const QString &place, const QString &other)
{
    return Error::invalid({{place, FaultKind::CountedTwice, other}, {other, FaultKind::CountedTwice, place}});
}

Result<ApplicationTable> applicationTable(const StatutoryFacts &facts, int year)
{
    ApplicationTable table;
    const auto cell = [&table](
                          int row, ApplicantKind kind) -> qint64 & { return table.cells[size_t(row)][size_t(kind)]; };
    QString typed; // the place of the year's first typed total
    bool hasCarriedIn = false;
    for (const ApplicationTotal &total : facts.totals) {
        const int row = ApplicationTable::rowOf(total.row);
        if (total.year != year || row < 0)
            continue;
        cell(row, total.applicant) += total.count;
        hasCarriedIn = hasCarriedIn || row == ApplicationTable::CarriedInRow;
        if (typed.isEmpty())
            typed = QStringLiteral("applicationTotals %1/%2/%3").arg(year).arg(total.row, wordOf(total.applicant));
    }
    for (const Application &application : facts.applications) {
        const auto [in, out] = rowsOf(application, QDate(year, 1, 1), QDate(year, 12, 31));
        if (in < 0 || out < 0)
            continue;
        if (!typed.isEmpty())
            return countedTwice(typed, QStringLiteral("applications ") + application.id);
        ++cell(in, application.applicant);
        ++cell(out, application.applicant);
    }
    for (const CarriedIn &carried : facts.carriedIn) {
        if (carried.year != year)
            continue;
        if (hasCarriedIn)
            return countedTwice(
                typed, QStringLiteral("carriedIn %1/%2").arg(QString::number(year), wordOf(carried.applicant)));
        // The carried number counts those that are kept as records, too.
        qint64 &in = cell(ApplicationTable::CarriedInRow, carried.applicant);
        in = std::max(in, qint64(carried.count));
    }
    addSums(table);
    return table;
}

void add2019(ProactiveTable2019 &table, const ProactiveFigure &figure)
{
    const ProactiveTable2019::Items items{
        figure.itemsBefore.value_or(0), figure.change.value_or(0), figure.decisions.value_or(0)};
    switch (figure.row) {
    case ProactiveRow::Rules:
    case ProactiveRow::NormativeDocuments:
        table.documents[size_t(figure.row)] = {
            figure.newlyMade.value_or(0), figure.newlyPublished.value_or(0), figure.totalPublic.value_or(0)};
        break;
    case ProactiveRow::Licences:
        table.items[0] = items;
        break;
    case ProactiveRow::OtherServices:
        table.items[1] = items;
        break;
    case ProactiveRow::Penalties:
        table.items[2] = items;
        break;
    case ProactiveRow::Enforcement:
        table.items[3] = items;
        break;
    case ProactiveRow::Fees:
        table.fees = {items.before, items.change, 0};
        break;
    case ProactiveRow::Procurement:
        table.purchases = figure.items.value_or(0);
        if (figure.amount && !figure.amount->isEmpty())
            table.purchaseAmount = *figure.amount;
        break;
    }
}

ProactiveTable2019 proactiveTable2019(const std::vector<ProactiveFigure> &figures, int year)
{
    ProactiveTable2019 table;
    for (const ProactiveFigure &figure : figures) {
        if (figure.year == year)
            add2019(table, figure);
    }
    return table;
}

ProactiveTable proactiveTable(const std::vector<ProactiveFigure> &figures, int year)
{
    ProactiveTable table;
    for (const ProactiveFigure &figure : figures) {
        if (figure.year != year)
            continue;
        const auto row = size_t(figure.row);
        switch (figure.row) {
        case ProactiveRow::Rules:
        case ProactiveRow::NormativeDocuments:
            table.documents[row] = {figure.made.value_or(0), figure.repealed.value_or(0), figure.inForce.value_or(0)};
            break;
        case ProactiveRow::Licences:
        case ProactiveRow::Penalties:
        case ProactiveRow::Enforcement:
            table.decisions[row - size_t(ProactiveRow::Licences)] = figure.decisions.value_or(0);
            break;
        case ProactiveRow::Fees:
            if (figure.amount && !figure.amount->isEmpty())
                table.fees = *figure.amount;
            break;
        case ProactiveRow::OtherServices:
        case ProactiveRow::Procurement:
            break;
        }
    }
    return table;
}

CaseTable caseTable(const StatutoryFacts &facts, int year)
{
    CaseTable table;
    const auto count = [&](int group, QDate filed, CaseOutcome outcome) {
        if (filed.year() != year)
            return;
        ++table.cells[size_t(group)][size_t(outcome)];
        ++table.cells[size_t(group)][CaseTable::TotalColumn];
    };
    for (const Reconsideration &one : facts.reconsiderations)
        count(CaseTable::Reconsiderations, one.on, one.outcome);
    for (const Lawsuit &one : facts.lawsuits) {
        const bool isDirect = one.kind == LawsuitKind::Direct;
        count(isDirect ? CaseTable::DirectLawsuits : CaseTable::LaterLawsuits, one.on, one.outcome);
    }
    return table;
}

} // namespace

ReportForm reportFormOf(int year)
{
    if (year <= 2018)
        return ReportForm::Form2008;
    return year <= 2020 ? ReportForm::Form2019 : ReportForm::Form2021;
}

int ApplicationTable::rowOf(QStringView word)
{
    if (word == u"new")
        return NewRow;
    if (word == CarriedInWord)
        return CarriedInRow;
    if (word == u"carriedOut")
        return CarriedOutRow;
    for (size_t result = 0; result < ApplicationResults.size(); ++result) {
        if (word == ApplicationResults[result])
            return FirstResultRow + int(result);
    }
    return -1;
}

std::pair<int, int> countedYears(const Application &application)
{
    constexpr int Open = 9999;
    const std::optional<QDate> closed = closedOn(application);
    return {application.receivedOn.year(), closed ? closed->year() : Open};
}

QStringList rivalKeysOf(const CarriedIn &carried)
{
    QStringList keys;
    for (const auto &[kind, word] : Words<ApplicantKind>::list)
        keys.append(keyOf(ApplicationTotal{carried.year, CarriedInWord.toString(), kind, 0}));
    return keys;
}

QStringList rivalKeysOf(const ApplicationTotal &total)
{
    QStringList keys;
    if (total.row != CarriedInWord)
        return keys;
    for (const auto &[kind, word] : Words<ApplicantKind>::list)
        keys.append(keyOf(CarriedIn{total.year, kind, 0}));
    return keys;
}

std::vector<std::array<qint64, ApplicationTable::ColumnCount>> ApplicationTable::rowsIn(ReportForm form) const
{
    std::vector<std::array<qint64, ColumnCount>> rows(cells.begin(), cells.end());
    if (form != ReportForm::Form2019)
        return rows;
    auto &otherwise = rows[FirstOtherwiseRow];
    for (int row = FirstOtherwiseRow + 1; row <= LastOtherwiseRow; ++row)
        std::transform(otherwise.begin(), otherwise.end(), rows[size_t(row)].begin(), otherwise.begin(), std::plus());
    rows.erase(rows.begin() + FirstOtherwiseRow + 1, rows.begin() + LastOtherwiseRow + 1);
    return rows;
}

Result<StatutoryTables> statutoryTables(const StatutoryFacts &facts, int year, ReportForm form)
{
    auto applications = applicationTable(facts, year);
    if (!applications)
        return applications.error();
    return StatutoryTables{year, form, proactiveTable(facts.proactive, year), proactiveTable2019(facts.proactive, year),
        *applications, caseTable(facts, year)};
}

namespace {

/// Whether an application that comes in by row @p in and goes out by row @p out is counted in @p row.
bool countsIn(int row, int in, int out)
{
    const bool isClosed = out >= ApplicationTable::FirstResultRow && out < ApplicationTable::ClosedRow;
    const bool isOtherwise = out >= FirstOtherwiseRow && out <= LastOtherwiseRow;
    return row == in || row == out || (row == ApplicationTable::ClosedRow && isClosed)
        || (row == StatutoryCell::OtherwiseRow && isOtherwise);
}

template <class R, class Counts>
QStringList idsOf(const std::vector<R> &records, Counts counts)
{
    QStringList ids;
    for (const R &record : records) {
        if (counts(record))
            ids.append(record.id);
    }
    return ids;
}

} // namespace

QStringList recordsCountedIn(const StatutoryFacts &facts, int year, const StatutoryCell &cell)
{
    const auto isColumn = [&cell](auto value, int total) { return cell.column == total || cell.column == int(value); };
    switch (cell.table) {
    case StatutoryCell::Table::Proactive:
    case StatutoryCell::Table::Proactive2019:
        return {};
    case StatutoryCell::Table::Applications:
        return idsOf(facts.applications, [&](const Application &one) {
            const auto [in, out] = rowsOf(one, QDate(year, 1, 1), QDate(year, 12, 31));
            return in >= 0 && out >= 0 && countsIn(cell.row, in, out)
                && isColumn(one.applicant, ApplicationTable::TotalColumn);
        });
    case StatutoryCell::Table::Cases:
        break;
    }
    const auto counts = [&](const auto &one) {
        return one.on.year() == year && isColumn(one.outcome, CaseTable::TotalColumn);
    };
    if (cell.row == CaseTable::Reconsiderations)
        return idsOf(facts.reconsiderations, counts);
    const LawsuitKind kind =
        cell.row == CaseTable::DirectLawsuits ? LawsuitKind::Direct : LawsuitKind::AfterReconsideration;
    return idsOf(facts.lawsuits, [&](const Lawsuit &one) { return one.kind == kind && counts(one); });
}

} // namespace Gongkai
