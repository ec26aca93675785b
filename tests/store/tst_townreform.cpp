// SPDX-License-Identifier: GPL-3.0-or-later
#include "townreform.h"

#include "historybook.h"
#include "officestanding.h"
#include "teststore.h"

using namespace Gongkai;

class TestTownReform : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRenamedOfficeKeepsItsPast();
    void aMergedOfficeHandsOverItsItems();
    void aMergerIsTakenBackAsOne();
    void exemptionsToComeGoOverToo();
    void receivedMaterialIsNotLeftOut();
    void theOtherOfficeMustBeThere();
    void aClosedOfficeCanStillHandOver();
    void aMergedVillageKeepsItsVisits();
    void aRenamedItemKeepsItsPast();
    void aMergedItemEnds();

private:
    /// All that the standing of @p period is told by: office, its name, item, standing.
    static QStringList standing(TestStore &files, Period period)
    {
        const auto facts = MonthBook(files.store()).facts(period);
        if (!facts)
            return {QStringLiteral("unreadable")};
        QStringList lines;
        const auto now = *Moment::fromString(QStringLiteral("2016-12-31T12:00:00"));
        for (const ObligationStanding &one : standingOf(*facts, WorkingCalendar(), now).obligations) {
            QString name;
            for (const Office &office : facts->offices)
                name = office.code == one.office ? office.name : name;
            lines.append(QStringLiteral("%1 %2 %3 %4").arg(one.office, name, one.item).arg(int(one.standing)));
        }
        return lines;
    }
    template <class R>
    static Stored<R> stored(TestStore &files, const char *code)
    {
        auto found = TownBook(files.store()).find<R>(QString::fromLatin1(code));
        if (!found)
            qFatal("%s is not there: %s", code, qPrintable(found.error().detail + TestStore::describe(found.error())));
        return std::move(*found);
    }
    static TestStore &filled(TestStore &files)
    {
        files.addSmallTown();
        files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-20T09:00:00"),
            TestStore::submission("s2", "DZ-01", Period(2015, 11), "2015-12-05T09:00:00"));
        return files;
    }
};

void TestTownReform::aRenamedOfficeKeepsItsPast()
{
    TestStore files;
    filled(files);
    const QStringList before = standing(files, Period(2015, 11));
    const auto changes = TownReform::rename(stored<Office>(files, "CZ"), QStringLiteral("财政办公室"), Period(2016, 3));
    QVERIFY(changes);
    QVERIFY(TownReform(files.store()).commit(*changes));
    QCOMPARE(standing(files, Period(2015, 11)), before);
    QVERIFY(before.join(u'\n').contains(QStringLiteral("财政所")));
    QVERIFY(standing(files, Period(2016, 2)).join(u'\n').contains(QStringLiteral("财政所")));
    QVERIFY(standing(files, Period(2016, 3)).join(u'\n').contains(QStringLiteral("财政办公室")));
}

void TestTownReform::aMergedOfficeHandsOverItsItems()
{
    TestStore files;
    filled(files);
    const QStringList before = standing(files, Period(2015, 11));
    const QStringList lastMonth = standing(files, Period(2015, 12));
    const TownReform reform(files.store());
    const auto changes = reform.merge(stored<Office>(files, "CZ"), QStringLiteral("DZ"), Period(2016, 1));
    QVERIFY(changes);
    QCOMPARE(countOf(*changes, List::Items, ChangeKind::Add), 2);
    QCOMPARE(countOf(*changes, List::Items, ChangeKind::Change), 2);
    const auto step = TownReform(files.store()).commit(*changes);
    QVERIFY2(step, step ? "" : qPrintable(TestStore::describe(step.error())));
    QCOMPARE(standing(files, Period(2015, 11)), before);
    QCOMPARE(standing(files, Period(2015, 12)), lastMonth);
    // From then on the other office owes as much as both did.
    QCOMPARE(standing(files, Period(2016, 1)),
        (QStringList{QStringLiteral("DZ 党政办 DZ-01 2"), QStringLiteral("DZ 党政办 DZ-02 2")}));
    QCOMPARE(standing(files, Period(2016, 3)).size(), lastMonth.size());
    QCOMPARE(stored<Office>(files, "CZ").record.to.value(), Period(2015, 12));
    QCOMPARE(stored<CatalogueItem>(files, "DZ-02").record.name, QStringLiteral("CZ-01"));
}

