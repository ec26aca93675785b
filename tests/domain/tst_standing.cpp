// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidays.h"
#include "standing.h"

#include <QTest>

using namespace Gongkai;

/// Standing of one obligation for 2015-11 (deadline Saturday 28 November, not moved), told by short scripts:
/// `R 28T23:59:59` is a receipt in November, `r 30T09 by 5` the return of the one before, `a` its acceptance.
class TestStanding : public QObject
{
    Q_OBJECT

private:
    static Moment at(const char *text) { return *Moment::fromString(QString::fromLatin1(text)); }
    static Submission receipt(const char *id, const char *receivedAt)
    {
        Submission submission;
        submission.id = QString::fromLatin1(id);
        submission.receivedAt = at(receivedAt);
        submission.recordedAt = submission.receivedAt;
        return submission;
    }
    static Submission returned(Submission submission, const char *reviewedAt, std::optional<QDate> correctBy = {})
    {
        submission.review = Review{Decision::Returned, at(reviewedAt), {}, correctBy};
        return submission;
    }
    static ObligationStanding judge(const std::vector<Submission> &submissions, const char *now, bool isExempt = false,
        int correctionDays = 3, DecisiveReceipt decisive = DecisiveReceipt::First)
    {
        std::vector<const Submission *> pointers;
        for (const Submission &submission : submissions)
            pointers.push_back(&submission);
        const auto calendar = shippedCalendar();
        Town town;
        town.correctionDays = correctionDays;
        town.decisiveReceipt = decisive;
        return standingOf(
            pointers, isExempt, deadlineOf(Period(2015, 11), Town(), nullptr, calendar), town, calendar, at(now));
    }

private Q_SLOTS:
    void standings_data()
    {
        QTest::addColumn<std::vector<Submission>>("submissions");
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<int>("daysLate");
        using S = std::vector<Submission>;
        using enum Standing;
        QTest::newRow("nothing yet, last second of the 28th")
            << S{} << QByteArray("2015-11-28T23:59:59") << NotDue << 0;
        QTest::newRow("nothing, first second of the 29th") << S{} << QByteArray("2015-11-29T00:00:00") << Missing << 0;
        QTest::newRow("last second of the 28th")
            << S{receipt("a", "2015-11-28T23:59:59")} << QByteArray("2015-12-02T09:00:00") << OnTime << 0;
        QTest::newRow("first second of the 29th")
            << S{receipt("a", "2015-11-29T00:00:00")} << QByteArray("2015-12-02T09:00:00") << Late << 1;
        QTest::newRow("not yet received at that moment")
            << S{receipt("a", "2015-11-27T10:00:00")} << QByteArray("2015-11-27T09:59:59") << NotDue << 0;
        QTest::newRow("received at that very second")
            << S{receipt("a", "2015-11-27T10:00:00")} << QByteArray("2015-11-27T10:00:00") << OnTime << 0;
        QTest::newRow("returned") << S{returned(receipt("a", "2015-11-20T10:00:00"), "2015-11-21T10:00:00")}
                                  << QByteArray("2015-12-02T09:00:00") << Returned << 0;
        QTest::newRow("return not yet known") << S{returned(receipt("a", "2015-11-20T10:00:00"), "2015-12-02T09:00:01")}
                                              << QByteArray("2015-12-02T09:00:00") << OnTime << 0;
        QTest::newRow("corrected by the deadline after a long time")
            << S{returned(receipt("a", "2015-11-02T10:00:00"), "2015-11-03T10:00:00"),
                   receipt("b", "2015-11-28T10:00:00")}
            << QByteArray("2015-12-02T09:00:00") << OnTime << 0;
        // Returned on Friday 27 November: three working days end on Wednesday 2 December.
        QTest::newRow("corrected on the third working day")
            << S{returned(receipt("a", "2015-11-26T10:00:00"), "2015-11-27T10:00:00"),
                   receipt("b", "2015-12-02T23:59:59")}
            << QByteArray("2015-12-05T09:00:00") << OnTime << 0;
        QTest::newRow("corrected on the fourth")
            << S{returned(receipt("a", "2015-11-26T10:00:00"), "2015-11-27T10:00:00"),
                   receipt("b", "2015-12-03T00:00:00")}
            << QByteArray("2015-12-05T09:00:00") << Late << 1;
        QTest::newRow("corrected by the day the clerk set")
            << S{returned(receipt("a", "2015-11-26T10:00:00"), "2015-11-27T10:00:00", QDate(2015, 12, 10)),
                   receipt("b", "2015-12-10T10:00:00")}
            << QByteArray("2015-12-15T09:00:00") << OnTime << 0;
        QTest::newRow("returned again") << S{returned(receipt("a", "2015-11-20T10:00:00"), "2015-11-21T10:00:00"),
            returned(receipt("b", "2015-11-24T10:00:00"), "2015-11-25T10:00:00")}
                                        << QByteArray("2015-12-02T09:00:00") << Returned << 0;
        QTest::newRow("first late, correction in time: late by the first")
            << S{returned(receipt("a", "2015-11-30T10:00:00"), "2015-11-30T12:00:00"),
                   receipt("b", "2015-12-01T10:00:00")}
            << QByteArray("2015-12-05T09:00:00") << Late << 2;
        QTest::newRow("largest overrun of several corrections")
            << S{returned(receipt("a", "2015-11-20T10:00:00"), "2015-11-21T10:00:00", QDate(2015, 11, 29)),
                   returned(receipt("b", "2015-12-04T10:00:00"), "2015-12-04T12:00:00", QDate(2015, 12, 7)),
                   receipt("c", "2015-12-08T10:00:00")}
            << QByteArray("2015-12-15T09:00:00") << Late << 5;
        QTest::newRow("a supplement long after changes nothing")
            << S{receipt("a", "2015-11-20T10:00:00"), receipt("b", "2016-01-20T10:00:00")}
            << QByteArray("2016-02-01T09:00:00") << OnTime << 0;
        QTest::newRow("same second: the id decides which is the newest")
            << S{receipt("b", "2015-11-20T10:00:00"),
                   returned(receipt("a", "2015-11-20T10:00:00"), "2015-11-20T11:00:00")}
            << QByteArray("2015-12-02T09:00:00") << OnTime << 0;
    }
    void saysByWhenACorrectionIsDue()
    {
        // Three working days after Friday 27 November 2015.
        const auto counted =
            judge({returned(receipt("a", "2015-11-20T10:00:00"), "2015-11-27T10:00:00")}, "2015-12-01T09:00:00");
        QCOMPARE(counted.correctBy, std::optional(QDate(2015, 12, 2)));
        QVERIFY(!counted.isByWeekends);
        const auto set =
            judge({returned(receipt("a", "2015-11-20T10:00:00"), "2015-11-27T10:00:00", QDate(2015, 11, 30))},
                "2015-12-01T09:00:00");
        QCOMPARE(set.correctBy, std::optional(QDate(2015, 11, 30)));
        // A return that is not known yet asks for nothing.
        QVERIFY(!judge({returned(receipt("a", "2015-11-20T10:00:00"), "2015-11-27T10:00:00")}, "2015-11-27T09:59:59")
                     .correctBy);
        // The holidays of 2099 are not announced; a day that the clerk set needs none.
        const auto far =
            judge({returned(receipt("a", "2015-11-20T10:00:00"), "2099-01-01T10:00:00")}, "2099-02-01T09:00:00");
        QVERIFY(far.isByWeekends);
        const auto farSet =
            judge({returned(receipt("a", "2015-11-20T10:00:00"), "2099-01-01T10:00:00", QDate(2099, 1, 9))},
                "2099-02-01T09:00:00");
        QVERIFY(!farSet.isByWeekends);
    }
    void theReceiptThatDecidesIsTheTownsOwn_data()
    {
        QTest::addColumn<Carrier>("carrier");
        QTest::addColumn<QString>("other");
        QTest::addColumn<DecisiveReceipt>("decisive");
        QTest::addColumn<Standing>("standing");
        QTest::addColumn<QString>("receivedOn");
        QTest::addColumn<std::optional<Carrier>>("awaited");
        const QString onTime = QStringLiteral("2015-11-28T23:59:59");
        const QString late = QStringLiteral("2015-11-29T00:00:00");
        const QString first = QStringLiteral("2015-11-27");
        const auto row = [](const char *name, Carrier carrier, const QString &other, DecisiveReceipt decisive,
                             Standing standing, const QString &on, std::optional<Carrier> awaited = {}) {
            QTest::newRow(name) << carrier << other << decisive << standing << on << awaited;
        };
        using enum Carrier;
        row("first: an e-copy alone", Electronic, {}, DecisiveReceipt::First, Standing::OnTime, first);
        row("first: a late paper changes nothing", Electronic, late, DecisiveReceipt::First, Standing::OnTime, first);
        row("paper: it came first", Paper, {}, DecisiveReceipt::Paper, Standing::OnTime, first);
        row("paper: with the e-copy", Both, {}, DecisiveReceipt::Paper, Standing::OnTime, first);
        row("paper: in the last second", Electronic, onTime, DecisiveReceipt::Paper, Standing::OnTime, onTime.left(10));
        row("paper: a second too late", Electronic, late, DecisiveReceipt::Paper, Standing::Late, late.left(10));
        row("paper: an e-copy alone", Electronic, {}, DecisiveReceipt::Paper, Standing::Missing, {}, Paper);
        row("paper: its e-copy does not matter", Paper, late, DecisiveReceipt::Paper, Standing::OnTime, first);
        row("both: at once", Both, {}, DecisiveReceipt::Both, Standing::OnTime, first);
        row("both: paper alone", Paper, {}, DecisiveReceipt::Both, Standing::Missing, {}, Electronic);
        row("both: the later decides", Paper, late, DecisiveReceipt::Both, Standing::Late, late.left(10));
    }

