// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentnumber.h"
#include "papertext.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class PaperTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void percent_data();
    void percent();
    void daysHaveNoLeadingZero();
    void footNamesVersionAndSixteenDigits();
    void numbersAreWrittenAsTheStandardAsks();
};

/// GB/T 9704-2012, 7.2.5: six-cornered brackets, the year in full, no 第, no zero before the number.
void PaperTextTest::numbersAreWrittenAsTheStandardAsks()
{
    QCOMPARE((DocumentNumber{u"三教府发"_s, 2015, 1}.text()), u"三教府发〔2015〕1号"_s);
    QCOMPARE((DocumentNumber{u"三教府发"_s, 2015, 112}.text()), u"三教府发〔2015〕112号"_s);
    QCOMPARE((DocumentNumber{u"三教府发"_s, 2015, 0}.text()), u"三教府发〔2015〕　号"_s);
    QCOMPARE((DocumentNumber{{}, 2015, 3}.text()), QString());
    QVERIFY(!(DocumentNumber{{}, 2015, 3}.isGiven()));
}

void PaperTextTest::percent_data()
{
    QTest::addColumn<double>("share");
    QTest::addColumn<QString>("text");
    QTest::newRow("none on time") << 0.0 << u"0%"_s;
    QTest::newRow("hardly any") << 0.0001 << u"0.1%"_s;
    QTest::newRow("a third") << 1.0 / 3 << u"33.3%"_s;
    QTest::newRow("three quarters") << 0.75 << u"75%"_s;
    QTest::newRow("nearly all") << 0.9999 << u"99.9%"_s;
    QTest::newRow("all") << 1.0 << u"100%"_s;
}

void PaperTextTest::percent()
{
    QFETCH(double, share);
    QFETCH(QString, text);
    QCOMPARE(chinesePercent(share), text);
    QCOMPARE(chinesePercent(std::nullopt), u"—"_s);
    // In a column all have one decimal.
    const QString inColumn = text.contains(u'.') ? text : QString(text).insert(text.size() - 1, u".0"_s);
    QCOMPARE(columnPercent(share), inColumn);
    QCOMPARE(columnPercent(std::nullopt), u"—"_s);
}

void PaperTextTest::daysHaveNoLeadingZero()
{
    QCOMPARE(chineseDay(QDate(2015, 12, 31)), u"2015年12月31日"_s);
    QCOMPARE(chineseDay(QDate(2026, 1, 5)), u"2026年1月5日"_s);
    QCOMPARE(chineseDayOfYear(QDate(2016, 2, 29)), u"2月29日"_s);
    QCOMPARE(chineseMonths(Period(2015, 7), Period(2015, 7)), u"2015年7月"_s);
    QCOMPARE(chineseMonths(Period(2015, 7), Period(2015, 9)), u"2015年7月至9月"_s);
    QCOMPARE(chineseMonths(Period(2014, 11), Period(2015, 1)), u"2014年11月至2015年1月"_s);
    QCOMPARE(chineseMonth(Period(2015, 3)), u"2015年3月"_s);
}

void PaperTextTest::footNamesVersionAndSixteenDigits()
{
    QCOMPARE(footText({}), QString());
    QCOMPARE(footText({2, u"0123456789abcdef"_s.repeated(4)}),
        u"版次：第2版（替换第1版）；台账历史校验码：0123456789abcdef"_s);
}

QTEST_APPLESS_MAIN(PaperTextTest)
#include "tst_papertext.moc"
