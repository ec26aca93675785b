// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontbook.h"
#include "paperdesk.h"
#include "papervalues.h"
#include "pdf.h"
#include "shippedcalendar.h"
#include "teststore.h"
#include "todaydesk.h"
#include "townbook.h"

#include <numeric>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Notices as they are made, counted and recorded.
class NoticeDeskTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            files.addSmallTown();
            files.setNow(u"2015-11-30T09:00:00"_s);
        }
        [[nodiscard]] Moment now() { return Moment::of(files.store().now()); }
        [[nodiscard]] std::vector<ComposedPaper> notices(PaperPurpose purpose = PaperPurpose::Draft)
        {
            auto papers = desk.notices(month, now(), purpose);
            return papers ? std::move(*papers) : std::vector<ComposedPaper>();
        }
        /// The places of all @p papers.
        static std::vector<size_t> everyPlace(const std::vector<ComposedPaper> &papers)
        {
            std::vector<size_t> places(papers.size());
            std::iota(places.begin(), places.end(), 0);
            return places;
        }
        /// Sends every notice; how many were recorded, or -1.
        int send()
        {
            const auto papers = notices(PaperPurpose::Issue);
            std::vector<QByteArray> pdfs;
            for (const ComposedPaper &paper : papers)
                pdfs.push_back(*toPdf(paper.pages));
            const auto issued = desk.issueAll(papers, pdfs, everyPlace(papers));
            return issued ? *issued : -1;
        }

        TestStore files;
        FontBook fonts;
        WorkingCalendar calendar = *readCalendar();
        PaperDesk desk{files.store(), fonts, calendar};
        Period month{2015, 11};
    };

    /// A visit with @p findings, the last of which is confirmed.
    static QString addVisit(Bench &bench, const QString &village, int findings)
    {
        if (!TownBook(bench.files.store()).find<InspectionTeam>(u"D1"_s)) {
            InspectionTeam team;
            team.code = u"D1"_s;
            team.name = u"第一督查组"_s;
            bench.files.add(team);
        }
        Visit visit;
        visit.id = u"V-"_s + village;
        visit.team = u"D1"_s;
        visit.village = village;
        visit.on = QDate(2015, 11, 20);
        bench.files.add(visit);
        for (int i = 1; i <= findings; ++i) {
            Finding finding;
            finding.id = u"%1-%2"_s.arg(visit.id).arg(i);
            finding.visit = visit.id;
            finding.problem = u"问题%1"_s.arg(i);
            finding.rectifyBy = QDate(2015, 12, 5);
            if (i == findings)
                finding.rectifiedOn = finding.confirmedOn = QDate(2015, 11, 25);
            bench.files.add(finding);
        }
        return visit.id;
    }

