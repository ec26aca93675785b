// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistversion.h"
#include "inspectiondraw.h"
#include "teamturns.h"

#include <QProcess>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;
using Kind = DrawObstacle::Kind;

/// The tickets in here were made with sha256sum.
class TestInspectionDraw : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticketsAreThoseOfSha256sum_data();
    void ticketsAreThoseOfSha256sum();
    void theShellComesToTheSameOrder();
    void villagesNeverVisitedComeFirst();
    void chanceDecidesAmongEqualsAlone();
    void villagesOfOneMonthAreEquals();
    void teamsTakeVillagesInTurn();
    void aMembersOwnVillageIsPassedOver();
    void aConflictForcesASwap();
    void aTeamWithoutASwapTakesMore();
    void whatNoTeamMayVisitIsNamed();
    void whatCannotBeDrawn();
    void oneTeamTakesAll();
    void everyVillageIsDrawnWhereAllAreAskedFor();
    void whoeverLedFewestLeadsNext();
    void withoutOfficialsNobodyLeads();
    void replayTellsWhatWasAltered();
    void theMostEvenWayIsFound_data();
    void theMostEvenWayIsFound();
    void versionsHoldFromTheirFirstDay();
    void aSuccessorHasNoCodeYet();
};

namespace {

const QString Seed = u"2016-01-08 福彩3D 517"_s;

InspectionDraw drawOf(const QStringList &villages, const QStringList &teams, const QString &seed = Seed)
{
    InspectionDraw draw;
    draw.id = u"1"_s;
    draw.on = QDate(2016, 1, 8);
    draw.from = draw.to = Period(2016, 1);
    draw.seed = seed;
    for (const QString &village : villages)
        draw.candidates.push_back({village, {}});
    draw.teams = teams;
    return draw;
}

/// `DD>D1 LM>D2`
QString shortly(const std::vector<DrawnVisit> &visits)
{
    QStringList words;
    for (const DrawnVisit &visit : visits)
        words.append(visit.village + u'>' + visit.team);
    return words.join(u' ');
}

QString leaders(const std::vector<DrawnVisit> &visits)
{
    QStringList words;
    for (const DrawnVisit &visit : visits)
        words.append(visit.official.value_or(u"-"_s));
    return words.join(u' ');
}

} // namespace

