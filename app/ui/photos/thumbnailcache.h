// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "thumbnails.h"

#include <QCache>
#include <QHash>
#include <QPixmap>
#include <QSet>

#include <optional>

namespace Gongkai {

/// The thumbnails of many photos, as far as they were looked at: what was not looked at for longest goes when they take
/// more than their room. A photo that is asked for and not there is made beside the window's own thread.
class ThumbnailCache : public QObject
{
    Q_OBJECT

public:
    explicit ThumbnailCache(QObject *parent = nullptr);

    /// Thumbnails are at most @p size pixels wide and high from now on.
    void setSize(int size);
    /// The thumbnail of the file at @p path; null if it is not there yet, or never will be.
    [[nodiscard]] QPixmap find(const QString &path);
    [[nodiscard]] bool hasNone(const QString &path) const
    {
        const auto fault = m_faults.constFind(path);
        return fault != m_faults.constEnd() && !fault->isReadable();
    }
    /// What the file at @p path says of itself, if that keeps it or a part of it from being shown. Known once its
    /// thumbnail was asked for and settled; nothing before, and nothing for a photo like any other.
    [[nodiscard]] std::optional<PhotoFacts> faultOf(const QString &path) const
    {
        const auto fault = m_faults.constFind(path);
        return fault != m_faults.constEnd() ? std::optional(*fault) : std::nullopt;
    }
    /// How many are there now.
    [[nodiscard]] int count() const { return int(m_pictures.size()); }

Q_SIGNALS:
    /// The thumbnail of the file at @p path is there now, or will never be.
    void settled(const QString &path);

private:
    Thumbnails m_maker;
    QCache<QString, QPixmap> m_pictures;
    QSet<QString> m_asked;
    QHash<QString, PhotoFacts> m_faults; ///< of those whose picture is not whole
    int m_size = 160;
};

} // namespace Gongkai
