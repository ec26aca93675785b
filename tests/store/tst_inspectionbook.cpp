// SPDX-License-Identifier: GPL-3.0-or-later
#include "attaching.h"
#include "inspectionbook.h"
#include "registerbook.h"
#include "teststore.h"

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class TestInspectionBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aYearHasItsOwnVisitsAndWhatWasOpen();
    void listsStayWithTheirRecords();
    void aHistoryIsThatOfOneVillage();
    void aCallIsReadWithoutItsCaller();
    void aVillageThatIsNotThere();

private:
    static void addTeam(TestStore &test)
    {
        InspectionTeam team;
        team.code = u"D1"_s;
        team.name = u"督查一组"_s;
        test.add(team, Official{u"SJ"_s, u"甲"_s, u"书记"_s});
    }
    static Visit visit(const QString &id, const QString &village, QDate on)
    {
        Visit record;
        record.id = id;
        record.team = u"D1"_s;
        record.village = village;
        record.on = on;
        record.officials = {u"SJ"_s};
        record.membersPresent = {u"组员"_s + id};
        record.answers = {{u"公开栏完好"_s, Answer::No, id}};
        return record;
    }
    static Finding finding(const QString &id, const QString &of, std::optional<QDate> confirmed = {})
    {
        Finding record;
        record.id = id;
        record.visit = of;
        record.problem = u"公开栏破损"_s;
        record.rectifiedOn = confirmed;
        record.confirmedOn = confirmed;
        if (confirmed)
            record.secondLooks = {{*confirmed, LookResult::Confirmed, id, {}, {}, {}}};
        return record;
    }
    static void addYears(TestStore &test)
    {
        addTeam(test);
        test.setNow(u"2016-03-01T09:00:00"_s);
        test.add(visit(u"A"_s, u"LM"_s, QDate(2014, 3, 1)), visit(u"B"_s, u"LM"_s, QDate(2014, 4, 1)),
            visit(u"C"_s, u"LM"_s, QDate(2014, 5, 1)), visit(u"D"_s, u"LM"_s, QDate(2015, 1, 1)),
            visit(u"E"_s, u"YL"_s, QDate(2015, 12, 31)), visit(u"F"_s, u"LM"_s, QDate(2016, 1, 1)),
            finding(u"A1"_s, u"A"_s, QDate(2014, 12, 31)), finding(u"B1"_s, u"B"_s, QDate(2015, 1, 1)),
            finding(u"C1"_s, u"C"_s), finding(u"E1"_s, u"E"_s), finding(u"F1"_s, u"F"_s));
    }
};

void TestInspectionBook::aYearHasItsOwnVisitsAndWhatWasOpen()
{
    TestStore test;
    test.addSmallTown();
    addYears(test);
    const auto facts = InspectionBook(test.store()).yearFacts(2015);
    QVERIFY(facts);
    QStringList visits;
    for (const Visit &one : facts->visits)
        visits.append(one.id);
    QCOMPARE(visits, (QStringList{u"B"_s, u"C"_s, u"D"_s, u"E"_s}));
    QStringList findings;
    for (const Finding &one : facts->findings)
        findings.append(one.id);
    QCOMPARE(findings, (QStringList{u"B1"_s, u"C1"_s, u"E1"_s}));
    QCOMPARE(facts->lastVisits.at(u"LM"_s), QDate(2015, 1, 1));
    QCOMPARE(facts->officials.size(), 1U);
    // Nothing of this year or another: an empty year is none that fails.
    const auto empty = InspectionBook(test.store()).yearFacts(2013);
    QVERIFY(empty);
    QVERIFY(empty->visits.empty());
    QVERIFY(empty->lastVisits.empty());
    QCOMPARE(empty->villages.size(), 2U);
}

void TestInspectionBook::listsStayWithTheirRecords()
{
    TestStore test;
    test.addSmallTown();
    addYears(test);
    const auto facts = InspectionBook(test.store()).yearFacts(2015);
    QVERIFY(facts);
    for (const Visit &one : facts->visits) {
        QCOMPARE(one.membersPresent, QStringList{u"组员"_s + one.id});
        QCOMPARE(one.answers.size(), 1U);
        QCOMPARE(one.answers.front().note, one.id);
        QCOMPARE(one.officials, QStringList{u"SJ"_s});
    }
    QCOMPARE(facts->findings.front().secondLooks.size(), 1U);
    QCOMPARE(facts->findings.front().secondLooks.front().by, u"B1"_s);
}

void TestInspectionBook::aHistoryIsThatOfOneVillage()
{
    TestStore test;
    test.addSmallTown();
    addYears(test);
    const auto kept = AttachmentBook(test.store()).files().takeIn(writeFile(test.file("a.jpg"), "picture"));
    QVERIFY(kept);
    Attachment ofVisit = attachmentOf(*kept, "P1", u"a.jpg"_s, {});
    ofVisit.submission.reset();
    Attachment ofFinding = ofVisit;
    Attachment elsewhere = ofVisit;
    ofVisit.visit = u"D"_s;
    ofFinding.finding = u"C1"_s;
    elsewhere.visit = u"E"_s;
    ofFinding.id = u"P2"_s;
    elsewhere.id = u"P3"_s;
    test.add(ofVisit, ofFinding, elsewhere);
    const auto history = InspectionBook(test.store()).villageHistory(u"LM"_s);
    QVERIFY(history);
    QStringList visits;
    for (const Visit &one : history->visits)
        visits.append(one.id);
    QCOMPARE(visits, (QStringList{u"F"_s, u"D"_s, u"C"_s, u"B"_s, u"A"_s}));
    QCOMPARE(history->findings.size(), 4U);
    QCOMPARE(history->findings.front().id, u"F1"_s);
    QCOMPARE(history->files(), 2);
    QCOMPARE(history->filesByVisit.at(u"D"_s), 1);
    QCOMPARE(history->leaders(history->visits.front()), u"书记 甲"_s);
    QCOMPARE(history->teamName(history->visits.front()), u"督查一组"_s);
}

void TestInspectionBook::aCallIsReadWithoutItsCaller()
{
    TestStore test;
    test.addSmallTown();
    HotlineCall call;
    call.id = u"H"_s;
    call.at = *Moment::fromString(u"2015-11-30T23:59:00");
    call.caller = u"张三"_s;
    call.phone = u"13812345678"_s;
    call.village = u"LM"_s;
    call.matter = u"张三称公开栏破损，电话13812345678"_s;
    call.result = u"已回复张三"_s;
    call.answerBy = QDate(2015, 12, 10);
    HotlineCall other = call;
    other.id = u"I"_s;
    other.village = u"YL"_s;
    test.add(call, other);
    const auto history = InspectionBook(test.store()).villageHistory(u"LM"_s);
    QVERIFY(history);
    QCOMPARE(history->calls.size(), 1U);
    QCOMPARE(history->calls.front().on, QDate(2015, 11, 30));
    QCOMPARE(history->calls.front().answerBy, std::optional(QDate(2015, 12, 10)));
    QVERIFY(!history->calls.front().answeredOn);
    QCOMPARE(history->calls.front().matter, u"**称公开栏破损，电话**"_s);
    QCOMPARE(history->calls.front().result, u"已回复**"_s);
}

void TestInspectionBook::aVillageThatIsNotThere()
{
    TestStore test;
    test.addSmallTown();
    const auto history = InspectionBook(test.store()).villageHistory(u"XX"_s);
    QVERIFY(!history);
    QCOMPARE(history.error().kind, ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(TestInspectionBook)
#include "tst_inspectionbook.moc"
