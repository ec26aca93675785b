// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultframe.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

namespace Gongkai {

FaultFrame::FaultFrame(QWidget *field) : QWidget(field)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    field->installEventFilter(this);
    setGeometry(field->rect());
    show();
}

QColor FaultFrame::colour(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Base).lightness() < 128;
    return QColor::fromHsl(2, isDark ? 200 : 190, isDark ? 160 : 95);
}

bool FaultFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void FaultFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = style()->pixelMetric(QStyle::PM_DefaultFrameWidth) * 2.0;
    painter.setPen(QPen(colour(palette()), width));
    const qreal inset = width / 2;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), width, width);
}

} // namespace Gongkai
