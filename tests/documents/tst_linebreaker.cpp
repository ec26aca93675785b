// SPDX-License-Identifier: GPL-3.0-or-later
#include "linebreaker.h"
#include "punctuation.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double cell = 160;

/// Text in cells of 160; ASCII takes half a cell. Needs no font.
ShapedText plain(const QString &text)
{
    ShapedText result;
    const auto characters = text.toUcs4();
    for (uint character : characters) {
        ShapedGlyph glyph;
        glyph.character = char32_t(character);
        glyph.face = 0;
        glyph.isCell = character >= 0x80;
        glyph.advance = glyph.isLineBreak() ? 0 : (glyph.isCell ? cell : cell / 2);
        glyph.size = cell;
        result.push_back(glyph);
    }
    return result;
}

QStringList linesOf(const QString &text, int cells)
{
    const ShapedText shaped = plain(text);
    QStringList result;
    for (const Line &line : breakLines(shaped, {cells * cell, 0, 0, true})) {
        QString words;
        for (std::size_t i = line.first; i < line.end(); ++i)
            words += QString::fromUcs4(&shaped[i].character, 1);
        result += words;
    }
    return result;
}

} // namespace

class LineBreakerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void breaksWhereChineseDoes_data();
    void breaksWhereChineseDoes();
    void fullLinesReachTheEdge();
    void squeezedLineKeepsItsWidth();
    void lastLineIsNotStretched();
    void dashIsNeverPulledApart();
    void indentsShortenTheirLines();
    void anyTextIsBrokenWhole();
};

void LineBreakerTest::breaksWhereChineseDoes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("cells");
    QTest::addColumn<QStringList>("lines");

    QTest::newRow("empty") << QString() << 5 << QStringList();
    QTest::newRow("one") << u"公"_s << 5 << QStringList{u"公"_s};
    QTest::newRow("exactly full") << u"党务政务公"_s << 5 << QStringList{u"党务政务公"_s};
    QTest::newRow("one more") << u"党务政务公开"_s << 5 << QStringList{u"党务政务公"_s, u"开"_s};
    QTest::newRow("full stop squeezed in") << u"甲，乙丙丁。戊己"_s << 5 << QStringList{u"甲，乙丙丁。"_s, u"戊己"_s};
    QTest::newRow("full stop pushed out") << u"党务政务公。开办"_s << 5 << QStringList{u"党务政务"_s, u"公。开办"_s};
    QTest::newRow("opening mark at the end") << u"党务政务（公开）"_s << 5 << QStringList{u"党务政务"_s, u"（公开）"_s};
    QTest::newRow("two closing marks") << u"《条例》，见第三条"_s << 4 << QStringList{u"《条例》，"_s, u"见第三条"_s};
    QTest::newRow("number stays whole") << u"共公开1568件"_s << 4 << QStringList{u"共公开"_s, u"1568件"_s};
    QTest::newRow("percent stays with its number")
        << u"占比八十98%左右"_s << 5 << QStringList{u"占比八十"_s, u"98%左右"_s};
    QTest::newRow("box goes with its word") << u"□一般 □严重"_s << 5 << QStringList{u"□一般 "_s, u"□严重"_s};
    QTest::newRow("box alone") << u"□"_s << 1 << QStringList{u"□"_s};
    QTest::newRow("boxes wider than a line") << u"□□□"_s << 2 << QStringList{u"□□"_s, u"□"_s};
    QTest::newRow("word longer than a line") << u"abcdefghij"_s << 3 << QStringList{u"abcdef"_s, u"ghij"_s};
    QTest::newRow("blank hangs at the end") << u"abcd efgh"_s << 2 << QStringList{u"abcd "_s, u"efgh"_s};
    QTest::newRow("line break kept") << u"甲\n乙丙"_s << 5 << QStringList{u"甲"_s, u"乙丙"_s};
    QTest::newRow("only marks") << u"。。。。。。"_s << 3 << QStringList{u"。。。"_s, u"。。。"_s};
    QTest::newRow("narrower than a cell") << u"公开"_s << 0 << QStringList{u"公"_s, u"开"_s};
}

void LineBreakerTest::breaksWhereChineseDoes()
{
    QFETCH(QString, text);
    QFETCH(int, cells);
    QFETCH(QStringList, lines);
    QCOMPARE(linesOf(text, cells), lines);
}

void LineBreakerTest::fullLinesReachTheEdge()
{
    const auto lines = breakLines(plain(u"党务政务公。开办公室三教镇"_s), {5 * cell, 0, 0, true});
    QCOMPARE(lines.front().x.size(), std::size_t(4));
    QCOMPARE(lines.front().width, 5 * cell);
    QCOMPARE(lines.front().x.back(), 4 * cell);
}

void LineBreakerTest::squeezedLineKeepsItsWidth()
{
    const auto lines = breakLines(plain(u"甲，乙丙丁。戊己"_s), {5 * cell, 0, 0, true});
    QCOMPARE(lines.front().x.size(), std::size_t(6));
    QCOMPARE(lines.front().width, 5 * cell);
    QCOMPARE(lines.front().x[2], 1.5 * cell);
}

void LineBreakerTest::lastLineIsNotStretched()
{
    const auto lines = breakLines(plain(u"党务政务公开办"_s), {5 * cell, 0, 0, true});
    QCOMPARE(lines.back().width, 2 * cell);
}

void LineBreakerTest::dashIsNeverPulledApart()
{
    const auto lines = breakLines(plain(u"甲——乙。丙丁"_s), {4.5 * cell, 0, 0, true});
    for (std::size_t i = 0; i + 1 < lines.front().x.size(); ++i) {
        if (i == 1)
            QCOMPARE(lines.front().x[2] - lines.front().x[1], cell);
    }
}

void LineBreakerTest::indentsShortenTheirLines()
{
    const auto lines = breakLines(plain(u"一二三四五六七八九十"_s), {5 * cell, 2 * cell, cell, true});
    QCOMPARE(lines.size(), std::size_t(3));
    QCOMPARE(lines[0].x.size(), std::size_t(3));
    QCOMPARE(lines[1].x.size(), std::size_t(4));
}

void LineBreakerTest::anyTextIsBrokenWhole()
{
    const QString alphabet = u"公开政务，。、：；！？（）《》“”——……0123abc %. "_s;
    QRandomGenerator random(20151128);
    for (int round = 0; round < 2000; ++round) {
        QString text;
        const int length = random.bounded(60);
        for (int i = 0; i < length; ++i)
            text += alphabet[random.bounded(int(alphabet.size()))];
        const int cells = 4 + random.bounded(12);
        const ShapedText shaped = plain(text);
        std::size_t next = 0;
        for (const Line &line : breakLines(shaped, {cells * cell, 0, 0, true})) {
            QCOMPARE(line.first, next);
            QVERIFY(!line.x.empty());
            QVERIFY(line.width <= cells * cell + 0.1);
            QVERIFY(std::is_sorted(line.x.begin(), line.x.end()));
            next = line.end();
        }
        QCOMPARE(next, shaped.size());
    }
}

QTEST_APPLESS_MAIN(LineBreakerTest)
#include "tst_linebreaker.moc"
