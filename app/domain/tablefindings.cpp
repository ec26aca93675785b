// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorycell.h"
#include "statutorylabels.h"
#include "statutorytables.h"

#include <algorithm>
#include <numeric>

namespace Gongkai {

namespace {

using Applications = ApplicationTable;

/// `3 + 1`, from those of @p numbers.
QString sumText(const std::vector<qint64> &numbers)
{
    QStringList texts;
    for (qint64 number : numbers)
        texts.append(QString::number(number));
    return texts.join(QStringLiteral(" + "));
}

QString unequal(const QString &left, const QString &right)
{
    return left + QStringLiteral(" ≠ ") + right;
}

class TableExaminer
{
public:
    explicit TableExaminer(const StatutoryTables &tables) : m_tables(tables) { }

    void examineRowSums()
    {
        for (int row = 0; row < Applications::RowCount; ++row) {
            const auto &cells = m_tables.applications.cells[size_t(row)];
            compare(cells[Applications::TotalColumn], {cells.begin(), cells.begin() + Applications::KindCount},
                FaultKind::RowSum, applicationPlace(row, Applications::TotalColumn));
        }
        for (int group = 0; group < CaseTable::GroupCount; ++group) {
            const auto &cells = m_tables.cases.cells[size_t(group)];
            compare(cells[CaseTable::TotalColumn], {cells.begin(), cells.begin() + CaseTable::TotalColumn},
                FaultKind::RowSum,
                statutoryPlace(u"表四", caseGroupLabels()[size_t(group)], caseColumnLabels().back()));
        }
    }

    void examineColumns()
    {
        for (int column = 0; column < Applications::ColumnCount; ++column) {
            const qint64 closed = cell(Applications::ClosedRow, column);
            qint64 results = 0;
            for (int row = Applications::FirstResultRow; row < Applications::ClosedRow; ++row)
                results += cell(row, column);
            if (closed != results)
                error(FaultKind::ResultSum, applicationPlace(Applications::ClosedRow, column),
                    unequal(QString::number(closed), QString::number(results)));
            const std::vector<qint64> in{cell(Applications::NewRow, column), cell(Applications::CarriedInRow, column)};
            const std::vector<qint64> out{closed, cell(Applications::CarriedOutRow, column)};
            const QStringView label = applicationColumnLabels()[size_t(column)];
            if (in[0] + in[1] != out[0] + out[1])
                error(FaultKind::Balance, statutoryPlace(u"表三", label), unequal(sumText(in), sumText(out)));
            if (in[0] + in[1] == 0)
                examineEmpty(column);
        }
    }

    /// Where the year before @p isWhole a difference is an error, else it may come from what nobody wrote down of it.
    void examineCarryOver(const ApplicationTable &before, bool isWhole)
    {
        for (int column = 0; column < Applications::ColumnCount; ++column) {
            const qint64 in = cell(Applications::CarriedInRow, column);
            const qint64 out = before.cells[Applications::CarriedOutRow][size_t(column)];
            if (in != out)
                (isWhole ? m_findings.errors : m_findings.warnings)
                    .push_back({applicationPlace(Applications::CarriedInRow, column), FaultKind::CarryOver,
                        unequal(QString::number(in), QString::number(out))});
        }
    }

    void examineStock(const ProactiveTable &before)
    {
        for (size_t row = 0; row < before.documents.size(); ++row) {
            const auto &now = m_tables.proactive.documents[row];
            const qint64 expected = before.documents[row].inForce + now.made - now.repealed;
            if (now.inForce != expected) {
                const QString right = sumText({before.documents[row].inForce, now.made}) + QStringLiteral(" − ")
                    + QString::number(now.repealed);
                warning(FaultKind::Stock, statutoryPlace(u"表二", documentRowLabels()[row]),
                    unequal(QString::number(now.inForce), right));
            }
        }
    }

    /// The items of a year begin with those that the year before ended with.
    void examineItems(const ProactiveTable2019 &before)
    {
        const auto examine = [this](const ProactiveTable2019::Items &now, const ProactiveTable2019::Items &last,
                                 QStringView label) {
            if (now.before != last.before + last.change)
                warning(FaultKind::ItemStock, statutoryPlace(u"表二", label),
                    unequal(QString::number(now.before), sumText({last.before, last.change})));
        };
        const ProactiveTable2019 &now = m_tables.proactive2019;
        for (size_t row = 0; row < now.items.size(); ++row)
            examine(now.items[row], before.items[row], itemRowLabels2019()[row]);
        examine(now.fees, before.fees, u"行政事业性收费");
    }

    /// A town has no power to make rules (立法法 art. 91 and 93 name who has).
    void examineRules()
    {
        const auto &rules = m_tables.proactive.documents[0];
        const auto &rules2019 = m_tables.proactive2019.documents[0];
        const qint64 most = m_tables.form == ReportForm::Form2019
            ? std::max({rules2019.made, rules2019.published, rules2019.total})
            : std::max({rules.made, rules.repealed, rules.inForce});
        if (most > 0)
            error(FaultKind::RulesOfTown, statutoryPlace(u"表二", documentRowLabels()[0]), QString::number(most));
    }

