// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontbook.h"
#include "paperdesk.h"
#include "pdf.h"
#include "reportprose.h"
#include "shippedcalendar.h"
#include "statutorylayout.h"
#include "teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The annual report in the form of 2021, from the records of a store.
class AnnualDeskTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            files.addSmallTown();
            files.setNow(u"2022-01-20T09:00:00"_s);
        }
        [[nodiscard]] Result<ComposedPaper> report(
            int year = 2021, PaperPurpose purpose = PaperPurpose::Draft, ReportForm form = ReportForm::Form2021)
        {
            return desk.annualReport(year, form, Moment::of(files.store().now()), purpose);
        }
        void addApplication(const char *id, QDate receivedOn, std::optional<QDate> repliedOn = {},
            std::optional<QString> result = {}, ApplicantKind applicant = ApplicantKind::NaturalPerson)
        {
            Application record;
            record.id = QString::fromLatin1(id);
            record.number = record.id;
            record.receivedOn = receivedOn;
            record.repliedOn = repliedOn;
            record.result = std::move(result);
            record.applicant = applicant;
            files.add(record);
        }
        double figure(int year, const char *id)
        {
            const auto figures = PaperBook(files.store()).figures(year);
            const Figure *found = figures ? figures->find(QString::fromLatin1(id)) : nullptr;
            return found ? found->value() : -1;
        }

        TestStore files;
        FontBook fonts;
        WorkingCalendar calendar = *readCalendar();
        PaperDesk desk{files.store(), fonts, calendar};
    };

