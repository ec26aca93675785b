// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures.h"

#include <QSet>
#include <QTest>

using namespace Gongkai;

/// The catalogue of figures and its sums.
class TestFigures : public QObject
{
    Q_OBJECT

private:
    static YearFigures disclosures(double total, double fixed, double temporary, double trading)
    {
        const auto figure = [](const char *id, double value) {
            return Figure{QString::fromLatin1(id), {}, {}, value, {}, {}};
        };
        return {2015,
            {figure("disclosures", total), figure("disclosures.fixed", fixed),
                figure("disclosures.temporary", temporary), figure("disclosures.resourceTrading", trading)}};
    }

private Q_SLOTS:
    void namesAreUnique()
    {
        QSet<QString> ids;
        QSet<QString> fields;
        for (const FigureDefinition &definition : figureCatalogue()) {
            ids.insert(QString(definition.id));
            fields.insert(definition.field.toString());
        }
        QCOMPARE(static_cast<size_t>(ids.size()), figureCatalogue().size());
        QCOMPARE(static_cast<size_t>(fields.size()), figureCatalogue().size());
        QVERIFY(figureDefinition(u"disclosures"));
        QVERIFY(!figureDefinition(u"disclosure"));
    }

    void thePublishedSumHolds()
    {
        const auto figures = disclosures(568, 54, 496, 18);
        QVERIFY(figures.sumsHold());
        QCOMPARE(figures.sums()[0].text(), QStringLiteral("568 = 54 + 496 + 18"));
    }

    void transposedDigitsBreakIt()
    {
        const auto figures = disclosures(586, 54, 496, 18);
        QVERIFY(!figures.sumsHold());
        QCOMPARE(figures.sums()[0].text(), QStringLiteral("586 ≠ 54 + 496 + 18"));
    }
};

QTEST_APPLESS_MAIN(TestFigures)
#include "tst_figures.moc"
