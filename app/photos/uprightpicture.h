// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>

namespace Gongkai {

/// True for a picture of so many pixels that it is not read.
[[nodiscard]] bool isTooLarge(QSize size);
/// True for a kind of picture, as the toolkit calls it, that is read as pixels.
[[nodiscard]] bool isShownFormat(const QByteArray &format);

/// The picture file at @p path, upright, made small enough that it is at most @p size pixels wide and high; null for
/// what is no picture, can't be read, or has more than a gigapixel by its own header. For any thread; never more memory
/// than a large photo.
[[nodiscard]] QImage uprightPicture(const QString &path, int size);

/// The same as it is put on paper: a JPEG file of equal bytes for an equal picture, which says nothing of where it
/// comes from. Empty for what can't be read.
[[nodiscard]] QByteArray pictureForPaper(const QString &path, bool isGrey);

} // namespace Gongkai
