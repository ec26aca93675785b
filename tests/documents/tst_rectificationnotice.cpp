// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"
#include "pdfreading.h"
#include "samplepapers.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class RectificationNoticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatWasFoundAndByWhenItIsPutRight();
    void aCommunityIsCalledOne();
    void whatNobodyNamedIsLeftBlank();
    void slipNumbersEachProblem();
    void problemsOnTheSlipAreShort();
    void aSlipThatFitsIsCutOff();
    void slipStandsOnTheLastPage_data();
    void slipStandsOnTheLastPage();
    void aHeadIsSetAsOnOtherPapers();
};

void RectificationNoticeTest::tellsWhatWasFoundAndByWhenItIsPutRight()
{
    const RectificationNotice notice(sampleRectification(2));
    QCOMPARE(notice.title(), u"利民村党务村务公开督查整改通知书"_s);
    const QString text = notice.compose(testFonts()).text;
    QVERIFY(text.contains(u"\n利民村：\n"_s));
    QVERIFY2(text.contains(u"2015年11月30日，第一督查组对你村党务村务公开工作进行督查，发现下列2个问题"_s),
        qPrintable(text));
    QVERIFY(text.contains(u"1\t公开栏第1处破损\t修复公开栏\t王主任\t2016年1月15日\n"_s));
    QVERIFY(text.contains(
        u"2\t9月、10月财务收支只公开总数，未逐笔逐项公开（严重）\t按规定逐笔逐项补充公开，并由民主理财小组签字\t刘会计\t12月7日\n"_s));
    QVERIFY(text.contains(u"联系人：张堃。联系电话：023-49880000。"_s));
    QVERIFY(text.contains(u"\n三教镇党务政务公开办公室\n2015年12月2日\n"_s));
}

void RectificationNoticeTest::aCommunityIsCalledOne()
{
    RectificationNoticeValues values = sampleRectification(1);
    values.isCommunity = true;
    const QString text = RectificationNotice(values).compose(testFonts()).text;
    QVERIFY(text.contains(u"请你社区逐项"_s) && !text.contains(u"你村"_s));
}

void RectificationNoticeTest::whatNobodyNamedIsLeftBlank()
{
    RectificationNoticeValues values = sampleRectification(1);
    values.items[0].demand.clear();
    values.items[0].responsible.clear();
    values.items[0].rectifyBy.reset();
    values.contact.clear();
    values.phone.clear();
    const QString text = RectificationNotice(values).compose(testFonts()).text;
    QVERIFY2(text.contains(u"1\t公开栏第1处破损\t\t\t—\n"_s), qPrintable(text));
    QVERIFY(!text.contains(u"联系人"_s));
}

void RectificationNoticeTest::slipNumbersEachProblem()
{
    for (const int items : {1, 3}) {
        const QString text = RectificationNotice(sampleRectification(items)).compose(testFonts()).text;
        const auto start = text.indexOf(u"三教镇党务政务公开办公室：你办2015年12月2日发给利民村的整改通知书收悉"_s);
        QVERIFY2(start >= 0, qPrintable(text));
        const QString slip = text.mid(start);
        QVERIFY(slip.contains(u"所列%1个问题"_s.arg(items)));
        QVERIFY2(slip.contains(u"序号\t存在问题\t整改情况\t责任人签名\t完成日期\n1\t公开栏第1处破损\t\t\t\n"_s),
            qPrintable(slip));
        for (int number = 2; number <= items; ++number)
            QVERIFY2(slip.contains(u"\n%1\t"_s.arg(number)), qPrintable(slip));
    }
    // On its own sheet the village need not write who it is.
    const QString text = RectificationNotice(sampleRectification(5)).compose(testFonts()).text;
    QVERIFY2(text.contains(u"填报单位（盖章）\t利民村\t"_s), qPrintable(text));
}

