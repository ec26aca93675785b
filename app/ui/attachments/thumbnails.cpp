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
    auto promise = std::make_shared<QPromise<QImage>>();
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher, wish] {
        const QImage thumbnail = watcher->future().resultCount() > 0 ? watcher->result() : QImage();
        watcher->deleteLater();
        --m_running;
        startNext();
        if (thumbnail.isNull())
            Q_EMIT missed(wish.path);
        else
            Q_EMIT made(wish.path, thumbnail, wish.size);
    });
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, wish] {
        promise->start();
        promise->addResult(uprightPicture(wish.path, wish.size));
        promise->finish();
    });
}

} // namespace Gongkai
