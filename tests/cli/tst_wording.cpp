// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumwording.h"
#include "errorwording.h"
#include "figurewording.h"
#include "listwording.h"
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
    QCOMPARE(valueText(List::Submissions, u"nil", u"true"_s), u"Yes"_s);
    QCOMPARE(valueText(List::Submissions, u"decision", u"returned"_s), u"Returned for correction"_s);
    QCOMPARE(valueText(List::Visits, u"summary", u"true"_s), u"true"_s);
    QCOMPARE(
        valueText(List::Postings, u"channels",
            uR"([{"channel":"公开栏","from":"2015-11-02","to":"2015-11-30"},{"channel":"广播","from":"2015-11-03","to":null}])"_s),
        u"公开栏 2015-11-02 2015-11-30；广播 2015-11-03"_s);
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
    const Deadline moved = deadlineOf(Period(2015, 11), town, nullptr, WorkingCalendar());
    const QString sentence = deadlineSentence(moved, town);
    QVERIFY(sentence.contains(u"The deadline of 2015-11 is 2015-11-30."_s));
    QVERIFY(sentence.contains(u"2015-11-28 is a rest day"_s));
    // No notice was read, so weekends alone counted, and the clerk is told.
    QVERIFY(sentence.contains(u"only weekends"_s));
    ObligationStanding late;
    late.standing = Standing::Late;
    late.daysLate = 2;
    late.receivedOn = QDate(2015, 12, 2);
    QVERIFY(whyStanding(late, moved).contains(u"2015-12-02"_s));
    QVERIFY(whyStanding(late, moved).contains(u"2015-11-30"_s));
}

QTEST_GUILESS_MAIN(WordingTest)
#include "tst_wording.moc"
