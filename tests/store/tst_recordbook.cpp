// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbook.h"
#include "paperbook.h"
#include "postingbook.h"
#include "registerbook.h"
#include "teststore.h"
#include "townbook.h"

#include "recordjson.h"

using namespace Gongkai;

/// Records are written whole or not at all, read back as they were, and two people can't overwrite each other unseen.
class TestRecordBook : public QObject
{
    Q_OBJECT

private:
    static void addTeam(TestStore &test)
    {
        InspectionTeam team;
        team.code = QStringLiteral("T1");
        team.name = QStringLiteral("督查一组");
        team.members = {{QStringLiteral("甲"), QStringLiteral("组长")}, {QStringLiteral("乙"), {}}};
        Official official;
        official.code = QStringLiteral("SJ");
        official.name = QStringLiteral("书记");
        test.add(team, official);
    }
    static Visit visitOn(QDate day)
    {
        Visit visit;
        visit.id = QStringLiteral("V1");
        visit.team = QStringLiteral("T1");
        visit.village = QStringLiteral("LM");
        visit.on = day;
        visit.officials = {QStringLiteral("SJ")};
        visit.answers = {{QStringLiteral("公开栏是否完好"), Answer::No, QStringLiteral("第一行\n第二行")}};
        return visit;
    }
    template <class R>
    static QByteArray json(const R &record)
    {
        QByteArray text;
        appendJson(text, record);
        return text;
    }

private Q_SLOTS:
    void readsBackWhatWasWritten()
    {
        TestStore test;
        test.addSmallTown();
        addTeam(test);
        const Visit visit = visitOn(QDate(2015, 5, 20));
        Submission submission = TestStore::submission("S1", "CZ-01", Period(2015, 9), "2015-09-28T23:59:59");
        submission.review = Review{Decision::Returned, *Moment::fromString(u"2015-09-29T08:00:00"),
            QStringLiteral("缺附件"), QDate(2015, 10, 8)};
        CatalogueItem item = TestStore::item("CZ-03", "CZ", Frequency::Yearly);
        item.months = {1, 12};
        item.channels = {QStringLiteral("公开栏"), QStringLiteral("LED显示屏")};
        Posting posting;
        posting.id = QStringLiteral("P1");
        posting.office = QStringLiteral("CZ");
        posting.channels = {{QStringLiteral("公开栏"), QDate(2015, 10, 1), QDate(2015, 10, 20)},
            {QStringLiteral("广播"), QDate(2015, 10, 2), {}}};
        OpeningFigure figure{2014, QStringLiteral("disclosures"), 1.25, QStringLiteral("台账")};
        test.add(item, submission, posting, visit, figure);
        QVERIFY(test.reopen());
        QCOMPARE(json(InspectionBook(test.store()).find<Visit>(visit.id)->record), json(visit));
        QCOMPARE(json(MonthBook(test.store()).find<Submission>(submission.id)->record), json(submission));
        QCOMPARE(json(TownBook(test.store()).find<CatalogueItem>(item.code)->record), json(item));
        QCOMPARE(json(PostingBook(test.store()).find<Posting>(posting.id)->record), json(posting));
        QCOMPARE(json(PaperBook(test.store()).find<OpeningFigure>(keyOf(figure))->record), json(figure));
        QCOMPARE(TownBook(test.store()).all<InspectionTeam>()->front().record.members.size(), 2U);
    }

