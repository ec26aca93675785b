// SPDX-License-Identifier: GPL-3.0-or-later
#include "pictureview.h"

#include <QPainter>

namespace Gongkai {

PictureView::PictureView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void PictureView::setPicture(const QImage &picture)
{
    m_picture = picture;
    m_sentence.clear();
    update();
}

void PictureView::setSentence(const QString &sentence)
{
    m_picture = QImage();
    m_sentence = sentence;
    update();
}

QSize PictureView::sizeHint() const
{
    const int line = fontMetrics().height();
    return {line * 24, line * 18};
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull()) {
        painter.setPen(palette().color(QPalette::Disabled, QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_sentence);
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    QRect place(QPoint(), m_picture.size().scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    painter.drawImage(place, m_picture);
}

} // namespace Gongkai
