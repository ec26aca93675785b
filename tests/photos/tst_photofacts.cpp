// SPDX-License-Identifier: GPL-3.0-or-later
#include "photofacts.h"
#include "pictures.h"
#include "uprightpicture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QTemporaryDir>
#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// What picture files say of themselves, whatever is in them.
class PhotoFactsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheCamera();
    void fallsBackOnTheFile();
    void theNameComesBeforeTheFile();
    void placesInEveryQuarter();
    void noughtsAreNoPlace();
    void turnsUpright_data();
    void turnsUpright();
    void tellsKindAndState_data();
    void tellsKindAndState();
    void nonsenseFromTheCamera_data();
    void nonsenseFromTheCamera();
    void whatIsNoFile();
    void largeCameraPhotos();
    void paperGetsPixelsOnly();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written");
        return file.fileName();
    }

    QTemporaryDir m_folder;
};

void PhotoFactsTest::readsTheCamera()
{
    CameraSays camera;
    camera.takenAt = "2015:06:18 09:12:30";
    camera.north = 'N';
    camera.latitude = {29, 18, 36};
    camera.longitude = {105, 48, 0};
    const PhotoFacts facts = photoFactsOf(put(u"a.jpg"_s, photoOf(camera)));
    QCOMPARE(facts.takenAt->toString(), u"2015-06-18T09:12:30"_s);
    QCOMPARE(facts.source, PhotoTime::Camera);
    QVERIFY(facts.latitude && facts.longitude);
    QVERIFY(qAbs(*facts.latitude - 29.31) < 1e-9);
    QVERIFY(qAbs(*facts.longitude - 105.8) < 1e-9);
    QCOMPARE(facts.width, 320);
    QCOMPARE(facts.height, 240);
    QCOMPARE(facts.kind, PhotoKind::Picture);
    QCOMPARE(facts.state, PhotoState::Whole);
}

void PhotoFactsTest::fallsBackOnTheFile()
{
    const QString path = put(u"a.png"_s, pictureAs("png", {30, 20}));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.setFileTime(QDateTime(QDate(2015, 6, 17), QTime(8, 0, 5)), QFile::FileModificationTime));
    file.close();
    const PhotoFacts facts = photoFactsOf(path);
    QCOMPARE(facts.takenAt->toString(), u"2015-06-17T08:00:05"_s);
    QCOMPARE(facts.source, PhotoTime::File);
    QVERIFY(!facts.latitude && !facts.longitude);
}

void PhotoFactsTest::theNameComesBeforeTheFile()
{
    const QString path = put(u"IMG_20150618_093012.png"_s, pictureAs("png", {30, 20}));
    const PhotoFacts facts = photoFactsOf(path);
    QCOMPARE(facts.takenAt->toString(), u"2015-06-18T09:30:12"_s);
    QCOMPARE(facts.source, PhotoTime::File);
    // The camera's own word stands above the name.
    CameraSays camera;
    camera.takenAt = "2015:06:17 08:00:00";
    const PhotoFacts told = photoFactsOf(put(u"IMG_20150618_093012.jpg"_s, photoOf(camera)));
    QCOMPARE(told.takenAt->toString(), u"2015-06-17T08:00:00"_s);
    QCOMPARE(told.source, PhotoTime::Camera);
    // A film has no word of a camera that is read here, but a name.
    const QByteArray film("\0\0\0\x18"
                          "ftypmp42",
        12);
    const PhotoFacts filmed = photoFactsOf(put(u"VID_20150618_093012.mp4"_s, film));
    QCOMPARE(filmed.takenAt->toString(), u"2015-06-18T09:30:12"_s);
    // A folder's name tells nothing of the file in it, and a day alone is no moment.
    QVERIFY(QDir(m_folder.path()).mkdir(u"20140101_000000"_s));
    for (const QString &name : {u"20140101_000000/a.png"_s, u"IMG-20140101-WA0003.png"_s}) {
        const PhotoFacts other = photoFactsOf(put(name, pictureAs("png", {30, 20})));
        QVERIFY(other.takenAt->day().year() > 2014);
    }
}

