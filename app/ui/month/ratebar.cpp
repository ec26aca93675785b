// SPDX-License-Identifier: GPL-3.0-or-later
#include "ratebar.h"

#include <QPainter>

namespace Gongkai {

namespace {

constexpr float Strength = 0.35F; ///< of the bar's colour: the text on it stays readable in light and dark palettes

}

void RateBar::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QVariant share = index.data(m_role);
    if (share.isValid() && !(option.state & QStyle::State_Selected)) {
        QColor colour = option.palette.color(QPalette::Highlight);
        colour.setAlphaF(Strength);
        const int inset = option.rect.height() / 6;
        QRect bar = option.rect.adjusted(inset, inset, -inset, -inset);
        bar.setWidth(int(bar.width() * share.toDouble()));
        painter->fillRect(bar, colour);
    }
    TableLook::paint(painter, option, index);
}

} // namespace Gongkai
