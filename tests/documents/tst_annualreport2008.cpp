// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf.h"
#include "samplepapers.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class AnnualReport2008Test : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titleIsThatOfTheForm();
    void outlineIsThatOfTheForm();
    void partsStandInTheirOrder();
    void endsWithBodyAndDate();
    void indentsByHandAreDropped();
    void emptyTextsLeaveTheHeadings();
    void headingsAreBookmarked();
    void ownHeadingsAreKept();
};

void AnnualReport2008Test::titleIsThatOfTheForm()
{
    QCOMPARE(AnnualReport2008(sampleReport()).title(), u"重庆市永川区三教镇2015年政府信息公开工作年度报告"_s);
}

void AnnualReport2008Test::outlineIsThatOfTheForm()
{
    const auto outline = AnnualReport2008::outline();
    QCOMPARE(outline.size(), std::size_t(5));
    QVERIFY(outline[0].heading.isEmpty());
    QCOMPARE(outline[1].heading, u"一、领导重视，机构健全"_s);
    QCOMPARE(outline[2].heading, u"二、突出重点，全面公开"_s);
    QCOMPARE(outline[2].topics.size(), std::size_t(5));
    QCOMPARE(outline[2].topics[0].lead, u"一是向人大代表公开。"_s);
    QCOMPARE(outline[2].topics[4].lead, u"五是抓网络建设。"_s);
    QCOMPARE(outline[3].heading, u"三、存在的问题和不足"_s);
    QCOMPARE(outline[4].heading, u"四、整改措施"_s);
}

void AnnualReport2008Test::partsStandInTheirOrder()
{
    const QString text = AnnualReport2008(sampleReport()).compose(testFonts()).text;
    qsizetype at = 0;
    for (const ReportPart &part : AnnualReport2008::outline()) {
        const qsizetype heading = text.indexOf(part.heading, at);
        QVERIFY(heading >= at);
        at = heading;
        for (const ReportTopic &topic : part.topics) {
            const qsizetype lead = text.indexOf(u'\n' + topic.lead, at);
            QVERIFY(lead > at);
            at = lead;
        }
    }
}

void AnnualReport2008Test::endsWithBodyAndDate()
{
    const QString text = AnnualReport2008(sampleReport()).compose(testFonts()).text;
    QVERIFY(text.endsWith(u"\n永川区三教镇人民政府\n2015年12月31日\n"_s));
}

void AnnualReport2008Test::indentsByHandAreDropped()
{
    AnnualReport2008Values values = sampleReport();
    values.parts = {{u"opening"_s, {}, u"　　甲。\r\n\r\n  乙。\t\r丙。\n　\n"_s, {}}};
    const QString text = AnnualReport2008(values).compose(testFonts()).text;
    QVERIFY2(text.contains(u"\n甲。\n乙。\n丙。\n永川"_s), qPrintable(text));
}

void AnnualReport2008Test::emptyTextsLeaveTheHeadings()
{
    AnnualReport2008Values values = sampleReport();
    values.parts = AnnualReport2008::outline();
    const PageList paper = AnnualReport2008(values).compose(testFonts());
    QVERIFY(paper.text.contains(u"四、整改措施"_s));
    QVERIFY(toPdf(paper));
    values.parts.clear();
    QVERIFY(toPdf(AnnualReport2008(values).compose(testFonts())));
}

void AnnualReport2008Test::headingsAreBookmarked()
{
    const PageList paper = AnnualReport2008(sampleReport()).compose(testFonts());
    QStringList titles;
    for (const Bookmark &bookmark : paper.bookmarks)
        titles += bookmark.title;
    QCOMPARE(titles.size(), 10);
    QVERIFY(titles.contains(u"一、领导重视，机构健全"_s));
    QVERIFY(titles.contains(u"四是抓热点、难点问题公开"_s));
}

void AnnualReport2008Test::ownHeadingsAreKept()
{
    AnnualReport2008Values values = sampleReport();
    values.parts.push_back({u"more"_s, u"五、收费及减免情况"_s, u"全年没有收费。"_s, {}});
    QVERIFY(AnnualReport2008(values).compose(testFonts()).text.contains(u"五、收费及减免情况\n全年没有收费。\n"_s));
}

QTEST_MAIN(AnnualReport2008Test)
#include "tst_annualreport2008.moc"