void TestTownReform::aMergerIsTakenBackAsOne()
{
    TestStore files;
    filled(files);
    const QStringList before = standing(files, Period(2016, 3));
    const auto changes =
        TownReform(files.store()).merge(stored<Office>(files, "CZ"), QStringLiteral("DZ"), Period(2016, 1));
    const auto step = TownReform(files.store()).commit(*changes);
    QVERIFY(step);
    QVERIFY(standing(files, Period(2016, 3)) != before);
    QVERIFY(HistoryBook(files.store()).undo(step->number));
    QCOMPARE(standing(files, Period(2016, 3)), before);
}

void TestTownReform::exemptionsToComeGoOverToo()
{
    TestStore files;
    filled(files);
    files.add(Exemption{Period(2016, 3), QStringLiteral("CZ"), QStringLiteral("CZ-01"), QStringLiteral("无")},
        Exemption{Period(2015, 11), QStringLiteral("CZ"), QStringLiteral("CZ-01"), QStringLiteral("无")});
    const QStringList before = standing(files, Period(2015, 11));
    const auto changes =
        TownReform(files.store()).merge(stored<Office>(files, "CZ"), QStringLiteral("DZ"), Period(2016, 1));
    QVERIFY(TownReform(files.store()).commit(*changes));
    QCOMPARE(standing(files, Period(2015, 11)), before);
    QVERIFY(standing(files, Period(2016, 3)).contains(QStringLiteral("DZ 党政办 DZ-02 0")));
    QCOMPARE(MonthBook(files.store()).all<Exemption>()->size(), size_t(2));
}

void TestTownReform::receivedMaterialIsNotLeftOut()
{
    TestStore files;
    filled(files);
    const auto changes =
        TownReform(files.store()).merge(stored<Office>(files, "CZ"), QStringLiteral("DZ"), Period(2015, 11));
    QVERIFY(changes);
    const auto step = TownReform(files.store()).commit(*changes);
    QVERIFY(!step);
    QCOMPARE(step.error().faults.front().kind, FaultKind::LeavesOut);
    QCOMPARE(step.error().faults.front().value, QStringLiteral("2015-11"));
    QVERIFY(!stored<Office>(files, "CZ").record.to);
    QCOMPARE(TownBook(files.store()).all<CatalogueItem>()->size(), size_t(3));
}

void TestTownReform::theOtherOfficeMustBeThere()
{
    TestStore files;
    filled(files);
    Office later = TestStore::office("SB", "社保所", 3);
    later.from = Period(2017, 1);
    files.add(later);
    const TownReform reform(files.store());
    const auto office = stored<Office>(files, "CZ");
    const auto refused = [&](const QString &into, const std::optional<Period> &from) {
        const auto changes = reform.merge(office, into, from);
        return changes ? Fault{} : changes.error().faults.front();
    };
    QCOMPARE(refused(QStringLiteral("SB"), Period(2016, 1)),
        (Fault{QStringLiteral("into"), FaultKind::NotInForce, QStringLiteral("社保所")}));
    QCOMPARE(refused(QStringLiteral("CZ"), Period(2016, 1)).place, QStringLiteral("into"));
    QCOMPARE(refused({}, Period(2016, 1)).kind, FaultKind::Required);
    QCOMPARE(refused(QStringLiteral("DZ"), {}), (Fault{QStringLiteral("from"), FaultKind::Required, {}}));
    // The other one is there from 2010-01 on; an office that began then can go in the month after at the earliest.
    QCOMPARE(refused(QStringLiteral("DZ"), Period(2010, 1)),
        (Fault{QStringLiteral("from"), FaultKind::TooEarly, QStringLiteral("2010-02")}));
}

void TestTownReform::aClosedOfficeCanStillHandOver()
{
    TestStore files;
    filled(files);
    const auto end = TownReform::close(stored<Office>(files, "CZ"), Period(2016, 2));
    QVERIFY(TownReform(files.store()).commit(*end));
    QCOMPARE(standing(files, Period(2016, 3)).size(), 1);
    TownReform reform(files.store());
    const auto tooLate = reform.merge(stored<Office>(files, "CZ"), QStringLiteral("DZ"), Period(2016, 5));
    QCOMPARE(
        tooLate.error().faults.front(), (Fault{QStringLiteral("from"), FaultKind::TooLate, QStringLiteral("2016-03")}));
    const auto changes = reform.merge(stored<Office>(files, "CZ"), QStringLiteral("DZ"), Period(2016, 3));
    QVERIFY(changes);
    QVERIFY(reform.commit(*changes));
    QCOMPARE(standing(files, Period(2016, 3)).size(), 3);
    const auto again = reform.merge(stored<Office>(files, "CZ"), QStringLiteral("DZ"), Period(2016, 3));
    QCOMPARE(again.error().faults.front().kind, FaultKind::Unchanged);
}

