// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"
#include "samplepapers.h"

#include <QRegularExpression>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

PageList composed(const BulletinValues &values)
{
    return Bulletin(values).compose(testFonts());
}

/// The numbers that @p pattern catches in @p text.
QList<int> numbersIn(const QString &text, const QString &pattern)
{
    const auto match = QRegularExpression(pattern).match(text);
    QList<int> numbers;
    for (const QString &part : match.capturedTexts().mid(1))
        numbers += part.toInt();
    return numbers;
}

QString paragraphStarting(const QString &text, const QString &start)
{
    for (const QString &line : text.split(u'\n')) {
        if (line.startsWith(start))
            return line;
    }
    return {};
}

} // namespace

class BulletinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleIsThatOfTheStandard();
    void totalsAddUp();
    void officesAreNamedByTheirFault();
    void praisesOnlyThoseAllOnTime();
    void oneFaultAloneIsNotCounted();
    void monthWithoutFaultSaysSo();
    void monthNotJudgedIsAPlainSentence();
    void monthWithNothingDueIsAPlainSentence();
    void everyOfficeStandsInTheAnnexOnce_data();
    void everyOfficeStandsInTheAnnexOnce();
    void annexTellsWhatEachOfficeDid();
    void rateOfNothingIsADash();
    void longNamesWrap();
    void footStandsOnTheLastPageOnly();
    void ownDemandsReplaceTheUsualOnes();
    void rateIsNeverBroken();
    void chartAndImprintShareThePage();
};

void BulletinTest::titleIsThatOfTheStandard()
{
    QCOMPARE(
        Bulletin(sampleBulletin(3)).title(), u"三教镇党务政务公开办公室关于2015年11月党务政务公开资料报送情况的通报"_s);
}

void BulletinTest::totalsAddUp()
{
    BulletinValues values = sampleBulletin(25);
    values.offices[4].standing.notDue = 3;
    const QString text = paragraphStarting(composed(values).text, u"2015年11月党务"_s);
    const QList<int> numbers = numbersIn(text,
        u"(\\d+)个单位应报资料(\\d+)项，其中按时报送(\\d+)项、迟报(\\d+)项、漏报(\\d+)项、退回待补正(\\d+)项、未到期(\\d+)项"_s);
    QCOMPARE(numbers.size(), 7);
    QCOMPARE(numbers[0], 25);
    QCOMPARE(numbers[1], numbers[2] + numbers[3] + numbers[4] + numbers[5] + numbers[6]);
    QCOMPARE(numbers[6], 3);
}

void BulletinTest::officesAreNamedByTheirFault()
{
    const QString text = composed(sampleBulletin(10)).text;
    QVERIFY(text.contains(u"迟报。规划建设管理环保办公室迟报1项（迟4天）、人大办公室迟报1项（迟9天）。"_s));
    QVERIFY(text.contains(u"漏报。安全生产监督管理办公室漏报1项。"_s));
    QVERIFY(text.contains(u"退回待补正。农业服务中心退回1项。"_s));
    QVERIFY(text.contains(u"要尽快补报、补正"_s));
}

void BulletinTest::praisesOnlyThoseAllOnTime()
{
    const QString praise = paragraphStarting(composed(sampleBulletin(10)).text, u"党政办公室、"_s);
    QVERIFY(praise.endsWith(u"等6个单位按时报送了全部资料，予以表扬。"_s));
    for (const QString &faulty : {u"规划建设管理环保办公室"_s, u"安全生产监督管理办公室"_s, u"农业服务中心"_s})
        QVERIFY(!praise.contains(faulty));
}

void BulletinTest::oneFaultAloneIsNotCounted()
{
    QVERIFY(composed(sampleBulletin(4)).text.contains(u"\n迟报。"_s));
    QVERIFY(composed(sampleBulletin(10)).text.contains(u"\n（一）迟报。"_s));
}

void BulletinTest::monthWithoutFaultSaysSo()
{
    BulletinValues values = sampleBulletin(3);
    const QString text = composed(values).text;
    QVERIFY(text.contains(u"本月没有迟报、漏报和退回待补正的资料。"_s));
    QVERIFY(!text.contains(u"补报、补正，并说明原因"_s));
}

void BulletinTest::monthNotJudgedIsAPlainSentence()
{
    BulletinValues values = sampleBulletin(5);
    for (BulletinOffice &office : values.offices) {
        office.standing = {};
        office.standing.notDue = 4;
    }
    values.standsOn = QDate(2015, 11, 20);
    values.months.clear();
    const QString text = composed(values).text;
    QVERIFY(text.contains(u"截至2015年11月20日，应报资料20项均未到期。本月暂不评价。"_s));
    QVERIFY(!text.contains(u"表扬"_s));
    QVERIFY(!text.contains(u"0%"_s));
}

void BulletinTest::monthWithNothingDueIsAPlainSentence()
{
    BulletinValues values = sampleBulletin(0);
    values.months.clear();
    const PageList paper = composed(values);
    QVERIFY(paper.text.contains(u"2015年11月没有应报送的党务政务公开资料。"_s));
    QVERIFY(!paper.text.contains(u"附件"_s));
    QCOMPARE(paper.pageCount(), 1);
}

