// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline.h"
#include "recordcodes.h"
#include "townchanges.h"

#include <QTest>

using namespace Gongkai;

class TestTownChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theOldNameIsKeptUpToTheMonthBefore();
    void aSecondNameFollowsTheFirst();
    void impossibleNamesAreRefused_data();
    void impossibleNamesAreRefused();
    void aUnitEndsWithItsLastMonth();
    void impossibleEndsAreRefused();
    void anItemEndsHereAndGoesOnThere();
    void anItemThatOnlyBeginsGoesOverAsItIs();
    void anItemThatEndedStays();
    void aRenamedItemGoesOnAsAnother();
    void anItemEndsWithItsLastMonth();
    void codesAreMadeOnce();
    void communitiesAreKnownByTheirNames();

private:
    static Office office()
    {
        Office record;
        record.code = QStringLiteral("CZ");
        record.name = QStringLiteral("财政所");
        record.from = Period(2010, 1);
        return record;
    }
    static CatalogueItem item()
    {
        CatalogueItem record;
        record.code = QStringLiteral("CZ-01");
        record.name = QStringLiteral("财政预算");
        record.office = QStringLiteral("CZ");
        record.from = Period(2010, 1);
        return record;
    }
};

void TestTownChanges::theOldNameIsKeptUpToTheMonthBefore()
{
    const auto changed = renamed(office(), QStringLiteral(" 财政办公室 "), Period(2016, 3));
    QVERIFY(changed);
    QCOMPARE(changed->name, QStringLiteral("财政办公室"));
    QCOMPARE(changed->formerNames, (std::vector<FormerName>{{QStringLiteral("财政所"), Period(2016, 2)}}));
    QCOMPARE(nameIn(Period(2016, 2), changed->name, changed->formerNames), QStringLiteral("财政所"));
    QCOMPARE(nameIn(Period(2016, 3), changed->name, changed->formerNames), QStringLiteral("财政办公室"));
}

void TestTownChanges::aSecondNameFollowsTheFirst()
{
    const auto first = renamed(office(), QStringLiteral("财政办"), Period(2016, 3));
    const auto second = renamed(*first, QStringLiteral("经发办"), Period(2016, 4));
    QVERIFY(second);
    QCOMPARE(nameIn(Period(2016, 3), second->name, second->formerNames), QStringLiteral("财政办"));
    // The name that began in March was used in no month before March.
    const auto tooEarly = renamed(*first, QStringLiteral("经发办"), Period(2016, 3));
    QCOMPARE(tooEarly.error().faults,
        (std::vector<Fault>{{QStringLiteral("from"), FaultKind::TooEarly, QStringLiteral("2016-04")}}));
}

void TestTownChanges::impossibleNamesAreRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("place");
    QTest::addColumn<int>("kind");
    const auto row = [](const char *title, const char *name, const char *from, const char *place, FaultKind kind) {
        QTest::newRow(title) << QString::fromUtf8(name) << QString::fromLatin1(from) << QString::fromLatin1(place)
                             << int(kind);
    };
    row("no name", "  ", "2016-03", "name", FaultKind::Required);
    row("same name", "财政所", "2016-03", "name", FaultKind::Unchanged);
    row("no month", "财政办", "", "from", FaultKind::Required);
    row("before it was there", "财政办", "2009-12", "from", FaultKind::TooEarly);
    row("in its first month", "财政办", "2010-01", "from", FaultKind::TooEarly);
    row("after its end", "财政办", "2019-01", "from", FaultKind::TooLate);
}

void TestTownChanges::impossibleNamesAreRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, from);
    QFETCH(QString, place);
    QFETCH(int, kind);
    Office before = office();
    before.to = Period(2018, 12);
    const auto changed = renamed(before, name, Period::fromString(from));
    QVERIFY(!changed);
    QCOMPARE(changed.error().faults.front().place, place);
    QCOMPARE(int(changed.error().faults.front().kind), kind);
}

void TestTownChanges::aUnitEndsWithItsLastMonth()
{
    Village village;
    village.name = QStringLiteral("利民村");
    const auto ended = closed(village, Period(2016, 2));
    QVERIFY(ended);
    QVERIFY(isInForce(ended->from, ended->to, Period(2016, 2)));
    QVERIFY(!isInForce(ended->from, ended->to, Period(2016, 3)));
    // An office may end in its first month.
    QVERIFY(closed(office(), Period(2010, 1)));
}

void TestTownChanges::impossibleEndsAreRefused()
{
    const auto tooEarly = closed(office(), Period(2009, 12));
    QCOMPARE(tooEarly.error().faults.front().kind, FaultKind::TooEarly);
    QCOMPARE(tooEarly.error().faults.front().value, QStringLiteral("2010-01"));
    const auto renamedOne = renamed(office(), QStringLiteral("财政办"), Period(2016, 3));
    QCOMPARE(closed(*renamedOne, Period(2016, 2)).error().faults.front().value, QStringLiteral("2016-03"));
    QVERIFY(closed(*renamedOne, Period(2016, 3)));
    QCOMPARE(closed(office(), std::nullopt).error().faults.front().kind, FaultKind::Required);
    const auto ended = closed(office(), Period(2016, 2));
    QCOMPARE(closed(*ended, Period(2016, 2)).error().faults.front().kind, FaultKind::Unchanged);
}

