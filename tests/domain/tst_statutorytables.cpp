// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorycell.h"
#include "statutorylabels.h"
#include "statutorytables.h"
#include "words.h"

#include <QSet>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The three statutory tables of the annual report, form of 2021.
class TestStatutoryTables : public QObject
{
    Q_OBJECT

private:
    using Table = ApplicationTable;

    static Application application(const char *id, QDate receivedOn, std::optional<QDate> repliedOn = {},
        const char *result = nullptr, ApplicantKind applicant = ApplicantKind::NaturalPerson)
    {
        Application record;
        record.id = QString::fromLatin1(id);
        record.receivedOn = receivedOn;
        record.repliedOn = repliedOn;
        if (result)
            record.result = QString::fromLatin1(result);
        record.applicant = applicant;
        return record;
    }
    static ApplicationTotal total(
        int year, const char *row, int count, ApplicantKind applicant = ApplicantKind::NaturalPerson)
    {
        return {year, QString::fromLatin1(row), applicant, count};
    }
    static Table tableOf(const StatutoryFacts &facts, int year) { return statutoryTables(facts, year)->applications; }
    static qint64 cell(const Table &table, int row, int column) { return table.cells[size_t(row)][size_t(column)]; }
    static qint64 total(const Table &table, int row) { return cell(table, row, Table::TotalColumn); }
    static TableFindings findings(const StatutoryFacts &facts, int year)
    {
        return findingsOf(*statutoryTables(facts, year), facts);
    }
    static QList<FaultKind> kinds(const std::vector<Fault> &faults)
    {
        QList<FaultKind> result;
        for (const Fault &fault : faults)
            result.append(fault.kind);
        return result;
    }

private Q_SLOTS:
    void aYearOfNothingIsAllZero()
    {
        const auto tables = statutoryTables({}, 2021);
        for (const auto &row : tables->applications.cells)
            QCOMPARE(std::count(row.begin(), row.end(), 0), 7);
        for (const auto &group : tables->cases.cells)
            QCOMPARE(std::count(group.begin(), group.end(), 0), 5);
        QCOMPARE(tables->proactive.fees, u"0"_s);
        const auto found = findings({}, 2021);
        QVERIFY(found.errors.empty());
        QVERIFY(found.warnings.empty());
    }

    void everyRowAndColumnHasItsLabel()
    {
        QCOMPARE(applicationRowLabels().size(), size_t(Table::RowCount));
        QCOMPARE(applicationColumnLabels().size(), size_t(Table::ColumnCount));
        QCOMPARE(applicationRowLabels()[size_t(Table::rowOf(u"refused.8"))], u"8.属于行政查询事项");
        QCOMPARE(applicationRowLabels()[size_t(Table::rowOf(u"unavailable.1"))], u"1.本机关不掌握相关政府信息");
        QCOMPARE(
            applicationRowLabels()[size_t(Table::rowOf(u"notProcessed.5"))], u"5.要求行政机关确认或重新出具已获取信息");
        QCOMPARE(applicationRowLabels()[size_t(Table::rowOf(u"otherwise.3"))], u"3.其他");
        QCOMPARE(applicationRowLabels()[Table::ClosedRow], u"（七）总计");
        QCOMPARE(Table::rowOf(u"carriedOut"), 24);
        QCOMPARE(Table::rowOf(u"refused.9"), -1);
    }

    void aResultCountsInItsRowAndColumn()
    {
        StatutoryFacts facts;
        const ApplicantKind kinds[] = {ApplicantKind::NaturalPerson, ApplicantKind::Commercial, ApplicantKind::Research,
            ApplicantKind::SocialWelfare, ApplicantKind::LegalService, ApplicantKind::Other};
        facts.applications.reserve(ApplicationResults.size());
        for (size_t i = 0; i < ApplicationResults.size(); ++i)
            facts.applications.push_back(application(ApplicationResults[i].data(), {2021, 3, 1}, QDate(2021, 4, 1),
                ApplicationResults[i].data(), kinds[i % 6]));
        const Table table = tableOf(facts, 2021);
        for (int i = 0; i < int(ApplicationResults.size()); ++i) {
            for (int column = 0; column < Table::KindCount; ++column)
                QCOMPARE(cell(table, Table::FirstResultRow + i, column), column == i % 6 ? 1 : 0);
            QCOMPARE(total(table, Table::FirstResultRow + i), 1);
        }
        QCOMPARE(total(table, Table::ClosedRow), 21);
        QCOMPARE(cell(table, Table::ClosedRow, 0), 4);
        QCOMPARE(cell(table, Table::ClosedRow, 5), 3);
        QCOMPARE(total(table, Table::NewRow), 21);
        QVERIFY(findings(facts, 2021).errors.empty());
    }

