// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldform.h"
#include "pdf.h"
#include "pdfreading.h"
#include "samplepapers.h"
#include "teamplan.h"

#include <QDir>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// What a team takes along: its plan and the form for the field.
class DrawPapersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planTellsATeamItsOwnVillages();
    void planNamesItsMonths_data();
    void planNamesItsMonths();
    void formHasAPlaceForEachAnswer();
    void formOfAPlannedVisitIsFilledIn();
    void scoresAreAskedForWhereTheyAreGiven();
    void noPointIsSplitAndHeadsStandOnEachPage();
    void pointsToGiveStandOnOneLine();
    void whatWasNotLookedAtIsLeftBlank();
    void signaturesNeverStandAlone_data();
    void signaturesNeverStandAlone();
    void aChecklistWithoutPointsIsAForm();
};

namespace {

TeamPlanValues samplePlan()
{
    TeamPlanValues values;
    values.body = u"三教镇党务政务公开办公室"_s;
    values.team = u"督查一组"_s;
    values.members = {u"甲（组长）"_s, u"乙"_s};
    values.from = Period(2016, 1);
    values.to = Period(2016, 3);
    values.date = QDate(2016, 1, 8);
    values.checklist = u"村（社区）公开督查清单（2016年版）"_s;
    values.visits = {{u"利民村"_s, u"书记 丙"_s, QDate(2015, 3, 1)}, {u"云龙村"_s, {}, {}}};
    return values;
}

FieldFormValues sampleForm(int points)
{
    FieldFormValues values;
    values.body = u"三教镇党务政务公开办公室"_s;
    values.date = QDate(2016, 1, 8);
    values.checklist.name = u"2016年版"_s;
    for (int i = 0; i < points; ++i) {
        const QString number = QString::number(i + 1);
        // Long enough for three lines.
        const QString words = u"第"_s + number + u"点："_s + u"公开栏设在群众集中的地方并能遮雨，"_s.repeated(3);
        values.checklist.questions.push_back({i < points / 2 ? u"公开栏"_s : u"内容"_s, words, 5});
    }
    return values;
}

PdfReading read(const PageList &paper)
{
    const auto pdf = toPdf(paper);
    return PdfReading(pdf ? *pdf : QByteArray());
}

/// The text of page @p page, from 1.
QString pageText(const PdfReading &pdf, int page)
{
    const QString number = QString::number(page);
    return dense(QString::fromUtf8(
        pdf.run(u"pdftotext"_s, {u"-f"_s, number, u"-l"_s, number, u"-layout"_s, u"FILE"_s, u"-"_s})));
}

} // namespace

void DrawPapersTest::planTellsATeamItsOwnVillages()
{
    const TeamPlan plan(samplePlan());
    QCOMPARE(plan.title(), u"2016年1月至3月村（社区）党务村务公开督查计划（督查一组）"_s);
    const PageList paper = plan.compose(testFonts());
    QCOMPARE(paper.pageCount(), 1);
    const QString text = read(paper).denseText();
    QVERIFY(text.contains(u"督查下列2个村（社区）"_s));
    QVERIFY(text.contains(u"甲（组长）、乙"_s));
    QVERIFY(text.contains(u"不得事先通知被查村（社区）"_s));
    QVERIFY(text.contains(u"《村（社区）公开督查清单（2016年版）》"_s));
    QVERIFY(paper.text.contains(u"1\t利民村\t书记 丙\t2015年3月1日\t"_s));
    QVERIFY(paper.text.contains(u"2\t云龙村\t—\t未督查过\t"_s));
}

void DrawPapersTest::planNamesItsMonths_data()
{
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("named");
    QTest::newRow("one") << 0 << u"2016年1月村"_s;
    QTest::newRow("to the end of the year") << 11 << u"2016年1月至12月村"_s;
    QTest::newRow("over the year") << 12 << u"2016年1月至2017年1月村"_s;
}

void DrawPapersTest::planNamesItsMonths()
{
    QFETCH(int, months);
    QFETCH(QString, named);
    TeamPlanValues values = samplePlan();
    values.to = values.from.plus(months);
    QVERIFY2(TeamPlan(values).title().startsWith(named), qPrintable(TeamPlan(values).title()));
}

void DrawPapersTest::formHasAPlaceForEachAnswer()
{
    const QString text = FieldForm(sampleForm(4)).compose(testFonts()).text;
    const QStringList lines = text.split(u'\n');
    // In the order in which the visit is entered.
    const QStringList order = {u"督查日期"_s, u"村（社区）\t"_s, u"到达时间"_s, u"到场人员"_s, u"现场反馈人"_s,
        u"第1点"_s, u"第4点"_s, u"发现的问题"_s, u"小结"_s, u"督查人员签名"_s};
    qsizetype place = 0;
    for (const QString &part : order) {
        place = text.indexOf(part, place);
        QVERIFY2(place >= 0, qPrintable(part));
    }
    qsizetype points = 0;
    for (const QString &line : lines)
        points += line.count(u"□\t□\t□"_s);
    QCOMPARE(points, 4);
    QVERIFY(text.contains(u"□不打招呼"_s) && text.contains(u"□事先通知"_s));
    QVERIFY(!text.contains(u"得分"_s));
}

