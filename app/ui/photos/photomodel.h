// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptphotos.h"
#include "thumbnailcache.h"

#include <QAbstractListModel>

namespace Gongkai {

/// Photos as a grid of thumbnails, each with its village, when it was taken and what it shows under it. Only what is
/// painted is made.
class PhotoModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PhotoModel(QObject *parent = nullptr);

    void setPhotos(std::vector<KeptPhoto> photos);
    /// Thumbnails are @p size large from now on, each in a @p cell with its words.
    void setThumbnailSize(QSize size, QSize cell);
    [[nodiscard]] const std::vector<KeptPhoto> &photos() const { return m_photos; }
    [[nodiscard]] const KeptPhoto &at(int row) const { return m_photos[size_t(row)]; }
    [[nodiscard]] const ThumbnailCache &thumbnails() const { return m_thumbnails; }

    /// What keeps the photo at @p row from being shown, as far as it was looked at; empty for one like any other.
    [[nodiscard]] QString faultOf(int row) const { return faultOf(at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QPixmap pictureOf(const KeptPhoto &photo) const;
    [[nodiscard]] QString faultOf(const KeptPhoto &photo) const;
    void paintAnew(const QString &path);

    std::vector<KeptPhoto> m_photos;
    mutable ThumbnailCache m_thumbnails; ///< fills while it is looked at
    QSize m_size{160, 120};
    QSize m_cell{180, 180};
};

} // namespace Gongkai
