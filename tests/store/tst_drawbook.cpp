// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawbook.h"
#include "historybook.h"
#include "inspectionbook.h"
#include "inspectiondraw.h"
#include "storecheck.h"
#include "teststore.h"

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class TestDrawBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatADrawIsMadeFrom();
    void takesTheNewestVisitUpToTheDay();
    void countsTheVisitsLedInTheYearBefore();
    void leavesOutVillagesNotInForceAllAlong();
    void countsDrawsThatShareAMonth();
    void aStoredDrawComesOutTheSame();
    void theCheckNamesAnAlteredDraw();
    void theVersionInForceIsAskedForByDay();
    void whatVisitsAskedStays();
    void undoLeavesWhatVisitsAsked();
};

namespace {

const Period January(2016, 1);
const Period March(2016, 3);

Visit visit(const char *id, const char *village, QDate on, const QStringList &officials = {})
{
    Visit record;
    record.id = QString::fromLatin1(id);
    record.team = u"D1"_s;
    record.village = QString::fromLatin1(village);
    record.on = on;
    record.officials = officials;
    return record;
}

Checklist versionOf(const QString &code)
{
    Checklist version;
    version.code = code;
    version.name = u"2016年版"_s;
    version.from = QDate(2016, 1, 8);
    version.questions = {{u"公开栏"_s, u"公开栏完好"_s, {}}};
    return version;
}

Result<Step> changed(DrawBook &book, const Checklist &version, int rowVersion)
{
    ChangeSet changes;
    changes.change(version, rowVersion);
    return book.commit(changes);
}

struct DrawTown : TestStore
{
    DrawTown()
    {
        setNow(u"2016-01-08T09:00:00"_s);
        addSmallTown();
        InspectionTeam team;
        team.code = u"D1"_s;
        team.name = u"第一督查组"_s;
        team.members = {{u"张"_s, u"组长"_s, u"LM"_s}, {u"王"_s, {}, {}}, {u"李"_s, {}, u"LM"_s}};
        InspectionTeam other;
        other.code = u"D2"_s;
        other.name = u"第二督查组"_s;
        Official official;
        official.code = u"SJ"_s;
        official.name = u"书记"_s;
        add(team, other, official);
    }

    DrawInputs inputs(Period from = January, Period to = March)
    {
        auto read = DrawBook(store()).inputs(QDate(2016, 1, 8), from, to);
        if (!read)
            qFatal("no inputs: %s", qPrintable(describe(read.error())));
        return *read;
    }
    InspectionDraw drawn(const QString &id, Period from = January, Period to = March)
    {
        InspectionDraw draw = inputs(from, to).draw;
        draw.id = id;
        draw.seed = u"2016-01-08 福彩3D 517"_s;
        draw.visits = drawVisits(draw, 2);
        return draw;
    }
    QStringList alteredDraws()
    {
        QStringList altered;
        const auto report = checkStore(store());
        if (!report)
            qFatal("no check: %s", qPrintable(describe(report.error())));
        for (const CheckFinding &finding : report->findings) {
            if (finding.kind == CheckFinding::Kind::Draw)
                altered.append(finding.detail);
        }
        return altered;
    }
};

} // namespace

void TestDrawBook::readsWhatADrawIsMadeFrom()
{
    DrawTown town;
    const DrawInputs inputs = town.inputs();
    QCOMPARE(inputs.earlierDraws, 0);
    QCOMPARE(inputs.draw.on, QDate(2016, 1, 8));
    QCOMPARE(inputs.draw.candidates, (std::vector<DrawCandidate>{{u"LM"_s, {}}, {u"YL"_s, {}}}));
    QCOMPARE(inputs.draw.teams, QStringList({u"D1"_s, u"D2"_s}));
    // Two members from the same village are one conflict.
    QCOMPARE(inputs.draw.conflicts, (std::vector<DrawConflict>{{u"D1"_s, u"LM"_s}}));
    QCOMPARE(inputs.draw.officials, (std::vector<DrawOfficial>{{u"SJ"_s, 0}}));
}

void TestDrawBook::takesTheNewestVisitUpToTheDay()
{
    DrawTown town;
    town.add(
        visit("1", "LM", QDate(2015, 3, 1)), visit("2", "LM", QDate(2016, 1, 8)), visit("3", "YL", QDate(2016, 1, 9)));
    const auto candidates = town.inputs().draw.candidates;
    QCOMPARE(candidates[0].lastVisit, std::optional(QDate(2016, 1, 8)));
    QVERIFY(!candidates[1].lastVisit);
}

void TestDrawBook::countsTheVisitsLedInTheYearBefore()
{
    DrawTown town;
    town.add(visit("1", "LM", QDate(2015, 1, 8), {u"SJ"_s}), visit("2", "LM", QDate(2015, 1, 9), {u"SJ"_s}),
        visit("3", "YL", QDate(2016, 1, 8), {u"SJ"_s}), visit("4", "YL", QDate(2016, 1, 9), {u"SJ"_s}),
        visit("5", "YL", QDate(2015, 6, 9)));
    QCOMPARE(town.inputs().draw.officials[0].visits, 2);
}

void TestDrawBook::leavesOutVillagesNotInForceAllAlong()
{
    DrawTown town;
    Village closing = TestStore::village("GB", "关闭村");
    closing.to = Period(2016, 2);
    Village opening = TestStore::village("XJ", "新建村");
    opening.from = Period(2016, 2);
    town.add(closing, opening);
    QCOMPARE(int(town.inputs(January, March).draw.candidates.size()), 2);
    QCOMPARE(town.inputs(January, Period(2016, 2)).draw.candidates[0].village, u"GB"_s);
    QCOMPARE(int(town.inputs(Period(2016, 2), March).draw.candidates.size()), 3);
}