void TestTownChanges::anItemEndsHereAndGoesOnThere()
{
    CatalogueItem before = item();
    before.months = {3};
    before.to = Period(2020, 12);
    const HandedOver over = handedOver(before, QStringLiteral("DZ"), Period(2016, 3), QStringLiteral("DZ-09"));
    QVERIFY(over.ended && over.successor);
    QCOMPARE(over.ended->code, before.code);
    QCOMPARE(over.ended->office, before.office);
    QCOMPARE(over.ended->to.value(), Period(2016, 2));
    QCOMPARE(over.successor->code, QStringLiteral("DZ-09"));
    QCOMPARE(over.successor->office, QStringLiteral("DZ"));
    QCOMPARE(over.successor->from.value(), Period(2016, 3));
    QCOMPARE(over.successor->to.value(), Period(2020, 12));
    QCOMPARE(over.successor->months, before.months);
    QCOMPARE(over.successor->name, before.name);
}

void TestTownChanges::anItemThatOnlyBeginsGoesOverAsItIs()
{
    CatalogueItem before = item();
    before.from = Period(2016, 3);
    const HandedOver over = handedOver(before, QStringLiteral("DZ"), Period(2016, 3), QStringLiteral("unused"));
    QVERIFY(!over.ended);
    QCOMPARE(over.successor->code, before.code);
    QCOMPARE(over.successor->office, QStringLiteral("DZ"));
    QCOMPARE(over.successor->from.value(), Period(2016, 3));
}

void TestTownChanges::anItemThatEndedStays()
{
    CatalogueItem before = item();
    before.to = Period(2016, 2);
    const HandedOver over = handedOver(before, QStringLiteral("DZ"), Period(2016, 3), QStringLiteral("unused"));
    QVERIFY(!over.ended && !over.successor);
    QVERIFY(!reaches(before, Period(2016, 3)));
    QVERIFY(reaches(before, Period(2016, 2)));
}

void TestTownChanges::aRenamedItemGoesOnAsAnother()
{
    const auto over = renamed(item(), QStringLiteral(" 部门预算 "), Period(2016, 3), QStringLiteral("CZ-02"));
    QVERIFY(over && over->ended && over->successor);
    QCOMPARE(over->ended->name, item().name);
    QCOMPARE(over->ended->to.value(), Period(2016, 2));
    QCOMPARE(over->successor->name, QStringLiteral("部门预算"));
    QCOMPARE(over->successor->code, QStringLiteral("CZ-02"));
    QCOMPARE(over->successor->office, item().office);
    QCOMPARE(over->successor->from.value(), Period(2016, 3));
    const auto refused = [](const char *name, const std::optional<Period> &from) {
        CatalogueItem before = item();
        before.to = Period(2018, 12);
        const auto changed = renamed(before, QString::fromUtf8(name), from, QStringLiteral("CZ-02"));
        return changed ? Fault{} : changed.error().faults.front();
    };
    QCOMPARE(refused("", Period(2016, 3)), (Fault{QStringLiteral("name"), FaultKind::Required, {}}));
    QCOMPARE(refused("财政预算", Period(2016, 3)), (Fault{QStringLiteral("name"), FaultKind::Unchanged, {}}));
    QCOMPARE(refused("部门预算", {}), (Fault{QStringLiteral("from"), FaultKind::Required, {}}));
    QCOMPARE(refused("部门预算", Period(2010, 1)),
        (Fault{QStringLiteral("from"), FaultKind::TooEarly, QStringLiteral("2010-02")}));
    QCOMPARE(refused("部门预算", Period(2019, 1)),
        (Fault{QStringLiteral("from"), FaultKind::TooLate, QStringLiteral("2018-12")}));
}

void TestTownChanges::anItemEndsWithItsLastMonth()
{
    const auto ended = closed(item(), Period(2016, 2));
    QVERIFY(ended);
    QVERIFY(reaches(*ended, Period(2016, 2)) && !reaches(*ended, Period(2016, 3)));
    QCOMPARE(closed(item(), Period(2009, 12)).error().faults.front().kind, FaultKind::TooEarly);
}

void TestTownChanges::codesAreMadeOnce()
{
    CodeMaker codes;
    codes.take(QStringLiteral("czs"));
    QCOMPARE(codes.codeFor(QStringLiteral("czs")), QStringLiteral("CZS2"));
    QCOMPARE(codes.codeFor(QStringLiteral("czs")), QStringLiteral("CZS3"));
    QCOMPARE(codes.codeFor(QStringLiteral("mzhshswbgs")), QStringLiteral("MZHSHS"));
    QCOMPARE(codes.codeFor(QString()), QStringLiteral("N"));
    QCOMPARE(codes.codeFor(QString()), QStringLiteral("N2"));
    codes.take(QStringLiteral("CZS-02"));
    QCOMPARE(codes.itemCodeOf(QStringLiteral("CZS")), QStringLiteral("CZS-01"));
    QCOMPARE(codes.itemCodeOf(QStringLiteral("CZS")), QStringLiteral("CZS-03"));
}

void TestTownChanges::communitiesAreKnownByTheirNames()
{
    for (const char *name : {"新街社区", "新街社区 ", "双河口居委会", "川主庙社区居民委员会"})
        QCOMPARE(kindByName(QString::fromUtf8(name)), VillageKind::Community);
    for (const char *name : {"利民村", "社区坝村", ""})
        QCOMPARE(kindByName(QString::fromUtf8(name)), VillageKind::Village);
}

QTEST_GUILESS_MAIN(TestTownChanges)
#include "tst_townchanges.moc"
