// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumwording.h"
#include "errorwording.h"
#include "figurewording.h"
#include "holidays.h"
#include "holidaywording.h"
#include "listwording.h"
#include "reminderwording.h"
#include "standingwording.h"
#include "words.h"

#include <QSet>
#include <QtTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Nothing on screen is without words, and no two things share theirs.
class WordingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsEveryFailure();
    void wordsEveryFault();
    void namesEveryField();
    void labelsEveryWord();
    void explainsEveryFigure();
    void saysWhatMovedADeadline();
    void namesTheNoticeBehindEachDay();
    void namesTheRuleAndSinceWhen();
    void saysWhatIsStillToCome();
    void saysWhatADayIsForADeadline();
    void listsTheDaysOfANotice();

private:
    template <class E>
    static void labelAll()
    {
        QSet<QString> labels;
        for (const auto &[value, word] : Words<E>::list)
            labels.insert(label(value));
        QVERIFY(!labels.contains(QString()));
        QCOMPARE(size_t(labels.size()), Words<E>::list.size());
    }
};

void WordingTest::wordsEveryFailure()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Unexpected); ++kind) {
        const QString sentence = errorSentence({static_cast<ErrorKind>(kind), u"detail"_s}, u"a.gongkai"_s);
        QVERIFY(sentence.endsWith(u"\nDetails: detail"_s));
        // What happened, and then at least what is lost and what to do.
        QVERIFY(sentence.count(u'.') >= 2);
        sentences.insert(sentence);
    }
    QCOMPARE(sentences.size(), static_cast<int>(ErrorKind::Unexpected) + 1);
}

void WordingTest::wordsEveryFault()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(FaultKind::TooDeep); ++kind)
        sentences.insert(faultSentence({{}, static_cast<FaultKind>(kind), u"x"_s}));
    QVERIFY(!sentences.contains(QString()));
    QCOMPARE(sentences.size(), static_cast<int>(FaultKind::TooDeep) + 1);
    QCOMPARE(faultLine({u"meetings[0].participants"_s, FaultKind::Negative, u"-1"_s}),
        u"meetings[0].participants: A negative number is not possible here."_s);
    QCOMPARE(faultSentence({u"leftAt"_s, FaultKind::NotATime, u"25:00"_s}),
        u"“25:00” is not a time of day; write it as 09:30."_s);
}

void WordingTest::namesEveryField()
{
    forEachListedRecord([]<class R>() {
        const List list = RecordTraits<R>::list;
        QVERIFY(!listName(list).isEmpty());
        QVERIFY(!recordName(list).isEmpty());
        QCOMPARE(listFromKey(QString::fromLatin1(RecordTraits<R>::key)), list);
        forEachField<R>([list](const auto &field) {
            const QString key = QString::fromLatin1(field.name);
            QVERIFY2(fieldName(list, key) != key, field.name);
        });
    });
    QCOMPARE(listFromKey(u"nothing"), List::None);
    // A version of the checklist begins on a day, a rule on deadlines with a month.
    QCOMPARE(fieldName(List::Checklists, u"from"), u"Day it is used from"_s);
    QCOMPARE(fieldName(List::DeadlineRules, u"from"), u"Holds from"_s);
    QCOMPARE(valueText(List::Submissions, u"nil", u"true"_s), u"Yes"_s);
    QCOMPARE(valueText(List::Submissions, u"decision", u"returned"_s), u"Returned for correction"_s);
    QCOMPARE(valueText(List::Visits, u"summary", u"true"_s), u"true"_s);
    QCOMPARE(
        valueText(List::Postings, u"channels",
            uR"([{"channel":"公开栏","from":"2015-11-02","to":"2015-11-30"},{"channel":"广播","from":"2015-11-03","to":null}])"_s),
        u"公开栏 2015-11-02 2015-11-30；广播 2015-11-03"_s);
    // The review is a record of its own within the submission; the history once showed nothing of it.
    QCOMPARE(
        valueText(List::Submissions, u"review",
            uR"({"decision":"returned","at":"2015-11-29T09:00:00","by":"","reason":"缺盖章","correctBy":"2015-12-02"})"_s),
        u"Decision: Returned for correction；Reviewed at: 2015-11-29 09:00；Why it was returned: 缺盖章；"
        "To be corrected by: 2015-12-02"_s);
    QCOMPARE(valueText(List::Submissions, u"receivedAt", u"2015-11-28T23:59:59"_s), u"2015-11-28 23:59"_s);
    QCOMPARE(valueText(List::Visits, u"on", u"2015-11-03"_s), u"2015-11-03"_s);
    QCOMPARE(valueText(List::Visits, u"on", QString()), QString());
    QCOMPARE(
        valueText(List::Visits, u"answers", uR"([{"question":"齐全？","answer":"yes","note":""}])"_s), u"齐全？ Yes"_s);
    QCOMPARE(valueText(List::Items, u"months", u"[3,6]"_s), u"3、6"_s);
    QCOMPARE(valueText(List::Items, u"channels", uR"(["公开栏","广播"])"_s), u"公开栏、广播"_s);
    QCOMPARE(valueText(List::Items, u"channels", QString()), QString());
}

