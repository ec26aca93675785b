// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnails.h"

#include <QFutureWatcher>
#include <QImageReader>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <array>
#include <memory>

namespace Gongkai {

namespace {

constexpr qint64 MostPixels = 1'000'000'000;
/// Megabytes that one picture may take while it is read, for formats that can't be read smaller than they are: enough
/// for an A3 page scanned with 600 points to the inch.
constexpr int MostMemory = 512;

/// What the toolkit reads as pixels. A drawing such as SVG is a program of a kind, and is not started for its looks.
bool isOfPixels(const QByteArray &format)
{
    static constexpr std::array formats{"bmp", "gif", "jpeg", "jpg", "png", "pbm", "pgm", "ppm", "tiff", "tif", "webp"};
    return std::any_of(formats.begin(), formats.end(), [&format](const char *known) { return format == known; });
}

} // namespace

QImage thumbnailOf(const QString &path, int size)
{
    QImageReader reader(path);
    // The name may promise something else.
    reader.setDecideFormatFromContent(true);
    if (!isOfPixels(reader.format()))
        return {};
    const QSize whole = reader.size();
    if (whole.isEmpty() || qint64(whole.width()) * whole.height() > MostPixels)
        return {};
    const QSize small = whole.scaled(size, size, Qt::KeepAspectRatio).expandedTo(QSize(1, 1));
    if (small.width() < whole.width())
        reader.setScaledSize(small);
    reader.setAutoTransform(true);
    return reader.read();
}

Thumbnails::Thumbnails(QObject *parent) : QObject(parent)
{
    QImageReader::setAllocationLimit(MostMemory);
}

void Thumbnails::ask(const QString &path, int size)
{
    auto promise = std::make_shared<QPromise<QImage>>();
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, path] {
        const QImage thumbnail = watcher->future().resultCount() > 0 ? watcher->result() : QImage();
        watcher->deleteLater();
        if (!thumbnail.isNull())
            Q_EMIT made(path, thumbnail);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, path, size] {
        promise->start();
        // Whoever asked may be gone by now.
        if (!promise->isCanceled())
            promise->addResult(thumbnailOf(path, size));
        promise->finish();
    });
}

} // namespace Gongkai
