// SPDX-License-Identifier: GPL-3.0-or-later
#include "photosort.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

Visit visit(const QString &id, const QString &village, const QString &arrivedAt = {}, const QString &leftAt = {},
    QDate on = QDate(2015, 6, 18))
{
    Visit made;
    made.id = id;
    made.village = village;
    made.on = on;
    made.arrivedAt = arrivedAt;
    made.leftAt = leftAt;
    return made;
}

Village village(const QString &code, std::optional<double> latitude, std::optional<double> longitude)
{
    Village made;
    made.code = code;
    made.latitude = latitude;
    made.longitude = longitude;
    return made;
}

PhotoOrigin taken(const char *at, std::optional<double> latitude = {}, std::optional<double> longitude = {})
{
    return {Moment::fromString(QString::fromLatin1(at)), latitude, longitude};
}

/// 石脚 at 29.30 N 105.80 E, 大屋 some 4.8 km east of it, 无坐标 on no map.
std::vector<Village> villages()
{
    return {village(u"A"_s, 29.30, 105.80), village(u"B"_s, 29.30, 105.85), village(u"C"_s, {}, {})};
}

PhotoProposal proposed(const PhotoOrigin &photo, const std::vector<Visit> &visits)
{
    return sortPhotos({photo}, visits, villages()).front();
}

PhotoProposal at(const QString &id, PhotoReason reason)
{
    return {id, reason};
}

/// For a visit to a village that the place of the photo contradicts.
PhotoProposal farFrom(const QString &id, PhotoReason reason)
{
    return {id, reason, true};
}

PhotoProposal nowhere(PhotoReason reason)
{
    return {std::nullopt, reason};
}

} // namespace

/// Photos of a heap and the visits that they were taken at.
class PhotoSortTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void byDay();
    void byTimeOfDay();
    void byPlace();
    void aPlaceThatContradictsIsSaid();
    void withoutTime();
    void distances();
};

void PhotoSortTest::byDay()
{
    const std::vector<Visit> visits{visit(u"v1"_s, u"A"_s), visit(u"v2"_s, u"B"_s, {}, {}, QDate(2015, 6, 19))};
    QCOMPARE(proposed(taken("2015-06-18T00:00:00"), visits), at(u"v1"_s, PhotoReason::OnlyVisit));
    QCOMPARE(proposed(taken("2015-06-18T23:59:59"), visits), at(u"v1"_s, PhotoReason::OnlyVisit));
    QCOMPARE(proposed(taken("2015-06-19T00:00:00"), visits), at(u"v2"_s, PhotoReason::OnlyVisit));
    QCOMPARE(proposed(taken("2015-06-17T23:59:59"), visits), nowhere(PhotoReason::NoVisit));
    QCOMPARE(proposed({}, visits), nowhere(PhotoReason::Unknown));
    QVERIFY(sortPhotos({}, visits, villages()).empty());
    QCOMPARE(proposed(taken("2015-06-18T10:00:00"), {}), nowhere(PhotoReason::NoVisit));
}

void PhotoSortTest::byTimeOfDay()
{
    const std::vector<Visit> visits{visit(u"v1"_s, u"A"_s, u"09:00"_s, u"10:30"_s),
        visit(u"v2"_s, u"B"_s, u"10:30"_s, u"12:00"_s), visit(u"v3"_s, u"C"_s, u"14:00"_s)};
    QCOMPARE(proposed(taken("2015-06-18T09:00:00"), visits), at(u"v1"_s, PhotoReason::DayAndTime));
    QCOMPARE(proposed(taken("2015-06-18T10:29:59"), visits), at(u"v1"_s, PhotoReason::DayAndTime));
    // At 10:30 both teams were somewhere.
    QCOMPARE(proposed(taken("2015-06-18T10:30:10"), visits), nowhere(PhotoReason::Several));
    QCOMPARE(proposed(taken("2015-06-18T10:31:00"), visits), at(u"v2"_s, PhotoReason::DayAndTime));
    QCOMPARE(proposed(taken("2015-06-18T13:00:00"), visits), nowhere(PhotoReason::Several));
    QCOMPARE(proposed(taken("2015-06-18T18:00:00"), visits), at(u"v3"_s, PhotoReason::DayAndTime));
    // The one visit of a day has the photos from before it began, too.
    QCOMPARE(proposed(taken("2015-06-18T08:00:00"), {visits.front()}), at(u"v1"_s, PhotoReason::OnlyVisit));
}

