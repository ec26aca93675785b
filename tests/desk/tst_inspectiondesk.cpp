// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontbook.h"
#include "inspectionbook.h"
#include "paperdesk.h"
#include "pdf.h"
#include "registerbook.h"
#include "shippedcalendar.h"
#include "teststore.h"
#include "townbook.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The bulletin on inspections as it is made from the store, issued and kept.
class InspectionDeskTest : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        Bench()
        {
            files.addSmallTown();
            files.setNow(u"2015-10-12T09:00:00"_s);
            InspectionTeam one;
            one.code = u"D1"_s;
            one.name = u"第一督查组"_s;
            InspectionTeam two;
            two.code = u"D2"_s;
            two.name = u"第二督查组"_s;
            files.add(one, two, TestStore::village("SQ", "太阳社区"));
        }
        void visit(const QString &id, const QString &village, QDate on, const QString &team, bool announced = false)
        {
            Visit record;
            record.id = id;
            record.village = village;
            record.on = on;
            record.team = team;
            record.announced = announced;
            record.answers = {{u"公开栏整洁"_s, Answer::Yes, {}}};
            files.add(record);
        }
        Finding finding(const QString &id, const QString &visitId, const QString &problem)
        {
            Finding record;
            record.id = id;
            record.visit = visitId;
            record.problem = problem;
            record.responsible = u"赵六"_s;
            return record;
        }
        /// Three visits with four findings, one in each state.
        void fill()
        {
            visit(u"v1"_s, u"LM"_s, QDate(2015, 7, 1), u"D1"_s, true);
            visit(u"v2"_s, u"LM"_s, QDate(2015, 9, 30), u"D2"_s);
            visit(u"v3"_s, u"YL"_s, QDate(2015, 8, 5), u"D1"_s);
            Finding confirmed = finding(u"f1"_s, u"v1"_s, u"公开栏上没有监督电话"_s);
            confirmed.question = u"公开栏标明监督电话"_s;
            confirmed.rectifiedOn = QDate(2015, 7, 8);
            confirmed.confirmedOn = QDate(2015, 7, 20);
            Finding overdue = finding(u"f2"_s, u"v1"_s, u"财务公开没有更新到上月。"_s);
            overdue.severity = Severity::Serious;
            overdue.rectifyBy = QDate(2015, 9, 30);
            Finding looked = finding(u"f3"_s, u"v2"_s, u"意见箱损坏"_s);
            looked.rectifiedOn = QDate(2015, 10, 8);
            Finding open = finding(u"f4"_s, u"v2"_s, u"公开栏被遮盖"_s);
            open.rectifyBy = QDate(2015, 10, 12);
            files.add(confirmed, overdue, looked, open);
        }
        [[nodiscard]] Moment now() { return Moment::of(files.store().now()); }
        [[nodiscard]] Result<ComposedPaper> bulletin(
            PaperPurpose purpose = PaperPurpose::Draft, const PaperTerms &terms = {})
        {
            return desk.inspectionBulletin(span, now(), purpose, terms);
        }

        TestStore files;
        FontBook fonts;
        WorkingCalendar calendar = *readCalendar();
        PaperDesk desk{files.store(), fonts, calendar};
        InspectionSpan span{Period(2015, 7), Period(2015, 9)};
    };

