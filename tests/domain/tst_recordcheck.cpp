// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcheck.h"

#include <QTest>

#include <algorithm>

using namespace Gongkai;

/// What is wrong with a record by itself and with the ones it refers to.
class TestRecordCheck : public QObject
{
    Q_OBJECT

private:
    static Submission sound()
    {
        Submission submission;
        submission.id = QStringLiteral("S1");
        submission.period = Period(2015, 11);
        submission.office = QStringLiteral("CZ");
        submission.item = QStringLiteral("CZ-01");
        submission.receivedAt = *Moment::fromString(u"2015-11-27T10:00:00");
        return submission;
    }

private Q_SLOTS:
    void aSoundRecordHasNone() { QVERIFY(faultsOf(sound()).empty()); }

    void whatAFieldRefersTo()
    {
        QCOMPARE(listReferredTo(List::Submissions, u"office"), List::Offices);
        QCOMPARE(listReferredTo(List::Items, u"office"), List::Offices);
        QCOMPARE(listReferredTo(List::Submissions, u"title"), List::None);
        QCOMPARE(listReferredTo(List::Submissions, u"nothing"), List::None);
    }

    void emptyRecordNamesEveryNeed()
    {
        const auto faults = faultsOf(Submission(), QStringLiteral("submissions[12]"));
        QStringList places;
        for (const Fault &fault : faults) {
            QCOMPARE(fault.kind, FaultKind::Required);
            places.append(fault.place);
        }
        QCOMPARE(places.join(u' '),
            QStringLiteral("submissions[12].id submissions[12].period submissions[12].office submissions[12].item "
                           "submissions[12].receivedAt"));
    }

    void nestedPlacesAreNamed()
    {
        Posting posting;
        posting.id = QStringLiteral("P1");
        posting.office = QStringLiteral("CZ");
        posting.channels = {
            {QStringLiteral("公开栏"), QDate(2015, 5, 2), QDate(2015, 5, 1)}, {QString(), QDate(2015, 5, 2), {}}};
        const auto faults = faultsOf(posting, QStringLiteral("postings[3]"));
        QCOMPARE(faults.size(), 2U);
        QCOMPARE(faults[0], (Fault{QStringLiteral("postings[3].channels[0].to"), FaultKind::EndsBeforeStart, {}}));
        QCOMPARE(faults[1], (Fault{QStringLiteral("postings[3].channels[1].channel"), FaultKind::Required, {}}));
    }

    void numbersAreBounded_data()
    {
        QTest::addColumn<int>("pieces");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("none") << 0 << true;
        QTest::newRow("negative") << -1 << false;
        QTest::newRow("many") << 1'000'000'000 << true;
        QTest::newRow("too many") << 1'000'000'001 << false;
    }
    void numbersAreBounded()
    {
        QFETCH(int, pieces);
        QFETCH(bool, isSound);
        auto submission = sound();
        submission.pieces = pieces;
        QCOMPARE(faultsOf(submission).empty(), isSound);
    }

    void daysOfAnApplicationAreInOrder_data()
    {
        using Day = std::optional<QDate>;
        QTest::addColumn<std::vector<Day>>("days"); // asked, corrected, third party asked, answered, extended, replied
        QTest::addColumn<QString>("result");
        QTest::addColumn<QString>("places");
        const Day none;
        const Day before = QDate(2024, 9, 9);
        const Day received = QDate(2024, 9, 10);
        const Day after = QDate(2024, 9, 11);
        const auto row = [](const char *name, std::vector<Day> days, const char *result, const char *places) {
            QTest::newRow(name) << std::move(days) << QString::fromLatin1(result) << QString::fromLatin1(places);
        };
        row("all on the day of receipt", {received, received, received, received, received, received}, "granted", "");
        row("all before", {before, before, before, before, before, before}, "granted",
            "correctionAskedOn extendedOn repliedOn thirdPartyAskedOn");
        row("answers before their questions", {after, received, after, received, none, none}, "",
            "correctedOn thirdPartyAnsweredOn");
        row("answers that nobody asked for", {none, before, none, before, none, none}, "",
            "correctedOn thirdPartyAnsweredOn");
        row("corrected unasked", {none, after, none, none, none, none}, "", "");
        row("result without a reply", {none, none, none, none, none, none}, "refused.4", "");
        row("withdrawn", {none, none, none, none, none, none}, "otherwise.3", "");
        row("no row of the table", {none, none, none, none, none, none}, "refused.9", "result");
        row("no row of the table either", {none, none, none, none, none, after}, "otherwise.4", "result");
    }
    void daysOfAnApplicationAreInOrder()
    {
        QFETCH(std::vector<std::optional<QDate>>, days);
        QFETCH(QString, result);
        QFETCH(QString, places);
        Application application;
        application.id = QStringLiteral("A1");
        application.receivedOn = QDate(2024, 9, 10);
        application.correctionAskedOn = days[0];
        application.correctedOn = days[1];
        application.thirdPartyAskedOn = days[2];
        application.thirdPartyAnsweredOn = days[3];
        application.extendedOn = days[4];
        application.repliedOn = days[5];
        if (!result.isEmpty())
            application.result = result;
        QStringList found;
        for (const Fault &fault : faultsOf(application))
            found.append(fault.place);
        std::sort(found.begin(), found.end());
        QCOMPARE(found.join(u' '), places);
        for (const Fault &fault : faultsOf(application, QStringLiteral("applications[2]")))
            QVERIFY(fault.place.startsWith(u"applications[2]."));
    }

