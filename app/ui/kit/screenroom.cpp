// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenroom.h"

#include <QApplication>
#include <QBoxLayout>
#include <QDialog>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QStyle>

#include <algorithm>

namespace Gongkai {

namespace {

/// Lines that a form's message may take up once something was refused.
constexpr int MessageLines = 4;

void move(QLayoutItem *item, QBoxLayout *target)
{
    if (QWidget *widget = item->widget()) {
        target->addWidget(widget, 0, item->alignment());
        delete item;
    } else if (QLayout *layout = item->layout()) {
        target->addLayout(layout, 1);
    } else {
        target->addItem(item);
    }
}

/// How many of the form's rows scroll: all but the message and the buttons, which stay in sight.
int scrollingRows(const QBoxLayout &rows)
{
    int count = rows.count() - 1;
    const bool hasMessage = count > 0 && qobject_cast<QLabel *>(rows.itemAt(count - 1)->widget());
    return hasMessage ? count - 1 : count;
}

void letFieldsScroll(QDialog *form, QBoxLayout *rows)
{
    QWidget *focused = form->focusWidget();
    auto *area = new QScrollArea(form);
    area->setObjectName(QStringLiteral("fieldsArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto *fields = new QWidget;
    auto *inner = new QVBoxLayout(fields);
    inner->setContentsMargins({});
    for (int left = scrollingRows(*rows); left > 0; --left)
        move(rows->takeAt(0), inner);
    area->setWidget(fields);
    rows->insertWidget(0, area, 1);
    // The form may now be smaller than it could be before.
    rows->activate();
    if (focused)
        focused->setFocus();
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](const QWidget *, QWidget *now) {
        if (now && area->isAncestorOf(now))
            area->ensureWidgetVisible(now);
    });
}

} // namespace

QSize roomFor(const QWidget &window)
{
    const QWidget *parent = window.parentWidget();
    const QScreen *screen = parent ? parent->screen() : window.screen();
    const int frame = window.style()->pixelMetric(QStyle::PM_MdiSubWindowFrameWidth);
    const int title = window.style()->pixelMetric(QStyle::PM_TitleBarHeight);
    return screen->availableGeometry().size() - QSize(2 * frame, title + frame);
}

void giveRoom(QWidget *window, int columns, int lines)
{
    const QFontMetrics metrics(window->font());
    const QSize wanted(metrics.horizontalAdvance(u'0') * columns, metrics.lineSpacing() * lines);
    window->resize(wanted.expandedTo(window->sizeHint()).boundedTo(roomFor(*window)));
}

void bringOnScreen(QWidget *window, bool isPlaced)
{
    if (window->isMaximized() || window->isFullScreen())
        return;
    const QRect screen = window->screen()->availableGeometry();
    const QSize room = roomFor(*window);
    const QSize size = window->size().boundedTo(room);
    if (size == room) {
        window->setWindowState(window->windowState() | Qt::WindowMaximized);
        return;
    }
    window->resize(size);
    if (!isPlaced)
        return;
    const int side = (screen.width() - room.width()) / 2;
    const QRect inside(screen.left() + side, screen.bottom() + 1 - side - room.height(), room.width(), room.height());
    const QPoint place = window->geometry().topLeft();
    window->setGeometry({{std::clamp(place.x(), inside.left(), inside.right() + 1 - size.width()),
                             std::clamp(place.y(), inside.top(), inside.bottom() + 1 - size.height())},
        size});
}

void keepOnScreen(QDialog *form)
{
    const QSize room = roomFor(*form);
    auto *rows = qobject_cast<QBoxLayout *>(form->layout());
    const QSize least = form->minimumSizeHint() + QSize(0, MessageLines * form->fontMetrics().lineSpacing());
    const bool fits = least.boundedTo(room) == least;
    const QSize wanted = form->size().expandedTo(form->sizeHint());
    if (!fits && rows && scrollingRows(*rows) > 0)
        letFieldsScroll(form, rows);
    form->resize((fits ? form->size() : wanted).boundedTo(room));
}

} // namespace Gongkai
