// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnails.h"

#include "uprightpicture.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace Gongkai {

namespace {

/// As many as fill a few screens.
constexpr size_t MostWishes = 200;
/// Each may take the memory of a large photo.
constexpr int MostAtOnce = 2;

/// What became of a wish.
struct ReadPhoto
{
    QImage thumbnail{};
    PhotoFacts facts{};
};

ReadPhoto readPhoto(const QString &path, int size)
{
    ReadPhoto read{uprightPicture(path, size), photoFactsOf(path)};
    // Its head promised more than there is.
    if (read.thumbnail.isNull() && read.facts.isReadable())
        read.facts.state = PhotoState::Broken;
    return read;
}

} // namespace

Thumbnails::Thumbnails(QObject *parent) : QObject(parent) { }

void Thumbnails::ask(const QString &path, int size)
{
    m_wishes.push_back({path, size});
    if (m_wishes.size() > MostWishes) {
        const QString oldest = m_wishes.front().path;
        m_wishes.pop_front();
        Q_EMIT forgotten(oldest);
    }
    startNext();
}

void Thumbnails::forget()
{
    for (const Wish &wish : std::exchange(m_wishes, {}))
        Q_EMIT forgotten(wish.path);
}

void Thumbnails::startNext()
{
    while (m_running < MostAtOnce && !m_wishes.empty()) {
        const Wish wish = m_wishes.back();
        m_wishes.pop_back();
        start(wish);
    }
}

void Thumbnails::start(const Wish &wish)
{
    ++m_running;
    auto promise = std::make_shared<QPromise<ReadPhoto>>();
    auto *watcher = new QFutureWatcher<ReadPhoto>(this);
    connect(watcher, &QFutureWatcher<ReadPhoto>::finished, this, [this, watcher, wish] {
        const ReadPhoto read = watcher->future().resultCount() > 0 ? watcher->result() : ReadPhoto();
        watcher->deleteLater();
        --m_running;
        startNext();
        if (read.thumbnail.isNull())
            Q_EMIT missed(wish.path, read.facts);
        else
            Q_EMIT made(wish.path, read.thumbnail, wish.size, read.facts);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, wish] {
        promise->start();
        promise->addResult(readPhoto(wish.path, wish.size));
        promise->finish();
    });
}

} // namespace Gongkai