    void receivedOnTheLastDayAndRepliedToOnTheFirst()
    {
        StatutoryFacts facts;
        facts.applications = {application("a", {2021, 12, 31}, QDate(2022, 1, 1), "granted")};
        const Table first = tableOf(facts, 2021);
        QCOMPARE(total(first, Table::NewRow), 1);
        QCOMPARE(total(first, Table::ClosedRow), 0);
        QCOMPARE(total(first, Table::CarriedOutRow), 1);
        const Table second = tableOf(facts, 2022);
        QCOMPARE(total(second, Table::NewRow), 0);
        QCOMPARE(total(second, Table::CarriedInRow), 1);
        QCOMPARE(total(second, Table::FirstResultRow), 1);
        QCOMPARE(total(second, Table::CarriedOutRow), 0);
        QCOMPARE(tableOf(facts, 2023).cells, Table().cells);
        QCOMPARE(tableOf(facts, 2020).cells, Table().cells);
        for (int year : {2020, 2021, 2022, 2023})
            QVERIFY(findings(facts, year).errors.empty());
    }

    void repliedToOnTheLastDayIsNotCarriedOut()
    {
        StatutoryFacts facts;
        facts.applications = {application("a", {2021, 12, 31}, QDate(2021, 12, 31), "partly"),
            application("b", {2021, 1, 1}, QDate(2021, 12, 31), "partly"), application("c", {2021, 1, 1})};
        const Table table = tableOf(facts, 2021);
        QCOMPARE(total(table, Table::NewRow), 3);
        QCOMPARE(total(table, Table::FirstResultRow + 1), 2);
        QCOMPARE(total(table, Table::CarriedOutRow), 1);
        QCOMPARE(total(tableOf(facts, 2022), Table::CarriedInRow), 1);
    }

    void openForYearsIsCarriedThroughEach()
    {
        StatutoryFacts facts;
        facts.applications = {application("a", {2019, 6, 1}, QDate(2022, 2, 1), "otherwise.3")};
        for (int year : {2020, 2021}) {
            const Table table = tableOf(facts, year);
            QCOMPARE(total(table, Table::CarriedInRow), 1);
            QCOMPARE(total(table, Table::CarriedOutRow), 1);
        }
        QCOMPARE(total(tableOf(facts, 2022), Table::rowOf(u"otherwise.3")), 1);
    }

    void numbersCarriedInCountTheRecordsToo()
    {
        StatutoryFacts facts;
        facts.applications = {application("a", {2020, 12, 20}, QDate(2021, 1, 8), "granted")};
        facts.carriedIn = {{2021, ApplicantKind::NaturalPerson, 2}, {2020, ApplicantKind::NaturalPerson, 9}};
        QCOMPARE(cell(tableOf(facts, 2021), Table::CarriedInRow, 0), 2);
        // Nobody wrote down what became of them.
        const auto found = findings(facts, 2021);
        QVERIFY(kinds(found.errors).contains(FaultKind::Balance));
        const auto balance = std::find_if(found.errors.begin(), found.errors.end(),
            [](const Fault &fault) { return fault.kind == FaultKind::Balance; });
        QCOMPARE(balance->value, u"0 + 2 ≠ 1 + 0"_s);
        QCOMPARE(balance->place, u"表三 “自然人”"_s);
    }

