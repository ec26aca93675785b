// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbulletin.h"
#include "samplepapers.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A quarter in which @p findings were found on one visit to 利民村.
InspectionBulletinValues sampleSpan(int findings)
{
    InspectionBulletinValues values;
    values.body = u"三教镇党务政务公开办公室"_s;
    values.date = QDate(2015, 10, 12);
    InspectionFigures &figures = values.figures;
    figures.span = {Period(2015, 7), Period(2015, 9)};
    figures.standsOn = values.date;
    figures.villages = 1;
    figures.villagesVisited = 1;
    figures.visits = 1;
    figures.unannounced = 1;
    figures.teams = {{u"督查一组"_s, 1}};
    figures.findings = findings;
    figures.toPutRight = findings;
    for (int i = 0; i < findings; ++i) {
        SpanFinding found;
        found.finding.problem = u"意见箱损坏"_s;
        found.village = u"利民村"_s;
        found.visitedOn = QDate(2015, 7, 1);
        figures.findingList.push_back(found);
    }
    return values;
}

QString textOf(const InspectionBulletinValues &values)
{
    return InspectionBulletin(values).compose(testFonts()).text;
}

} // namespace

/// The bulletin on inspections in its own words; its numbers come from the domain.
class InspectionBulletinTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatBecameOfThoseOpenedAgain_data();
    void tellsWhatBecameOfThoseOpenedAgain();
    void aPointReadsAsAFault_data();
    void aPointReadsAsAFault();
};

void InspectionBulletinTest::tellsWhatBecameOfThoseOpenedAgain_data()
{
    QTest::addColumn<int>("reopened");
    QTest::addColumn<int>("confirmed");
    QTest::addColumn<QString>("sentence");
    const auto before = u"逾期未整改0个。"_s;
    const auto after = u"现将有关情况通报如下。"_s;
    QTest::addRow("none came up again") << 0 << 0 << before + after;
    QTest::addRow("one, open") << 1 << 0
                               << before + u"其中1个问题整改后又出现，已重新列入整改，尚未确认整改到位。"_s + after;
    QTest::addRow("one, confirmed") << 1 << 1
                                    << before + u"其中1个问题整改后又出现，经再次整改，已复查确认。"_s + after;
    QTest::addRow("all open") << 3 << 0
                              << before + u"其中3个问题整改后又出现，已重新列入整改，尚未确认整改到位。"_s + after;
    QTest::addRow("some confirmed") << 3 << 2
                                    << before
            + u"其中3个问题整改后又出现，经再次整改，已复查确认2个，其余1个尚未确认整改到位。"_s + after;
    QTest::addRow("all confirmed") << 3 << 3
                                   << before + u"其中3个问题整改后又出现，经再次整改，均已复查确认。"_s + after;
}

void InspectionBulletinTest::tellsWhatBecameOfThoseOpenedAgain()
{
    QFETCH(int, reopened);
    QFETCH(int, confirmed);
    QFETCH(QString, sentence);
    InspectionBulletinValues values = sampleSpan(3);
    values.figures.reopened = reopened;
    values.figures.reopenedConfirmed = confirmed;
    values.figures.confirmed = confirmed;
    values.figures.toPutRight = 3 - confirmed;
    const QString text = textOf(values);
    QVERIFY2(text.contains(sentence), qPrintable(text));
}