    void examineRecord(const Application &application)
    {
        if (application.result.has_value() == application.repliedOn.has_value())
            return;
        const QString name = application.number.isEmpty() ? application.id : application.number;
        error(application.result ? FaultKind::NoReplyDay : FaultKind::NoResult, name, {});
    }

    [[nodiscard]] TableFindings take() { return std::move(m_findings); }

private:
    [[nodiscard]] qint64 cell(int row, int column) const
    {
        return m_tables.applications.cells[size_t(row)][size_t(column)];
    }
    [[nodiscard]] static QString applicationPlace(int row, int column)
    {
        return statutoryPlace(u"表三", applicationRowLabels()[size_t(row)], applicationColumnLabels()[size_t(column)]);
    }

    /// Where nothing came in nothing can have gone out.
    void examineEmpty(int column)
    {
        for (int row = Applications::FirstResultRow; row < Applications::RowCount; ++row) {
            if (cell(row, column) != 0 && row != Applications::ClosedRow)
                error(FaultKind::NothingCameIn, applicationPlace(row, column), QString::number(cell(row, column)));
        }
    }

    void compare(qint64 total, const std::vector<qint64> &parts, FaultKind kind, const QString &place)
    {
        if (total != std::accumulate(parts.begin(), parts.end(), qint64(0)))
            error(kind, place, unequal(QString::number(total), sumText(parts)));
    }
    void error(FaultKind kind, const QString &place, const QString &numbers)
    {
        m_findings.errors.push_back({place, kind, numbers});
    }
    void warning(FaultKind kind, const QString &place, const QString &numbers)
    {
        m_findings.warnings.push_back({place, kind, numbers});
    }

    const StatutoryTables &m_tables;
    TableFindings m_findings;
};

/// Whether all applications of @p year are known, whose table is @p table, and not some of them alone: what came in
/// went out, and its totals were typed or the register reaches back before it. In the year in which a register begins
/// some applications may have been kept on paper.
bool knowsAllApplicationsOf(const StatutoryFacts &facts, int year, const ApplicationTable &table)
{
    const auto &cells = table.cells;
    for (size_t column = 0; column < Applications::KindCount; ++column) {
        if (cells[Applications::NewRow][column] + cells[Applications::CarriedInRow][column]
            != cells[Applications::ClosedRow][column] + cells[Applications::CarriedOutRow][column])
            return false;
    }
    const auto isOfYear = [year](const auto &record) { return record.year == year; };
    return std::any_of(facts.totals.begin(), facts.totals.end(), isOfYear)
        || std::any_of(facts.carriedIn.begin(), facts.carriedIn.end(), isOfYear)
        || std::any_of(facts.applications.begin(), facts.applications.end(),
            [year](const Application &one) { return one.receivedOn.year() < year; });
}

/// Whether @p application was received by the end of @p year and, as far as is known, not replied to before it.
bool concerns(const Application &application, int year)
{
    return application.receivedOn.year() <= year && (!application.repliedOn || application.repliedOn->year() >= year);
}

} // namespace

bool knowsApplicationsOf(const StatutoryFacts &facts, int year)
{
    const auto isOfYear = [year](const auto &record) { return record.year == year; };
    return std::any_of(facts.totals.begin(), facts.totals.end(), isOfYear)
        || std::any_of(facts.carriedIn.begin(), facts.carriedIn.end(), isOfYear)
        || std::any_of(facts.applications.begin(), facts.applications.end(),
            [year](const Application &application) { return application.receivedOn.year() == year; });
}

bool knowsDocumentsOf(const StatutoryFacts &facts, int year)
{
    return std::any_of(facts.proactive.begin(), facts.proactive.end(),
        [year](const ProactiveFigure &figure) { return figure.year == year && figure.inForce; });
}

bool knowsItemsOf(const StatutoryFacts &facts, int year)
{
    return std::any_of(facts.proactive.begin(), facts.proactive.end(),
        [year](const ProactiveFigure &figure) { return figure.year == year && (figure.itemsBefore || figure.change); });
}

TableFindings findingsOf(const StatutoryTables &tables, const StatutoryFacts &facts)
{
    TableExaminer examiner(tables);
    examiner.examineRowSums();
    examiner.examineColumns();
    // What is wrong in the tables of the year before is told there.
    const int before = tables.year - 1;
    if (const auto last = statutoryTables(facts, before)) {
        const bool isOf2019 = tables.form == ReportForm::Form2019;
        if (knowsApplicationsOf(facts, before))
            examiner.examineCarryOver(last->applications, knowsAllApplicationsOf(facts, before, last->applications));
        if (!isOf2019 && knowsDocumentsOf(facts, before))
            examiner.examineStock(last->proactive);
        if (isOf2019 && knowsItemsOf(facts, before))
            examiner.examineItems(last->proactive2019);
    }
    examiner.examineRules();
    for (const Application &application : facts.applications) {
        if (concerns(application, tables.year))
            examiner.examineRecord(application);
    }
    return examiner.take();
}

} // namespace Gongkai