void WordingTest::labelsEveryWord()
{
    labelAll<DisclosureClass>();
    labelAll<Frequency>();
    labelAll<DeadlineShift>();
    labelAll<VillageKind>();
    labelAll<Carrier>();
    labelAll<Decision>();
    labelAll<Answer>();
    labelAll<Severity>();
    labelAll<ProposalKind>();
    labelAll<ProposalOutcome>();
    labelAll<MeetingKind>();
    labelAll<GroupRole>();
    labelAll<ApplicantKind>();
    labelAll<ApplicationChannel>();
    labelAll<CaseOutcome>();
    labelAll<LawsuitKind>();
    labelAll<ProactiveRow>();
    labelAll<ReportForm>();
    for (QLatin1StringView result : ApplicationResults)
        QVERIFY(applicationResultLabel(result) != result);
}

void WordingTest::explainsEveryFigure()
{
    const QString typedIn = figureExplanation(u"no.such.figure");
    for (const FigureDefinition &figure : figureCatalogue())
        QVERIFY2(figureExplanation(QString(figure.id)) != typedIn, figure.id.data());
    QVERIFY(figureExplanation(visitsLedByFigure(u"SJ"_s)) != typedIn);
}

void WordingTest::saysWhatMovedADeadline()
{
    Town town;
    town.deadlineShift = DeadlineShift::NextWorkingDay;
    const WorkingCalendar unknown;
    const Deadline moved = deadlineOf(Period(2015, 11), town, nullptr, unknown);
    MonthFacts facts;
    facts.town = town;
    const QString sentence = deadlineSentence(moved, facts, unknown);
    QVERIFY(sentence.contains(u"The deadline of 2015-11 is 2015-11-30."_s));
    QVERIFY(sentence.contains(u"2015-11-28 (Saturday), 2015-11-29 (Sunday)"_s));
    // No notice was read, so weekends alone counted, and the clerk is told.
    QVERIFY(sentence.contains(u"only weekends"_s));
    ObligationStanding late;
    late.standing = Standing::Late;
    late.daysLate = 2;
    late.receivedOn = QDate(2015, 12, 2);
    QVERIFY(whyStanding(late, moved).contains(u"2015-12-02"_s));
    QVERIFY(whyStanding(late, moved).contains(u"2015-11-30"_s));
}

void WordingTest::namesTheNoticeBehindEachDay()
{
    const WorkingCalendar calendar = shippedCalendar();
    MonthFacts facts;
    facts.town.deadlineDay = 3;
    facts.town.deadlineShift = DeadlineShift::NextWorkingDay;
    const auto told = [&](Period period) {
        return deadlineSentence(deadlineOf(period, facts.town, nullptr, calendar), facts, calendar);
    };
    const QString october = told(Period(2015, 10));
    QVERIFY2(october.contains(u"2015-10-03 to 2015-10-07 (国庆节, by “国务院办公厅关于2015年部分节假日安排的通知”)"_s),
        qPrintable(october));
    QVERIFY2(october.contains(u"moved to the next working day, 2015-10-08"_s), qPrintable(october));
    // The law of that time, and where it stands today.
    QVERIFY(october.contains(u"General Principles of the Civil Law, article 154; today Civil Code, articles 201"_s));
    facts.town.deadlineShift = DeadlineShift::PreviousWorkingDay;
    QVERIFY(told(Period(2015, 10)).contains(u"moved to the working day before, 2015-09-30"_s));
    facts.town.deadlineDay = 28;
    // A Saturday that is made up for stays where it is, and the notice says why.
    const QString february = told(Period(2015, 2));
    QVERIFY2(february.contains(u"2015-02-28, a Saturday, is worked: a make-up day for 春节"_s), qPrintable(february));
    facts.town.deadlineShift = DeadlineShift::None;
    QVERIFY(!told(Period(2015, 2)).contains(u"make-up"_s));
    QVERIFY(countingRule(QDate(2021, 1, 1)).startsWith(u"Civil Code"));
    QVERIFY(countingRule(QDate(2020, 12, 31)).startsWith(u"General Provisions"));
}