void RectificationNoticeTest::problemsOnTheSlipAreShort()
{
    const auto onSlip = [](const QString &problem, int items) {
        RectificationNoticeValues values = sampleRectification(items);
        values.items.front().problem = problem;
        const QString text = RectificationNotice(values).compose(testFonts()).text;
        return text.mid(text.indexOf(u"收悉"_s)).section(u"\n1\t"_s, 1).section(u'\t', 0, 0);
    };
    QCOMPARE(onSlip(u"长"_s.repeated(12), 1), u"长"_s.repeated(12));
    QCOMPARE(onSlip(u"长"_s.repeated(13), 1), u"长"_s.repeated(11) + u'…');
    // Two digits are as wide as a sign.
    QCOMPARE(onSlip(u"2015年12月"_s + u"长"_s.repeated(7), 1), u"2015年12月"_s + u"长"_s.repeated(7));
    QCOMPARE(onSlip(u"2015年12月"_s + u"长"_s.repeated(8), 1), u"2015年12月"_s + u"长"_s.repeated(6) + u'…');
    QCOMPARE(onSlip(u"一行\n又一行"_s, 1), u"一行 又一行"_s);
    QCOMPARE(onSlip(u"长"_s.repeated(22), 5), u"长"_s.repeated(22));
    QCOMPARE(onSlip(u"长"_s.repeated(23), 5), u"长"_s.repeated(21) + u'…');
    // A sign beyond the first plane is one sign and stays whole.
    const QString rare = QString::fromUcs4(U"𠮷");
    QCOMPARE(onSlip(rare.repeated(13), 1), rare.repeated(11) + u'…');
}

void RectificationNoticeTest::aSlipThatFitsIsCutOff()
{
    const PageList shortNotice = RectificationNotice(sampleRectification(1)).compose(testFonts());
    QCOMPARE(shortNotice.pageCount(), 1);
    QVERIFY(shortNotice.text.contains(u"沿此线剪下"_s));
    QVERIFY(!shortNotice.text.contains(u"附件"_s));
    const PageList longNotice = RectificationNotice(sampleRectification(5)).compose(testFonts());
    QCOMPARE(longNotice.pageCount(), 2);
    QVERIFY(!longNotice.text.contains(u"沿此线剪下"_s));
    // On its own sheet nothing of the notice stands.
    QVERIFY(longNotice.textOf(1).contains(u"附件"_s));
    QVERIFY(!longNotice.textOf(1).contains(u"整改要求"_s));
    // What is sent back is known to the printer.
    QCOMPARE(shortNotice.slipPage, std::optional(0));
    QCOMPARE(longNotice.slipPage, std::optional(1));
}

void RectificationNoticeTest::slipStandsOnTheLastPage_data()
{
    QTest::addColumn<int>("items");
    QTest::addColumn<bool>("isSealed");
    for (int items = 1; items < 40; items += 3)
        QTest::addRow("%d", items) << items << (items % 2 == 0);
}

void RectificationNoticeTest::slipStandsOnTheLastPage()
{
    QFETCH(int, items);
    QFETCH(bool, isSealed);
    RectificationNoticeValues values = sampleRectification(items);
    values.isSealed = isSealed;
    const PageList paper = RectificationNotice(values).compose(testFonts());
    const auto pdf = toPdf(paper);
    QVERIFY(pdf);
    QVERIFY(paper.textOf(paper.pageCount() - 1).contains(u"填报日期"_s));
    for (int page = 0; page + 1 < paper.pageCount(); ++page)
        QVERIFY(!paper.textOf(page).contains(u"填报日期"_s));
}

void RectificationNoticeTest::aHeadIsSetAsOnOtherPapers()
{
    for (const HeadForm form : {HeadForm::RedHead, HeadForm::Letter}) {
        RectificationNoticeValues values = sampleRectification(3);
        values.returnedTo = u"三教镇党务政务公开办公室"_s;
        dress(values, form);
        const PageList paper = RectificationNotice(values).compose(testFonts());
        QVERIFY(toPdf(paper));
        QVERIFY(paper.text.contains(u"三教府发〔2015〕12号"_s));
        QVERIFY(paper.text.contains(u"三教镇党务政务公开办公室：永川区三教镇人民政府2015年12月2日发给利民村的"_s));
    }
}

QTEST_MAIN(RectificationNoticeTest)
#include "tst_rectificationnotice.moc"