void DrawPapersTest::formOfAPlannedVisitIsFilledIn()
{
    FieldFormValues values = sampleForm(1);
    values.team = u"督查一组"_s;
    values.village = u"利民村"_s;
    values.leader = u"书记 丙"_s;
    values.isDrawn = true;
    const QString text = FieldForm(values).compose(testFonts()).text;
    QVERIFY(text.contains(u"督查组\t督查一组"_s));
    QVERIFY(text.contains(u"利民村\t带队领导\t书记 丙"_s));
    QVERIFY(text.contains(u"不打招呼（随机抽取）"_s));
}

void DrawPapersTest::scoresAreAskedForWhereTheyAreGiven()
{
    FieldFormValues values = sampleForm(2);
    values.checklist.scored = true;
    values.checklist.questions[1].points.reset();
    const QString text = FieldForm(values).compose(testFonts()).text;
    QVERIFY(text.contains(u"得分"_s));
    QCOMPARE(text.count(u"/5"_s), 1);
}

void DrawPapersTest::noPointIsSplitAndHeadsStandOnEachPage()
{
    constexpr int Points = 40;
    const PageList paper = FieldForm(sampleForm(Points)).compose(testFonts());
    QVERIFY(paper.missing.empty());
    QVERIFY(paper.pageCount() > 2);
    const PdfReading pdf = read(paper);
    int pagesWithPoints = 0;
    int whole = 0;
    for (int page = 1; page <= paper.pageCount(); ++page) {
        const QString text = pageText(pdf, page);
        const auto points = text.count(u"点："_s);
        if (points == 0)
            continue;
        ++pagesWithPoints;
        QVERIFY2(text.contains(u"督查内容"_s) && text.contains(u"不适用"_s), qPrintable(text));
        // All three parts of each point stand on the page where it starts.
        QCOMPARE(text.count(u'雨'), points * 3);
        whole += int(points);
    }
    QVERIFY(pagesWithPoints > 1);
    QCOMPARE(whole, Points);
}

void DrawPapersTest::pointsToGiveStandOnOneLine()
{
    FieldFormValues values = sampleForm(3);
    values.checklist.scored = true;
    const std::vector<int> most{5, 10, 100};
    for (size_t i = 0; i < most.size(); ++i)
        values.checklist.questions[i].points = most[i];
    const PageList paper = FieldForm(values).compose(testFonts());
    const auto yOf = [](const TextRun &run) { return run.glyphs.positions().front().y(); };
    int found = 0;
    double box = 0;
    for (const Sheet &page : paper.pages) {
        for (const TextRun &run : page.runs) {
            if (run.text.find(U'□') != std::u32string::npos)
                box = yOf(run);
            if (run.text.find(U'/') == std::u32string::npos)
                continue;
            ++found;
            // As high as the boxes of its row.
            QVERIFY2(qAbs(yOf(run) - box) < 0.5, qPrintable(QString::fromStdU32String(run.text)));
        }
    }
    QCOMPARE(found, 3);
}

void DrawPapersTest::whatWasNotLookedAtIsLeftBlank()
{
    const QString text = FieldForm(sampleForm(1)).compose(testFonts()).text;
    QVERIFY2(text.contains(u"没有查看的留空；不适用的在备注栏注明原因。"_s), qPrintable(text));
}

void DrawPapersTest::signaturesNeverStandAlone_data()
{
    QTest::addColumn<int>("points");
    for (int points = 0; points <= 24; ++points)
        QTest::addRow("%d", points) << points;
}

void DrawPapersTest::signaturesNeverStandAlone()
{
    QFETCH(int, points);
    const PageList paper = FieldForm(sampleForm(points)).compose(testFonts());
    const QString last = paper.textOf(paper.pageCount() - 1);
    QVERIFY2(
        last.contains(u"发现的问题"_s) && last.contains(u"小结"_s) && last.contains(u"签名日期"_s), qPrintable(last));
}

void DrawPapersTest::aChecklistWithoutPointsIsAForm()
{
    const PageList paper = FieldForm(sampleForm(0)).compose(testFonts());
    QVERIFY(paper.text.contains(u"督查内容"_s));
    QVERIFY(toPdf(paper));
}

QTEST_MAIN(DrawPapersTest)
#include "tst_drawpapers.moc"