    void typedTotalsStandCellForCell()
    {
        StatutoryFacts facts;
        facts.totals = {total(2021, "new", 5), total(2021, "new", 2, ApplicantKind::Other), total(2021, "granted", 4),
            total(2021, "refused.3", 1, ApplicantKind::Other), total(2021, "carriedIn", 1),
            total(2021, "carriedOut", 2), total(2021, "carriedOut", 1, ApplicantKind::Other), total(2022, "new", 70)};
        const Table table = tableOf(facts, 2021);
        QCOMPARE(cell(table, Table::NewRow, 0), 5);
        QCOMPARE(cell(table, Table::NewRow, 5), 2);
        QCOMPARE(total(table, Table::NewRow), 7);
        QCOMPARE(cell(table, Table::rowOf(u"refused.3"), 5), 1);
        QCOMPARE(cell(table, Table::ClosedRow, 0), 4);
        QCOMPARE(total(table, Table::ClosedRow), 5);
        QCOMPARE(total(table, Table::CarriedOutRow), 3);
        QVERIFY(findings(facts, 2021).errors.empty());
    }

    void recordsAndTypedTotalsAreNotMixed()
    {
        StatutoryFacts facts;
        facts.totals = {total(2022, "new", 5)};
        facts.applications = {application("a7", {2021, 12, 31}, QDate(2022, 1, 1), "granted")};
        QVERIFY(statutoryTables(facts, 2021));
        const auto mixed = statutoryTables(facts, 2022);
        QVERIFY(!mixed);
        QCOMPARE(mixed.error().kind, ErrorKind::Invalid);
        QCOMPARE(mixed.error().faults.size(), 2U);
        QCOMPARE(mixed.error().faults[0],
            (Fault{u"applicationTotals 2022/new/naturalPerson"_s, FaultKind::CountedTwice, u"applications a7"_s}));
        QCOMPARE(mixed.error().faults[1].place, u"applications a7"_s);
        // A reply of the year before is of no concern to the totals.
        facts.applications[0].repliedOn = QDate(2021, 12, 31);
        QVERIFY(statutoryTables(facts, 2022));
    }

    void carriedInIsGivenOnce()
    {
        StatutoryFacts facts;
        facts.totals = {total(2021, "new", 1), total(2021, "granted", 2)};
        facts.carriedIn = {{2021, ApplicantKind::NaturalPerson, 1}};
        QCOMPARE(cell(tableOf(facts, 2021), Table::CarriedInRow, 0), 1);
        facts.totals.push_back(total(2021, "carriedIn", 1));
        const auto twice = statutoryTables(facts, 2021);
        QVERIFY(!twice);
        QCOMPARE(twice.error().faults[1].place, u"carriedIn 2021/naturalPerson"_s);
    }

    void brokenBalanceIsNamedByColumn()
    {
        StatutoryFacts facts;
        facts.totals = {total(2021, "new", 3, ApplicantKind::Research),
            total(2021, "carriedIn", 1, ApplicantKind::Research), total(2021, "granted", 2, ApplicantKind::Research),
            total(2021, "carriedOut", 1, ApplicantKind::Research)};
        const auto found = findings(facts, 2021);
        QCOMPARE(found.errors.size(), 2U);
        QCOMPARE(found.errors[0], (Fault{u"表三 “科研机构”"_s, FaultKind::Balance, u"3 + 1 ≠ 2 + 1"_s}));
        QCOMPARE(found.errors[1], (Fault{u"表三 “总计”"_s, FaultKind::Balance, u"3 + 1 ≠ 2 + 1"_s}));
    }

    void errorsOfTwoColumnsDoNotCancelOut()
    {
        StatutoryFacts facts;
        facts.totals = {total(2021, "new", 1), total(2021, "new", 1, ApplicantKind::Other),
            total(2021, "granted", 2, ApplicantKind::Other)};
        const auto found = findings(facts, 2021);
        QCOMPARE(kinds(found.errors), (QList<FaultKind>{FaultKind::Balance, FaultKind::Balance}));
    }

    void resultsOfNothing()
    {
        StatutoryFacts facts;
        facts.totals = {total(2021, "refused.1", 1)};
        const auto found = findings(facts, 2021);
        QVERIFY(std::find(found.errors.begin(), found.errors.end(),
                    Fault{u"表三 “1.属于国家秘密” “自然人”"_s, FaultKind::NothingCameIn, u"1"_s})
            != found.errors.end());
    }