void PhotoSortTest::byPlace()
{
    // Two teams out at the same time.
    const std::vector<Visit> visits{visit(u"v1"_s, u"A"_s, u"09:00"_s, u"11:00"_s),
        visit(u"v2"_s, u"B"_s, u"09:00"_s, u"11:00"_s), visit(u"v3"_s, u"C"_s)};
    QCOMPARE(proposed(taken("2015-06-18T10:00:00", 29.301, 105.801), visits), at(u"v1"_s, PhotoReason::DayAndPlace));
    QCOMPARE(proposed(taken("2015-06-18T10:00:00", 29.301, 105.84), visits), at(u"v2"_s, PhotoReason::DayAndPlace));
    QCOMPARE(proposed(taken("2015-06-18T10:00:00"), visits), nowhere(PhotoReason::Several));
    // Further than 2 km from both: the place tells nothing.
    QCOMPARE(proposed(taken("2015-06-18T10:00:00", 29.30, 105.825), visits), nowhere(PhotoReason::Several));
    // Half a place is none.
    QCOMPARE(proposed(taken("2015-06-18T10:00:00", 29.301), visits), nowhere(PhotoReason::Several));
    // Near A, which nobody visited that day: not at B, but maybe at C, whose place nobody knows.
    const PhotoOrigin nearA = taken("2015-06-18T10:00:00", 29.301, 105.801);
    QCOMPARE(proposed(nearA, {visits[1]}), nowhere(PhotoReason::Elsewhere));
    QCOMPARE(proposed(nearA, {visits[1], visits[2]}), at(u"v3"_s, PhotoReason::OnlyVisit));
    // Twice at the same village on a day: the time decides.
    const std::vector<Visit> twice{
        visit(u"v1"_s, u"A"_s, u"09:00"_s, u"10:00"_s), visit(u"v2"_s, u"A"_s, u"15:00"_s, u"16:00"_s)};
    QCOMPARE(proposed(taken("2015-06-18T15:30:00", 29.301, 105.801), twice), at(u"v2"_s, PhotoReason::DayAndTime));
    QCOMPARE(proposed(taken("2015-06-18T12:00:00", 29.301, 105.801), twice), nowhere(PhotoReason::Several));
}

void PhotoSortTest::aPlaceThatContradictsIsSaid()
{
    const std::vector<Visit> one{visit(u"v1"_s, u"A"_s, u"09:00"_s, u"10:00"_s)};
    // North of A by hundredths of a degree, 1.112 km each, away from every village.
    const auto north = [](double hundredths, const char *when) {
        return taken(when, 29.30 + hundredths / 100, 105.80);
    };
    QCOMPARE(proposed(north(1.79, "2015-06-18T12:00:00"), one), at(u"v1"_s, PhotoReason::DayAndPlace));
    QCOMPARE(proposed(north(1.81, "2015-06-18T12:00:00"), one), farFrom(u"v1"_s, PhotoReason::OnlyVisit));
    QCOMPARE(proposed(north(100, "2015-06-18T09:30:00"), one), farFrom(u"v1"_s, PhotoReason::DayAndTime));
    // A photo or a village without a place contradicts nothing.
    QCOMPARE(proposed(taken("2015-06-18T12:00:00"), one), at(u"v1"_s, PhotoReason::OnlyVisit));
    QCOMPARE(proposed(taken("2015-06-18T12:00:00", 30.30), one), at(u"v1"_s, PhotoReason::OnlyVisit));
    QCOMPARE(
        proposed(north(100, "2015-06-18T12:00:00"), {visit(u"v3"_s, u"C"_s)}), at(u"v3"_s, PhotoReason::OnlyVisit));
    QCOMPARE(
        proposed(north(100, "2015-06-18T12:00:00"), {visit(u"v4"_s, u"?"_s)}), at(u"v4"_s, PhotoReason::OnlyVisit));
    // Without a proposal there is nothing to contradict.
    QCOMPARE(proposed(north(100, "2015-06-17T12:00:00"), one), nowhere(PhotoReason::NoVisit));
}

void PhotoSortTest::withoutTime()
{
    const std::vector<Visit> visits{
        visit(u"v1"_s, u"A"_s), visit(u"v2"_s, u"B"_s), visit(u"v3"_s, u"B"_s, {}, {}, QDate(2015, 9, 1))};
    const auto here = [](double longitude) { return PhotoOrigin{std::nullopt, 29.30, longitude}; };
    QCOMPARE(proposed(here(105.80), visits), at(u"v1"_s, PhotoReason::Place));
    QCOMPARE(proposed(here(105.85), visits), nowhere(PhotoReason::Several));
    QCOMPARE(proposed(here(105.85), {visits.front()}), nowhere(PhotoReason::Elsewhere));
    QCOMPARE(proposed(here(106.85), visits), nowhere(PhotoReason::Unknown));
}

void PhotoSortTest::distances()
{
    QCOMPARE(kilometresBetween(29.3, 105.8, 29.3, 105.8), 0.0);
    // A degree of latitude is 111.2 km on a globe of 6371 km.
    QVERIFY(qAbs(kilometresBetween(29, 105, 30, 105) - 111.19) < 0.01);
    QVERIFY(qAbs(kilometresBetween(0, 179.9, 0, -179.9) - 22.24) < 0.01);
    QVERIFY(qAbs(kilometresBetween(90, 0, -90, 0) - 20015.1) < 0.1);
}

QTEST_APPLESS_MAIN(PhotoSortTest)
#include "tst_photosort.moc"
