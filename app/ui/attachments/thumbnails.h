// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>

namespace Gongkai {

/// A small picture of the picture file at @p path, at most @p size pixels wide and high; null for what is no picture,
/// can't be read, or has more than a gigapixel by its own header. For any thread; never more memory than a large photo.
[[nodiscard]] QImage thumbnailOf(const QString &path, int size);

/// Makes thumbnails beside the window's own thread.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);

    /// Asks for the thumbnail of the file at @p path; made() comes later, unless there is none.
    void ask(const QString &path, int size);

Q_SIGNALS:
    void made(const QString &path, const QImage &thumbnail);
};

} // namespace Gongkai