    void sumsThatWereTamperedWith()
    {
        StatutoryTables tables = *statutoryTables({}, 2021);
        tables.applications.cells[Table::NewRow][Table::TotalColumn] = 5;
        tables.applications.cells[Table::ClosedRow][2] = 1;
        tables.cases.cells[CaseTable::LaterLawsuits][CaseTable::TotalColumn] = 1;
        const auto found = findingsOf(tables, {});
        QCOMPARE(found.errors[0],
            (Fault{u"表三 “一、本年新收政府信息公开申请数量” “总计”"_s, FaultKind::RowSum,
                u"5 ≠ 0 + 0 + 0 + 0 + 0 + 0"_s}));
        QVERIFY(std::find(found.errors.begin(), found.errors.end(),
                    Fault{u"表三 “（七）总计” “科研机构”"_s, FaultKind::ResultSum, u"1 ≠ 0"_s})
            != found.errors.end());
        QVERIFY(std::find(found.errors.begin(), found.errors.end(),
                    Fault{u"表四 “复议后起诉” “总计”"_s, FaultKind::RowSum, u"1 ≠ 0 + 0 + 0 + 0"_s})
            != found.errors.end());
    }

    void whatIsCarriedInIsWhatWasCarriedOut()
    {
        StatutoryFacts facts;
        facts.totals = {total(2021, "new", 4), total(2021, "granted", 2), total(2021, "carriedOut", 2),
            total(2022, "carriedIn", 1), total(2022, "granted", 1)};
        const auto found = findings(facts, 2022);
        QCOMPARE(found.errors.size(), 2U);
        QCOMPARE(found.errors[0],
            (Fault{u"表三 “二、上年结转政府信息公开申请数量” “自然人”"_s, FaultKind::CarryOver, u"1 ≠ 2"_s}));
        facts.totals[3].count = 2;
        facts.totals[4].count = 2;
        QVERIFY(findings(facts, 2022).errors.empty());
        // Of a year before of which nothing is known nothing is said.
        facts.totals.erase(facts.totals.begin(), facts.totals.begin() + 3);
        QVERIFY(findings(facts, 2022).errors.empty());
    }

    void aYearKnownInPartHindersNothing()
    {
        // The register began within 2021; three of that year's were kept on paper.
        StatutoryFacts facts;
        facts.applications = {application("a", {2021, 11, 2}, QDate(2021, 12, 1), "granted"),
            application("b", {2021, 12, 20}, QDate(2022, 1, 10), "granted"),
            application("c", {2022, 2, 1}, QDate(2022, 3, 1), "granted")};
        facts.carriedIn = {{2022, ApplicantKind::NaturalPerson, 4}};
        const auto carryOver = [&facts] {
            const auto found = findings(facts, 2022);
            return std::pair(
                kinds(found.errors).count(FaultKind::CarryOver), kinds(found.warnings).count(FaultKind::CarryOver));
        };
        // By column and in total.
        QCOMPARE(carryOver(), (std::pair<qsizetype, qsizetype>(0, 2)));
        // A register that reaches back further knows the year.
        facts.applications.push_back(application("old", {2020, 3, 1}, QDate(2020, 4, 1), "granted"));
        QCOMPARE(carryOver(), (std::pair<qsizetype, qsizetype>(2, 0)));
        // Typed totals of which some are missing say nothing for sure.
        facts = {};
        facts.totals = {total(2021, "new", 4), total(2022, "carriedIn", 1), total(2022, "granted", 1)};
        QCOMPARE(carryOver(), (std::pair<qsizetype, qsizetype>(0, 2)));
        facts.totals.push_back(total(2021, "granted", 4));
        QCOMPARE(carryOver(), (std::pair<qsizetype, qsizetype>(2, 0)));
    }

    void halfOfAClosingIsNamed()
    {
        StatutoryFacts facts;
        facts.applications = {application("a", {2021, 3, 1}, QDate(2021, 4, 1)),
            application("b", {2021, 3, 1}, std::nullopt, "granted"), application("c", {2022, 1, 1}, QDate(2022, 1, 2))};
        facts.applications[0].number = u"2021-7"_s;
        const auto found = findings(facts, 2021);
        QCOMPARE(found.errors.size(), 2U);
        QCOMPARE(found.errors[0], (Fault{u"2021-7"_s, FaultKind::NoResult, {}}));
        QCOMPARE(found.errors[1], (Fault{u"b"_s, FaultKind::NoReplyDay, {}}));
        QCOMPARE(total(tableOf(facts, 2021), Table::CarriedOutRow), 2);
    }