void PhotoFactsTest::placesInEveryQuarter()
{
    CameraSays camera;
    camera.north = 'S';
    camera.latitude = {12, 30, 0};
    camera.east = 'W';
    camera.longitude = {70, 0, 36};
    const PhotoFacts facts = photoFactsOf(put(u"a.jpg"_s, photoOf(camera)));
    QCOMPARE(facts.source, PhotoTime::File);
    QVERIFY(qAbs(*facts.latitude + 12.5) < 1e-9);
    QVERIFY(qAbs(*facts.longitude + 70.01) < 1e-9);
}

void PhotoFactsTest::noughtsAreNoPlace()
{
    CameraSays camera;
    camera.north = 'N';
    QVERIFY(!photoFactsOf(put(u"a.jpg"_s, photoOf(camera))).latitude);
    camera.latitude = {91, 0, 0};
    QVERIFY(!photoFactsOf(put(u"b.jpg"_s, photoOf(camera))).latitude);
    camera.latitude = {29, 0, 0};
    camera.denominator = 0;
    QVERIFY(!photoFactsOf(put(u"c.jpg"_s, photoOf(camera))).latitude);
}

void PhotoFactsTest::turnsUpright_data()
{
    QTest::addColumn<int>("orientation");
    QTest::addColumn<bool>("isTurned");
    for (int orientation = 1; orientation <= 8; ++orientation)
        QTest::addRow("%d", orientation) << orientation << (orientation >= 5);
}

void PhotoFactsTest::turnsUpright()
{
    QFETCH(int, orientation);
    QFETCH(bool, isTurned);
    CameraSays camera;
    camera.orientation = orientation;
    const QString path = put(u"a.jpg"_s, photoOf(camera));
    const PhotoFacts facts = photoFactsOf(path);
    QCOMPARE(QSize(facts.width, facts.height), isTurned ? QSize(240, 320) : QSize(320, 240));
    QCOMPARE(uprightPicture(path, 64).size(), isTurned ? QSize(48, 64) : QSize(64, 48));
    // What is kept is what came.
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), photoOf(camera));
}

