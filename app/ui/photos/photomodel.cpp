// SPDX-License-Identifier: GPL-3.0-or-later
#include "photomodel.h"

#include "datewording.h"
#include "enumwording.h"
#include "icons.h"
#include "photowording.h"

#include <QTextDocument>
#include <QTime>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// What tells a photo from the others of its visit: when it was taken, or the name of its file where nobody knows. The
/// time of a file is not that of its photo: it may be that of a copy.
QString ownText(const KeptPhoto &photo)
{
    const Attachment &attachment = photo.stored.record;
    if (!attachment.takenAt || attachment.timeSource.value_or(PhotoTime::File) == PhotoTime::File)
        return attachment.name;
    const Moment &at = *attachment.takenAt;
    const QString day = at.day().toString(at.day().year() == photo.visitedOn.year() ? u"M-d" : u"yyyy-M-d");
    return day + QTime(at.hour(), at.minute()).toString(u" HH:mm");
}

/// Under a thumbnail: the village and what tells the photo from others, and what the photo shows or why it shows
/// nothing.
QString textUnder(const KeptPhoto &photo, const QString &fault)
{
    const Attachment &attachment = photo.stored.record;
    QStringList parts{fault, attachment.stage ? label(*attachment.stage) : QString(),
        attachment.caption.isEmpty() ? photo.problem : attachment.caption};
    parts.removeAll(QString());
    const QString second = parts.join(u" · "_s);
    const QString first = photo.villageName + u' ' + ownText(photo);
    // An empty line that does not fit would cut the one before it.
    return second.isEmpty() ? first : first + u'\n' + second;
}

QString spokenText(const KeptPhoto &photo, const QString &fault)
{
    const Attachment &attachment = photo.stored.record;
    QStringList parts{fault, photo.villageName, dayText(photo.visitedOn), attachment.caption, photo.problem,
        attachment.stage ? label(*attachment.stage) : QString(), takenText(attachment.takenAt, attachment.timeSource),
        attachment.name};
    parts.removeAll(QString());
    return parts.join(u'\n');
}

} // namespace

PhotoModel::PhotoModel(QObject *parent) : QAbstractListModel(parent)
{
    connect(&m_thumbnails, &ThumbnailCache::settled, this, &PhotoModel::paintAnew);
}

void PhotoModel::setPhotos(std::vector<KeptPhoto> photos)
{
    if (photos == m_photos)
        return;
    // Where as many come as before, the reader stays where he was.
    if (photos.size() == m_photos.size()) {
        m_photos = std::move(photos);
        if (!m_photos.empty())
            Q_EMIT dataChanged(index(0), index(int(m_photos.size()) - 1));
        return;
    }
    beginResetModel();
    m_photos = std::move(photos);
    endResetModel();
}

void PhotoModel::setThumbnailSize(QSize size, QSize cell)
{
    m_size = size;
    m_cell = cell;
    m_thumbnails.setSize(size.width());
    if (!m_photos.empty())
        Q_EMIT dataChanged(index(0), index(int(m_photos.size()) - 1));
}

int PhotoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_photos.size());
}

QPixmap PhotoModel::pictureOf(const KeptPhoto &photo) const
{
    const QPixmap known = m_thumbnails.find(photo.path);
    return known.isNull() && m_thumbnails.hasNone(photo.path)
        ? iconNamed(u"attach"_s).pixmap(m_size.height() / 2, m_size.height() / 2)
        : known;
}

QVariant PhotoModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeptPhoto &photo = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textUnder(photo, faultOf(photo));
    case Qt::DecorationRole:
        // An icon keeps to its place, whichever way up the photo is.
        return QIcon(pictureOf(photo));
    case Qt::SizeHintRole:
        return m_cell;
    case Qt::ToolTipRole:
        // Whatever was typed is shown as it was typed.
        return Qt::convertFromPlainText(
            spokenText(photo, faultOf(photo)) + u"\nSHA-256: "_s + photo.stored.record.sha256, Qt::WhiteSpaceNormal);
    case Qt::AccessibleTextRole:
        return spokenText(photo, faultOf(photo));
    default:
        return {};
    }
}

QString PhotoModel::faultOf(const KeptPhoto &photo) const
{
    const auto fault = m_thumbnails.faultOf(photo.path);
    return fault ? faultText(*fault) : QString();
}

void PhotoModel::paintAnew(const QString &path)
{
    for (size_t row = 0; row < m_photos.size(); ++row) {
        if (m_photos[row].path == path)
            Q_EMIT dataChanged(index(int(row)), index(int(row)),
                {Qt::DecorationRole, Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole});
    }
}

} // namespace Gongkai
