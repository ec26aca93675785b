// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybook.h"
#include "importer.h"
#include "teststore.h"

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

const Period November(2015, 11);

Moment at(const char *text)
{
    return *Moment::fromString(QString::fromLatin1(text));
}

/// A small town that was set up on 1 November; its clock is set by what is done.
struct Town2015 : TestStore
{
    Town2015()
    {
        setNow(u"2015-11-01T09:00:00"_s);
        addSmallTown();
    }

    MonthFacts known(const char *moment)
    {
        KnownThen then(at(moment));
        const auto facts = MonthBook(store()).factsKnownAt(November, then);
        if (!facts)
            qFatal("the month can't be read: %s", qPrintable(describe(facts.error())));
        return *facts;
    }
    std::vector<HolidayNotice> knownNotices(const char *moment)
    {
        KnownThen then(at(moment));
        return *MonthBook(store()).noticesKnownAt(then);
    }
    Step commitAt(const char *moment, const ChangeSet &changes)
    {
        setNow(QString::fromLatin1(moment));
        const auto step = RecordBook(store()).commit(changes);
        if (!step)
            qFatal("not saved: %s", qPrintable(describe(step.error())));
        return *step;
    }
    template <class R>
    Step addAt(const char *moment, const R &record)
    {
        ChangeSet changes;
        changes.add(record);
        return commitAt(moment, changes);
    }
    template <class R>
    Step changeAt(const char *moment, const R &record, int version = 1)
    {
        ChangeSet changes;
        changes.change(record, version);
        return commitAt(moment, changes);
    }
    template <class R>
    Step removeAt(const char *moment, const R &record, int version = 1)
    {
        ChangeSet changes;
        changes.remove(record, version);
        return commitAt(moment, changes);
    }
    Step undoAt(const char *moment, const Step &step)
    {
        setNow(QString::fromLatin1(moment));
        const auto undone = HistoryBook(store()).undo(step.number);
        if (!undone)
            qFatal("not undone: %s", qPrintable(describe(undone.error())));
        return *undone;
    }
    template <class... R>
    Step importAt(const char *moment, const R &...records)
    {
        setNow(QString::fromLatin1(moment));
        const auto importer = Importer::begin(store());
        if (!importer || !((*importer)->add(records) && ...))
            qFatal("not imported");
        const auto step = (*importer)->finish();
        return step ? *step : Step();
    }
};

QStringList idsOf(const MonthFacts &facts)
{
    QStringList ids;
    for (const Submission &submission : facts.submissions)
        ids.append(submission.id);
    return ids;
}

QStringList namesOf(const std::vector<CatalogueItem> &items)
{
    QStringList names;
    for (const CatalogueItem &item : items)
        names.append(item.name);
    return names;
}

int deadlineDay(const MonthFacts &facts)
{
    const DeadlineOverride *set = facts.deadlineOverride ? &*facts.deadlineOverride : nullptr;
    return deadlineOf(facts.period, facts.town, set, WorkingCalendar()).day.day();
}

Submission recorded(const char *id, const char *receivedAt, const char *recordedAt)
{
    Submission submission = TestStore::submission(id, "CZ-01", November, receivedAt);
    submission.recordedAt = at(recordedAt);
    return submission;
}

Exemption exemption(const char *reason)
{
    return {November, u"DZ"_s, u"DZ-01"_s, QString::fromUtf8(reason)};
}

} // namespace

