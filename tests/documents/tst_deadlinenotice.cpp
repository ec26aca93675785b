// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"
#include "samplepapers.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class DeadlineNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsOwed();
    void tellsWhatMovedTheDeadline_data();
    void tellsWhatMovedTheDeadline();
    void overdueNoticeAsksAtOnce();
    void receiptStandsOnTheLastPage_data();
    void receiptStandsOnTheLastPage();
    void usualNoticeIsOneSheet();
    void officeThatOwesNothing();
    void chatTextIsShortAndWhole();
    void dayInAnotherYearNamesIt();
};

void DeadlineNoticeTest::tellsWhatIsOwed()
{
    const DeadlineNotice notice(sampleNotice(3));
    QCOMPARE(notice.title(), u"2015年11月党务政务公开资料催报通知"_s);
    const QString text = notice.compose(testFonts()).text;
    QVERIFY(text.contains(u"\n财政所：\n"_s));
    QVERIFY(text.contains(u"2015年11月党务政务公开资料报送截止日为11月28日。截至11月25日，你单位尚有下列3项"_s));
    QVERIFY(text.contains(u"1\t村（社区）财务收支公开第1项\t待报送\t11月28日\t"_s));
    QVERIFY(text.contains(u"2\t惠民资金发放明细\t退回待补正\t12月2日\t缺负责人签字"_s));
    QVERIFY(text.contains(u"联系人：张堃。联系电话：023-49880000。"_s));
    QVERIFY(text.contains(u"\n三教镇党务政务公开办公室\n2015年11月25日\n"_s));
}

void DeadlineNoticeTest::tellsWhatMovedTheDeadline_data()
{
    QTest::addColumn<QDate>("unshifted");
    QTest::addColumn<bool>("isOverride");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("told");
    const QDate day(2015, 11, 28);
    QTest::newRow("nothing") << day << false << QString() << u"11月28日。截至"_s;
    QTest::newRow("later") << QDate(2015, 11, 27) << false << QString() << u"11月28日（11月27日为休息日，顺延）。"_s;
    QTest::newRow("earlier") << QDate(2015, 11, 29) << false << QString() << u"11月28日（11月29日为休息日，提前）。"_s;
    QTest::newRow("set") << day << true << u"年终决算"_s << u"11月28日（本月另行确定，原因：年终决算）。"_s;
    QTest::newRow("set without reason") << day << true << QString() << u"11月28日（本月另行确定）。"_s;
    QTest::newRow("reason with a percent sign") << day << true << u"完成90%1"_s << u"原因：完成90%1）。"_s;
}

void DeadlineNoticeTest::tellsWhatMovedTheDeadline()
{
    QFETCH(QDate, unshifted);
    QFETCH(bool, isOverride);
    QFETCH(QString, reason);
    QFETCH(QString, told);
    DeadlineNoticeValues values = sampleNotice(1);
    values.deadline.unshifted = unshifted;
    values.deadline.isOverride = isOverride;
    values.deadline.reason = reason;
    const QString text = DeadlineNotice(values).compose(testFonts()).text;
    QVERIFY2(text.contains(told), qPrintable(text));
}

void DeadlineNoticeTest::overdueNoticeAsksAtOnce()
{
    DeadlineNoticeValues values = sampleNotice(1);
    values.items[0].standing = Standing::Missing;
    QVERIFY(!DeadlineNotice(values).chatText().contains(u"立即报送"_s));
    values.date = QDate(2015, 11, 28);
    QVERIFY(!DeadlineNotice(values).chatText().contains(u"立即报送"_s));
    values.date = QDate(2015, 11, 29);
    QVERIFY(DeadlineNotice(values).chatText().contains(u"立即报送"_s));
    QVERIFY(DeadlineNotice(values).chatText().contains(u"逾期未报"_s));
}

void DeadlineNoticeTest::receiptStandsOnTheLastPage_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<bool>("isSealed");
    for (int items = 1; items < 60; items += 3)
        QTest::addRow("%d", items) << items << (items % 2 == 0);
}

void DeadlineNoticeTest::receiptStandsOnTheLastPage()
{
    QFETCH(int, items);
    QFETCH(bool, isSealed);
    DeadlineNoticeValues values = sampleNotice(items);
    values.isSealed = isSealed;
    const PageList paper = DeadlineNotice(values).compose(testFonts());
    QVERIFY(toPdf(paper));
    for (int page = 0; page < paper.pageCount(); ++page)
        QCOMPARE(paper.textOf(page).contains(u"签收日期："_s), page + 1 == paper.pageCount());
}

void DeadlineNoticeTest::usualNoticeIsOneSheet()
{
    for (int items = 1; items <= 4; ++items)
        QCOMPARE(DeadlineNotice(sampleNotice(items)).compose(testFonts()).pageCount(), 1);
}

void DeadlineNoticeTest::officeThatOwesNothing()
{
    const DeadlineNotice notice(sampleNotice(0));
    const PageList paper = notice.compose(testFonts());
    QVERIFY(paper.text.contains(u"你单位应报资料已全部报送。"_s));
    QVERIFY(!paper.text.contains(u"公开事项\t"_s));
    QVERIFY(toPdf(paper));
}

void DeadlineNoticeTest::chatTextIsShortAndWhole()
{
    QCOMPARE(DeadlineNotice(sampleNotice(2)).chatText(),
        u"【催报通知】财政所：\n"
        "2015年11月党务政务公开资料报送截止日为11月28日。截至11月25日，你单位尚有下列2项资料未报送或待补正：\n"
        "1. 村（社区）财务收支公开第1项（待报送，最后期限11月28日）\n"
        "2. 惠民资金发放明细（退回待补正，最后期限12月2日，缺负责人签字）\n"
        "请你单位在最后期限前报送；确无资料的，请按时作零报告。逾期未报的，将列入本月通报。联系人：张堃。联系电话：023-"
        "49880000。\n"
        "三教镇党务政务公开办公室\n"
        "2015年11月25日"_s);
}

void DeadlineNoticeTest::dayInAnotherYearNamesIt()
{
    DeadlineNoticeValues values = sampleNotice(1);
    values.date = QDate(2016, 1, 4);
    QVERIFY(DeadlineNotice(values).chatText().contains(u"截至2016年1月4日，"_s));
}

QTEST_MAIN(DeadlineNoticeTest)
#include "tst_deadlinenotice.moc"
