// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlelines.h"

#include <QTest>

using namespace Gongkai;

class TitleLinesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksEvenly_data();
    void breaksEvenly();
    void neverLosesAUnit();
};

void TitleLinesTest::breaksEvenly_data()
{
    QTest::addColumn<std::vector<double>>("widths");
    QTest::addColumn<std::vector<int>>("lines");
    using Widths = std::vector<double>;
    using Lines = std::vector<int>;

    QTest::newRow("nothing") << Widths{} << Lines{};
    QTest::newRow("one unit") << Widths{12} << Lines{1};
    QTest::newRow("fits on one line") << Widths{6, 6, 6} << Lines{3};
    QTest::newRow("exactly one line") << Widths{10, 10} << Lines{2};
    QTest::newRow("two even lines") << Widths{9, 9, 6} << Lines{1, 2};
    QTest::newRow("three lines, wide in the middle") << Widths{10, 15, 6, 10} << Lines{1, 1, 2};
    QTest::newRow("a unit wider than a line") << Widths{30, 8} << Lines{1, 1};
}

void TitleLinesTest::breaksEvenly()
{
    QFETCH(std::vector<double>, widths);
    QFETCH(std::vector<int>, lines);
    QCOMPARE(titleLines(widths, 20), lines);
}

void TitleLinesTest::neverLosesAUnit()
{
    for (std::size_t units = 1; units < 20; ++units) {
        int sum = 0;
        for (int count : titleLines(std::vector<double>(units, 7), 20))
            sum += count;
        QCOMPARE(sum, int(units));
    }
}

QTEST_APPLESS_MAIN(TitleLinesTest)
#include "tst_titlelines.moc"