void BulletinTest::everyOfficeStandsInTheAnnexOnce_data()
{
    QTest::addColumn<int>("offices");
    for (int count : {1, 3, 12, 25, 60})
        QTest::addRow("%d", count) << count;
}

void BulletinTest::everyOfficeStandsInTheAnnexOnce()
{
    QFETCH(int, offices);
    const BulletinValues values = sampleBulletin(offices);
    const PageList paper = composed(values);
    QVERIFY(toPdf(paper));
    int number = 0;
    for (const BulletinOffice &office : values.offices) {
        const QString start = u"%1\t%2\t"_s.arg(QString::number(++number), office.name);
        QCOMPARE(paper.text.count(u'\n' + start), 1);
    }
}

void BulletinTest::annexTellsWhatEachOfficeDid()
{
    BulletinValues values = sampleBulletin(1);
    OfficeStanding &standing = values.offices[0].standing;
    standing = {};
    standing.onTime = 5;
    standing.late = 2;
    standing.longestDaysLate = 7;
    standing.missing = 1;
    standing.returned = 1;
    standing.notDue = 3;
    standing.exempt = 4;
    standing.nil = 2;
    standing.rank = 1;
    values.offices[0].standing.backfilled = 6;
    values.offices[0].exempt = {u"临时救助（本月未安排资金）"_s, u"低保动态调整"_s};
    const QString text = composed(values).text;
    QVERIFY(text.contains(u"1\t党政办公室\t12\t5\t2（7天）\t1\t1\t2\t4\t55.6%\t1\t未到期3项；补录6项"_s));
    QVERIFY(text.contains(u"免报事项：党政办公室：临时救助（本月未安排资金）、低保动态调整。"_s));
}

void BulletinTest::rateOfNothingIsADash()
{
    BulletinValues values = sampleBulletin(3);
    values.offices[2].standing = {};
    values.offices[2].standing.exempt = 2;
    const QString text = composed(values).text;
    QVERIFY(text.contains(u"\t0\t0\t0\t0\t0\t0\t2\t—\t—\t"_s));
}

void BulletinTest::longNamesWrap()
{
    BulletinValues values = sampleBulletin(3);
    values.offices[0].name = u"重庆市永川区三教镇经济发展和社会事务综合管理服务中心（含农业技术推广站、文化体育站）"_s;
    const PageList paper = composed(values);
    QVERIFY(paper.missing.empty());
    QVERIFY(toPdf(paper));
}

void BulletinTest::footStandsOnTheLastPageOnly()
{
    const PageList paper = composed(sampleBulletin(12));
    const QString foot = u"版次：第1版；台账历史校验码：0123456789abcdef"_s;
    for (int page = 0; page < paper.pageCount(); ++page)
        QCOMPARE(paper.textOf(page).contains(foot), page + 1 == paper.pageCount());
}

void BulletinTest::ownDemandsReplaceTheUsualOnes()
{
    BulletinValues values = sampleBulletin(12);
    values.demands = {u"请各单位继续努力。"_s};
    const QString text = composed(values).text;
    QVERIFY(text.contains(u"四、有关要求\n请各单位继续努力。\n"_s));
    QVERIFY(!text.contains(u"明确专人负责"_s));
}

/// 100.0% stands on one line, also in faces with wide digits, such as those of other programs.
void BulletinTest::rateIsNeverBroken()
{
    const PageList paper = composed(sampleBulletin(3));
    int tables = 0;
    for (const PaperBlock &block : paper.blocks) {
        for (const TableCell &cell : block.table.cells) {
            if (cell.text != u"按时率")
                continue;
            ++tables;
            const double room = block.table.columnWidths[std::size_t(cell.column)] - 2 * block.table.padding;
            // Digits of 0.64 em are the widest of usual faces (DejaVu Sans).
            QVERIFY(room >= (4 * 0.64 + 0.32 + 0.96) * block.table.size);
        }
    }
    QCOMPARE(tables, 2);
}

/// The last page of a red-headed bulletin takes the imprint, too, if closer bars make room for it; no blank page and
/// none that holds the imprint alone follow.
void BulletinTest::chartAndImprintShareThePage()
{
    int shared = 0;
    for (int offices = 3; offices <= 12; ++offices) {
        BulletinValues values = sampleBulletin(offices);
        dress(values, HeadForm::RedHead);
        const PageList paper = composed(values);
        const int last = paper.pageCount() - 1;
        QVERIFY(!paper.pages[std::size_t(last) - 1].runs.empty());
        const QString text = paper.textOf(last);
        QVERIFY(text.contains(u"印发"_s));
        shared += text.contains(u"75%"_s) ? 1 : 0;
    }
    QVERIFY2(shared >= 8, qPrintable(QString::number(shared)));
}

QTEST_MAIN(BulletinTest)
#include "tst_bulletin.moc"