    void documentsDecisionsAndFees()
    {
        StatutoryFacts facts;
        facts.proactive = {{2021, ProactiveRow::NormativeDocuments, 3, 1, 12, {}, {}},
            {2021, ProactiveRow::Licences, {}, {}, {}, 41, {}}, {2021, ProactiveRow::Enforcement, {}, {}, {}, 7, {}},
            {2021, ProactiveRow::Fees, {}, {}, {}, {}, u"1.2345"_s},
            {2020, ProactiveRow::NormativeDocuments, 1, 0, 10, {}, {}}};
        const ProactiveTable table = statutoryTables(facts, 2021)->proactive;
        QCOMPARE(table.documents[0].made, 0);
        QCOMPARE(table.documents[1].made, 3);
        QCOMPARE(table.documents[1].repealed, 1);
        QCOMPARE(table.documents[1].inForce, 12);
        QCOMPARE(table.decisions, (std::array<qint64, 3>{41, 0, 7}));
        QCOMPARE(table.fees, u"1.2345"_s);
        QVERIFY(findings(facts, 2021).warnings.empty());
        facts.proactive[0].inForce = 11;
        const auto found = findings(facts, 2021);
        QVERIFY(found.errors.empty());
        QCOMPARE(found.warnings.size(), 1U);
        QCOMPARE(found.warnings[0], (Fault{u"表二 “行政规范性文件”"_s, FaultKind::Stock, u"11 ≠ 10 + 3 − 1"_s}));
    }

    void aTownMakesNoRules()
    {
        StatutoryFacts facts;
        facts.proactive = {{2021, ProactiveRow::Rules, 0, 0, 1, {}, {}}};
        QCOMPARE(kinds(findings(facts, 2021).errors), QList<FaultKind>{FaultKind::RulesOfTown});
        // The form of 2019 has other numbers.
        const auto in2019 = statutoryTables(facts, 2021, ReportForm::Form2019);
        QVERIFY(findingsOf(*in2019, facts).errors.empty());
        facts.proactive[0].newlyPublished = 2;
        const auto found = findingsOf(*statutoryTables(facts, 2021, ReportForm::Form2019), facts);
        QCOMPARE(found.errors, (std::vector<Fault>{{u"表二 “规章”"_s, FaultKind::RulesOfTown, u"2"_s}}));
    }

    void theFormOf2019HasItsOwnNumbers()
    {
        const auto figure = [](int year, ProactiveRow row) {
            ProactiveFigure one;
            one.year = year;
            one.row = row;
            return one;
        };
        StatutoryFacts facts;
        auto documents = figure(2020, ProactiveRow::NormativeDocuments);
        documents.newlyMade = 3;
        documents.newlyPublished = 2;
        documents.totalPublic = 17;
        auto licences = figure(2020, ProactiveRow::Licences);
        licences.itemsBefore = 12;
        licences.change = -2;
        licences.decisions = 40;
        auto services = figure(2020, ProactiveRow::OtherServices);
        services.itemsBefore = 5;
        auto fees = figure(2020, ProactiveRow::Fees);
        fees.itemsBefore = 1;
        fees.change = 1;
        auto bought = figure(2020, ProactiveRow::Procurement);
        bought.items = 6;
        bought.amount = u"123.4"_s;
        facts.proactive = {documents, licences, services, fees, bought};
        const auto tables = statutoryTables(facts, 2020, ReportForm::Form2019);
        QVERIFY(tables);
        QCOMPARE(int(tables->form), int(ReportForm::Form2019));
        const ProactiveTable2019 &table = tables->proactive2019;
        QCOMPARE(table.documents[1].made, 3);
        QCOMPARE(table.documents[1].published, 2);
        QCOMPARE(table.documents[1].total, 17);
        QCOMPARE(table.items[0].before, 12);
        QCOMPARE(table.items[0].change, -2);
        QCOMPARE(table.items[0].decisions, 40);
        QCOMPARE(table.items[1].before, 5);
        QCOMPARE(table.items[3].decisions, 0);
        QCOMPARE(table.fees.change, 1);
        QCOMPARE(table.purchases, 6);
        QCOMPARE(table.purchaseAmount, u"123.4"_s);
        QVERIFY(findingsOf(*tables, facts).warnings.empty());
        // The year before ended with other items.
        auto before = figure(2019, ProactiveRow::Licences);
        before.itemsBefore = 10;
        before.change = 1;
        facts.proactive.push_back(before);
        const auto found = findingsOf(*statutoryTables(facts, 2020, ReportForm::Form2019), facts);
        QCOMPARE(found.warnings.front(), (Fault{u"表二 “行政许可”"_s, FaultKind::ItemStock, u"12 ≠ 10 + 1"_s}));
    }

