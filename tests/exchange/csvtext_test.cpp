// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtext.h"

#include <QtTest>

using namespace Gongkai;

class CsvTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cells_data();
    void cells();
    void rows();
};

void CsvTextTest::cells_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("cell");
    const auto row = [](const char *name, const char *text, const char *cell) {
        QTest::newRow(name) << QString::fromUtf8(text) << QByteArray(cell);
    };
    row("empty", "", "");
    row("plain", "三教镇", "三教镇");
    row("comma", "甲,乙", "\"甲,乙\"");
    row("quote", "甲\"乙", "\"甲\"\"乙\"");
    row("line break", "甲\n乙", "\"甲\n乙\"");
    row("equals", "=1+1", "'=1+1");
    row("formula with quotes", "=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
    row("plus", "+86", "'+86");
    row("minus", "-1", "'-1");
    row("at", "@SUM(A1)", "'@SUM(A1)");
    row("tab", "\t=1", "\"'\t=1\"");
    row("carriage return", "\r=1", "\"'\r=1\"");
    row("full-width equals", "＝1", "'＝1");
    row("full-width plus", "＋1", "'＋1");
    row("full-width minus", "－1", "'－1");
    row("full-width at", "＠a", "'＠a");
    row("sign inside", "a=1", "a=1");
    row("a digit text", "023", "023");
}

void CsvTextTest::cells()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, cell);
    QCOMPARE(csvText({{text}}), "\xEF\xBB\xBF" + cell + "\r\n");
}

void CsvTextTest::rows()
{
    QCOMPARE(csvText({}), QByteArray("\xEF\xBB\xBF"));
    QCOMPARE(csvText({{QStringLiteral("年"), qint64(-5)}, {0.75, true, Scalar(), false}, {}}),
        QByteArray("\xEF\xBB\xBF年,-5\r\n0.75,1,,0\r\n\r\n"));
}

QTEST_APPLESS_MAIN(CsvTextTest)
#include "csvtext_test.moc"