    void oneFaultKeepsAllOut()
    {
        TestStore test;
        test.addSmallTown();
        ChangeSet changes;
        changes.add(TestStore::village("ST", "三台村"));
        Submission wrong = TestStore::submission("S1", "CZ-01", Period(2015, 9), "2015-09-01T08:00:00");
        wrong.pieces = -1;
        wrong.office = QStringLiteral("XX");
        changes.add(wrong);
        const auto step = RecordBook(test.store()).commit(changes);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::Invalid);
        QCOMPARE(step.error().faults.size(), 2U);
        QCOMPARE(step.error().faults[0],
            (Fault{QStringLiteral("changes[1].pieces"), FaultKind::Negative, QStringLiteral("0")}));
        QCOMPARE(step.error().faults[1],
            (Fault{QStringLiteral("changes[1].office"), FaultKind::Dangling, QStringLiteral("XX")}));
        QCOMPARE(TownBook(test.store()).find<Village>(QStringLiteral("ST")).error().kind, ErrorKind::NotFound);
    }

    void itemOfAnotherOffice()
    {
        TestStore test;
        test.addSmallTown();
        Submission wrong = TestStore::submission("S1", "CZ-01", Period(2015, 9), "2015-09-01T08:00:00");
        wrong.office = QStringLiteral("DZ");
        const auto received = MonthBook(test.store()).receive(wrong);
        QVERIFY(!received);
        QCOMPARE(received.error().faults.front().kind, FaultKind::OtherOffice);
    }

    void visitAndFindingDays_data()
    {
        QTest::addColumn<QDate>("rectifyBy");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("day before the visit") << QDate(2015, 5, 19) << true;
        QTest::newRow("day of the visit") << QDate(2015, 5, 20) << false;
    }

    void visitAndFindingDays()
    {
        QFETCH(QDate, rectifyBy);
        QFETCH(bool, isRefused);
        TestStore test;
        test.addSmallTown();
        addTeam(test);
        Finding finding;
        finding.visit = QStringLiteral("V1");
        finding.problem = QStringLiteral("公开栏陈旧");
        finding.rectifyBy = rectifyBy;
        ChangeSet changes;
        changes.add(visitOn(QDate(2015, 5, 20)));
        changes.add(finding);
        const auto step = InspectionBook(test.store()).commit(changes);
        QCOMPARE(!step, isRefused);
        if (isRefused)
            QCOMPARE(step.error().faults.front().place, QStringLiteral("changes[1].rectifyBy"));
        QCOMPARE(InspectionBook(test.store()).all<Visit>()->size(), isRefused ? 0U : 1U);
    }

    void closedVillageIsNotVisited_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<bool>("isRefused");
        QTest::newRow("last day in force") << QDate(2015, 6, 30) << false;
        QTest::newRow("day after") << QDate(2015, 7, 1) << true;
    }

    void closedVillageIsNotVisited()
    {
        QFETCH(QDate, on);
        QFETCH(bool, isRefused);
        TestStore test;
        addTeam(test);
        Village village = TestStore::village("LM", "利民村");
        village.to = Period(2015, 6);
        test.add(village);
        ChangeSet changes;
        changes.add(visitOn(on));
        const auto step = InspectionBook(test.store()).commit(changes);
        QCOMPARE(!step, isRefused);
        if (isRefused)
            QCOMPARE(step.error().faults.front(),
                (Fault{QStringLiteral("village"), FaultKind::NotInForce, QStringLiteral("利民村")}));
    }

    void secondWriterMeetsAConflict()
    {
        TestStore test;
        test.addSmallTown();
        auto other = Store::open(test.path(), test.session());
        QVERIFY(other);
        const auto mine = TownBook(test.store()).find<Office>(QStringLiteral("CZ"));
        auto theirs = TownBook(**other).find<Office>(QStringLiteral("CZ"));
        theirs->record.contact = QStringLiteral("乙");
        ChangeSet first;
        first.change(theirs->record, theirs->version);
        QVERIFY(TownBook(**other).commit(first));
        Office changed = mine->record;
        changed.contact = QStringLiteral("丙");
        ChangeSet second;
        second.change(changed, mine->version);
        const auto step = TownBook(test.store()).commit(second);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::Conflict);
        QCOMPARE(TownBook(test.store()).find<Office>(QStringLiteral("CZ"))->record.contact, QStringLiteral("乙"));
    }

    void whatIsReferredToStays()
    {
        TestStore test;
        test.addSmallTown();
        const auto office = TownBook(test.store()).find<Office>(QStringLiteral("CZ"));
        ChangeSet changes;
        changes.remove(office->record, office->version);
        const auto step = TownBook(test.store()).commit(changes);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::InUse);
        QVERIFY(TownBook(test.store()).find<Office>(QStringLiteral("CZ")));
    }

    void takenCode()
    {
        TestStore test;
        test.addSmallTown();
        ChangeSet changes;
        changes.add(TestStore::office("CZ", "又一个", 9));
        const auto step = TownBook(test.store()).commit(changes);
        QVERIFY(!step);
        QCOMPARE(step.error().kind, ErrorKind::Invalid);
        QCOMPARE(step.error().faults.front().kind, FaultKind::Duplicate);
    }

    void oneTownOnly()
    {
        TestStore test;
        test.addSmallTown();
        Town town;
        town.name = QStringLiteral("另一镇");
        ChangeSet changes;
        changes.add(town);
        QVERIFY(!TownBook(test.store()).commit(changes));
        auto stored = TownBook(test.store()).town();
        QCOMPARE((*stored)->record.name, QStringLiteral("试镇"));
        (*stored)->record.deadlineDay = 25;
        ChangeSet change;
        change.change((*stored)->record, (*stored)->version);
        QVERIFY(TownBook(test.store()).commit(change));
        QCOMPARE(TownBook(test.store()).town()->value().record.deadlineDay, 25);
    }

    void closedMonthAsksForAReason()
    {
        TestStore test;
        test.addSmallTown();
        PaperBook papers(test.store());
        const auto plan = papers.planIssue(PaperKind::Bulletin, QStringLiteral("2015-09"));
        QVERIFY(papers.issue(*plan, QStringLiteral("通报"), "{}", QStringLiteral("正文"), "%PDF"));
        MonthBook months(test.store());
        QVERIFY(*months.isClosed(Period(2015, 9)));
        QVERIFY(!*months.isClosed(Period(2015, 10)));
        const auto late = TestStore::submission("S1", "CZ-01", Period(2015, 9), "2015-10-09T08:00:00");
        QCOMPARE(months.receive(late).error().kind, ErrorKind::Closed);
        QVERIFY(months.receive(late, QStringLiteral("补报")));
        QVERIFY(months.receive(TestStore::submission("S2", "CZ-01", Period(2015, 10), "2015-10-09T08:00:00")));
    }

    void baseDataThatJudgesIssuedMonthsAnewAsksForAReason_data()
    {
        QTest::addColumn<AnyRecord>("record");
        QTest::addColumn<bool>("isNew");
        QTest::addColumn<QString>("closed");
        const auto row = [](const char *name, const AnyRecord &record, bool isNew, const QString &closed) {
            QTest::newRow(name) << record << isNew << closed;
        };
        // The bulletins of September and October 2015 are issued.
        const QString september = QStringLiteral("2015-09");
        const QString october = QStringLiteral("2015-10");
        Office office = TestStore::office("CZ", "财政所", 1);
        office.phone = QStringLiteral("023-1");
        row("an office's telephone", office, false, {});
        office.to = Period(2015, 10);
        row("an office that ends with what is issued", office, false, {});
        office.to = Period(2015, 9);
        row("an office that ends before the last of it", office, false, october);
        CatalogueItem item = TestStore::item("CZ-01", "CZ", Frequency::Monthly);
        item.legalBasis = QStringLiteral("条例第二十条");
        row("an item's legal basis", item, false, {});
        item.frequency = Frequency::Quarterly;
        row("an item's frequency", item, false, september);
        item.frequency = Frequency::Monthly;
        item.from = Period(2015, 10);
        row("an item that begins later", item, false, september);
        item = TestStore::item("CZ-09", "CZ", Frequency::Monthly);
        row("a new item since long ago", item, true, september);
        item.from = Period(2015, 10);
        row("a new item since the last issued month", item, true, october);
        item.from = Period(2015, 11);
        row("a new item from the next month on", item, true, {});
        Town town;
        town.name = QStringLiteral("试镇");
        town.hotline = QStringLiteral("023-2");
        row("the town's hotline", town, false, {});
        town.decisiveReceipt = DecisiveReceipt::Both;
        row("which receipt decides", town, false, september);
        DeadlineRule rule;
        rule.from = Period(2015, 10);
        rule.deadlineDay = 25;
        row("a deadline rule for an issued month", rule, true, october);
        rule.from = Period(2015, 11);
        row("a deadline rule for what is to come", rule, true, {});
    }

    void baseDataThatJudgesIssuedMonthsAnewAsksForAReason()
    {
        QFETCH(AnyRecord, record);
        QFETCH(bool, isNew);
        QFETCH(QString, closed);
        TestStore test;
        test.addSmallTown();
        PaperBook papers(test.store());
        for (const char *month : {"2015-09", "2015-10"}) {
            const auto plan = papers.planIssue(PaperKind::Bulletin, QString::fromLatin1(month));
            QVERIFY(papers.issue(*plan, QStringLiteral("通报"), "{}", QStringLiteral("正文"), "%PDF"));
        }
        ChangeSet changes;
        if (isNew)
            changes.add(record);
        else
            changes.change(record, 1);
        const auto done = RecordBook(test.store()).commit(changes);
        if (closed.isEmpty()) {
            QVERIFY2(done, done ? "" : qPrintable(TestStore::describe(done.error())));
            return;
        }
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Closed);
        QCOMPARE(done.error().detail, closed);
        QVERIFY(RecordBook(test.store()).commit(changes, QStringLiteral("更正")));
    }

    void issuedVersionsNameWhatTheyReplace()
    {
        TestStore test;
        PaperBook papers(test.store());
        const auto first = papers.planIssue(PaperKind::AnnualReport, QStringLiteral("2015"));
        QCOMPARE(first->version, 1);
        const auto issued = papers.issue(*first, QStringLiteral("年度报告"), "{}", {}, "one");
        QVERIFY(issued);
        // A plan made before something else happened is stale: the chain head printed on the paper would be wrong.
        QCOMPARE(papers.issue(*first, QStringLiteral("年度报告"), "{}", {}, "two").error().kind, ErrorKind::Conflict);
        const auto second = papers.planIssue(PaperKind::AnnualReport, QStringLiteral("2015"));
        QCOMPARE(second->version, 2);
        QCOMPARE(second->replaces, issued->id);
        QVERIFY(papers.issue(*second, QStringLiteral("年度报告"), "{}", {}, "two"));
        QCOMPARE(papers.issuedDocument(issued->id)->pdf, QByteArray("one"));
        QCOMPARE(papers.issued()->size(), 2U);
    }

    void aNumberIsGivenOnce()
    {
        TestStore test;
        PaperBook papers(test.store());
        const auto issue = [&](const QString &subject, const DocumentNumber &number) {
            auto plan = papers.planIssue(PaperKind::Bulletin, subject);
            plan->number = number;
            return papers.issue(*plan, QStringLiteral("通报"), "{}", QStringLiteral("正文"), "%PDF");
        };
        const QString code = QStringLiteral("三教府发");
        QCOMPARE(papers.nextNumber(code, 2015)->text(), QStringLiteral("三教府发〔2015〕1号"));
        const auto first = issue(QStringLiteral("2015-09"), {code, 2015, 7});
        QVERIFY(first);
        QCOMPARE(papers.nextNumber(code, 2015)->running, 8);
        QCOMPARE(papers.nextNumber(code, 2016)->running, 1);
        QCOMPARE(papers.nextNumber(QStringLiteral("三教委发"), 2015)->running, 1);
        const auto twice = issue(QStringLiteral("2015-10"), {code, 2015, 7});
        QVERIFY(!twice);
        QCOMPARE(twice.error().kind, ErrorKind::NumberTaken);
        QCOMPARE(twice.error().detail, QStringLiteral("三教府发〔2015〕7号"));
        QCOMPARE(papers.issued()->size(), 1U);
        // Not even as two papers of one batch.
        const auto plan = papers.planIssue(PaperKind::Notice, QStringLiteral("2015-10 CZ"));
        const auto other = papers.planIssue(PaperKind::Notice, QStringLiteral("2015-10 DZ"));
        PaperToIssue paper{*plan, QStringLiteral("通知"), "{}", {}, "%PDF"};
        paper.plan.number = {code, 2015, 9};
        PaperToIssue same{*other, QStringLiteral("通知"), "{}", {}, "%PDF"};
        same.plan.number = paper.plan.number;
        QCOMPARE(papers.issueAll({paper, same}).error().kind, ErrorKind::NumberTaken);
        QCOMPARE(papers.issued()->size(), 1U);
        // Papers without a number are no concern of it; the same number of another year or code is another one.
        QVERIFY(issue(QStringLiteral("2015-10"), {}));
        QVERIFY(issue(QStringLiteral("2015-11"), {}));
        QVERIFY(issue(QStringLiteral("2015-12"), {code, 2016, 7}));
        QCOMPARE(papers.issuedDocument(first->id)->number, (DocumentNumber{code, 2015, 7}));
    }

    void aTownKeepsTheHeadOfItsPapers()
    {
        TestStore test;
        test.addSmallTown();
        const TownBook book(test.store());
        Town town = (*book.town())->record;
        // What no town asked for is written nowhere.
        QVERIFY(!json(town).contains("paperHead") && !json(town).contains("lineGrid"));
        town.paperHead = HeadForm::RedHead;
        town.headMark = QStringLiteral("永川区三教镇人民政府文件");
        town.numberCode = QStringLiteral("三教府发");
        town.copiesTo = QStringLiteral("区政务公开办");
        town.printedBy = QStringLiteral("三教镇党政办公室");
        town.lineGrid = LineGrid::EdgeToEdge;
        town.papersSealed = true;
        ChangeSet changes;
        changes.change(town, (*book.town())->version);
        RecordBook records(test.store());
        QVERIFY(records.commit(changes));
        QCOMPARE(json((*book.town())->record), json(town));
        QVERIFY(json(town).contains("\"paperHead\":\"redHead\""));
        QVERIFY(json(town).contains("\"lineGrid\":\"edgeToEdge\""));
    }

    void aChangeLeavesNoRecordBehind_data()
    {
        QTest::addColumn<AnyRecord>("changed");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("first");
        const auto row = [](const char *name, const AnyRecord &changed, const char *place, const char *first) {
            QTest::newRow(name) << changed << QString::fromLatin1(place) << QString::fromLatin1(first);
        };
        Village village = TestStore::village("LM", "利民村");
        village.to = Period(2015, 4);
        row("a village closed before its visit", village, "to", "2015-05");
        village.to = Period(2015, 5);
        row("closed in the month of its visit", village, "", "");
        village.from = Period(2015, 6);
        village.to = std::nullopt;
        row("a village that begins after its visit", village, "from", "2015-05");
        CatalogueItem item = TestStore::item("CZ-01", "CZ", Frequency::Monthly);
        item.to = Period(2015, 8);
        row("an item that ends before a submission", item, "to", "2015-09");
        item.to = Period(2015, 6);
        row("before two: the later one tells how long it must last", item, "to", "2015-09");
        item.to = std::nullopt;
        item.from = Period(2015, 8);
        row("one that begins after the first of two", item, "from", "2015-07");
        item.from = Period(2010, 1);
        item.to = Period(2015, 9);
        row("an item that ends with it", item, "", "");
        item = TestStore::item("CZ-01", "DZ", Frequency::Monthly);
        row("an item that goes to another office", item, "office", "2015-07");
        item = TestStore::item("CZ-02", "DZ", Frequency::Quarterly);
        row("one without receipts may go", item, "", "");
        Office office = TestStore::office("CZ", "财政所", 1);
        office.to = Period(2015, 8);
        row("an office closed before a submission", office, "to", "2015-09");
        office = TestStore::office("CZ", "财政和审计所", 1);
        row("renamed", office, "", "");
        Visit visit = visitOn(QDate(2015, 5, 26));
        row("a visit after its finding was to be put right", visit, "on", "2015-05-25");
        visit.on = QDate(2015, 5, 25);
        row("on that very day", visit, "", "");
    }

    void aChangeLeavesNoRecordBehind()
    {
        QFETCH(AnyRecord, changed);
        QFETCH(QString, place);
        QFETCH(QString, first);
        TestStore test;
        test.addSmallTown();
        addTeam(test);
        Finding finding;
        finding.id = QStringLiteral("F1");
        finding.visit = QStringLiteral("V1");
        finding.problem = QStringLiteral("公开栏破损");
        finding.rectifyBy = QDate(2015, 5, 25);
        test.add(visitOn(QDate(2015, 5, 20)), finding,
            TestStore::submission("S1", "CZ-01", Period(2015, 9), "2015-09-20T08:00:00"),
            TestStore::submission("S0", "CZ-01", Period(2015, 7), "2015-07-20T08:00:00"));
        ChangeSet changes;
        std::visit([&](const auto &record) { changes.change(record, 1); }, changed);
        const auto done = RecordBook(test.store()).commit(changes);
        QCOMPARE(bool(done), place.isEmpty());
        if (done)
            return;
        QCOMPARE(done.error().faults.size(), 1U);
        QCOMPARE(done.error().faults.front().place, place);
        QCOMPARE(done.error().faults.front().kind, FaultKind::LeavesOut);
        QCOMPARE(done.error().faults.front().value, first);
    }

    void keysOfManyPartsAreNotTakenForEachOther()
    {
        TestStore test;
        test.addSmallTown();
        const auto exemption = [](const char *office, const char *item) {
            return Exemption{Period(2015, 9), QString::fromLatin1(office), QString::fromLatin1(item), {}};
        };
        QVERIFY(keyOf(exemption("A/B", "C")) != keyOf(exemption("A", "B/C")));
        QVERIFY(keyOf(exemption("A%2FB", "C")) != keyOf(exemption("A/B", "C")));
        QCOMPARE(keyOf(exemption("CZ", "CZ-01")), QStringLiteral("2015-09/CZ/CZ-01"));
        QCOMPARE(keyOf(TestStore::office("A/B", "甲", 1)), QStringLiteral("A/B"));
    }

    void monthFactsFollowTheMonth()
    {
        TestStore test;
        test.addSmallTown();
        QVERIFY(!*MonthBook(test.store()).newestPeriod());
        Office closed = TestStore::office("ZF", "旧站所", 3);
        closed.to = Period(2015, 8);
        test.add(closed, TestStore::submission("S1", "CZ-01", Period(2015, 9), "2015-09-20T08:00:00"),
            TestStore::submission("S2", "CZ-01", Period(2015, 10), "2015-10-20T08:00:00"),
            Exemption{Period(2015, 9), QStringLiteral("DZ"), QStringLiteral("DZ-01"), QStringLiteral("机构改革")},
            DeadlineOverride{Period(2015, 9), QDate(2015, 9, 25), QStringLiteral("国庆")});
        const auto facts = MonthBook(test.store()).facts(Period(2015, 9));
        QVERIFY(facts);
        QCOMPARE(facts->offices.size(), 2U);
        QCOMPARE(facts->submissions.size(), 1U);
        QCOMPARE(facts->exemptions.size(), 1U);
        QCOMPARE(facts->deadlineOverride->day, QDate(2015, 9, 25));
        QCOMPARE(**MonthBook(test.store()).newestPeriod(), Period(2015, 10));
    }

    void aMonthHasTheNamesAndTheRuleOfItsDay()
    {
        TestStore test;
        test.addSmallTown();
        Office renamed = TestStore::office("CW", "财务室", 3);
        renamed.formerNames = {
            {QStringLiteral("会计站"), Period(2013, 12)}, {QStringLiteral("财政办"), Period(2015, 9)}};
        const auto rule = [](Period from, int day) {
            return DeadlineRule{from, day, false, DeadlineShift::NextWorkingDay, QStringLiteral("党委会决定")};
        };
        test.add(renamed, rule(Period(2015, 9), 25), rule(Period(2016, 1), 20));
        const auto check = [&](Period period, const char *name, int day) {
            const auto facts = MonthBook(test.store()).facts(period);
            QVERIFY(facts);
            QCOMPARE(facts->offices.front().name, QString::fromUtf8(name));
            QCOMPARE(facts->town.deadlineDay, day);
            QCOMPARE(facts->deadlineRule.has_value(), day != 28);
            QCOMPARE(facts->town.deadlineInclusive, day == 28);
        };
        check(Period(2013, 12), "会计站", 28);
        check(Period(2014, 1), "财政办", 28);
        check(Period(2015, 8), "财政办", 28);
        check(Period(2015, 9), "财政办", 25);
        check(Period(2015, 10), "财务室", 25);
        check(Period(2016, 2), "财务室", 20);
    }

    void monthFactsFollowAStep_data()
    {
        using Items = std::optional<QSet<QString>>;
        QTest::addColumn<AnyRecord>("added");
        QTest::addColumn<Items>("items");
        QTest::newRow("a submission") << AnyRecord(TestStore::submission("S1", "CZ-01", Period(2015, 9),
            "2015-09-20T08:00:00")) << Items({QStringLiteral("CZ-01")});
        QTest::newRow("a submission of another month")
            << AnyRecord(TestStore::submission("S1", "CZ-01", Period(2015, 10), "2015-09-20T08:00:00"))
            << Items(QSet<QString>());
        QTest::newRow("an exemption") << AnyRecord(
            Exemption{Period(2015, 9), QStringLiteral("DZ"), QStringLiteral("DZ-01"), QStringLiteral("机构改革")})
                                      << Items({QStringLiteral("DZ-01")});
        QTest::newRow("a deadline") << AnyRecord(DeadlineOverride{Period(2015, 9), QDate(2015, 9, 25),
            QStringLiteral("国庆")}) << Items();
        QTest::newRow("a deadline rule") << AnyRecord(DeadlineRule{Period(2015, 9), 25, true, DeadlineShift::None,
            QStringLiteral("试行")}) << Items();
        QTest::newRow("an item") << AnyRecord(TestStore::item("CZ-09", "CZ", Frequency::Monthly)) << Items();
        QTest::newRow("an office") << AnyRecord(TestStore::office("ZF", "新站所", 3)) << Items();
    }
    void monthFactsFollowAStep()
    {
        QFETCH(AnyRecord, added);
        TestStore test;
        test.addSmallTown();
        const MonthBook book(test.store());
        auto known = book.facts(Period(2015, 9));
        QVERIFY(known);
        ChangeSet changes;
        changes.add(added);
        const auto step = RecordBook(test.store()).commit(changes);
        QVERIFY(step);
        const auto after = book.factsAfter(*step, std::move(*known));
        const auto anew = book.facts(Period(2015, 9));
        QVERIFY(after && anew);
        QCOMPARE(after->facts.offices.size(), anew->offices.size());
        QCOMPARE(after->facts.items.size(), anew->items.size());
        QCOMPARE(after->facts.exemptions.size(), anew->exemptions.size());
        QCOMPARE(after->facts.submissions.size(), anew->submissions.size());
        QCOMPARE(after->facts.deadlineOverride.has_value(), anew->deadlineOverride.has_value());
        QFETCH(std::optional<QSet<QString>>, items);
        QCOMPARE(after->items, items);
    }

    void monthFactsNameEveryItemThatDiffers()
    {
        TestStore test;
        test.addSmallTown();
        auto first = TestStore::submission("S1", "CZ-01", Period(2015, 9), "2015-09-20T08:00:00");
        const auto second = TestStore::submission("S2", "DZ-01", Period(2015, 9), "2015-09-21T08:00:00");
        test.add(first, second);
        MonthBook book(test.store());
        auto known = book.facts(Period(2015, 9));
        QVERIFY(known);
        // What another program does meanwhile is in what is read, so it has to be named.
        const auto other = Store::open(test.path(), test.session());
        QVERIFY(other);
        ChangeSet elsewhere;
        elsewhere.remove(second, 1);
        QVERIFY(RecordBook(**other).commit(elsewhere));
        first.note = QStringLiteral("缺附件");
        ChangeSet changes;
        changes.change(first, 1);
        const auto step = book.commit(changes);
        QVERIFY(step);
        const auto after = book.factsAfter(*step, std::move(*known));
        QVERIFY(after);
        const QSet<QString> both{QStringLiteral("CZ-01"), QStringLiteral("DZ-01")};
        QCOMPARE(after->items, std::optional(both));
        QCOMPARE(after->facts.submissions.size(), 1U);
    }

    void coverageCountsVisitsAndOpenFindings()
    {
        TestStore test;
        test.addSmallTown();
        addTeam(test);
        Visit before = visitOn(QDate(2014, 12, 31));
        before.id = QStringLiteral("V0");
        Finding open{QStringLiteral("F1"), QStringLiteral("V1"), QStringLiteral("甲"), Severity::Minor,
            QDate(2015, 6, 1), {}, {}, {}};
        Finding confirmed{QStringLiteral("F2"), QStringLiteral("V1"), QStringLiteral("乙"), Severity::Serious,
            QDate(2015, 6, 1), {}, QDate(2015, 5, 30), QDate(2015, 6, 2)};
        test.add(before, visitOn(QDate(2015, 5, 20)), open, confirmed);
        const auto coverage = InspectionBook(test.store()).coverage(2015);
        QCOMPARE(coverage->size(), 2U);
        QCOMPARE(coverage->at(0).visits, 1);
        QCOMPARE(coverage->at(0).visitsByMonth[4], 1);
        QCOMPARE(coverage->at(0).findings, 2);
        QCOMPARE(coverage->at(0).openFindings, 1);
        QCOMPARE(coverage->at(1).lastVisit, std::optional<QDate>());
        QCOMPARE(InspectionBook(test.store()).openFindings(2015)->size(), 1U);
        QCOMPARE(InspectionBook(test.store()).coverage(2014)->at(0).lastVisit, std::optional(QDate(2014, 12, 31)));
    }
};

QTEST_GUILESS_MAIN(TestRecordBook)
#include "tst_recordbook.moc"