    void theFormOf2019AddsWhatIsOtherwise()
    {
        StatutoryFacts facts;
        facts.totals = {total(2020, "new", 9), total(2020, "otherwise.1", 2), total(2020, "otherwise.2", 3),
            total(2020, "otherwise.3", 4, ApplicantKind::Other), total(2020, "new", 0, ApplicantKind::Other)};
        const Table table = tableOf(facts, 2020);
        QCOMPARE(table.rowsIn(ReportForm::Form2021).size(), size_t(25));
        const auto rows = table.rowsIn(ReportForm::Form2019);
        QCOMPARE(rows.size(), size_t(23));
        QCOMPARE(rows[20], (std::array<qint64, 7>{5, 0, 0, 0, 0, 4, 9}));
        // （七）总计 and what is carried out follow as they are.
        QCOMPARE(rows[21], table.cells[Table::ClosedRow]);
        QCOMPARE(rows[22], table.cells[Table::CarriedOutRow]);
    }

    void theFormGoesByTheYear()
    {
        QCOMPARE(int(reportFormOf(2018)), int(ReportForm::Form2008));
        QCOMPARE(int(reportFormOf(2019)), int(ReportForm::Form2019));
        QCOMPARE(int(reportFormOf(2020)), int(ReportForm::Form2019));
        QCOMPARE(int(reportFormOf(2021)), int(ReportForm::Form2021));
    }

    void anApplicationCountsFromReceiptToClosing()
    {
        QCOMPARE(countedYears(application("a", {2019, 12, 31}, QDate(2021, 1, 1), "granted")), (std::pair{2019, 2021}));
        QCOMPARE(countedYears(application("a", {2019, 1, 1}, QDate(2019, 2, 1))).second, 9999);
    }

    void casesCountInTheYearTheyWereFiled()
    {
        StatutoryFacts facts;
        facts.reconsiderations = {{u"r1"_s, {}, {2021, 1, 1}, CaseOutcome::Upheld},
            {u"r2"_s, {}, {2021, 12, 31}, CaseOutcome::Pending}, {u"r3"_s, {}, {2022, 1, 1}, CaseOutcome::Pending}};
        facts.lawsuits = {{u"w1"_s, {}, LawsuitKind::Direct, {2021, 5, 1}, CaseOutcome::Corrected},
            {u"w2"_s, {}, LawsuitKind::AfterReconsideration, {2021, 5, 1}, CaseOutcome::Other},
            {u"w3"_s, {}, LawsuitKind::AfterReconsideration, {2020, 12, 31}, CaseOutcome::Other}};
        const CaseTable table = statutoryTables(facts, 2021)->cases;
        QCOMPARE(table.cells[CaseTable::Reconsiderations], (std::array<qint64, 5>{1, 0, 0, 1, 2}));
        QCOMPARE(table.cells[CaseTable::DirectLawsuits], (std::array<qint64, 5>{0, 1, 0, 0, 1}));
        QCOMPARE(table.cells[CaseTable::LaterLawsuits], (std::array<qint64, 5>{0, 0, 1, 0, 1}));
    }

    void everyCellHasAWordAndAName()
    {
        // 2 rows of 3 documents, 3 of decisions, fees; 25 rows of 7; 3 groups of 5.
        QCOMPARE(statutoryCells().size(), size_t(10 + 175 + 15));
        // 2 rows of 3 documents, 4 of 3 for items, 2 for fees, 2 for purchases; 23 rows of 7; 3 groups of 5.
        QCOMPARE(statutoryCells(ReportForm::Form2019).size(), size_t(22 + 161 + 15));
        for (const ReportForm form : {ReportForm::Form2019, ReportForm::Form2021}) {
            QSet<QString> names;
            for (const StatutoryCell &cell : statutoryCells(form)) {
                QCOMPARE(cellFromWord(cellWord(cell)), std::optional(cell));
                names.insert(cellName(cell));
            }
            QCOMPARE(size_t(names.size()), statutoryCells(form).size());
        }
        QCOMPARE(cellName({StatutoryCell::Table::Proactive2019, int(ProactiveRow::OtherServices), 1}),
            u"其他对外管理服务事项 本年增减"_s);
        QCOMPARE(cellName({StatutoryCell::Table::Applications, Table::NewRow, 0}), u"新收 自然人"_s);
        QCOMPARE(cellName({StatutoryCell::Table::Applications, 4, 1}), u"不予公开 属于国家秘密 商业企业"_s);
        QVERIFY(!cellFromWord(u"table3/26/0"));
        QVERIFY(!cellFromWord(u"公开总件数"));
    }