void PhotoFactsTest::tellsKindAndState_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<PhotoKind>("kind");
    QTest::addColumn<PhotoState>("state");
    QTest::addColumn<bool>("isShown");
    const QByteArray jpeg = photoOf({"2015:06:18 09:12:30"}, {1600, 1200});
    const QByteArray png = pictureAs("png", {300, 200});
    const auto row = [](const char *title, const QString &name, const QByteArray &bytes, PhotoKind kind,
                         PhotoState state,
                         bool isShown) { QTest::newRow(title) << name << bytes << kind << state << isShown; };
    row("photo", u"a.jpg"_s, jpeg, PhotoKind::Picture, PhotoState::Whole, true);
    row("photo with more behind it", u"a.jpg"_s, jpeg + "motion", PhotoKind::Picture, PhotoState::Whole, true);
    row("cut off", u"a.jpg"_s, jpeg.left(jpeg.size() * 2 / 3), PhotoKind::Picture, PhotoState::CutOff, true);
    row("without its last byte", u"a.jpg"_s, jpeg.chopped(1), PhotoKind::Picture, PhotoState::CutOff, true);
    row("cut in its head", u"a.jpg"_s, jpeg.left(40), PhotoKind::Picture, PhotoState::Broken, false);
    row("named for another kind", u"a.txt"_s, png, PhotoKind::Picture, PhotoState::Whole, true);
    row("text", u"a.jpg"_s, "hello", PhotoKind::Other, PhotoState::Broken, false);
    row("nothing", u"a.jpg"_s, {}, PhotoKind::Other, PhotoState::Broken, false);
    row("bomb", u"a.png"_s, pngHead(50'000, 50'000), PhotoKind::Picture, PhotoState::TooLarge, false);
    row("smaller bomb", u"a.png"_s, pngHead(30'000, 30'000), PhotoKind::Picture, PhotoState::Whole, false);
    row("HEIC", u"a.heic"_s,
        QByteArray("\0\0\0\x18"
                   "ftypheic\0\0\0\0mif1heic",
            24),
        PhotoKind::Heic, PhotoState::Broken, false);
    row("HEIC called JPEG", u"a.jpg"_s,
        QByteArray("\0\0\0\x18"
                   "ftypmif1\0\0\0\0mif1heic",
            24),
        PhotoKind::Heic, PhotoState::Broken, false);
    // Where the toolkit reads such files it says that they are broken, for there is nothing behind their heads.
    const auto unread = [&row](const char *title, const char *format, const QByteArray &head, PhotoKind kind) {
        const bool isRead = QImageReader::supportedImageFormats().contains(QByteArray(format));
        row(title, u"a.jpg"_s, head, isRead ? PhotoKind::Picture : kind, PhotoState::Broken, false);
    };
    unread("WebP", "webp", QByteArray("RIFF\x1A\0\0\0WEBPVP8L", 16), PhotoKind::WebP);
    unread("TIFF", "tiff", QByteArray("II\x2A\0\x08\0\0\0", 8), PhotoKind::Tiff);
    unread("TIFF, large end first", "tiff", QByteArray("MM\0\x2A\0\0\0\x08", 8), PhotoKind::Tiff);
    unread("GIF", "gif", "GIF89a", PhotoKind::Gif);
    row("sound", u"a.wav"_s, QByteArray("RIFF\x1A\0\0\0WAVEfmt ", 16), PhotoKind::Other, PhotoState::Broken, false);
    row("half a TIFF's mark", u"a.tif"_s, "II*", PhotoKind::Other, PhotoState::Broken, false);
    row("film", u"a.mp4"_s,
        QByteArray("\0\0\0\x18"
                   "ftypisom\0\0\0\0isommp42",
            24),
        PhotoKind::Video, PhotoState::Broken, false);
    row("drawing", u"a.svg"_s, R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)", PhotoKind::Other,
        PhotoState::Broken, false);
}

void PhotoFactsTest::tellsKindAndState()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(PhotoKind, kind);
    QFETCH(PhotoState, state);
    QFETCH(bool, isShown);
    const QString path = put(name, bytes);
    const PhotoFacts facts = photoFactsOf(path);
    QCOMPARE(facts.kind, kind);
    QCOMPARE(facts.state, state);
    const QImage picture = uprightPicture(path, 64);
    QCOMPARE(!picture.isNull(), isShown);
    QVERIFY(picture.width() <= 64 && picture.height() <= 64);
    QCOMPARE(!pictureForPaper(path, false).isEmpty(), isShown);
}

void PhotoFactsTest::nonsenseFromTheCamera_data()
{
    QTest::addColumn<QByteArray>("exif");
    const QByteArray good = ExifBlock({"2015:06:18 09:12:30", 6, 'N', {29, 0, 0}, 'E', {105, 0, 0}}).bytes();
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("noise") << QByteArray(500, '\xA5');
    QTest::newRow("cut") << good.left(30);
    QTest::newRow("first part beyond the end") << QByteArray(good).replace(4, 4, QByteArray("\x7F\xFF\xFF\xFF", 4));
    QTest::newRow("first part in itself") << QByteArray(good).replace(4, 4, QByteArray("\0\0\0\0", 4));
    QTest::newRow("65535 entries") << QByteArray(good).replace(8, 2, QByteArray("\xFF\xFF", 2));
    // The entry of the time's part: its address, then its count.
    QTest::newRow("part beyond the end") << QByteArray(good).replace(30, 4, QByteArray("\xFF\xFF\xFF\xF0", 4));
    QTest::newRow("part that is its own") << QByteArray(good).replace(30, 4, QByteArray("\0\0\0\x08", 4));
    const qsizetype time = good.indexOf(QByteArray("\x90\x03\0\x02", 4));
    QTest::newRow("time beyond the end") << QByteArray(good).replace(time + 8, 4, QByteArray("\xFF\xFF\xFF\xFF", 4));
    QTest::newRow("endless time") << QByteArray(good).replace(time + 4, 4, QByteArray("\x7F\xFF\xFF\xFF", 4));
    QTest::newRow("time of another type") << QByteArray(good).replace(time + 2, 2, QByteArray("\0\x0C", 2));
    QTest::newRow("blank time") << QByteArray(good).replace("2015:06:18 09:12:30", "    :  :     :  :  ");
    QTest::newRow("time of noughts") << QByteArray(good).replace("2015:06:18 09:12:30", "0000:00:00 00:00:00");
    QTest::newRow("30 February") << QByteArray(good).replace("2015:06:18", "2015:02:30");
}