    void theReceiptThatDecidesIsTheTownsOwn()
    {
        QFETCH(Carrier, carrier);
        QFETCH(QString, other);
        QFETCH(DecisiveReceipt, decisive);
        Submission submission = receipt("a", "2015-11-27T10:00:00");
        submission.carrier = carrier;
        submission.otherReceivedAt = Moment::fromString(other);
        const auto judged = judge({submission}, "2015-12-02T09:00:00", false, 3, decisive);
        QTEST(judged.standing, "standing");
        QFETCH(QString, receivedOn);
        QCOMPARE(judged.receivedOn ? judged.receivedOn->toString(Qt::ISODate) : QString(), receivedOn);
        QFETCH(std::optional<Carrier>, awaited);
        QCOMPARE(judged.awaited, awaited);
        QCOMPARE(judged.daysLate, judged.standing == Standing::Late ? 1 : 0);
    }

    void aNilReturnNeedsNoSecondForm()
    {
        Submission submission = receipt("a", "2015-11-27T10:00:00");
        submission.carrier = Carrier::Electronic;
        submission.nil = true;
        const auto judged = judge({submission}, "2015-12-02T09:00:00", false, 3, DecisiveReceipt::Both);
        QCOMPARE(judged.standing, Standing::OnTime);
        QVERIFY(!judged.awaited);
    }

