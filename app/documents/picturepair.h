// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shapedtext.h"

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

namespace Gongkai {

class PageFlow;

/// A picture of a paper with what stands below it.
struct PaperPicture
{
    QByteArray jpeg{};   ///< in colours or greys of sRGB, upright; empty for a place that is left blank
    QStringList lines{}; ///< below it, a paragraph each
    QString blank{};     ///< stands in a place that is left blank, if it is not for want of a picture
};

/// Two pictures side by side.
struct PicturePair
{
    PaperPicture left{};
    PaperPicture right{};
    QString blank{}; ///< stands in the place of a picture that is not there
};

/// Sets two pictures side by side under the flow's current place, each as large as its half of the type area lets it
/// be, never parted from what stands below it.
class PicturePairPainter
{
public:
    /// @p pair must outlive the painter.
    PicturePairPainter(const PicturePair &pair, PageFlow &flow);

    [[nodiscard]] double height() const;
    void draw();

private:
    struct Side
    {
        const PaperPicture *picture;
        QImage image;
        std::vector<ShapedText> lines;
    };

    [[nodiscard]] Side sideOf(const PaperPicture &picture) const;
    [[nodiscard]] static QSizeF sizeOf(const Side &side);
    [[nodiscard]] double textHeight(const Side &side) const;
    [[nodiscard]] double pictureHeight() const;
    void drawSide(const Side &side, double left, double top);
    void drawBlank(const PaperPicture &picture, double left, double top);

    const PicturePair &m_pair;
    PageFlow &m_flow;
    Side m_left;
    Side m_right;
};

} // namespace Gongkai
