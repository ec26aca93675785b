// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperbook.h"
#include "teststore.h"

using namespace Gongkai;

/// The catalogue of figures: what is counted, what was entered, and the sums that must hold.
class TestYearFigures : public QObject
{
    Q_OBJECT

private:
    static Posting posting(const char *id, DisclosureClass disclosureClass, int pieces, std::vector<PostedOn> channels)
    {
        Posting record;
        record.id = QString::fromLatin1(id);
        record.office = QStringLiteral("CZ");
        record.disclosureClass = disclosureClass;
        record.topic = QString::fromLatin1(id);
        record.pieces = pieces;
        record.channels = std::move(channels);
        return record;
    }
    static Proposal proposal(const char *id, std::optional<QDate> answeredOn, ProposalOutcome outcome)
    {
        Proposal record;
        record.id = QString::fromLatin1(id);
        record.office = QStringLiteral("CZ");
        record.receivedOn = QDate(2014, 1, 1);
        record.answeredOn = answeredOn;
        record.outcome = outcome;
        return record;
    }
    static HotlineCall call(const char *id, std::optional<QDate> answeredOn, std::optional<QDate> answerBy)
    {
        HotlineCall record;
        record.id = QString::fromLatin1(id);
        record.at = *Moment::fromString(QStringLiteral("2015-06-01T23:59:00"));
        record.answerBy = answerBy;
        record.answeredOn = answeredOn;
        return record;
    }
    static double valueOf(TestStore &test, int year, const char *id)
    {
        const auto figures = PaperBook(test.store()).figures(year);
        const Figure *figure = figures ? figures->find(QString::fromLatin1(id)) : nullptr;
        return figure ? figure->value() : -1;
    }

private Q_SLOTS:
    void materialCountsOnceInTheYearItIsFirstPosted()
    {
        TestStore test;
        test.addSmallTown();
        test.add(
            posting("P1", DisclosureClass::Fixed, 3,
                {{QStringLiteral("公开栏"), QDate(2015, 12, 31), {}}, {QStringLiteral("广播"), QDate(2016, 1, 1), {}}}),
            posting("P2", DisclosureClass::Temporary, 5,
                {{QStringLiteral("公开栏"), QDate(2015, 1, 1), {}}, {QStringLiteral("会议"), QDate(2015, 1, 1), {}}}),
            posting("P3", DisclosureClass::ResourceTrading, 7, {{QStringLiteral("公开栏"), QDate(2014, 12, 31), {}}}),
            posting("P4", DisclosureClass::Fixed, 11, {}));
        QCOMPARE(valueOf(test, 2015, "disclosures"), 8.0);
        QCOMPARE(valueOf(test, 2015, "disclosures.fixed"), 3.0);
        QCOMPARE(valueOf(test, 2015, "disclosures.temporary"), 5.0);
        QCOMPARE(valueOf(test, 2015, "disclosures.resourceTrading"), 0.0);
        QCOMPARE(valueOf(test, 2014, "disclosures"), 7.0);
        QCOMPARE(valueOf(test, 2016, "disclosures"), 0.0);
        QVERIFY(PaperBook(test.store()).figures(2015)->sumsHold());
        QCOMPARE(PaperBook(test.store()).figures(2015)->find(u"disclosures.topics")->text(), QStringLiteral("P2、P1"));
    }

    void proposalsCountInTheYearOfTheAnswer()
    {
        TestStore test;
        test.addSmallTown();
        test.add(proposal("A", QDate(2015, 1, 1), ProposalOutcome::Satisfied),
            proposal("B", QDate(2015, 12, 31), ProposalOutcome::BasicallySatisfied),
            proposal("C", QDate(2016, 1, 1), ProposalOutcome::Satisfied),
            proposal("D", std::nullopt, ProposalOutcome::Pending));
        QCOMPARE(valueOf(test, 2015, "proposals"), 2.0);
        QVERIFY(PaperBook(test.store()).figures(2015)->sumsHold());
        test.add(proposal("E", QDate(2015, 6, 1), ProposalOutcome::Pending));
        const auto broken = PaperBook(test.store()).figures(2015);
        QVERIFY(!broken->sumsHold());
        QCOMPARE(broken->sums()[1].text(), QStringLiteral("3 ≠ 1 + 1 + 0"));
    }