private Q_SLOTS:
    void aVillageIsToldWhatItHasToPutRight()
    {
        Bench bench;
        const QString first = addVisit(bench, u"LM"_s, 3);
        const QString second = addVisit(bench, u"YL"_s, 1);
        // A caller is nobody's business in the village.
        HotlineCall call;
        call.id = u"C"_s;
        call.at = bench.now();
        call.caller = u"赵举报"_s;
        call.matter = u"公开栏破损"_s;
        call.visit = first;
        call.finding = u"V-LM-1"_s;
        bench.files.add(call);
        const auto drafts = bench.desk.rectificationNotices({first, second}, bench.now());
        QVERIFY(drafts);
        // Of the second visit nothing is open.
        QCOMPARE(drafts->size(), 1U);
        const ComposedPaper &draft = drafts->front();
        QCOMPARE(draft.subject, first);
        QCOMPARE(draft.fileName, u"整改通知书-2015-11-20-利民村.pdf"_s);
        QVERIFY2(draft.pages.text.contains(u"2015年11月20日，第一督查组对你村"_s), qPrintable(draft.pages.text));
        QVERIFY(draft.pages.text.contains(u"发现下列2个问题"_s));
        QVERIFY(!draft.pages.text.contains(u"问题3"_s));
        QVERIFY(!draft.pages.text.contains(u"赵举报"_s) && !draft.figures.contains("赵举报"));
        QCOMPARE(bench.desk.rectificationNotices({u"nothing"_s}, bench.now())->size(), 0U);
    }

    void aRectificationNoticeIsFrozenVersionByVersion()
    {
        Bench bench;
        const QString visit = addVisit(bench, u"LM"_s, 2);
        for (int version = 1; version <= 2; ++version) {
            const auto papers = bench.desk.rectificationNotices({visit}, bench.now(), PaperPurpose::Issue);
            QVERIFY(papers);
            QCOMPARE(papers->front().plan.version, version);
            QCOMPARE(*bench.desk.issueAll(*papers, {*toPdf(papers->front().pages)}, {0}), 1);
        }
        const auto issued = PaperBook(bench.files.store()).issued();
        QCOMPARE(issued->size(), 2U);
        QCOMPARE(issued->front().kind, PaperKind::RectificationNotice);
        QCOMPARE(issued->front().subject, visit);
        QVERIFY(issued->front().figures.contains("V-LM-1"));
        QVERIFY(!issued->front().figures.contains("V-LM-2"));
        // Neither is it a notice to an office.
        QVERIFY(PaperBook(bench.files.store()).sentNotices(bench.month)->empty());
    }

    void rectificationNoticesBearNumbersInTheirOrder()
    {
        Bench bench;
        const TownBook book(bench.files.store());
        Town town = (*book.town())->record;
        town.paperHead = HeadForm::RedHead;
        town.numberCode = u"试镇府发"_s;
        ChangeSet changes;
        changes.change(town, (*book.town())->version);
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
        const QStringList visits{addVisit(bench, u"LM"_s, 2), addVisit(bench, u"YL"_s, 2)};
        QVERIFY(bench.desk.rectificationNotices(visits, bench.now())->front().pages.text.contains(u"〔2015〕　号"_s));
        const auto papers = bench.desk.rectificationNotices(visits, bench.now(), PaperPurpose::Issue, 7);
        QCOMPARE(papers->size(), 2U);
        QVERIFY((*papers)[0].pages.text.contains(u"试镇府发〔2015〕7号"_s));
        QVERIFY((*papers)[1].pages.text.contains(u"试镇府发〔2015〕8号"_s));
        const std::vector<QByteArray> pdfs{*toPdf((*papers)[0].pages), *toPdf((*papers)[1].pages)};
        QCOMPARE(*bench.desk.issueAll(*papers, pdfs, Bench::everyPlace(*papers)), 2);
        QCOMPARE(bench.desk.rectificationNotices(visits, bench.now(), PaperPurpose::Issue, 8).error().kind,
            ErrorKind::NumberTaken);
    }

    void theFirstNoticeAndTheSecond()
    {
        Bench bench;
        auto drafts = bench.notices();
        QCOMPARE(drafts.size(), 2U);
        QVERIFY(drafts[0].title.endsWith(u"（第一次）"));
        QCOMPARE(drafts[0].notice.office, u"CZ"_s);
        QCOMPARE(drafts[0].notice.owed, 1);
        QCOMPARE(drafts[0].notice.sent.count, 0);
        QCOMPARE(bench.send(), 2);
        bench.files.setNow(u"2015-12-07T09:00:00"_s);
        drafts = bench.notices();
        QVERIFY(drafts[0].title.endsWith(u"（第二次）"));
        QCOMPARE(drafts[0].notice.sent.last.toString(), u"2015-11-30T09:00:00"_s);
        QVERIFY(drafts[0].chatText.startsWith(u"【催报通知（第二次）】财政所："));
        QVERIFY(drafts[0].fileName != drafts[1].fileName);
        QVERIFY(drafts[0].fileName.endsWith(u"-2.pdf"));
    }

    void theSameNoticeOnTheSameDayIsRecordedOnce()
    {
        Bench bench;
        QCOMPARE(bench.send(), 2);
        bench.files.setNow(u"2015-11-30T16:00:00"_s);
        QCOMPARE(bench.notices()[0].notice.number, 1);
        QVERIFY(bench.notices()[0].notice.isSentToday);
        QCOMPARE(bench.send(), 0);
        // What is asked for has changed: that is another notice.
        bench.files.add(TestStore::item("CZ-03", "CZ", Frequency::Monthly));
        QCOMPARE(bench.send(), 1);
        QCOMPARE(PaperBook(bench.files.store()).sentNotices(bench.month)->front().count, 2);
    }

    void aBatchIsOneStepWithAHistoryThatHolds()
    {
        Bench bench;
        qint64 steps = 0;
        QObject::connect(&bench.files.store(), &Store::committed, [&](const Step &step) {
            ++steps;
            QCOMPARE(step.kind, StepKind::Issue);
            QCOMPARE(step.count, 2);
        });
        QCOMPARE(bench.send(), 2);
        QCOMPARE(steps, 1);
        const auto issued = PaperBook(bench.files.store()).issued();
        QCOMPARE(issued->size(), 2U);
        QCOMPARE((*issued)[0].chainHead, (*issued)[1].chainHead);
        const auto whole = PaperBook(bench.files.store()).issuedDocument(issued->front().id);
        QVERIFY(whole->pdf.startsWith("%PDF-"));
        QCOMPARE(sha256Of(whole->pdf), whole->sha256);
        // Each notice keeps the figures of its own office alone.
        QVERIFY(!(whole->figures.contains("\"CZ\"") && whole->figures.contains("\"DZ\"")));
    }

    void papersWithAHeadBearNumbers()
    {
        Bench bench;
        const TownBook book(bench.files.store());
        Town town = (*book.town())->record;
        town.district = u"永川区"_s;
        town.paperHead = HeadForm::Letter;
        town.numberCode = u"试镇府函"_s;
        ChangeSet changes;
        changes.change(town, (*book.town())->version);
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
        // A draft leaves the number's place blank; it is signed by the body whose mark it bears.
        const auto drafts = bench.notices();
        QVERIFY(drafts[0].pages.text.startsWith(u"永川区试镇人民政府\n试镇府函〔2015〕　号\n"_s));
        QVERIFY(drafts[0].pages.text.contains(u"\n永川区试镇人民政府\n2015年11月30日\n"_s));
        QVERIFY(drafts[0].pages.text.contains(u"试镇党务政务公开办公室：永川区试镇人民政府2015年"_s));
        QCOMPARE(bench.send(), 2);
        const auto issued = PaperBook(bench.files.store()).issued();
        QCOMPARE((*issued)[0].number.running + (*issued)[1].number.running, 3);
        // On another way the same day it is the same notice with its number.
        const auto again = bench.notices(PaperPurpose::Issue);
        QVERIFY(again[0].pages.text.contains(u"〔2015〕1号"_s));
        QVERIFY(again[1].pages.text.contains(u"〔2015〕2号"_s));
        QVERIFY(again[0].plan.chainHead.isEmpty());
        // The next day's take what follows, or what the clerk says while it is free.
        bench.files.setNow(u"2015-12-07T09:00:00"_s);
        QVERIFY(bench.notices(PaperPurpose::Issue)[1].pages.text.contains(u"〔2015〕4号"_s));
        const auto wished = bench.desk.notices(bench.month, bench.now(), PaperPurpose::Issue, {}, 20);
        QVERIFY((*wished)[1].pages.text.contains(u"〔2015〕21号"_s));
        const auto taken = bench.desk.notices(bench.month, bench.now(), PaperPurpose::Issue, {}, 2);
        QCOMPARE(taken.error().kind, ErrorKind::NumberTaken);
        PaperTerms terms;
        terms.number = 1;
        QCOMPARE(bench.desk.bulletin(bench.month, bench.now(), PaperPurpose::Issue, terms).error().kind,
            ErrorKind::NumberTaken);
        QVERIFY(bench.desk.bulletin(bench.month, bench.now())->pages.text.contains(u"〔2015〕　号"_s));
    }

    void aRedHeadEndsInAnImprint()
    {
        Bench bench;
        const TownBook book(bench.files.store());
        Town town = (*book.town())->record;
        QCOMPARE(signatoryOf(town), u"试镇党务政务公开办公室"_s);
        QVERIFY(imprintOf(town, QDate(2015, 12, 1)).isEmpty());
        town.paperHead = HeadForm::RedHead;
        QCOMPARE(headOf(town, {}).mark, u"试镇人民政府文件"_s);
        QCOMPARE(signatoryOf(town), u"试镇人民政府"_s);
        QCOMPARE(imprintOf(town, QDate(2015, 12, 1)).printedBy, u"试镇党政办公室"_s);
        QCOMPARE(imprintOf(town, QDate(2015, 12, 1)).dateText(), u"2015年12月1日印发"_s);
        town.headMark = u"中共试镇委员会文件"_s;
        town.printedBy = u"试镇党委办"_s;
        QCOMPARE(headOf(town, {}).mark, town.headMark);
        QCOMPARE(signatoryOf(town), u"中共试镇委员会"_s);
        QCOMPARE(imprintOf(town, QDate(2015, 12, 1)).printedBy, town.printedBy);
        town.paperHead = HeadForm::Letter;
        town.copiesTo = u"区政务公开办、镇人大。"_s;
        QCOMPARE(imprintOf(town, QDate(2015, 12, 1)).copiesText(), u"抄送：区政务公开办、镇人大。"_s);
        QVERIFY(imprintOf(town, QDate(2015, 12, 1)).printedBy.isEmpty());
    }

    void whatChangedInBetweenIsNotRecorded()
    {
        Bench bench;
        const auto papers = bench.notices(PaperPurpose::Issue);
        std::vector<QByteArray> pdfs;
        for (const ComposedPaper &paper : papers)
            pdfs.push_back(*toPdf(paper.pages));
        bench.files.add(TestStore::village("XX", "新村"));
        const auto issued = bench.desk.issueAll(papers, pdfs, Bench::everyPlace(papers));
        QVERIFY(!issued);
        QCOMPARE(issued.error().kind, ErrorKind::Conflict);
        QVERIFY(PaperBook(bench.files.store()).issued()->empty());
    }

    void theClerkAtWorkIsWhomToCall()
    {
        Bench bench;
        bench.files.store().setClerk(u"王一"_s);
        QVERIFY(bench.notices()[0].chatText.contains(u"联系人：王一。"));
        bench.files.store().setClerk(bench.files.store().session().osAccount);
        QVERIFY(!bench.notices()[0].chatText.contains(u"联系人"));
    }

    void onlyWhatIsNamedIsRecorded()
    {
        Bench bench;
        const auto papers = bench.notices(PaperPurpose::Issue);
        std::vector<QByteArray> pdfs;
        for (const ComposedPaper &paper : papers)
            pdfs.push_back(*toPdf(paper.pages));
        QCOMPARE(*bench.desk.issueAll(papers, pdfs, {}), 0);
        QCOMPARE(*bench.desk.issueAll(papers, pdfs, {1}), 1);
        const auto issued = PaperBook(bench.files.store()).issued();
        QCOMPARE(issued->size(), 1U);
        QCOMPARE(issued->front().subject, papers[1].subject);
    }

    void whatCameByHalfIsAskedForByItsOtherHalf()
    {
        Bench bench;
        auto town = TownBook(bench.files.store()).town();
        (*town)->record.decisiveReceipt = DecisiveReceipt::Paper;
        ChangeSet changes;
        changes.change((*town)->record, (*town)->version);
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
        Submission copy = TestStore::submission("s1", "CZ-01", bench.month, "2015-11-20T09:00:00");
        copy.carrier = Carrier::Electronic;
        bench.files.add(copy);
        const auto notices = bench.notices();
        QCOMPARE(notices.size(), 2U);
        QVERIFY2(notices[0].pages.text.contains(u"电子件已交，纸质件未交"), qPrintable(notices[0].pages.text));
        QVERIFY(notices[0].chatText.contains(u"电子件已交，纸质件未交"));
        QVERIFY(!notices[1].pages.text.contains(u"纸质件未交"));
    }

    void namesThatLookAlikeAreKeptApart()
    {
        Bench bench;
        bench.files.add(TestStore::office("a/", "站/所", 3), TestStore::office("a:", "站:所", 4));
        for (const char *office : {"a/", "a:"})
            bench.files.add(TestStore::item((QByteArray(office) + "1").constData(), office, Frequency::Monthly));
        QSet<QString> names;
        for (const ComposedPaper &paper : bench.notices()) {
            names.insert(paper.fileName.toLower());
            QVERIFY(!paper.fileName.contains(u'/'));
            QVERIFY(!paper.fileName.contains(u':'));
        }
        QCOMPARE(names.size(), 4);
    }

    void theMonthsOfToday()
    {
        Bench bench;
        const auto monthsAt = [&](const char *now) {
            QList<Period> periods;
            const auto months =
                monthsToday(bench.files.store(), bench.calendar, *Moment::fromString(QString::fromLatin1(now)));
            for (const MonthToday &month : *months)
                periods.append(month.facts.period);
            return periods;
        };
        // Nothing was ever kept: the month before belongs to the time before the program.
        QCOMPARE(monthsAt("2015-12-07T09:00:00"), QList<Period>{Period(2015, 12)});
        bench.files.add(TestStore::submission("s1", "CZ-01", bench.month, "2015-11-20T09:00:00"));
        QCOMPARE(monthsAt("2015-12-07T09:00:00"), (QList<Period>{Period(2015, 11), Period(2015, 12)}));
        // What is still missing months later is still asked for.
        QCOMPARE(monthsAt("2016-02-01T09:00:00"),
            (QList<Period>{Period(2015, 11), Period(2015, 12), Period(2016, 1), Period(2016, 2)}));
        bench.files.add(TestStore::submission("s2", "DZ-01", bench.month, "2015-11-30T09:00:00"));
        QCOMPARE(monthsAt("2015-12-07T09:00:00"), QList<Period>{Period(2015, 12)});
        // A store that nobody has worked with for more than a year opens where its records end, without reminders.
        QList<Period> halfYear;
        for (int month = 5; month <= 11; ++month)
            halfYear.append(Period(2016, month));
        QCOMPARE(monthsAt("2016-11-30T09:00:00"), halfYear);
        QCOMPARE(monthsAt("2016-12-01T09:00:00"), QList<Period>{Period(2015, 11)});
        const auto old =
            monthsToday(bench.files.store(), bench.calendar, *Moment::fromString(u"2016-12-05T09:00:00"_s));
        QCOMPARE(old->front().reminder.kind, ReminderKind::None);
    }

    void remindersOfTwoMonthsOnOneDay()
    {
        Bench bench;
        bench.files.add(TestStore::submission("s1", "CZ-01", bench.month, "2015-11-20T09:00:00"));
        const auto months =
            monthsToday(bench.files.store(), bench.calendar, *Moment::fromString(u"2015-12-21T09:00:00"_s));
        QCOMPARE(months->size(), 2U);
        QCOMPARE((*months)[0].reminder, (Reminder{ReminderKind::Overdue, QDate(2015, 12, 21), 4}));
        QCOMPARE((*months)[0].owing(), 1);
        QCOMPARE((*months)[1].reminder, (Reminder{ReminderKind::Before, QDate(2015, 12, 21), 5}));
        QCOMPARE((*months)[1].next, (Reminder{ReminderKind::Before, QDate(2015, 12, 23), 3}));
    }
};

QTEST_MAIN(NoticeDeskTest)
#include "tst_noticedesk.moc"
