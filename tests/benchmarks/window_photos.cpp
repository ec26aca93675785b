// SPDX-License-Identifier: GPL-3.0-or-later
//
// The photos of a year, 1,500 of 12 megapixels each: how long until the first ones stand there, and how long the window
// stands still while a clerk scrolls through all of them, against a list of as many lines of text.
#include "attachmentfiles.h"
#include "dialogprompts.h"
#include "inspectionbook.h"
#include "loopwatch.h"
#include "photospane.h"
#include "pinyin.h"
#include "townbook.h"

#include <QApplication>
#include <QBuffer>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QListView>
#include <QScrollBar>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QThreadPool>

#include <cstdio>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int Photos = 1500;
constexpr int Visits = 200;
constexpr double Reach = 100; // milliseconds

QByteArray cameraPhoto()
{
    QImage picture(4000, 3000, QImage::Format_RGB32);
    for (int y = 0; y < picture.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(picture.scanLine(y));
        for (int x = 0; x < picture.width(); ++x)
            line[x] = qRgb((x * y / 512) & 255, (x / 7 + y) & 255, (x ^ y) & 255);
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!picture.save(&buffer, "jpg", 40))
        qFatal("no picture");
    return bytes;
}

/// Files with different ends, which no reader of pictures looks at.
void fill(Store &store)
{
    Village village;
    village.code = u"LM"_s;
    village.name = u"利民村"_s;
    InspectionTeam team;
    team.code = u"D1"_s;
    team.name = u"第一督查组"_s;
    ChangeSet changes;
    changes.add(village);
    changes.add(team);
    for (int i = 0; i < Visits; ++i) {
        Visit visit;
        visit.id = u"V%1"_s.arg(i);
        visit.team = team.code;
        visit.village = village.code;
        visit.on = QDate(2015, 1, 1).addDays(i);
        changes.add(visit);
    }
    const AttachmentFiles files = AttachmentFiles::beside(store.path());
    const QByteArray photo = cameraPhoto();
    for (int i = 0; i < Photos; ++i) {
        const QByteArray bytes = photo + QByteArray::number(i);
        Attachment attachment;
        attachment.id = u"P%1"_s.arg(i);
        attachment.visit = u"V%1"_s.arg(i % Visits);
        attachment.name = u"IMG_%1.jpg"_s.arg(i);
        attachment.size = int(bytes.size());
        attachment.sha256 = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        attachment.addedAt = *Moment::fromString(u"2015-12-02T09:00:00");
        changes.add(attachment);
        const QString path = files.pathOf(attachment.sha256);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no file");
    }
    if (!RecordBook(store).commit(changes))
        qFatal("not written");
}

void wait(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Scrolls @p view from its first line to its last, a third of a screen with each picture of the screen.
double longestGapWhileScrolling(QListView &view)
{
    LoopWatch watch;
    return watch.longestGap([&view] {
        QScrollBar *bar = view.verticalScrollBar();
        for (int value = 0; value <= bar->maximum(); value += view.viewport()->height() / 3) {
            bar->setValue(value);
            wait(16);
        }
    });
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    Session session{u"甲"_s, u"tester"_s, u"desk"_s, u"0"_s, [] { return QDateTime(QDate(2015, 12, 2), QTime(9, 0)); }};
    session.isShared = [](const QString &) { return false; };
    auto store = Store::create(folder.filePath(u"photos.gongkai"_s), session);
    if (!store)
        qFatal("no store");
    fill(**store);
    DialogPrompts prompts;
    WorkingCalendar calendar;
    Pinyin pinyin;
    Deeds deeds(**store);
    PhotosPane pane({**store, prompts, calendar, pinyin, deeds});
    pane.resize(1200, 900);
    QElapsedTimer sinceShown;
    sinceShown.start();
    pane.showYear(2015);
    pane.show();
    QCoreApplication::processEvents();
    const qint64 shown = sinceShown.elapsed();
    auto *view = pane.findChild<QListView *>(u"photosView"_s);
    const double gap = longestGapWhileScrolling(*view);
    QStringList lines;
    for (int i = 0; i < Photos; ++i)
        lines.append(QString::number(i));
    QStringListModel text(lines);
    QListView bare;
    bare.setModel(&text);
    bare.resize(1200, 900);
    bare.show();
    const double floor = longestGapWhileScrolling(bare);
    std::printf("%-34s floor %9.1f ms gap  ours %9.1f ms gap  reach < %.0f ms; shown after %lld ms\n", "window_photos",
        floor, gap, Reach, static_cast<long long>(shown));
    QThreadPool::globalInstance()->waitForDone();
    return 0;
}