/// The month as the office knew it at a moment: later changes are taken back.
class KnownThenTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nowAllIsKnown()
    {
        Town2015 town;
        town.addAt("2015-11-20T09:00:00", recorded("S1", "2015-11-20T08:00:00", "2015-11-20T09:00:00"));
        town.addAt("2015-11-21T09:00:00", exemption("停办"));
        const auto now = *MonthBook(town.store()).facts(November);
        const MonthFacts known = town.known("2015-11-21T09:00:00");
        QCOMPARE(idsOf(known), idsOf(now));
        QCOMPARE(known.exemptions.size(), now.exemptions.size());
        QCOMPARE(namesOf(known.items), namesOf(now.items));
        QCOMPARE(known.offices.size(), now.offices.size());
        QCOMPARE(known.town.name, now.town.name);
    }

    void aSubmissionIsKnownFromItsRecordingOn()
    {
        Town2015 town;
        town.setNow(u"2015-12-02T09:00:00"_s);
        Submission fresh = TestStore::submission("S1", "CZ-01", November, "2015-11-28T08:00:00");
        fresh.recordedAt = {};
        QVERIFY(MonthBook(town.store()).receive(fresh));
        QCOMPARE(idsOf(town.known("2015-12-02T09:00:00")), QStringList(u"S1"_s));
        QCOMPARE(idsOf(town.known("2015-12-02T08:59:59")), QStringList());
        // Received in time, recorded a week later: on the morning of the 2nd nobody knew.
        town.addAt("2015-12-09T09:00:00", recorded("S2", "2015-11-27T08:00:00", "2015-12-09T09:00:00"));
        QCOMPARE(idsOf(town.known("2015-12-02T09:00:00")), QStringList(u"S1"_s));
        QCOMPARE(idsOf(town.known("2015-12-09T09:00:00")), (QStringList{u"S1"_s, u"S2"_s}));
    }

    void anExemptionCountsWhileItStood()
    {
        Town2015 town;
        town.addAt("2015-12-02T09:00:00", exemption("停办"));
        town.changeAt("2015-12-03T09:00:00", exemption("机构调整"));
        town.removeAt("2015-12-04T09:00:00", exemption(""), 2);
        QVERIFY(town.known("2015-12-02T08:59:59").exemptions.empty());
        QCOMPARE(town.known("2015-12-02T09:00:00").exemptions.front().reason, u"停办"_s);
        QCOMPARE(town.known("2015-12-03T09:00:00").exemptions.front().reason, u"机构调整"_s);
        QCOMPARE(town.known("2015-12-04T08:59:59").exemptions.size(), size_t(1));
        QVERIFY(town.known("2015-12-04T09:00:00").exemptions.empty());
    }

    void aReviewCountsFromWhenItWasMade()
    {
        Town2015 town;
        Submission submission = recorded("S1", "2015-11-20T08:00:00", "2015-11-20T08:00:00");
        town.addAt("2015-11-20T08:00:00", submission);
        submission.review = Review{Decision::Returned, at("2015-12-03T10:00:00"), u"缺盖章"_s, {}};
        town.changeAt("2015-12-03T10:00:00", submission);
        QVERIFY(!town.known("2015-12-03T09:59:59").submissions.front().review);
        QVERIFY(town.known("2015-12-03T10:00:00").submissions.front().review);
        // A review that is dated back was not known before it was entered.
        submission.review->at = at("2015-11-21T10:00:00");
        town.changeAt("2015-12-05T10:00:00", submission, 2);
        QVERIFY(!town.known("2015-12-02T09:00:00").submissions.front().review);
        QCOMPARE(town.known("2015-12-04T09:00:00").submissions.front().review->at, at("2015-12-03T10:00:00"));
        // What an import brings carries its own moment.
        Submission imported = recorded("S2", "2015-11-20T08:00:00", "2015-11-20T08:00:00");
        imported.review = Review{Decision::Accepted, at("2015-11-25T08:00:00"), {}, {}};
        town.importAt("2015-12-06T10:00:00", imported);
        QVERIFY(!town.known("2015-11-25T07:59:59").submissions.back().review);
        QVERIFY(town.known("2015-11-25T08:00:00").submissions.back().review);
    }

    void theCatalogueIsAsItWas()
    {
        Town2015 town;
        CatalogueItem item = TestStore::item("CZ-01", "CZ", Frequency::Monthly);
        item.name = u"财务收支明细"_s;
        town.changeAt("2015-12-02T09:00:00", item);
        item.to = Period(2015, 10);
        town.changeAt("2015-12-03T09:00:00", item, 2);
        town.addAt("2015-12-04T09:00:00", TestStore::item("CZ-00", "CZ", Frequency::Monthly));
        town.removeAt("2015-12-05T09:00:00", TestStore::item("CZ-02", "CZ", Frequency::Quarterly));
        QCOMPARE(namesOf(town.known("2015-12-01T09:00:00").items), (QStringList{u"CZ-01"_s, u"CZ-02"_s, u"DZ-01"_s}));
        QCOMPARE(
            namesOf(town.known("2015-12-02T09:00:00").items), (QStringList{u"财务收支明细"_s, u"CZ-02"_s, u"DZ-01"_s}));
        QCOMPARE(namesOf(town.known("2015-12-03T09:00:00").items), (QStringList{u"CZ-02"_s, u"DZ-01"_s}));
        QCOMPARE(namesOf(town.known("2015-12-04T09:00:00").items), (QStringList{u"CZ-00"_s, u"CZ-02"_s, u"DZ-01"_s}));
        QCOMPARE(namesOf(town.known("2015-12-05T09:00:00").items), (QStringList{u"CZ-00"_s, u"DZ-01"_s}));
    }

    void anOfficeBearsTheNameOfTheMonthAsItWasKnown()
    {
        Town2015 town;
        Office office = TestStore::office("CZ", "财政办", 3);
        office.formerNames = {{u"财政所"_s, Period(2015, 10)}};
        town.changeAt("2015-12-02T09:00:00", office);
        office.formerNames = {{u"财政所"_s, Period(2015, 12)}};
        town.changeAt("2015-12-03T09:00:00", office, 2);
        QCOMPARE(town.known("2015-12-02T08:59:59").offices.front().name, u"财政所"_s);
        QCOMPARE(town.known("2015-12-02T09:00:00").offices.front().name, u"财政办"_s);
        QCOMPARE(town.known("2015-12-03T09:00:00").offices.front().name, u"财政所"_s);
        QCOMPARE(town.known("2015-12-02T08:59:59").offices.front().order, 1);
    }

    void theDeadlineIsAsItWas()
    {
        Town2015 town;
        auto stored = *TownBook(town.store()).town();
        stored->record.deadlineDay = 27;
        town.changeAt("2015-12-01T09:00:00", stored->record);
        DeadlineRule rule{Period(2015, 11), 26, true, DeadlineShift::None, {}};
        town.addAt("2015-12-02T09:00:00", rule);
        rule.deadlineDay = 25;
        town.changeAt("2015-12-03T09:00:00", rule);
        town.addAt("2015-12-04T09:00:00", DeadlineOverride{November, QDate(2015, 11, 24), u"换届"_s});
        town.changeAt("2015-12-05T09:00:00", DeadlineOverride{November, QDate(2015, 11, 23), u"换届"_s});
        town.removeAt("2015-12-06T09:00:00", DeadlineOverride{November, {}, {}}, 2);
        town.removeAt("2015-12-07T09:00:00", rule, 2);
        QCOMPARE(deadlineDay(town.known("2015-12-01T08:59:59")), 28);
        QCOMPARE(deadlineDay(town.known("2015-12-01T09:00:00")), 27);
        QCOMPARE(deadlineDay(town.known("2015-12-02T09:00:00")), 26);
        QCOMPARE(deadlineDay(town.known("2015-12-03T09:00:00")), 25);
        QCOMPARE(deadlineDay(town.known("2015-12-04T09:00:00")), 24);
        QCOMPARE(deadlineDay(town.known("2015-12-05T09:00:00")), 23);
        QCOMPARE(deadlineDay(town.known("2015-12-06T09:00:00")), 25);
        QCOMPARE(deadlineDay(town.known("2015-12-07T09:00:00")), 27);
    }

    void noticesOnDaysOffAreThoseOfThen()
    {
        Town2015 town;
        const HolidayNotice first{2015, u"notice 2015\noff 2015-11-27 校庆\n"_s};
        town.addAt("2015-12-02T09:00:00", first);
        town.changeAt("2015-12-03T09:00:00", HolidayNotice{2015, u"notice 2015\noff 2015-11-26 校庆\n"_s});
        QVERIFY(town.knownNotices("2015-12-02T08:59:59").empty());
        QVERIFY(town.knownNotices("2015-12-02T09:00:00").front().text.contains(u"11-27"));
        QVERIFY(town.knownNotices("2015-12-03T09:00:00").front().text.contains(u"11-26"));
    }

    void aStepCountsUntilItIsUndone()
    {
        Town2015 town;
        const Step exempted = town.addAt("2015-12-01T09:00:00", exemption("停办"));
        const Step undone = town.undoAt("2015-12-03T09:00:00", exempted);
        town.undoAt("2015-12-05T09:00:00", undone);
        QVERIFY(town.known("2015-11-30T09:00:00").exemptions.empty());
        QCOMPARE(town.known("2015-12-02T09:00:00").exemptions.size(), size_t(1));
        QVERIFY(town.known("2015-12-04T09:00:00").exemptions.empty());
        QCOMPARE(town.known("2015-12-05T09:00:00").exemptions.size(), size_t(1));
    }

    void whatWasRemovedSinceIsBack()
    {
        Town2015 town;
        const Submission submission = recorded("S1", "2015-11-20T08:00:00", "2015-11-20T08:00:00");
        town.addAt("2015-11-20T08:00:00", submission);
        town.removeAt("2015-12-02T09:00:00", submission);
        QCOMPARE(idsOf(town.known("2015-12-02T08:59:59")), QStringList(u"S1"_s));
        QCOMPARE(idsOf(town.known("2015-12-02T09:00:00")), QStringList());
        // One that was entered for the wrong month stood there until it was moved.
        Submission moved = recorded("S2", "2015-11-20T08:00:00", "2015-12-03T09:00:00");
        town.addAt("2015-12-03T09:00:00", moved);
        moved.period = Period(2015, 10);
        town.changeAt("2015-12-04T09:00:00", moved);
        QCOMPARE(idsOf(town.known("2015-12-03T09:00:00")), QStringList(u"S2"_s));
        QCOMPARE(idsOf(town.known("2015-12-04T09:00:00")), QStringList());
        // A slip that was taken back at once was never known.
        const Step slip =
            town.addAt("2015-12-05T09:00:00", recorded("S3", "2015-11-20T08:00:00", "2015-11-20T08:00:00"));
        town.undoAt("2015-12-05T09:01:00", slip);
        QCOMPARE(idsOf(town.known("2015-12-02T08:59:59")), QStringList(u"S1"_s));
    }

    void whatAnImportBringsWasKnownBefore()
    {
        Town2015 town;
        CatalogueItem item = TestStore::item("DZ-09", "DZ", Frequency::Monthly);
        const Step import = town.importAt("2015-12-05T09:00:00", item, exemption("停办"),
            recorded("S1", "2015-11-20T08:00:00", "2015-12-01T08:00:00"));
        item.name = u"会议纪要"_s;
        const Step renamed = town.changeAt("2015-12-06T09:00:00", item);
        // The office had its rules long before; each submission counts from its own recording.
        MonthFacts known = town.known("2015-11-30T09:00:00");
        QCOMPARE(known.items.back().name, u"DZ-09"_s);
        QCOMPARE(known.exemptions.size(), size_t(1));
        QCOMPARE(idsOf(known), QStringList());
        QCOMPARE(idsOf(town.known("2015-12-01T08:00:00")), QStringList(u"S1"_s));
        // An import that was taken back brought nothing; done again it did.
        town.undoAt("2015-12-07T09:00:00", renamed);
        QCOMPARE(town.known("2015-12-06T09:00:00").items.back().name, u"会议纪要"_s);
        const auto undone = HistoryBook(town.store()).undo(import.number);
        QCOMPARE(undone.error().kind, ErrorKind::Conflict);
        Town2015 other;
        const Step wrong = other.importAt("2015-12-05T09:00:00", exemption("停办"));
        const Step back = other.undoAt("2015-12-06T09:00:00", wrong);
        QVERIFY(other.known("2015-12-02T09:00:00").exemptions.empty());
        QCOMPARE(other.known("2015-12-05T09:00:00").exemptions.size(), size_t(1));
        other.undoAt("2015-12-07T09:00:00", back);
        QCOMPARE(other.known("2015-12-02T09:00:00").exemptions.size(), size_t(1));
    }

    void aCorrectedImportTakesThePlaceOfTheWrongOne()
    {
        Town2015 town;
        CatalogueItem item = TestStore::item("DZ-09", "DZ", Frequency::Monthly);
        Submission submission = recorded("S1", "2015-11-20T08:00:00", "2015-11-20T08:00:00");
        const Step wrong = town.importAt("2015-12-05T09:00:00", item, exemption("停办"), submission);
        const Step again = town.undoAt("2015-12-06T09:00:00", town.undoAt("2015-12-05T10:00:00", wrong));
        QVERIFY(town.known("2015-12-05T11:00:00").exemptions.empty());
        town.undoAt("2015-12-07T09:00:00", again);
        item.name = u"会议纪要"_s;
        submission.title = u"十一月"_s;
        const Step right = town.importAt("2015-12-08T09:00:00", item, exemption("机构调整"), submission);
        for (const char *moment : {"2015-11-30T09:00:00", "2015-12-07T10:00:00", "2015-12-08T10:00:00"}) {
            const MonthFacts known = town.known(moment);
            QCOMPARE(known.items.back().name, u"会议纪要"_s);
            QCOMPARE(known.exemptions.front().reason, u"机构调整"_s);
            QCOMPARE(known.submissions.front().title, u"十一月"_s);
        }
        // While the wrong one stood it was what the office went by.
        QCOMPARE(town.known("2015-12-05T09:30:00").items.back().name, u"DZ-09"_s);
        QCOMPARE(town.known("2015-12-06T10:00:00").exemptions.front().reason, u"停办"_s);
        town.undoAt("2015-12-09T09:00:00", right);
        for (const char *moment : {"2015-11-30T09:00:00", "2015-12-07T10:00:00", "2015-12-09T10:00:00"}) {
            const MonthFacts known = town.known(moment);
            QVERIFY(known.exemptions.empty() && known.submissions.empty());
            QCOMPARE(namesOf(known.items).last(), u"DZ-01"_s);
        }
    }

    void anImportDoesNotBringBackWhatWasRemovedByHand()
    {
        Town2015 town;
        Submission submission = recorded("S1", "2015-10-20T08:00:00", "2015-10-20T08:00:00");
        submission.period = Period(2015, 10);
        town.addAt("2015-11-20T08:00:00", submission);
        town.addAt("2015-11-20T08:00:00", exemption("停办"));
        town.removeAt("2015-11-21T08:00:00", submission);
        town.removeAt("2015-11-21T08:00:00", exemption(""));
        // The same id comes with another month.
        submission.period = November;
        town.importAt("2015-12-05T09:00:00", submission, exemption("机构调整"));
        QCOMPARE(idsOf(town.known("2015-11-20T09:00:00")), QStringList());
        QCOMPARE(town.known("2015-11-20T09:00:00").exemptions.front().reason, u"停办"_s);
        QCOMPARE(idsOf(town.known("2015-11-22T08:00:00")), QStringList());
        QVERIFY(town.known("2015-11-22T08:00:00").exemptions.empty());
        QCOMPARE(idsOf(town.known("2015-12-05T09:00:00")), QStringList(u"S1"_s));
    }

    void whatWasFoundIsFoundAnewAfterAStep()
    {
        Town2015 town;
        town.addAt("2015-12-02T09:00:00", exemption("停办"));
        KnownThen then(at("2015-12-02T09:00:00"));
        const MonthBook book(town.store());
        QCOMPARE(book.factsKnownAt(November, then)->exemptions.size(), size_t(1));
        QVERIFY(book.factsKnownAt(Period(2015, 10), then)->exemptions.empty());
        town.removeAt("2015-12-03T09:00:00", exemption(""));
        QCOMPARE(book.factsKnownAt(November, then)->exemptions.size(), size_t(1));
    }

    void anotherMonthIsLeftAlone()
    {
        Town2015 town;
        Submission october = TestStore::submission("S1", "CZ-01", Period(2015, 10), "2015-10-20T08:00:00");
        // A title that looks like a month is none.
        october.title = u"\"period\":\"2015-11\""_s;
        town.addAt("2015-12-02T09:00:00", october);
        town.removeAt("2015-12-03T09:00:00", october);
        QCOMPARE(idsOf(town.known("2015-12-02T09:00:00")), QStringList());
    }

    void beforeTheStoreNothingWasKnown()
    {
        Town2015 town;
        const MonthFacts facts = town.known("2015-10-31T09:00:00");
        QVERIFY(facts.offices.empty() && facts.items.empty() && facts.town.name.isEmpty());
    }
};

QTEST_GUILESS_MAIN(KnownThenTest)
#include "tst_knownthen.moc"