private Q_SLOTS:
    void theFormGoesByTheYear()
    {
        QCOMPARE(PaperDesk::formOf(2020), ReportForm::Form2019);
        QCOMPARE(PaperDesk::formOf(2021), ReportForm::Form2021);
        QVERIFY(PaperDesk::canWrite(ReportForm::Form2021));
        QVERIFY(!PaperDesk::canWrite(ReportForm::Form2019));
        Bench bench;
        QVERIFY(!bench.report(2020, PaperPurpose::Draft, ReportForm::Form2019));
    }

    void startsFromItsOwnProse()
    {
        const auto texts = startingProse(2023, ReportForm::Form2021);
        QStringList sections;
        for (const ReportText &text : texts) {
            sections.append(text.section);
            QVERIFY(!text.text.isEmpty());
            QVERIFY(!text.text.contains(u'〔') || text.text.contains(u"号）"));
        }
        QCOMPARE(sections,
            (QStringList{u"preface"_s, u"overall.proactive"_s, u"overall.onRequest"_s, u"overall.management"_s,
                u"overall.platforms"_s, u"overall.supervision"_s, u"problems"_s, u"others"_s}));
        QVERIFY(texts.front().text.contains(u"自2023年1月1日起至2023年12月31日止"));
        Bench bench;
        const auto paper = bench.report(2023);
        QVERIFY2(paper, paper ? "" : qPrintable(TestStore::describe(paper.error())));
        QVERIFY(paper->pages.text.contains(u"收取信息处理费0元"));
        QVERIFY(!paper->pages.text.contains(u"{{"));
        QCOMPARE(paper->title, u"试镇人民政府2023年政府信息公开工作年度报告"_s);
        QVERIFY(toPdf(paper->pages));
    }

    void textsAreKeptForEachForm()
    {
        Bench bench;
        bench.files.add(ReportText{2021, ReportForm::Form2008, u"opening"_s, u"旧式"_s},
            ReportText{2021, ReportForm::Form2021, u"others"_s, u"新收{{收到公开申请件数}}件。"_s},
            ReportText{2021, ReportForm::Form2021, u"七、附件"_s, u"另有附件。"_s});
        const auto paper = bench.report();
        QVERIFY(paper->pages.text.contains(u"六、其他需要报告的事项\n新收0件。\n七、附件\n另有附件。\n试镇人民政府\n"));
        QVERIFY(!paper->pages.text.contains(u"旧式"));
        QVERIFY(bench.report(2021, PaperPurpose::Draft, ReportForm::Form2008)->pages.text.contains(u"旧式"));
    }

    void proseAndTablesSayTheSame()
    {
        Bench bench;
        bench.addApplication("a1", {2020, 12, 30}, QDate(2021, 1, 4), u"granted"_s);
        bench.addApplication("a2", {2021, 12, 31}, QDate(2022, 1, 1), u"granted"_s);
        bench.addApplication("a3", {2021, 1, 1}, QDate(2021, 12, 31), u"refused.8"_s, ApplicantKind::LegalService);
        bench.addApplication("a4", {2019, 1, 1});
        bench.addApplication("a5", {2021, 6, 1}, std::nullopt, u"granted"_s);
        bench.addApplication("a6", {2022, 1, 1});
        bench.addApplication("a7", {2018, 1, 1}, QDate(2018, 2, 1), u"granted"_s);
        bench.files.add(CarriedIn{2020, ApplicantKind::Other, 1},
            ProactiveFigure{2021, ProactiveRow::NormativeDocuments, 3, 1, 9, {}, {}});
        for (int year : {2020, 2021, 2022, 2023}) {
            const auto facts = PaperBook(bench.files.store()).statutoryFacts(year);
            QVERIFY(facts);
            const ApplicationTable table = statutoryTables(*facts, year)->applications;
            const auto total = [&](int row) { return double(table.cells[size_t(row)][ApplicationTable::TotalColumn]); };
            QCOMPARE(bench.figure(year, "applications"), total(ApplicationTable::NewRow));
            QCOMPARE(bench.figure(year, "applications.carriedIn"), total(ApplicationTable::CarriedInRow));
            QCOMPARE(bench.figure(year, "applications.replied"), total(ApplicationTable::ClosedRow));
            QCOMPARE(bench.figure(year, "applications.carriedOut"), total(ApplicationTable::CarriedOutRow));
        }
        QCOMPARE(bench.figure(2021, "applications.carriedIn"), 2.0);
        QCOMPARE(bench.figure(2021, "applications.carriedOut"), 3.0);
        QCOMPARE(bench.figure(2021, "normativeDocuments.made"), 3.0);
        QCOMPARE(bench.figure(2020, "normativeDocuments.inForce"), 0.0);
    }

    void typedTotalsComeOutCellForCell()
    {
        Bench bench;
        int number = 0;
        ChangeSet changes;
        std::array<std::array<qint64, 7>, 25> expected{};
        for (const char *row : {"new", "granted", "refused.5", "otherwise.3", "carriedOut"}) {
            for (int kind = 0; kind < ApplicationTable::KindCount; ++kind) {
                changes.add(ApplicationTotal{2021, QString::fromLatin1(row), ApplicantKind(kind), ++number});
                const auto at = size_t(ApplicationTable::rowOf(QString::fromLatin1(row)));
                expected[at][size_t(kind)] += number;
                expected[at][6] += number;
                const bool isResult = at >= 2 && at < 23;
                expected[23][size_t(kind)] += isResult ? number : 0;
                expected[23][6] += isResult ? number : 0;
            }
        }
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
        const auto facts = PaperBook(bench.files.store()).statutoryFacts(2021);
        QCOMPARE(statutoryTables(*facts, 2021)->applications.cells, expected);
        const auto paper = bench.report();
        QVERIFY(paper->pages.text.contains(layoutOf(statutoryTables(*facts, 2021)->applications).text()));
        // What an issue keeps beside the paper.
        const auto tables = QJsonDocument::fromJson(paper->figures).object()[u"tables"].toObject();
        const QJsonArray kept = tables[u"applications"].toArray();
        QCOMPARE(kept.size(), 25);
        QCOMPARE(kept[23].toArray()[6].toInteger(), expected[23][6]);
    }

    void brokenTablesAreNotIssued()
    {
        Bench bench;
        bench.addApplication("a1", {2021, 3, 1}, QDate(2021, 4, 1), u"granted"_s);
        bench.addApplication("2021-2", {2021, 3, 1}, QDate(2021, 4, 1));
        const auto refused = bench.report(2021, PaperPurpose::Issue);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::SumsBroken);
        QCOMPARE(refused.error().faults, (std::vector<Fault>{{u"2021-2"_s, FaultKind::NoResult, {}}}));
        const auto draft = bench.report();
        QVERIFY(draft);
        QCOMPARE(draft->findings.errors, refused.error().faults);
        // The old form has no tables, so they do not hinder it.
        QVERIFY(bench.report(2021, PaperPurpose::Issue, ReportForm::Form2008));
    }

    void warningsDoNotHinder()
    {
        Bench bench;
        bench.files.add(ProactiveFigure{2020, ProactiveRow::NormativeDocuments, 0, 0, 5, {}, {}},
            ProactiveFigure{2021, ProactiveRow::NormativeDocuments, 1, 0, 5, {}, {}});
        const auto paper = bench.report(2021, PaperPurpose::Issue);
        QVERIFY(paper);
        QCOMPARE(paper->findings.warnings.size(), 1U);
        const auto issued = bench.desk.issue(*paper, *toPdf(paper->pages));
        QVERIFY(issued);
        QVERIFY(issued->text.contains(u"行政规范性文件\t1\t0\t5"));
    }

    void recordsBesideTypedTotalsMakeNoPaper()
    {
        Bench bench;
        bench.addApplication("a1", {2020, 12, 31}, QDate(2021, 1, 4), u"granted"_s);
        bench.files.add(ApplicationTotal{2021, u"new"_s, ApplicantKind::NaturalPerson, 1});
        const auto paper = bench.report();
        QVERIFY(!paper);
        QCOMPARE(paper.error().faults.size(), 2U);
        QCOMPARE(paper.error().faults[1].place, u"applications a1"_s);
    }
};

QTEST_MAIN(AnnualDeskTest)
#include "tst_annualdesk.moc"