void InspectionBulletinTest::aPointReadsAsAFault_data()
{
    QTest::addColumn<SpanPoint>("point");
    QTest::addColumn<QString>("told");
    QTest::addRow("a question") << SpanPoint{u"公开栏是否完好？"_s, true, 1, {u"利民村"_s}, {{u"玻璃破损。"_s, 1}}}
                                << u"“公开栏是否完好”方面。1个问题，涉及利民村：玻璃破损。"_s;
    QTest::addRow("as it ought to be")
        << SpanPoint{u"设有“意见箱”；按期开箱；"_s, true, 3, {u"利民村"_s, u"云龙村"_s},
               {{u"意见箱损坏，没有开箱记录"_s, 2}, {u"没有意见箱"_s, 1}}}
        << u"“设有‘意见箱’；按期开箱”方面。3个问题，涉及利民村、云龙村：意见箱损坏，没有开箱记录；没有意见箱。"_s;
    QTest::addRow("three problems") << SpanPoint{u"财务公开"_s, true, 3, {u"利民村"_s},
        {{u"甲"_s, 1}, {u"乙"_s, 1}, {u"丙"_s, 1}}}
                                    << u"“财务公开”方面。3个问题，涉及利民村：甲；乙；丙。"_s;
    QTest::addRow("more than three") << SpanPoint{u"财务公开"_s, true, 5, {u"利民村"_s},
        {{u"甲"_s, 2}, {u"乙"_s, 1}, {u"丙"_s, 1}, {u"丁"_s, 1}}}
                                     << u"“财务公开”方面。5个问题，涉及利民村，主要是：甲；乙；丙。"_s;
    QTest::addRow("long ones in short, each once") << SpanPoint{u"财务公开"_s, true, 3, {u"利民村"_s},
        {{u"没有更新。已当场告知"_s, 1}, {u"没有更新；限期改正"_s, 1}, {u"。"_s, 1}}}
                                                   << u"“财务公开”方面。3个问题，涉及利民村：没有更新。"_s;
    QTest::addRow("a sentence within quotation marks ends nothing")
        << SpanPoint{u"公布监督电话"_s, true, 1, {u"利民村"_s}, {{u"写有“请监督！”（字迹不清；褪色），打不通"_s, 1}}}
        << u"“公布监督电话”方面。1个问题，涉及利民村：写有“请监督！”（字迹不清；褪色），打不通。"_s;
    QTest::addRow("a question is no end") << SpanPoint{u"公布监督电话"_s, true, 1, {u"利民村"_s},
        {{u"电话打得通吗？打不通"_s, 1}}} << u"“公布监督电话”方面。1个问题，涉及利民村：电话打得通吗？打不通。"_s;
    QTest::addRow("the point itself says nothing more") << SpanPoint{u"公开栏是否完好？"_s, true, 2, {u"利民村"_s},
        {{u"不符合要求：公开栏是否完好？"_s, 1}, {u"玻璃破损"_s, 1}}}
                                                        << u"“公开栏是否完好”方面。2个问题，涉及利民村：玻璃破损。"_s;
    QTest::addRow("one that only ends with the point is told") << SpanPoint{u"意见箱"_s, true, 2, {u"利民村"_s},
        {{u"没有意见箱"_s, 1}, {u"不符合要求：意见箱"_s, 1}}} << u"“意见箱”方面。2个问题，涉及利民村：没有意见箱。"_s;
    QTest::addRow("nor a point of several sentences") << SpanPoint{u"设有意见箱；按期开箱"_s, true, 1, {u"利民村"_s},
        {{u"不符合要求：设有意见箱；按期开箱"_s, 1}}} << u"“设有意见箱；按期开箱”方面。1个问题，涉及利民村。"_s;
    QTest::addRow("nor where it stands alone") << SpanPoint{u"公开栏是否完好？"_s, true, 1, {u"利民村"_s},
        {{u"公开栏是否完好？"_s, 1}}} << u"“公开栏是否完好”方面。1个问题，涉及利民村。"_s;
    QTest::addRow("under no point") << SpanPoint{u"财务公开没有更新到上月。"_s, false, 2, {u"利民村"_s},
        {{u"财务公开没有更新到上月。"_s, 2}}}
                                    << u"财务公开没有更新到上月。2个问题，涉及利民村。"_s;
}

void InspectionBulletinTest::aPointReadsAsAFault()
{
    QFETCH(SpanPoint, point);
    QFETCH(QString, told);
    InspectionBulletinValues values = sampleSpan(point.findings);
    values.figures.points = {point};
    const QString text = textOf(values);
    QVERIFY2(text.contains(u"三、存在的问题\n"_s + told), qPrintable(text));
}

QTEST_MAIN(InspectionBulletinTest)
#include "tst_inspectionbulletin.moc"
