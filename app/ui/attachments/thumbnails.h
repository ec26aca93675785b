// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photofacts.h"

#include <QImage>
#include <QObject>

#include <deque>

namespace Gongkai {

/// Makes thumbnails beside the window's own thread, a few at a time. What was asked for last comes first: what is in
/// sight does not wait for what was scrolled past.
class Thumbnails : public QObject
{
    Q_OBJECT

public:
    explicit Thumbnails(QObject *parent = nullptr);

    /// Asks for the thumbnail of the file at @p path, at most @p size pixels wide and high; made(), missed() or
    /// forgotten() comes later.
    void ask(const QString &path, int size);
    /// Forgets what was asked for and is not begun.
    void forget();

Q_SIGNALS:
    /// @p size is the one that was asked for, @p facts what the file says of itself.
    void made(const QString &path, const QImage &thumbnail, int size, const PhotoFacts &facts);
    /// The file at @p path has none: it is no picture, or can't be read, as @p facts say.
    void missed(const QString &path, const PhotoFacts &facts);
    /// Too many others were asked for after the file at @p path.
    void forgotten(const QString &path);

private:
    struct Wish
    {
        QString path;
        int size;
    };

    void startNext();
    void start(const Wish &wish);

    std::deque<Wish> m_wishes; ///< the newest last
    int m_running = 0;
};

} // namespace Gongkai