    void texts_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("plain") << QStringLiteral("低保户评议结果公示") << true;
        QTest::newRow("line break in a line") << QStringLiteral("上\n下") << false;
        QTest::newRow("null character") << QString(QChar(0)) << false;
        QTest::newRow("long") << QString(2000, u'长') << true;
        QTest::newRow("too long") << QString(2001, u'长') << false;
    }
    void texts()
    {
        QFETCH(QString, title);
        QFETCH(bool, isSound);
        auto submission = sound();
        submission.title = title;
        QCOMPARE(faultsOf(submission).empty(), isSound);
    }

    void ownMonthsLieInTheYear()
    {
        CatalogueItem item;
        item.code = QStringLiteral("X");
        item.name = QStringLiteral("项");
        item.office = QStringLiteral("CZ");
        item.months = {12, 13, 0};
        const auto faults = faultsOf(item);
        QCOMPARE(faults.size(), 2U);
        QCOMPARE(faults[0], (Fault{QStringLiteral("months[1]"), FaultKind::TooLarge, QStringLiteral("12")}));
        QCOMPARE(faults[1], (Fault{QStringLiteral("months[2]"), FaultKind::TooSmall, QStringLiteral("1")}));
    }

    void findingDays()
    {
        Finding finding{QStringLiteral("F1"), QStringLiteral("V1"), QStringLiteral("陈旧"), Severity::Minor,
            QDate(2015, 5, 20), {}, QDate(2015, 5, 25), QDate(2015, 5, 24)};
        QCOMPARE(faultsOf(finding).front(),
            (Fault{QStringLiteral("confirmedOn"), FaultKind::BeforeRectified, QStringLiteral("2015-05-25")}));
        QVERIFY(faultsBetween(finding, QDate(2015, 5, 20)).empty());
        QCOMPARE(faultsBetween(finding, QDate(2015, 5, 21)).front(),
            (Fault{QStringLiteral("rectifyBy"), FaultKind::BeforeVisit, QStringLiteral("2015-05-21")}));
    }

    void rosterDaysAreMonthsOrDays_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<bool>("isSound");
        QTest::newRow("month") << QStringLiteral("2015-01") << true;
        QTest::newRow("day") << QStringLiteral("2015-01-31") << true;
        QTest::newRow("neither") << QStringLiteral("2015-02-30") << false;
        QTest::newRow("not known") << QString() << true;
    }
    void rosterDaysAreMonthsOrDays()
    {
        QFETCH(QString, from);
        QFETCH(bool, isSound);
        LeadingGroupMember member{QStringLiteral("甲"), {}, GroupRole::Staff, {}, from, {}};
        QCOMPARE(faultsOf(member).empty(), isSound);
    }

    void amountsHaveFourPlaces_data()
    {
        QTest::addColumn<QString>("amount");
        QTest::addColumn<bool>("isSound");
        for (const auto &[text, isSound] : {std::pair("0", true), {"0.0000", true}, {"12.5", true}, {"12.", false},
                 {".5", false}, {"1.23456", false}, {"-1", false}, {"1e3", false}})
            QTest::newRow(text) << QString::fromLatin1(text) << isSound;
    }
    void amountsHaveFourPlaces()
    {
        QFETCH(QString, amount);
        QFETCH(bool, isSound);
        ProactiveFigure figure;
        figure.year = 2021;
        figure.row = ProactiveRow::Fees;
        figure.amount = amount;
        QCOMPARE(faultsOf(figure).empty(), isSound);
    }
};

QTEST_APPLESS_MAIN(TestRecordCheck)
#include "tst_recordcheck.moc"