private Q_SLOTS:
    void totalsAddUpAndEverythingIsNamed()
    {
        Bench bench;
        bench.fill();
        const auto paper = bench.bulletin();
        QVERIFY(paper);
        QCOMPARE(paper->title, u"试镇党务政务公开办公室关于2015年7月至9月村（社区）党务村务公开督查情况的通报"_s);
        QCOMPARE(paper->subject, u"2015-07/2015-09"_s);
        QCOMPARE(paper->fileName, u"督查通报-2015-07-2015-09.pdf"_s);
        const QString text = paper->pages.text;
        for (const QString &part : {u"全镇3个村（社区）中督查2个，共督查3次，其中不打招呼2次、事先通知1次。"_s,
                 u"第一督查组2次、第二督查组1次"_s, u"太阳社区本期未督查。"_s,
                 u"共发现问题4个，其中一般问题3个、严重问题1个。"_s,
                 u"复查确认整改1个，已整改待复查1个，未到期正在整改1个，逾期未整改1个。"_s,
                 u"云龙村经督查未发现问题，予以表扬。"_s,
                 u"“公开栏标明监督电话”方面。1个问题，涉及利民村：公开栏上没有监督电话。"_s,
                 u"财务公开没有更新到上月。1个问题，涉及利民村。"_s,
                 u"利民村“财务公开没有更新到上月”（整改期限2015年9月30日，已逾期12天）。"_s, u"2015-10-12\t待整改"_s,
                 u"2015-09-30\t已逾期12天"_s, u"附件：2015年7月至9月督查发现问题一览表"_s})
            QVERIFY2(text.contains(part), qPrintable(part + u'\n' + text));
        // Who is to put it right is a matter between the team and the village.
        QVERIFY(!text.contains(u"赵六"));
    }

    void oneMonthAndTwoYearsAreNamedAsTheyAre()
    {
        Bench bench;
        bench.span = {Period(2015, 7), Period(2015, 7)};
        QVERIFY(bench.bulletin()->title.contains(u"关于2015年7月村（社区）"));
        bench.span = {Period(2014, 11), Period(2015, 1)};
        QVERIFY(bench.bulletin()->title.contains(u"关于2014年11月至2015年1月村（社区）"));
    }

    void aSpanWithoutVisitsIsAPlainSentence()
    {
        Bench bench;
        const auto paper = bench.bulletin();
        QVERIFY(paper);
        QVERIFY2(paper->pages.text.contains(u"2015年7月至9月，全镇3个村（社区）均未开展党务村务公开督查。"),
            qPrintable(paper->pages.text));
        QVERIFY(!paper->pages.text.contains(u"0次") && !paper->pages.text.contains(u"附件"));
        QCOMPARE(paper->pages.pageCount(), 1);
    }

    void visitsWithoutFindingsHaveNoAnnex()
    {
        Bench bench;
        bench.visit(u"v1"_s, u"LM"_s, QDate(2015, 7, 1), u"D1"_s);
        const QString text = bench.bulletin()->pages.text;
        QVERIFY2(text.contains(u"督查没有发现问题。现将有关情况通报如下。"), qPrintable(text));
        QVERIFY(text.contains(u"三、有关要求") && !text.contains(u"附件") && !text.contains(u"存在的问题"));
    }

    void whatIsIssuedStaysAndTheNextReplacesIt()
    {
        Bench bench;
        bench.fill();
        const auto paper = bench.bulletin(PaperPurpose::Issue);
        QVERIFY(paper);
        const auto issued = bench.desk.issue(*paper, *toPdf(paper->pages));
        QVERIFY(issued);
        QCOMPARE(issued->kind, PaperKind::InspectionBulletin);
        QCOMPARE(issued->version, 1);
        const QJsonObject figures = QJsonDocument::fromJson(issued->figures).object();
        QCOMPARE(figures[u"visits"].toInt(), 3);
        QCOMPARE(figures[u"overdue"].toInt(), 1);
        QCOMPARE(figures[u"findingList"].toArray().size(), qsizetype(4));
        QCOMPARE(figures[u"secrecyReview"].toObject()[u"by"].toString(), u"甲"_s);
        // What is done later changes the next one, never this one.
        auto stored = InspectionBook(bench.files.store()).find<Finding>(u"f2"_s);
        stored->record.rectifiedOn = QDate(2015, 10, 12);
        ChangeSet changes;
        changes.change(stored->record, stored->version);
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
        QCOMPARE(PaperBook(bench.files.store()).issuedDocument(issued->id)->text, issued->text);
        const auto again = bench.bulletin(PaperPurpose::Issue);
        QCOMPARE(again->plan.version, 2);
        QVERIFY(again->pages.text.contains(u"逾期未整改0个") && again->pages.text.contains(u"没有逾期未整改的问题"));
    }

    void theSameWordsOnALaterDayAreTheIssuedPaper()
    {
        Bench bench;
        bench.fill();
        auto stored = InspectionBook(bench.files.store()).find<Finding>(u"f2"_s);
        stored->record.rectifiedOn = QDate(2015, 9, 30);
        auto open = InspectionBook(bench.files.store()).find<Finding>(u"f4"_s);
        open->record.rectifyBy = QDate(2015, 10, 31);
        ChangeSet changes;
        changes.change(stored->record, stored->version);
        changes.change(open->record, open->version);
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
        const auto paper = bench.bulletin(PaperPurpose::Issue);
        QVERIFY(bench.desk.issue(*paper, *toPdf(paper->pages)));
        bench.files.setNow(u"2015-10-13T09:00:00"_s);
        QVERIFY(*bench.desk.issuedAlike(*bench.bulletin()));
        // From the day on which a finding is late the bulletin says something else.
        bench.files.setNow(u"2015-11-01T09:00:00"_s);
        QVERIFY(!*bench.desk.issuedAlike(*bench.bulletin()));
    }

    void personalDataStopsTheIssue()
    {
        Bench bench;
        bench.visit(u"v1"_s, u"LM"_s, QDate(2015, 7, 1), u"D1"_s);
        bench.files.add(bench.finding(u"f1"_s, u"v1"_s, u"张三来电13812345678反映未公开"_s));
        HotlineCall call;
        call.id = u"h1"_s;
        call.at = *Moment::fromString(u"2015-06-30T10:00:00"_s);
        call.caller = u"张三"_s;
        bench.files.add(call);
        const auto draft = bench.bulletin();
        QVERIFY(draft);
        QVERIFY(draft->remarks.size() >= 2);
        const auto refused = bench.bulletin(PaperPurpose::Issue);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::PersonalData);
        QVERIFY(refused.error().detail.contains(u"138****5678") && refused.error().detail.contains(u"张*"));
        PaperTerms terms;
        for (const ProofRemark &remark : draft->remarks)
            terms.signedOff.push_back({remark, u"本人同意"_s, u"甲"_s});
        QVERIFY(bench.bulletin(PaperPurpose::Issue, terms));
    }

    void aPaperWithAHeadBearsItsNumber()
    {
        Bench bench;
        auto town = TownBook(bench.files.store()).town();
        Town headed = (*town)->record;
        headed.paperHead = HeadForm::RedHead;
        headed.numberCode = u"试府发"_s;
        ChangeSet changes;
        changes.change(headed, (*town)->version);
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
        QVERIFY(bench.bulletin(PaperPurpose::Issue)->pages.text.contains(u"试府发〔2015〕1号"));
    }
};

QTEST_MAIN(InspectionDeskTest)
#include "tst_inspectiondesk.moc"