void TestDrawBook::countsDrawsThatShareAMonth()
{
    DrawTown town;
    town.add(town.drawn(u"1"_s, January, March));
    QCOMPARE(town.inputs(March, Period(2016, 5)).earlierDraws, 1);
    QCOMPARE(town.inputs(Period(2015, 11), January).earlierDraws, 1);
    QCOMPARE(town.inputs(Period(2016, 4), Period(2016, 5)).earlierDraws, 0);
    QCOMPARE(town.inputs(Period(2015, 1), Period(2015, 12)).earlierDraws, 0);
}

void TestDrawBook::aStoredDrawComesOutTheSame()
{
    DrawTown town;
    town.add(visit("1", "LM", QDate(2015, 3, 1), {u"SJ"_s}));
    const InspectionDraw draw = town.drawn(u"1"_s);
    QCOMPARE(int(draw.visits.size()), 2);
    town.add(draw);
    // What happens afterwards changes nothing: the draw holds what it was made from.
    town.add(visit("2", "YL", QDate(2016, 1, 20), {u"SJ"_s}));
    QVERIFY(town.reopen());
    const auto stored = DrawBook(town.store()).find<InspectionDraw>(u"1"_s);
    QVERIFY(stored);
    QCOMPARE(stored->record.visits, draw.visits);
    QCOMPARE(replay(stored->record), draw.visits);
    QCOMPARE(town.alteredDraws(), QStringList());
}

void TestDrawBook::theCheckNamesAnAlteredDraw()
{
    DrawTown town;
    InspectionDraw draw = town.drawn(u"1"_s);
    town.add(draw);
    draw.id = u"2"_s;
    draw.visits.pop_back();
    draw.visits[0].team = u"D1"_s;
    town.add(draw);
    QCOMPARE(town.alteredDraws(), QStringList{u"2016-01-08 2"_s});
    QCOMPARE(checkStore(town.store())->draws, 2);
    QCOMPARE(checkStore(DrawTown().store())->draws, 0);
}

void TestDrawBook::theVersionInForceIsAskedForByDay()
{
    DrawTown town;
    QVERIFY(!*DrawBook(town.store()).checklistOn(QDate(2016, 1, 8)));
    const Checklist version = versionOf(u"A"_s);
    town.add(version);
    const DrawBook book(town.store());
    QVERIFY(!*book.checklistOn(QDate(2016, 1, 7)));
    const auto found = book.checklistOn(QDate(2016, 1, 8));
    QVERIFY(found && *found);
    QCOMPARE((*found)->questions, version.questions);
}

void TestDrawBook::whatVisitsAskedStays()
{
    DrawTown town;
    Checklist version = versionOf(u"A"_s);
    town.add(version);
    DrawBook book(town.store());
    // Nobody asked it yet.
    version.questions.push_back({u"公开栏"_s, u"有顶棚"_s, {}});
    QVERIFY(changed(book, version, 1));
    Visit asked = visit("V1", "LM", QDate(2016, 1, 8));
    asked.checklist = u"A"_s;
    Visit other = visit("V2", "YL", QDate(2016, 1, 8));
    town.add(asked, other);
    QCOMPARE(*book.visitsThatAsked(u"A"_s), 1);
    QCOMPARE(*book.visitsThatAsked(u"B"_s), 0);
    Checklist altered = version;
    altered.questions.back().question = u"有灯"_s;
    altered.scored = true;
    const auto refused = changed(book, altered, 2);
    QVERIFY(!refused);
    QCOMPARE(refused.error().faults,
        (std::vector<Fault>{
            {u"scored"_s, FaultKind::AskedAlready, u"1"_s}, {u"questions"_s, FaultKind::AskedAlready, u"1"_s}}));
    // What it is called and from when it holds may be put right.
    version.name = u"2016年试行版"_s;
    version.from = QDate(2016, 1, 1);
    QVERIFY(changed(book, version, 2));
    ChangeSet removal;
    removal.remove(version, 3);
    QCOMPARE(book.commit(removal).error().kind, ErrorKind::InUse);
    QVERIFY(book.find<Checklist>(u"A"_s));
}

void TestDrawBook::undoLeavesWhatVisitsAsked()
{
    DrawTown town;
    Checklist version = versionOf(u"A"_s);
    town.add(version);
    DrawBook book(town.store());
    version.questions.push_back({u"公开栏"_s, u"有顶棚"_s, {}});
    const auto step = changed(book, version, 1);
    QVERIFY(step);
    Visit asked = visit("V1", "LM", QDate(2016, 1, 8));
    asked.checklist = u"A"_s;
    ChangeSet visiting;
    visiting.add(asked);
    const auto visited = book.commit(visiting);
    QVERIFY(visited);
    HistoryBook history(town.store());
    const auto refused = history.undo(step->number);
    QVERIFY(!refused);
    QCOMPARE(refused.error().faults.front().kind, FaultKind::AskedAlready);
    QCOMPARE(book.find<Checklist>(u"A"_s)->record.questions.size(), 2U);
    QVERIFY(history.undo(visited->number));
    QVERIFY(history.undo(step->number));
    QCOMPARE(book.find<Checklist>(u"A"_s)->record.questions.size(), 1U);
}

QTEST_GUILESS_MAIN(TestDrawBook)
#include "tst_drawbook.moc"