    void everyCountedFigureLeadsToItsRecords()
    {
        TestStore test;
        test.addSmallTown();
        Visit visit;
        visit.id = QStringLiteral("V1");
        visit.on = QDate(2015, 3, 1);
        visit.village = QStringLiteral("LM");
        visit.team = QStringLiteral("D1");
        visit.officials = {QStringLiteral("SJ")};
        Visit other = visit;
        other.id = QStringLiteral("V2");
        other.officials.clear();
        Finding finding;
        finding.id = QStringLiteral("F1");
        finding.visit = other.id;
        finding.problem = QStringLiteral("脏旧");
        InspectionTeam team;
        team.code = QStringLiteral("D1");
        team.name = QStringLiteral("一组");
        Official official;
        official.code = QStringLiteral("SJ");
        official.name = QStringLiteral("书记");
        Application application;
        application.id = QStringLiteral("A1");
        application.receivedOn = QDate(2014, 12, 30);
        test.add(team, official, visit, other, finding, application,
            proposal("A", QDate(2015, 1, 1), ProposalOutcome::Satisfied),
            proposal("B", QDate(2016, 1, 1), ProposalOutcome::Satisfied),
            posting("P1", DisclosureClass::Fixed, 1, {{QStringLiteral("公开栏"), QDate(2015, 12, 31), {}}}),
            posting("P2", DisclosureClass::Temporary, 1, {{QStringLiteral("公开栏"), QDate(2015, 1, 1), {}}}),
            TestStore::submission("S1", "CZ-01", Period(2015, 11), "2015-11-05T09:00:00"));
        const PaperBook book(test.store());
        const auto figures = book.figures(2015);
        QVERIFY(figures);
        // Villages and findings are counted, but what leads to them are the inspections.
        const QStringList others{QStringLiteral("visits.villages"), QStringLiteral("leadingGroup.staff")};
        for (const Figure &figure : figures->figures) {
            const auto counted = book.recordsCounted(2015, figure.id);
            QVERIFY2(counted, qPrintable(figure.id));
            if (!figure.isText() && !others.contains(figure.id))
                QVERIFY2(double(counted->keys.size()) == figure.value(), qPrintable(figure.id));
        }
        QCOMPARE(book.recordsCounted(2015, QStringLiteral("visits.ledBy.SJ"))->keys, QStringList(visit.id));
        QCOMPARE(book.recordsCounted(2015, QStringLiteral("findings"))->keys, QStringList(other.id));
        QCOMPARE(book.recordsCounted(2015, QStringLiteral("disclosures.fixed"))->list, List::Postings);
        QCOMPARE(book.recordsCounted(2015, QStringLiteral("table3/1/6"))->keys, QStringList(application.id));
        QCOMPARE(book.recordsCounted(2015, QStringLiteral("publicSatisfaction"))->list, List::None);
    }