void TestTownReform::aMergedVillageKeepsItsVisits()
{
    TestStore files;
    filled(files);
    InspectionTeam team;
    team.code = QStringLiteral("D1");
    team.name = QStringLiteral("第一督查组");
    Visit visit;
    visit.id = QStringLiteral("v1");
    visit.team = team.code;
    visit.village = QStringLiteral("LM");
    visit.on = QDate(2015, 11, 5);
    files.add(team, visit);
    TownReform reform(files.store());
    const auto village = stored<Village>(files, "LM");
    const auto tooEarly = reform.merge(village, QStringLiteral("YL"), Period(2015, 11));
    QVERIFY(tooEarly);
    QCOMPARE(reform.commit(*tooEarly).error().faults.front().kind, FaultKind::LeavesOut);
    const auto changes = reform.merge(village, QStringLiteral("YL"), Period(2015, 12));
    QVERIFY(reform.commit(*changes));
    QCOMPARE(stored<Village>(files, "LM").record.to.value(), Period(2015, 11));
    QVERIFY(!stored<Village>(files, "YL").record.to);
}

void TestTownReform::aRenamedItemKeepsItsPast()
{
    TestStore files;
    filled(files);
    files.add(Exemption{Period(2016, 3), QStringLiteral("CZ"), QStringLiteral("CZ-01"), QStringLiteral("无")});
    const QStringList before = standing(files, Period(2015, 11));
    TownReform reform(files.store());
    const auto item = stored<CatalogueItem>(files, "CZ-01");
    // November's material was received under the old name.
    const auto tooEarly = reform.rename(item, QStringLiteral("预算公开"), Period(2015, 11));
    QVERIFY(tooEarly);
    QCOMPARE(reform.commit(*tooEarly).error().faults.front().kind, FaultKind::LeavesOut);
    const auto changes = reform.rename(item, QStringLiteral("预算公开"), Period(2016, 1));
    QVERIFY(changes);
    const auto step = reform.commit(*changes);
    QVERIFY2(step, step ? "" : qPrintable(TestStore::describe(step.error())));
    QCOMPARE(standing(files, Period(2015, 11)), before);
    const auto successor = stored<CatalogueItem>(files, "CZ-03").record;
    QCOMPARE(successor.name, QStringLiteral("预算公开"));
    QCOMPARE(successor.from.value(), Period(2016, 1));
    QCOMPARE(stored<CatalogueItem>(files, "CZ-01").record.name, QStringLiteral("CZ-01"));
    const QString january = standing(files, Period(2016, 1)).join(u'\n');
    QVERIFY2(
        january.contains(QStringLiteral("CZ-03")) && !january.contains(QStringLiteral("CZ-01")), qPrintable(january));
    // The exemption that was to come is one from the successor now.
    QVERIFY(standing(files, Period(2016, 3)).contains(QStringLiteral("CZ 财政所 CZ-03 0")));
    QCOMPARE(MonthBook(files.store()).all<Exemption>()->size(), size_t(1));
}

void TestTownReform::aMergedItemEnds()
{
    TestStore files;
    filled(files);
    const QStringList before = standing(files, Period(2015, 12));
    TownReform reform(files.store());
    const auto item = stored<CatalogueItem>(files, "CZ-01");
    QCOMPARE(reform.merge(item, QStringLiteral("CZ-01"), Period(2016, 1)).error().faults.front().place,
        QStringLiteral("into"));
    const auto changes = reform.merge(item, QStringLiteral("DZ-01"), Period(2016, 1));
    QVERIFY(changes && reform.commit(*changes));
    QCOMPARE(standing(files, Period(2015, 12)), before);
    QVERIFY(!standing(files, Period(2016, 1)).join(u'\n').contains(QStringLiteral("CZ-01")));
    const auto again = reform.merge(stored<CatalogueItem>(files, "CZ-01"), QStringLiteral("DZ-01"), Period(2016, 1));
    QCOMPARE(again.error().faults.front().kind, FaultKind::Unchanged);
    const auto closing = TownReform::close(stored<CatalogueItem>(files, "CZ-02"), Period(2015, 12));
    QVERIFY(closing && reform.commit(*closing));
    QCOMPARE(stored<CatalogueItem>(files, "CZ-02").record.to.value(), Period(2015, 12));
}

QTEST_GUILESS_MAIN(TestTownReform)
#include "tst_townreform.moc"
