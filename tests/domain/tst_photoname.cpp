// SPDX-License-Identifier: GPL-3.0-or-later
#include "photoname.h"

#include <QTest>
#include <QTimeZone>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The time of capture in the names that phones give to photos.
class PhotoNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheTimeInTheName_data();
    void readsTheTimeInTheName();
    void countsInTheZoneThatIsGiven();
};

void PhotoNameTest::readsTheTimeInTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("moment"); // empty where the name tells none
    const auto row = [](const QString &name, const QString &moment = {}) {
        QTest::addRow("“%s”", qPrintable(name)) << name << moment;
    };
    const QString usual = u"2015-06-18T09:30:12"_s;
    row(u"IMG_20150618_093012.jpg"_s, usual);
    row(u"20150618_093012.jpg"_s, usual);
    row(u"IMG20150618093012.jpg"_s, usual);
    row(u"微信图片_20150618093012.jpg"_s, usual);
    row(u"VID-20150618-093012.mp4"_s, usual);
    row(u"IMG_20150618_093012_1.jpg"_s, usual);
    row(u"IMG_20150618_093012(2).jpg"_s, usual);
    row(u"Screenshot_2015-06-18-09-30-12.png"_s, usual);
    row(u"Screenshot_2015-06-18-09-30-12-345_com.tencent.mm.png"_s, usual);
    row(u"2015-06-18 09.30.12.jpg"_s, usual);
    row(u"mmexport1434591012345.jpg"_s, usual);
    row(u"wx_camera_1434591012345.jpg"_s, usual);
    row(u"mmexport1434591012345(1).jpg"_s, usual);

    // The ends of the day and of the years, and the day that only leap years have.
    row(u"IMG_20150618_000000.jpg"_s, u"2015-06-18T00:00:00"_s);
    row(u"IMG_20150618_235959.jpg"_s, u"2015-06-18T23:59:59"_s);
    row(u"IMG_20150618_240000.jpg"_s);
    row(u"IMG_20150618_096012.jpg"_s);
    row(u"IMG_20150618_093060.jpg"_s);
    row(u"IMG_20160229_093012.jpg"_s, u"2016-02-29T09:30:12"_s);
    row(u"IMG_20150229_093012.jpg"_s);
    row(u"IMG_20000229_093012.jpg"_s, u"2000-02-29T09:30:12"_s);
    row(u"IMG_20150431_093012.jpg"_s);
    row(u"IMG_20151301_093012.jpg"_s);
    row(u"IMG_20150600_093012.jpg"_s);
    row(u"IMG_20000101_000000.jpg"_s, u"2000-01-01T00:00:00"_s);
    row(u"IMG_19991231_235959.jpg"_s);
    row(u"IMG_20991231_235959.jpg"_s, u"2099-12-31T23:59:59"_s);
    row(u"IMG_21000101_000000.jpg"_s);
    row(u"mmexport4102444800000.jpg"_s);
    row(u"mmexport9999999999999.jpg"_s);
    // An impossible time does not hide a possible one.
    row(u"20151399_093012 20150618_093012.jpg"_s, usual);

    // A day alone is no moment, and longer numbers are something else.
    row(u"IMG-20150618-WA0003.jpg"_s);
    row(u"20150618.jpg"_s);
    row(u"IMG_20150618_0930.jpg"_s);
    row(u"2015-06-18.jpg"_s);
    row(u"120150618_093012.jpg"_s);
    row(u"IMG_20150618_0930123.jpg"_s);
    row(u"6222021201506180930.jpg"_s);
    row(u"12015-06-18-09-30-12.png"_s);
    row(u"mmexport14345910123456.jpg"_s);
    row(u"mmexport143459101234.jpg"_s);
    row(u"1434591012345.jpg"_s);
    row(u"IMG_1.jpg"_s);
    row(u"公开栏.jpg"_s);
    row({});
}

void PhotoNameTest::readsTheTimeInTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, moment);
    const auto read = momentInName(name, QTimeZone(8 * 3600));
    QCOMPARE(read ? read->toString() : QString(), moment);
}

void PhotoNameTest::countsInTheZoneThatIsGiven()
{
    const QString counted = u"mmexport1434591012345.jpg"_s;
    QCOMPARE(momentInName(counted, QTimeZone::utc())->toString(), u"2015-06-18T01:30:12"_s);
    // What is written out is the clock on the wall, in whatever zone.
    const QString written = u"IMG_20150618_093012.jpg"_s;
    QCOMPARE(momentInName(written, QTimeZone::utc())->toString(), u"2015-06-18T09:30:12"_s);
}

QTEST_APPLESS_MAIN(PhotoNameTest)
#include "tst_photoname.moc"