    void aCellsRecordsAreThoseThatItCounts()
    {
        StatutoryFacts facts;
        facts.applications = {application("old", {2020, 12, 1}),
            application("a", {2021, 1, 1}, QDate(2021, 2, 1), "granted"),
            application("b", {2021, 3, 1}, QDate(2022, 1, 5), "refused.1", ApplicantKind::Research),
            application("gone", {2020, 1, 1}, QDate(2020, 2, 1), "granted"),
            application("half", {2021, 5, 1}, {}, "granted", ApplicantKind::Other)};
        facts.reconsiderations = {
            {u"r1"_s, {}, {2021, 1, 1}, CaseOutcome::Upheld}, {u"r2"_s, {}, {2022, 1, 1}, CaseOutcome::Upheld}};
        facts.lawsuits = {{u"w1"_s, {}, LawsuitKind::Direct, {2021, 5, 1}, CaseOutcome::Corrected},
            {u"w2"_s, {}, LawsuitKind::AfterReconsideration, {2021, 5, 1}, CaseOutcome::Corrected}};
        facts.applications.push_back(application("c", {2021, 6, 1}, QDate(2021, 7, 1), "otherwise.1"));
        facts.applications.push_back(application("d", {2021, 6, 1}, QDate(2021, 7, 1), "otherwise.3"));
        for (const ReportForm form : {ReportForm::Form2019, ReportForm::Form2021}) {
            const auto tables = statutoryTables(facts, 2021, form);
            for (const StatutoryCell &cell : statutoryCells(form)) {
                const QStringList ids = recordsCountedIn(facts, 2021, cell);
                QVERIFY2(QString::number(ids.size()) == cellText(*tables, cell),
                    qPrintable(cellName(cell) + ids.join(u' ')));
            }
        }
        QCOMPARE(recordsCountedIn(facts, 2021, {StatutoryCell::Table::Applications, StatutoryCell::OtherwiseRow, 0}),
            (QStringList{u"c"_s, u"d"_s}));
        QCOMPARE(recordsCountedIn(
                     facts, 2021, {StatutoryCell::Table::Applications, Table::CarriedOutRow, Table::TotalColumn}),
            (QStringList{u"old"_s, u"b"_s, u"half"_s}));
        QCOMPARE(recordsCountedIn(facts, 2021, {StatutoryCell::Table::Cases, CaseTable::LaterLawsuits, 1}),
            QStringList(u"w2"_s));
    }

    void aFindingNamesItsCells()
    {
        StatutoryFacts facts;
        facts.totals = {total(2021, "new", 3, ApplicantKind::Research), total(2020, "carriedOut", 1)};
        facts.proactive = {{2021, ProactiveRow::Rules, 0, 0, 1, {}, {}}, {2020, ProactiveRow::Rules, 0, 0, 0, {}, {}}};
        const auto found = findings(facts, 2021);
        QVERIFY(!found.errors.empty() && !found.warnings.empty());
        for (const auto *list : {&found.errors, &found.warnings}) {
            for (const Fault &fault : *list)
                QVERIFY2(!cellsOf(fault).empty(), qPrintable(fault.place));
        }
        const Fault balance{statutoryPlace(u"表三", u"科研机构"), FaultKind::Balance, {}};
        QCOMPARE(cellsOf(balance).size(), size_t(4));
        QVERIFY(cellsOf({u"A-7"_s, FaultKind::NoResult, {}}).empty());
    }
};

QTEST_GUILESS_MAIN(TestStatutoryTables)
#include "tst_statutorytables.moc"