    void aWholeOneAfterAHalfLeavesNothingToCome()
    {
        Submission copy = receipt("a", "2015-11-26T10:00:00");
        copy.carrier = Carrier::Electronic;
        const auto half = judge({copy}, "2015-11-27T09:00:00", false, 3, DecisiveReceipt::Paper);
        QCOMPARE(half.half, QStringLiteral("a"));
        QCOMPARE(half.current(), QStringLiteral("a"));
        Submission paper = receipt("b", "2015-11-27T10:00:00");
        paper.carrier = Carrier::Paper;
        const auto whole = judge({copy, paper}, "2015-12-02T09:00:00", false, 3, DecisiveReceipt::Paper);
        QCOMPARE(whole.standing, Standing::OnTime);
        QVERIFY(!whole.awaited);
        QVERIFY(whole.half.isEmpty());
        QCOMPARE(whole.current(), QStringLiteral("b"));
        // One that comes after the whole one is by half again.
        copy.receivedAt = at("2015-11-28T10:00:00");
        const auto again = judge({copy, paper}, "2015-12-02T09:00:00", false, 3, DecisiveReceipt::Paper);
        QCOMPARE(again.awaited, std::optional(Carrier::Paper));
        QCOMPARE(again.current(), QStringLiteral("a"));
    }