    void inspectionsAndCallsAddUp()
    {
        TestStore test;
        test.addSmallTown();
        Village closed = TestStore::village("GB", "关闭村");
        closed.to = Period(2015, 1);
        Village later = TestStore::village("XC", "新村");
        later.from = Period(2016, 1);
        InspectionTeam team;
        team.code = QStringLiteral("D1");
        team.name = QStringLiteral("第一督查组");
        Visit told;
        told.id = QStringLiteral("V1");
        told.team = team.code;
        told.village = QStringLiteral("LM");
        told.on = QDate(2015, 1, 1);
        told.announced = true;
        Visit untold = told;
        untold.id = QStringLiteral("V2");
        untold.on = QDate(2015, 12, 31);
        untold.announced = false;
        Finding open;
        open.id = QStringLiteral("F1");
        open.visit = told.id;
        open.problem = QStringLiteral("未公开");
        Finding confirmed = open;
        confirmed.id = QStringLiteral("F2");
        confirmed.rectifiedOn = QDate(2015, 12, 1);
        confirmed.confirmedOn = QDate(2016, 1, 8);
        test.add(closed, later, team, told, untold, open, confirmed, call("H1", {}, {}),
            call("H2", QDate(2015, 6, 11), {}), call("H3", QDate(2015, 6, 12), {}),
            call("H4", QDate(2015, 6, 12), QDate(2015, 6, 12)), call("H5", QDate(2015, 6, 12), QDate(2015, 6, 11)));
        const auto expect = [&test](const char *id, double value) { QCOMPARE(valueOf(test, 2015, id), value); };
        expect("visits.unannounced", 1);
        expect("villages", 3);
        expect("visits.villages", 1);
        expect("villages.notVisited", 2);
        expect("findings.confirmed", 1);
        expect("findings.open", 1);
        expect("hotlineCalls", 5);
        expect("hotlineCalls.answered", 4);
        // Without a day to answer by every answer is in time, as the register has it.
        expect("hotlineCalls.answeredInTime", 3);
        expect("hotlineCalls.open", 1);
        QVERIFY(PaperBook(test.store()).figures(2015)->sumsHold());
        QVERIFY(!PaperBook(test.store()).figures(2014)->hasRecords());
    }

    void aTotalKeptOnPaperNeedsNoParts()
    {
        TestStore test;
        test.addSmallTown();
        test.add(OpeningFigure{2013, QStringLiteral("findings"), 9, {}},
            OpeningFigure{2013, QStringLiteral("hotlineCalls"), 7, {}},
            OpeningFigure{2013, QStringLiteral("hotlineCalls.answered"), 7, {}});
        QVERIFY(PaperBook(test.store()).figures(2013)->sumsHold());
        // Once all of them are known they must agree.
        test.add(OpeningFigure{2013, QStringLiteral("hotlineCalls.open"), 1, {}});
        QVERIFY(!PaperBook(test.store()).figures(2013)->sumsHold());
    }

    void openingFiguresStandForAYearOnPaper()
    {
        TestStore test;
        test.add(OpeningFigure{2013, QStringLiteral("disclosures"), 568, QStringLiteral("台账")},
            OpeningFigure{2013, QStringLiteral("disclosures.fixed"), 54, {}},
            OpeningFigure{2013, QStringLiteral("disclosures.temporary"), 496, {}},
            OpeningFigure{2013, QStringLiteral("disclosures.resourceTrading"), 17, {}},
            OpeningFigure{2013, QStringLiteral("ownFigure"), 2.5, {}});
        const auto figures = PaperBook(test.store()).figures(2013);
        QVERIFY(!figures->find(u"disclosures")->isMixed());
        QCOMPARE(figures->find(u"disclosures")->text(), QStringLiteral("568"));
        QCOMPARE(figures->find(u"ownFigure")->text(), QStringLiteral("2.5"));
        QVERIFY(!figures->sumsHold());
        QCOMPARE(figures->sums()[0].text(), QStringLiteral("568 ≠ 54 + 496 + 17"));
    }

    void anOpeningFigureOnCountedRecordsIsTold()
    {
        TestStore test;
        test.addSmallTown();
        test.add(posting("P1", DisclosureClass::Fixed, 3, {{QStringLiteral("公开栏"), QDate(2015, 5, 1), {}}}),
            OpeningFigure{2015, QStringLiteral("disclosures"), 10, {}});
        const auto figures = PaperBook(test.store()).figures(2015);
        QVERIFY(figures->find(u"disclosures")->isMixed());
        QCOMPARE(figures->find(u"disclosures")->value(), 13.0);
    }
};

QTEST_GUILESS_MAIN(TestYearFigures)
#include "tst_yearfigures.moc"
