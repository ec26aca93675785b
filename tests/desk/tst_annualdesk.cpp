// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontbook.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "pdf.h"
#include "reportprose.h"
#include "shippedcalendar.h"
#include "statutorylayout.h"
#include "teststore.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

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
            return desk.annualReport(year, form, Moment::of(files.store().now()), purpose, terms);
        }
        /// Answers every remark on the report with @p reason.
        void answer(int year, ReportForm form = ReportForm::Form2021, const QString &reason = u"属实"_s)
        {
            const auto draft = report(year, PaperPurpose::Draft, form);
            for (const ProofRemark &remark : draft ? draft->remarks : std::vector<ProofRemark>())
                terms.signedOff.push_back({remark, reason, u"王五"_s});
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

        PaperTerms terms;
        TestStore files;
        FontBook fonts;
        WorkingCalendar calendar = *readCalendar();
        PaperDesk desk{files.store(), fonts, calendar};
    };

private Q_SLOTS:
    void theFormGoesByTheYear()
    {
        // Another form is issued with a warning, which is kept.
        Bench bench;
        bench.terms.signedOff =
            withWarningsTold(bench.report(2021, PaperPurpose::Draft, ReportForm::Form2008)->remarks, {}, u"王五"_s);
        QVERIFY(bench.report(2021, PaperPurpose::Issue, ReportForm::Form2008));
        bench.terms.signedOff.clear();
        bench.answer(2021, ReportForm::Form2008, u"上级要求"_s);
        const auto paper = bench.report(2021, PaperPurpose::Issue, ReportForm::Form2008);
        QVERIFY(paper);
        const auto kept = signedOffIn(paper->figures);
        const auto form = std::find_if(
            kept.begin(), kept.end(), [](const SignedOff &one) { return one.remark.rule == ProofRule::OtherForm; });
        QVERIFY(form != kept.end());
        QCOMPARE(form->reason, u"上级要求"_s);
        QCOMPARE(form->clerk, u"王五"_s);
    }

    void theFormOf2019ComesOutCellForCell()
    {
        Bench bench;
        const auto figure = [](ProactiveRow row) {
            ProactiveFigure one;
            one.year = 2020;
            one.row = row;
            return one;
        };
        auto documents = figure(ProactiveRow::NormativeDocuments);
        documents.newlyMade = 31;
        documents.newlyPublished = 32;
        documents.totalPublic = 33;
        auto services = figure(ProactiveRow::OtherServices);
        services.itemsBefore = 41;
        services.change = -4;
        services.decisions = 43;
        auto bought = figure(ProactiveRow::Procurement);
        bought.items = 51;
        bought.amount = u"52.5"_s;
        bench.files.add(documents, services, bought, ApplicationTotal{2020, u"new"_s, ApplicantKind::NaturalPerson, 6},
            ApplicationTotal{2020, u"otherwise.1"_s, ApplicantKind::NaturalPerson, 2},
            ApplicationTotal{2020, u"otherwise.3"_s, ApplicantKind::NaturalPerson, 4});
        bench.answer(2020, ReportForm::Form2019);
        const auto paper = bench.report(2020, PaperPurpose::Issue, ReportForm::Form2019);
        QVERIFY2(paper, paper ? "" : qPrintable(TestStore::describe(paper.error())));
        for (const QString &row :
            {u"信息内容\t本年新制作数量\t本年新公开数量\t对外公开总数量\n规章\t0\t0\t0"_s, u"规范性文件\t31\t32\t33"_s,
                u"信息内容\t上一年项目数量\t本年增/减\t处理决定数量"_s, u"其他对外管理服务事项\t41\t-4\t43"_s,
                u"行政事业性收费\t0\t0"_s,
                u"第二十条第（九）项\n信息内容\t采购项目数量\t采购总金额\n政府集中采购\t51\t52.5万元"_s,
                u"（六）其他处理\t6\t0\t0\t0\t0\t0\t6"_s, u"国办公开办函〔2019〕60号"_s, u"全年新制作规范性文件31件"_s})
            QVERIFY2(paper->pages.text.contains(row), qPrintable(row + u'\n' + paper->pages.text));
        QVERIFY(!paper->pages.text.contains(u"申请人无正当理由逾期不补正"));
        const auto tables = QJsonDocument::fromJson(paper->figures).object()[u"tables"].toObject();
        QCOMPARE(tables[u"form"].toString(), u"2019"_s);
        QCOMPARE(tables[u"applications"].toArray().size(), 23);
        QCOMPARE(tables[u"items"].toArray()[1].toArray()[1].toInteger(), -4);
    }

    void theReviewIsFrozenAndVoidedByOtherWords()
    {
        Bench bench;
        bench.answer(2021);
        bench.terms.review = {u"李四"_s, QDate(2022, 1, 19)};
        const auto paper = bench.report(2021, PaperPurpose::Issue);
        QVERIFY(paper);
        QVERIFY(!*bench.desk.issuedAlike(*paper));
        const auto issued = bench.desk.issue(*paper, *toPdf(paper->pages));
        QVERIFY(issued);
        QCOMPARE(reviewIn(issued->figures), bench.terms.review);
        // The same words anew: the review stands. Other words: it does not.
        const auto alike = bench.desk.issuedAlike(*bench.report(2021, PaperPurpose::Issue));
        QVERIFY(alike && *alike);
        QCOMPARE((*alike)->id, issued->id);
        bench.files.add(ReportText{2021, ReportForm::Form2021, u"others"_s, u"无。"_s});
        QVERIFY(!*bench.desk.issuedAlike(*bench.report()));
        // Whoever names nobody answers for it.
        bench.terms.review = {};
        QCOMPARE(reviewIn(bench.report()->figures), (SecrecyReview{bench.files.store().clerk(), QDate(2022, 1, 20)}));
    }

    void aBulletinHoldsNoPersonalData()
    {
        Bench bench;
        bench.files.setNow(u"2015-12-02T09:00:00"_s);
        bench.files.add(BulletinText{u"2015-11"_s, u"请与11010519491231002X联系，电话13812345678。"_s});
        const Moment now = Moment::of(bench.files.store().now());
        const auto draft = bench.desk.bulletin(Period(2015, 11), now);
        QVERIFY(draft);
        QCOMPARE(draft->remarks.size(), size_t(2));
        QCOMPARE(draft->remarks[0].found, u"110105********002X"_s);
        QCOMPARE(draft->remarks[0].expected, u"身份证号"_s);
        const auto stopped = bench.desk.bulletin(Period(2015, 11), now, PaperPurpose::Issue);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::PersonalData);
        QCOMPARE(stopped.error().detail, u"身份证号 110105********002X、手机号 138****5678"_s);
        for (const ProofRemark &remark : draft->remarks)
            bench.terms.signedOff.push_back({remark, u"本人同意"_s, u"王五"_s});
        const auto paper = bench.desk.bulletin(Period(2015, 11), now, PaperPurpose::Issue, bench.terms);
        QVERIFY(paper);
        QCOMPARE(signedOffIn(paper->figures).size(), size_t(2));
        QVERIFY(bench.desk.issue(*paper, *toPdf(paper->pages)));
        QCOMPARE(bench.desk.signedOff(PaperKind::Bulletin, u"2015-11"_s)->front().reason, u"本人同意"_s);
    }

    void growthIsReckonedFromLastYear()
    {
        Bench bench;
        bench.files.add(OpeningFigure{2020, u"disclosures"_s, 500, {}}, OpeningFigure{2021, u"disclosures"_s, 568, {}},
            ReportText{2021, ReportForm::Form2021, u"overall.proactive"_s, u"主动公开568件，较上年增长12.5%。"_s});
        const auto paper = bench.report();
        QVERIFY(paper);
        const auto growth = std::find_if(paper->remarks.begin(), paper->remarks.end(),
            [](const ProofRemark &remark) { return remark.rule == ProofRule::OtherGrowth; });
        QVERIFY(growth != paper->remarks.end());
        QCOMPARE(growth->expected, u"公开总件数 500 → 568：+13.6%"_s);
    }

    void theReportIsDatedAfterItsYear()
    {
        Bench bench;
        QVERIFY(bench.report()->pages.text.contains(u"2022年1月20日"));
        QVERIFY(bench.report(2021, PaperPurpose::Draft, ReportForm::Form2008)->pages.text.contains(u"2021年12月31日"));
        bench.terms.date = QDate(2021, 12, 30);
        const auto early = bench.report();
        QVERIFY(early->pages.text.contains(u"2021年12月30日"));
        QVERIFY(std::any_of(early->remarks.begin(), early->remarks.end(),
            [](const ProofRemark &remark) { return remark.rule == ProofRule::EarlyDate; }));
    }

    void startsFromItsOwnProse()
    {
        const auto texts = startingProse({2023, {}}, ReportForm::Form2021);
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

    /// What did not happen is not said to have happened 0 times; each topic of the law is spoken of all the same.
    void startsInWordsThatFitNothing()
    {
        static const QRegularExpression zeroTimes(u"\\{\\{(?:[^}]*(?:人员数|次数|期数|组数|督查))[^}]*\\}\\}"_s);
        for (const ReportForm form : {ReportForm::Form2008, ReportForm::Form2019, ReportForm::Form2021}) {
            for (const ReportText &text : startingProse({2023, {}}, form)) {
                QVERIFY2(!zeroTimes.match(text.text).hasMatch(), qPrintable(text.text));
                QVERIFY2(!text.text.contains(u"〔有") && !text.text.contains(u"〔无"), qPrintable(text.text));
                QVERIFY2(!text.text.isEmpty() && !text.text.contains(u"。。"), qPrintable(text.section));
            }
            Bench bench;
            const auto paper = bench.report(2023, PaperPurpose::Draft, form);
            for (const ProofRemark &remark : paper->remarks)
                QVERIFY2(remark.rule != ProofRule::MissingTopic && remark.rule != ProofRule::NilInWords,
                    qPrintable(remark.found));
        }
        Bench bench;
        bench.files.add(OpeningFigure{2021, u"bulletins"_s, 11, {}}, OpeningFigure{2021, u"visits"_s, 41, {}});
        const auto paper = bench.report();
        QVERIFY(paper->pages.text.contains(u"，考核情况在全年11期报送情况通报中公布；"));
        QVERIFY(paper->pages.text.contains(u"督查组全年对村（社区）开展督查41次。"));
        QVERIFY(!paper->pages.text.contains(u"未对村（社区）公开工作开展督查"));
    }

    void aReviewOutlivesNumberAndDay()
    {
        Bench bench;
        Town town = (*TownBook(bench.files.store()).town())->record;
        town.paperHead = HeadForm::RedHead;
        town.numberCode = u"试镇府发"_s;
        ChangeSet changes;
        changes.change(town, (*TownBook(bench.files.store()).town())->version);
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
        const auto moment = [&bench](const char *now) {
            bench.files.setNow(QString::fromLatin1(now));
            return Moment::of(bench.files.store().now());
        };
        const auto standingReview = [&bench](const ComposedPaper &paper) {
            const auto alike = bench.desk.issuedAlike(paper);
            return alike && *alike ? reviewIn((*alike)->figures) : SecrecyReview();
        };
        const SecrecyReview review{u"李四"_s, QDate(2015, 12, 1)};
        PaperTerms terms;
        terms.review = review;
        const Period month(2015, 11);
        const auto first = bench.desk.bulletin(month, moment("2015-12-02T09:00:00"), PaperPurpose::Issue, terms);
        QVERIFY(first);
        QVERIFY(bench.desk.issue(*first, *toPdf(first->pages)));
        // Another number, another day and another one on which it stands: the same words.
        const auto second = bench.desk.bulletin(month, moment("2015-12-04T09:00:00"), PaperPurpose::Issue);
        QVERIFY(second->pages.text.contains(u"〔2015〕2号"));
        QVERIFY(second->pages.text.contains(u"截至2015年12月4日"));
        QCOMPARE(standingReview(*second), review);
        QCOMPARE(standingReview(*bench.desk.bulletin(month, moment("2015-12-04T09:00:00"))), review);
        // One paper that came in makes other words.
        ChangeSet late;
        late.add(TestStore::submission("s1", "CZ-01", month, "2015-12-04T10:00:00"));
        QVERIFY(RecordBook(bench.files.store()).commit(late, u"补报"_s));
        const auto third = bench.desk.bulletin(month, moment("2015-12-04T11:00:00"));
        QVERIFY(standingReview(*third).by.isEmpty());
        // A report that is dated on the day it is made.
        bench.files.setNow(u"2022-01-20T09:00:00"_s);
        bench.answer(2021);
        bench.terms.review = review;
        const auto report = bench.report(2021, PaperPurpose::Issue);
        QVERIFY(bench.desk.issue(*report, *toPdf(report->pages)));
        bench.files.setNow(u"2022-01-25T09:00:00"_s);
        const auto later = bench.report();
        QVERIFY(later->pages.text.contains(u"2022年1月25日"));
        QCOMPARE(standingReview(*later), review);
    }

    /// Who calls from an office or by a role is nobody whose name must be kept back.
    void onlyPeopleAreKnownFromCalls()
    {
        Bench bench;
        const auto call = [](const char *id, const QString &caller) {
            HotlineCall one;
            one.id = QString::fromLatin1(id);
            one.at = *Moment::fromString(u"2015-11-03T09:00:00"_s);
            one.caller = caller;
            one.matter = u"咨询"_s;
            return one;
        };
        bench.files.add(call("h1", u"财政所"_s), call("h2", u"利民村"_s), call("h3", u"村民代表"_s),
            call("h4", u"李大明"_s), BulletinText{u"2015-11"_s, u"财政所、利民村和村民代表参加，李大明记录。"_s});
        bench.files.setNow(u"2015-12-02T09:00:00"_s);
        const auto paper = bench.desk.bulletin(Period(2015, 11), Moment::of(bench.files.store().now()));
        QVERIFY(paper);
        QVERIFY(paper->pages.text.contains(u"财政所、利民村"));
        QCOMPARE(paper->remarks.size(), size_t(1));
        QCOMPARE(paper->remarks.front().found, u"李**"_s);
        // Nor are the people of the town's own roster.
        Official official;
        official.code = u"L1"_s;
        official.name = u"李大明"_s;
        bench.files.add(official);
        QVERIFY(bench.desk.bulletin(Period(2015, 11), Moment::of(bench.files.store().now()))->remarks.empty());
    }

    void theTitleNamesTheWholeBody_data()
    {
        QTest::addColumn<QString>("district");
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("whole");
        const QString whole = u"重庆市永川区三教镇人民政府"_s;
        const QString district = u"重庆市永川区"_s;
        QTest::newRow("none") << district << QString() << whole;
        QTest::newRow("town alone") << district << u"三教镇人民政府"_s << whole;
        QTest::newRow("without the municipality") << district << u"永川区三教镇人民政府"_s << whole;
        QTest::newRow("whole") << district << whole << whole;
        QTest::newRow("no district") << QString() << u"永川区三教镇人民政府"_s << u"永川区三教镇人民政府"_s;
        QTest::newRow("another district") << district << u"江津区三教镇人民政府"_s << u"江津区三教镇人民政府"_s;
        QTest::newRow("another body") << district << u"永川高新区管委会"_s << u"永川高新区管委会"_s;
    }

    void theTitleNamesTheWholeBody()
    {
        QFETCH(QString, district);
        QFETCH(QString, body);
        QFETCH(QString, whole);
        Town town;
        town.name = u"三教镇"_s;
        town.district = district;
        town.bodyName = body;
        QCOMPARE(fullBodyName(town), whole);
        town.name = district + town.name;
        QCOMPARE(fullBodyName(town), whole);
    }

    void carriedInIsNotGivenTwice()
    {
        Bench bench;
        const auto refusal = [&bench](const auto &record) {
            ChangeSet changes;
            changes.add(record);
            const auto step = RecordBook(bench.files.store()).commit(changes);
            return step ? Fault{} : step.error().faults.front();
        };
        bench.files.add(CarriedIn{2021, ApplicantKind::NaturalPerson, 2},
            ApplicationTotal{2020, u"carriedIn"_s, ApplicantKind::Other, 3});
        // Whoever the applicants are: what is carried in is given in one way for the whole year.
        QCOMPARE(refusal(ApplicationTotal{2021, u"carriedIn"_s, ApplicantKind::Research, 1}),
            (Fault{u"row"_s, FaultKind::CountedTwice, u"2021"_s}));
        QCOMPARE(refusal(CarriedIn{2020, ApplicantKind::NaturalPerson, 1}),
            (Fault{u"year"_s, FaultKind::CountedTwice, u"2020"_s}));
        bench.files.add(
            ApplicationTotal{2021, u"new"_s, ApplicantKind::Research, 1}, CarriedIn{2022, ApplicantKind::Research, 1});
        QVERIFY(bench.report());
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
        bench.answer(2021, ReportForm::Form2008);
        QVERIFY(bench.report(2021, PaperPurpose::Issue, ReportForm::Form2008));
    }

    void warningsDoNotHinder()
    {
        Bench bench;
        bench.files.add(ProactiveFigure{2020, ProactiveRow::NormativeDocuments, 0, 0, 5, {}, {}},
            ProactiveFigure{2021, ProactiveRow::NormativeDocuments, 1, 0, 5, {}, {}});
        // It is enough that somebody was told.
        QVERIFY(!bench.report(2021, PaperPurpose::Issue));
        bench.answer(2021, ReportForm::Form2021, {});
        const auto paper = bench.report(2021, PaperPurpose::Issue);
        QVERIFY(paper);
        const auto kept = signedOffIn(paper->figures);
        const auto stock = std::find_if(
            kept.begin(), kept.end(), [](const SignedOff &one) { return one.remark.rule == ProofRule::UnusualTable; });
        QVERIFY(stock != kept.end());
        QCOMPARE(stock->remark.expected, u"5 ≠ 5 + 1 − 0"_s);
        QCOMPARE(paper->findings.warnings.size(), 1U);
        const auto issued = bench.desk.issue(*paper, *toPdf(paper->pages));
        QVERIFY(issued);
        QVERIFY(issued->text.contains(u"行政规范性文件\t1\t0\t5"));
    }

    void recordsBesideTypedTotalsAreRefused()
    {
        Bench bench;
        bench.addApplication("a1", {2020, 12, 31}, QDate(2021, 1, 4), u"granted"_s);
        // What no report could be made from is not taken in: not in the year of receipt, not in that of the reply.
        for (int year : {2020, 2021}) {
            ChangeSet changes;
            changes.add(ApplicationTotal{year, u"new"_s, ApplicantKind::NaturalPerson, 1});
            const auto step = RecordBook(bench.files.store()).commit(changes);
            QVERIFY(!step);
            QCOMPARE(step.error().faults.front(), (Fault{u"year"_s, FaultKind::CountedTwice, QString::number(year)}));
        }
        bench.files.add(ApplicationTotal{2022, u"new"_s, ApplicantKind::NaturalPerson, 1});
        QVERIFY(bench.report());
        Application late;
        late.id = u"a2"_s;
        late.receivedOn = QDate(2021, 12, 1);
        ChangeSet changes;
        changes.add(late);
        const auto step = RecordBook(bench.files.store()).commit(changes);
        QVERIFY(!step);
        QCOMPARE(step.error().faults.front(), (Fault{u"receivedOn"_s, FaultKind::CountedTwice, u"2022"_s}));
    }
};

QTEST_MAIN(AnnualDeskTest)
#include "tst_annualdesk.moc"