void TestInspectionDraw::ticketsAreThoseOfSha256sum_data()
{
    QTest::addColumn<QString>("seed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("ticket");
    QTest::newRow("Chinese seed") << Seed << u"DD"_s
                                  << u"1cc92f9dda4edfb389169ccd067b15aaae2d9eef9763a33ee573e77a6d99bea1"_s;
    QTest::newRow("the same, another village")
        << Seed << u"BB"_s << u"eea746c422c06cd5de0d93fcbb7634189941d4997b6b7409c3fff6d7e7e5b441"_s;
    QTest::newRow("number") << u"42"_s << u"A"_s
                            << u"63785cd79dc2c51dd90585ca37014fedd2833659750def05f59e603feae14c82"_s;
}

void TestInspectionDraw::ticketsAreThoseOfSha256sum()
{
    QFETCH(QString, seed);
    QFETCH(QString, code);
    QTEST(ticketOf(seed, code), "ticket");
}

void TestInspectionDraw::theShellComesToTheSameOrder()
{
    // A seed that a careless line would fall over.
    const QString seed = u"it's $HOME 100% \"六\""_s;
    InspectionDraw draw = drawOf({u"A"_s, u"B 1"_s, u"C'"_s, u"D"_s}, {u"D1"_s}, seed);
    draw.visits = drawVisits(draw, 4);
    QProcess shell;
    shell.start(u"sh"_s, {u"-c"_s, replayLine(draw)});
    QVERIFY(shell.waitForFinished());
    QStringList wanted;
    for (const DrawnVisit &visit : draw.visits)
        wanted.append(ticketOf(seed, visit.village) + u' ' + visit.village);
    QCOMPARE(QString::fromUtf8(shell.readAllStandardOutput()).trimmed(), wanted.join(u'\n'));
}

void TestInspectionDraw::villagesNeverVisitedComeFirst()
{
    // By the tickets DD and LM would be drawn.
    InspectionDraw draw = drawOf({u"LM"_s, u"YL"_s, u"BB"_s, u"DD"_s}, {u"D1"_s});
    draw.candidates[0].lastVisit = QDate(2014, 12, 31);
    draw.candidates[3].lastVisit = QDate(2015, 1, 1);
    QCOMPARE(shortly(drawVisits(draw, 2)), u"YL>D1 BB>D1"_s);
    QCOMPARE(shortly(drawVisits(draw, 3)), u"LM>D1 YL>D1 BB>D1"_s);
}

void TestInspectionDraw::chanceDecidesAmongEqualsAlone()
{
    InspectionDraw draw = drawOf({u"LM"_s, u"YL"_s, u"AA"_s, u"BB"_s, u"CC"_s, u"DD"_s}, {u"D1"_s});
    draw.candidates[3].lastVisit = QDate(2013, 5, 2);
    for (const int i : {0, 1, 2, 4, 5})
        draw.candidates[size_t(i)].lastVisit = QDate(2015, 6, 10);
    const DrawPool pool = poolOf(draw, 3);
    QCOMPARE(pool.certain, QStringList{u"BB"_s});
    QCOMPARE(pool.equals, QStringList({u"LM"_s, u"YL"_s, u"AA"_s, u"CC"_s, u"DD"_s}));
    QCOMPARE(pool.chosen, 2);
    // BB has the highest ticket of all and is drawn all the same; its place in the order is by its ticket.
    QCOMPARE(shortly(drawVisits(draw, 3)), u"DD>D1 LM>D1 BB>D1"_s);
    draw.seed = u"another"_s;
    QVERIFY(shortly(drawVisits(draw, 3)).contains(u"BB"_s));
}

void TestInspectionDraw::villagesOfOneMonthAreEquals()
{
    InspectionDraw draw = drawOf({u"LM"_s, u"BB"_s, u"CC"_s}, {u"D1"_s});
    draw.candidates[0].lastVisit = QDate(2015, 6, 30);
    draw.candidates[1].lastVisit = QDate(2015, 6, 1);
    draw.candidates[2].lastVisit = QDate(2015, 7, 1);
    QCOMPARE(shortly(drawVisits(draw, 1)), u"LM>D1"_s);
    draw.candidates[0].lastVisit = QDate(2015, 7, 1);
    QCOMPARE(shortly(drawVisits(draw, 1)), u"BB>D1"_s);
}

void TestInspectionDraw::teamsTakeVillagesInTurn()
{
    const InspectionDraw draw =
        drawOf({u"LM"_s, u"YL"_s, u"AA"_s, u"BB"_s, u"CC"_s, u"DD"_s}, {u"D1"_s, u"D2"_s, u"D3"_s});
    QCOMPARE(shortly(drawVisits(draw, 5)), u"DD>D1 LM>D2 AA>D3 YL>D1 CC>D2"_s);
}

void TestInspectionDraw::aMembersOwnVillageIsPassedOver()
{
    InspectionDraw draw = drawOf({u"LM"_s, u"AA"_s, u"DD"_s}, {u"D1"_s, u"D2"_s});
    draw.conflicts = {{u"D1"_s, u"DD"_s}, {u"D3"_s, u"AA"_s}};
    QCOMPARE(shortly(drawVisits(draw, 3)), u"DD>D2 LM>D1 AA>D1"_s);
}

void TestInspectionDraw::aConflictForcesASwap()
{
    // In turn DD would go to D1; then nothing but D2 would be left for LM, which D2 may not visit.
    InspectionDraw draw = drawOf({u"LM"_s, u"DD"_s}, {u"D1"_s, u"D2"_s});
    draw.conflicts = {{u"D2"_s, u"LM"_s}};
    QCOMPARE(shortly(drawVisits(draw, 2)), u"DD>D2 LM>D1"_s);
}

void TestInspectionDraw::aTeamWithoutASwapTakesMore()
{
    InspectionDraw draw = drawOf({u"LM"_s, u"DD"_s, u"AA"_s}, {u"D1"_s, u"D2"_s});
    draw.conflicts = {{u"D2"_s, u"LM"_s}, {u"D2"_s, u"DD"_s}, {u"D2"_s, u"AA"_s}};
    QCOMPARE(shortly(drawVisits(draw, 3)), u"DD>D1 LM>D1 AA>D1"_s);
}

void TestInspectionDraw::whatNoTeamMayVisitIsNamed()
{
    InspectionDraw draw = drawOf({u"LM"_s, u"DD"_s, u"AA"_s}, {u"D1"_s, u"D2"_s});
    draw.conflicts = {{u"D1"_s, u"AA"_s}, {u"D2"_s, u"AA"_s}};
    const auto obstacle = obstacleTo(draw, 1);
    QVERIFY(obstacle);
    QCOMPARE(obstacle->kind, Kind::NoTeamMayVisit);
    QCOMPARE(obstacle->village, u"AA"_s);
    QVERIFY(drawVisits(draw, 1).empty());
    // A village that was visited lately is not in question and hinders nothing.
    draw.candidates[2].lastVisit = QDate(2015, 12, 1);
    QVERIFY(!obstacleTo(draw, 2));
    QCOMPARE(int(drawVisits(draw, 2).size()), 2);
}

void TestInspectionDraw::whatCannotBeDrawn()
{
    const InspectionDraw draw = drawOf({u"LM"_s, u"DD"_s}, {u"D1"_s});
    QVERIFY(!obstacleTo(draw, 2));
    QCOMPARE(obstacleTo(draw, 3)->kind, Kind::TooManyVisits);
    QCOMPARE(obstacleTo(draw, 0)->kind, Kind::NoVisit);
    QCOMPARE(obstacleTo(drawOf({}, {u"D1"_s}), 1)->kind, Kind::TooManyVisits);
    QCOMPARE(obstacleTo(drawOf({u"LM"_s}, {}), 1)->kind, Kind::NoTeam);
    QCOMPARE(obstacleTo(drawOf({u"LM"_s}, {u"D1"_s}, {}), 1)->kind, Kind::NoSeed);
    QVERIFY(drawVisits(draw, 3).empty());
}

void TestInspectionDraw::oneTeamTakesAll()
{
    QCOMPARE(shortly(drawVisits(drawOf({u"LM"_s, u"DD"_s, u"AA"_s}, {u"D1"_s}), 3)), u"DD>D1 LM>D1 AA>D1"_s);
}

void TestInspectionDraw::everyVillageIsDrawnWhereAllAreAskedFor()
{
    InspectionDraw draw = drawOf({u"LM"_s, u"DD"_s, u"AA"_s}, {u"D1"_s});
    draw.candidates[0].lastVisit = QDate(2012, 1, 1);
    draw.candidates[1].lastVisit = QDate(2015, 1, 1);
    const DrawPool pool = poolOf(draw, 3);
    QCOMPARE(pool.certain, QStringList({u"AA"_s, u"LM"_s}));
    QCOMPARE(pool.equals, QStringList{u"DD"_s});
    QCOMPARE(pool.chosen, 1);
}

void TestInspectionDraw::whoeverLedFewestLeadsNext()
{
    InspectionDraw draw = drawOf({u"LM"_s, u"YL"_s, u"AA"_s, u"BB"_s, u"CC"_s, u"DD"_s}, {u"D1"_s});
    draw.officials = {{u"JW"_s, 0}, {u"SJ"_s, 2}, {u"ZZ"_s, 0}};
    // ZZ has a lower ticket than JW; SJ comes in once the others led two as well, before both by its ticket.
    QCOMPARE(leaders(drawVisits(draw, 6)), u"ZZ JW ZZ JW SJ ZZ"_s);
}

void TestInspectionDraw::withoutOfficialsNobodyLeads()
{
    QCOMPARE(leaders(drawVisits(drawOf({u"LM"_s, u"YL"_s}, {u"D1"_s}), 2)), u"- -"_s);
}

void TestInspectionDraw::replayTellsWhatWasAltered()
{
    InspectionDraw draw = drawOf({u"LM"_s, u"YL"_s, u"AA"_s}, {u"D1"_s, u"D2"_s});
    draw.officials = {{u"SJ"_s, 1}};
    draw.visits = drawVisits(draw, 2);
    QCOMPARE(replay(draw), draw.visits);
    InspectionDraw altered = draw;
    std::swap(altered.visits[0].team, altered.visits[1].team);
    QVERIFY(replay(altered) != altered.visits);
    altered = draw;
    altered.seed += u'1';
    altered.candidates.pop_back();
    QVERIFY(replay(altered) != altered.visits);
    altered = draw;
    altered.visits.clear();
    QVERIFY(replay(altered).empty());
}

void TestInspectionDraw::theMostEvenWayIsFound_data()
{
    using Places = std::vector<std::vector<bool>>;
    QTest::addColumn<Places>("mayGo");
    QTest::addColumn<std::vector<std::size_t>>("given");
    const std::vector<bool> all{true, true, true};
    const std::vector<bool> notTheLast{true, true, false};
    QTest::newRow("in turn") << Places{all, all, all, all} << std::vector<std::size_t>{0, 1, 2, 0};
    // Taken in turn without looking ahead the third team would be left without a village.
    QTest::newRow("one of the first for the last")
        << Places{all, notTheLast, notTheLast, notTheLast} << std::vector<std::size_t>{2, 0, 1, 0};
    QTest::newRow("chain of swaps") << Places{{true, true, false}, {false, true, true}, {true, false, false}}
                                    << std::vector<std::size_t>{1, 2, 0};
    QTest::newRow("one team has to take most") << Places{{true, false, false}, {true, false, false},
        {true, false, false}, all} << std::vector<std::size_t>{0, 0, 0, 1};
    QTest::newRow("a place without a team") << Places{all, {false, false, false}} << std::vector<std::size_t>{};
    QTest::newRow("nothing") << Places{} << std::vector<std::size_t>{};
}

void TestInspectionDraw::theMostEvenWayIsFound()
{
    QFETCH(std::vector<std::vector<bool>>, mayGo);
    QTEST(TeamTurns(mayGo, 3).givenOut(), "given");
}

void TestInspectionDraw::versionsHoldFromTheirFirstDay()
{
    const auto version = [](const QString &code, QDate from) {
        Checklist made;
        made.code = code;
        made.from = from;
        return made;
    };
    const std::vector<Checklist> versions = {version(u"C"_s, QDate(2016, 1, 1)), version(u"A"_s, QDate(2015, 1, 1)),
        version(u"B"_s, QDate(2015, 1, 1)), version(u"D"_s, {})};
    QVERIFY(!versionOn(versions, QDate(2014, 12, 31)));
    QCOMPARE(versionOn(versions, QDate(2015, 1, 1))->code, u"B"_s);
    QCOMPARE(versionOn(versions, QDate(2015, 12, 31))->code, u"B"_s);
    QCOMPARE(versionOn(versions, QDate(2016, 1, 1))->code, u"C"_s);
    QVERIFY(!versionOn({}, QDate(2016, 1, 1)));
}

void TestInspectionDraw::aSuccessorHasNoCodeYet()
{
    Checklist version;
    version.code = u"A"_s;
    version.name = u"2015年版"_s;
    version.from = QDate(2015, 1, 1);
    version.questions = {{u"公开栏"_s, u"公开栏完好"_s, 5}};
    const Checklist next = successorOf(version, QDate(2016, 3, 1));
    QVERIFY(next.code.isEmpty() && next.name.isEmpty());
    QCOMPARE(next.from, QDate(2016, 3, 1));
    QCOMPARE(next.questions, version.questions);
}

QTEST_GUILESS_MAIN(TestInspectionDraw)
#include "tst_inspectiondraw.moc"