/// Neither a crash nor a time that no camera wrote.
void PhotoFactsTest::nonsenseFromTheCamera()
{
    QFETCH(QByteArray, exif);
    const QString path = put(u"a.jpg"_s, withExif(pictureAs("jpg", {320, 240}), exif));
    const PhotoFacts facts = photoFactsOf(path);
    if (facts.source == PhotoTime::Camera)
        QCOMPARE(facts.takenAt->toString(), u"2015-06-18T09:12:30"_s);
    QCOMPARE(facts.state, PhotoState::Whole);
    QVERIFY(!uprightPicture(path, 64).isNull());
}

void PhotoFactsTest::whatIsNoFile()
{
    const QDir folder(m_folder.path());
    QVERIFY(folder.mkdir(u"x.jpg"_s));
    QCOMPARE(photoFactsOf(folder.filePath(u"x.jpg"_s)).kind, PhotoKind::None);
    QVERIFY(QFile::link(folder.filePath(u"loop.jpg"_s), folder.filePath(u"loop.jpg"_s)));
    QCOMPARE(photoFactsOf(folder.filePath(u"loop.jpg"_s)).kind, PhotoKind::None);
    QCOMPARE(photoFactsOf(folder.filePath(u"missing.jpg"_s)).kind, PhotoKind::None);
    QVERIFY(uprightPicture(folder.filePath(u"x.jpg"_s), 64).isNull());
}

void PhotoFactsTest::largeCameraPhotos()
{
    CameraSays camera;
    camera.takenAt = "2015:06:18 09:12:30";
    const QString path = put(u"48.jpg"_s, photoOf(camera, {8000, 6000}));
    const PhotoFacts facts = photoFactsOf(path);
    QCOMPARE(QSize(facts.width, facts.height), QSize(8000, 6000));
    QCOMPARE(facts.state, PhotoState::Whole);
    QCOMPARE(uprightPicture(path, 160).size(), QSize(160, 120));
    QCOMPARE(QImage::fromData(pictureForPaper(path, false), "jpeg").size(), QSize(1600, 1200));
}

void PhotoFactsTest::paperGetsPixelsOnly()
{
    CameraSays camera{"2015:06:18 09:12:30", 6, 'N', {29, 18, 36}, 'E', {105, 48, 0}};
    const QString path = put(u"a.jpg"_s, photoOf(camera, {2400, 1800}));
    const QByteArray once = pictureForPaper(path, false);
    QCOMPARE(pictureForPaper(path, false), once);
    QVERIFY(!once.contains("Exif") && !once.contains("2015"));
    const QImage colour = QImage::fromData(once, "jpeg");
    QCOMPARE(colour.size(), QSize(1200, 1600));
    const QImage grey = QImage::fromData(pictureForPaper(path, true), "jpeg");
    const QColor middle = grey.pixelColor(600, 800);
    QVERIFY(qAbs(middle.red() - middle.green()) <= 2 && qAbs(middle.red() - middle.blue()) <= 2);
    QVERIFY(colour.pixelColor(600, 800).green() > colour.pixelColor(600, 800).red() + 50);
}

QTEST_GUILESS_MAIN(PhotoFactsTest)
#include "tst_photofacts.moc"