void WordingTest::namesTheRuleAndSinceWhen()
{
    MonthFacts facts;
    facts.deadlineRule = DeadlineRule{Period(2016, 3), 31, false, DeadlineShift::None, u"上级要求"_s};
    facts.town = withRule(facts.town, *facts.deadlineRule);
    const WorkingCalendar calendar;
    const QString told = deadlineSentence(deadlineOf(Period(2016, 4), facts.town, nullptr, calendar), facts, calendar);
    QVERIFY2(told.contains(u"By the rule that holds from 2016-03 on it is day 31, here the last day of the month."_s),
        qPrintable(told));
    QVERIFY(told.contains(u"上级要求"_s));
    QVERIFY(told.contains(u"the last day on time is 2016-04-29"_s));
}

void WordingTest::saysWhatIsStillToCome()
{
    ObligationStanding half;
    half.standing = Standing::Missing;
    const Deadline deadline = deadlineOf(Period(2015, 11), Town(), nullptr, WorkingCalendar());
    QVERIFY(!whyStanding(half, deadline).contains(u"still to come"_s));
    half.awaited = Carrier::Paper;
    QVERIFY(whyStanding(half, deadline).contains(u"the stamped paper, which decides, is still to come"_s));
    half.awaited = Carrier::Electronic;
    QVERIFY(whyStanding(half, deadline).contains(u"the e-copy, which is needed too, is still to come"_s));
    ObligationStanding returned;
    returned.standing = Standing::Returned;
    returned.correctBy = QDate(2026, 12, 2);
    QVERIFY(!whyStanding(returned, deadline).contains(u"201"_s));
    returned.isCounted = true;
    QVERIFY(whyStanding(returned, deadline).contains(u"Civil Code, articles 201 and 203"_s));
}

void WordingTest::saysWhatADayIsForADeadline()
{
    const Period month(2015, 11);
    QCOMPARE(reminderSentence({ReminderKind::None, {}, 0}, month, 5), QString());
    const QString before = reminderSentence({ReminderKind::Before, {}, 3}, month, 5);
    QVERIFY2(before.contains(u"3 working day(s)"_s) && before.contains(u"5 office(s)"_s), qPrintable(before));
    QVERIFY(reminderSentence({ReminderKind::OnTheDay, {}, 0}, month, 1).startsWith(u"Today is the last day"));
    QVERIFY(reminderSentence({ReminderKind::Overdue, {}, 2}, month, 1).startsWith(u"2015-11 is overdue, notice day 2"));
    Town town;
    QCOMPARE(reminderDaysText(town), u"5, 3, 1, 0"_s);
    QCOMPARE(typedReminderDays(u" 10， 2、1;0 "_s), std::optional(std::vector<int>{10, 2, 1, 0}));
    QCOMPARE(typedReminderDays(QString()), std::optional(std::vector<int>()));
    QCOMPARE(typedReminderDays(u"5, drei"_s), std::nullopt);
    QVERIFY(calendarWarning(shippedCalendar(), QDate(2026, 11, 30)).isEmpty());
    QVERIFY(calendarWarning(shippedCalendar(), QDate(2026, 12, 1)).contains(u"2027"_s));
}

void WordingTest::listsTheDaysOfANotice()
{
    const QStringList lines = holidayLines(shippedCalendar(), 2015);
    QCOMPARE(lines.front(), u"Off 2015-01-01 to 2015-01-03: 元旦"_s);
    QVERIFY(lines.contains(u"Worked 2015-10-10 (Saturday): 国庆节"_s));
    QVERIFY(lines.contains(u"Off 2015-05-01: 劳动节"_s));
    QVERIFY(holidayLines(shippedCalendar(), 2027).isEmpty());
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
