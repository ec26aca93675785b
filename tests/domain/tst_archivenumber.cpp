// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivenumber.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Findings in one line: `+2015-GD-001 A,B` for a double, `-2015-GD-002..2015-GD-004` for a gap.
QStringList told(const std::vector<NumberedPaper> &papers)
{
    QStringList lines;
    for (const NumberFinding &finding : findingsIn(papers)) {
        lines.append(finding.kind == NumberFinding::Kind::Double
                ? u'+' + finding.number + u' ' + finding.titles.join(u',')
                : u'-' + finding.number + u".."_s + finding.last);
    }
    return lines;
}

Posting posting(DisclosureClass disclosureClass, const QString &number, QDate from)
{
    Posting record;
    record.disclosureClass = disclosureClass;
    record.archiveNumber = number;
    record.reviewedOn = QDate(2015, 12, 30);
    if (from.isValid())
        record.channels.push_back({u"公开栏"_s, from, std::nullopt});
    return record;
}

} // namespace

/// Archive numbers run by year and class, without gaps, and none is on two papers.
class ArchiveNumberTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLowestFreeNumberComesNext()
    {
        const QString shelf = archiveShelf(2015, DisclosureClass::Fixed);
        QCOMPARE(nextArchiveNumber(shelf, {}), u"2015-GD-001"_s);
        QCOMPARE(nextArchiveNumber(shelf, {u"2015-GD-001"_s, u"2015-GD-3"_s}), u"2015-GD-002"_s);
        QCOMPARE(nextArchiveNumber(shelf, {u"2015-GD-001"_s, u"2015-GD-2"_s}), u"2015-GD-003"_s);
        // Other shelves and forms are passed over.
        QCOMPARE(nextArchiveNumber(shelf, {u"2015-LS-001"_s, u"2015-GD--1"_s, u"2015-GD- 1"_s, u"2015-GD-1a"_s}),
            u"2015-GD-001"_s);
    }

    void oneNumberIsWrittenInManyWays()
    {
        const QStringList ways = writtenAs(u"2015-GD-07"_s);
        QCOMPARE(ways.first(), u"2015-GD-007"_s);
        QCOMPARE(ways.size(), 9);
        for (const QString &way : {u"2015-GD-7"_s, u"2015-GD-07"_s, u"2015-GD-000000007"_s})
            QVERIFY2(ways.contains(way), qPrintable(way));
        QCOMPARE(writtenAs(u"2015-GD-1234"_s).first(), u"2015-GD-1234"_s);
        QCOMPARE(writtenAs(u"2015-GD-0"_s), QStringList(u"2015-GD-0"_s));
        QCOMPARE(writtenAs(u"镇〔2015〕7号"_s), QStringList(u"镇〔2015〕7号"_s));
    }

    void thePapersYearIsThatOfItsFirstDay()
    {
        Posting paper = posting(DisclosureClass::Fixed, {}, {});
        QCOMPARE(archiveYear(paper), std::optional(2015));
        paper.channels = {{u"广播"_s, QDate(2017, 1, 1), std::nullopt}, {u"公开栏"_s, QDate(2016, 1, 4), std::nullopt}};
        QCOMPARE(archiveYear(paper), std::optional(2016));
        paper.channels.clear();
        paper.reviewedOn.reset();
        QCOMPARE(archiveYear(paper), std::nullopt);
    }

    void aNumberLeavesItsShelf()
    {
        const Posting fixed = posting(DisclosureClass::Fixed, u"2015-GD-002"_s, {});
        QVERIFY(!hasLeftItsShelf(fixed, fixed));
        QVERIFY(hasLeftItsShelf(fixed, posting(DisclosureClass::Temporary, u"2015-GD-002"_s, {})));
        QVERIFY(hasLeftItsShelf(fixed, posting(DisclosureClass::Fixed, u"2015-GD-002"_s, QDate(2016, 1, 4))));
        QVERIFY(!hasLeftItsShelf(fixed, posting(DisclosureClass::Fixed, u"2015-GD-002"_s, QDate(2015, 12, 31))));
        // What the clerk typed, and what the town numbered in its own way, stays.
        QVERIFY(!hasLeftItsShelf(fixed, posting(DisclosureClass::Temporary, u"2015-LS-009"_s, {})));
        const Posting own = posting(DisclosureClass::Fixed, u"2015-固-002"_s, {});
        QVERIFY(!hasLeftItsShelf(own, posting(DisclosureClass::Temporary, u"2015-固-002"_s, {})));
        const Posting other = posting(DisclosureClass::Fixed, u"2014-GD-002"_s, {});
        QVERIFY(!hasLeftItsShelf(other, posting(DisclosureClass::Temporary, u"2014-GD-002"_s, {})));
    }

    void doublesAndGapsAreNamed()
    {
        QCOMPARE(told({}), QStringList());
        QCOMPARE(told({{u"2015-GD-001"_s, {}}, {u"2015-GD-002"_s, {}}, {{}, {}}, {{}, {}}, {u"2016-GD-001"_s, {}},
                     {u"2015-固-7"_s, {}}, {u"7"_s, {}}}),
            QStringList());
        QCOMPARE(told({{u"2015-GD-002"_s, {}}, {u"2015-GD-006"_s, {}}, {u"2015-LS-001"_s, {}}}),
            (QStringList{u"-2015-GD-001..2015-GD-001"_s, u"-2015-GD-003..2015-GD-005"_s}));
        QCOMPARE(told({{u"2015-GD-001"_s, u"A"_s}, {u"2015-GD-1"_s, u"B"_s}, {u"柜1"_s, u"C"_s}, {u"柜1"_s, u"D"_s}}),
            (QStringList{u"+2015-GD-001 A,B"_s, u"+柜1 C,D"_s}));
    }
};

QTEST_GUILESS_MAIN(ArchiveNumberTest)
#include "tst_archivenumber.moc"