    void whatComesAfterTheMomentIsNotKnownYet()
    {
        Submission submission = receipt("a", "2015-11-27T10:00:00");
        submission.carrier = Carrier::Electronic;
        submission.otherReceivedAt = at("2015-11-28T10:00:00");
        const auto before = judge({submission}, "2015-11-28T09:59:59", false, 3, DecisiveReceipt::Paper);
        QCOMPARE(before.standing, Standing::NotDue);
        QCOMPARE(before.awaited, std::optional(Carrier::Paper));
        const auto after = judge({submission}, "2015-11-28T10:00:00", false, 3, DecisiveReceipt::Paper);
        QCOMPARE(after.standing, Standing::OnTime);
        QVERIFY(!after.awaited);
    }

    void standings()
    {
        QFETCH(std::vector<Submission>, submissions);
        QFETCH(QByteArray, now);
        QFETCH(Standing, standing);
        QFETCH(int, daysLate);
        const auto found = judge(submissions, now.constData());
        QCOMPARE(found.standing, standing);
        QCOMPARE(found.daysLate, daysLate);
        // The order in which submissions are handed in never matters.
        std::vector<Submission> reversed(submissions.rbegin(), submissions.rend());
        QCOMPARE(judge(reversed, now.constData()).standing, standing);
    }

    void exemptComesBeforeEverything()
    {
        const auto found = judge({receipt("a", "2015-12-20T10:00:00")}, "2015-12-25T09:00:00", true);
        QCOMPARE(found.standing, Standing::Exempt);
        QCOMPARE(found.daysLate, 0);
        QCOMPARE(found.receivedOn, std::optional(QDate(2015, 12, 20)));
    }

    void noDaysForACorrection()
    {
        const std::vector<Submission> chain{
            returned(receipt("a", "2015-11-29T10:00:00"), "2015-11-30T10:00:00"), receipt("b", "2015-12-01T08:00:00")};
        QCOMPARE(judge(chain, "2015-12-02T09:00:00", false, 0).daysLate, 1);
    }

    void nilAndReturnsAreOfTheKnownOnes()
    {
        auto nil = receipt("b", "2015-11-25T10:00:00");
        nil.nil = true;
        const std::vector<Submission> chain{returned(receipt("a", "2015-11-20T10:00:00"), "2015-11-21T10:00:00"), nil};
        QCOMPARE(judge(chain, "2015-11-22T09:00:00").isNil, false);
        QCOMPARE(judge(chain, "2015-11-22T09:00:00").returned, 1);
        QCOMPARE(judge(chain, "2015-12-02T09:00:00").isNil, true);
        QCOMPARE(judge(chain, "2015-12-02T09:00:00").submission, QStringLiteral("b"));
    }

    void backfilledAfterThreeDays()
    {
        auto late = receipt("a", "2015-11-27T23:00:00");
        late.recordedAt = at("2015-11-30T23:59:59");
        QVERIFY(!judge({late}, "2015-12-02T09:00:00").isBackfilled);
        late.recordedAt = at("2015-12-01T00:00:00");
        QVERIFY(judge({late}, "2015-12-02T09:00:00").isBackfilled);
    }
};

QTEST_APPLESS_MAIN(TestStanding)
#include "tst_standing.moc"
