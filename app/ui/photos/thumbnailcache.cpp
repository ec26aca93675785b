// SPDX-License-Identifier: GPL-3.0-or-later
#include "thumbnailcache.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// Kilobytes of pixels: a few hundred thumbnails, many screens of them.
constexpr qsizetype Room = 48 * 1024;

} // namespace

ThumbnailCache::ThumbnailCache(QObject *parent) : QObject(parent), m_pictures(Room)
{
    const auto keep = [this](const QString &path, const QImage &thumbnail, int size, const PhotoFacts &facts) {
        // One of the size before is of no use, and its successor still comes.
        if (size != m_size || !m_asked.remove(path))
            return;
        if (facts.state != PhotoState::Whole)
            m_faults.insert(path, facts);
        m_pictures.insert(
            path, new QPixmap(QPixmap::fromImage(thumbnail)), std::max<qsizetype>(1, thumbnail.sizeInBytes() / 1024));
        Q_EMIT settled(path);
    };
    connect(&m_maker, &Thumbnails::made, this, keep);
    connect(&m_maker, &Thumbnails::missed, this, [this](const QString &path, const PhotoFacts &facts) {
        m_asked.remove(path);
        m_faults.insert(path, facts);
        Q_EMIT settled(path);
    });
    connect(&m_maker, &Thumbnails::forgotten, this, [this](const QString &path) { m_asked.remove(path); });
}

void ThumbnailCache::setSize(int size)
{
    if (size == m_size)
        return;
    m_size = size;
    m_maker.forget();
    m_asked.clear();
    m_pictures.clear();
}

QPixmap ThumbnailCache::find(const QString &path)
{
    if (const QPixmap *known = m_pictures.object(path))
        return *known;
    if (!hasNone(path) && !m_asked.contains(path)) {
        m_asked.insert(path);
        m_maker.ask(path, m_size);
    }
    return {};
}

} // namespace Gongkai
