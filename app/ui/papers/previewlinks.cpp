// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewlinks.h"

#include "previewwidget.h"
#include "statutorycell.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QSet>
#include <QToolTip>

namespace Gongkai {

namespace {

/// A number and what it is called: 公开总件数 568.
QString nameOf(const CountedNumber &number)
{
    const auto cell = cellFromWord(number.source);
    return (cell ? cellName(*cell) : number.source) + u' ' + number.text;
}

} // namespace

PreviewLinks::PreviewLinks(PreviewWidget &preview) : QObject(&preview), m_preview(preview)
{
    m_preview.viewport()->setMouseTracking(true);
    m_preview.viewport()->installEventFilter(this);
}

const CountedNumber *PreviewLinks::numberAt(QPointF point) const
{
    // A single digit is hard to hit.
    const double slack = m_preview.gap() / 4.0;
    const double scale = m_preview.scale();
    for (int page = 0; page < m_preview.pageCount(); ++page) {
        const QRectF sheet = m_preview.sheetArea(page);
        if (!sheet.contains(point))
            continue;
        for (const CountedNumber &number : m_preview.paper().pages[size_t(page)].numbers) {
            const QRectF area(sheet.topLeft() + number.area.topLeft() * scale, number.area.size() * scale);
            if (area.adjusted(-slack, -slack, slack, slack).contains(point))
                return &number;
        }
    }
    return nullptr;
}

void PreviewLinks::addTo(QMenu &menu, const CountedNumber &number)
{
    // A list of names that is broken over lines would be many lines long.
    constexpr qsizetype Longest = 40;
    const QString words = nameOf(number);
    const QString text = words.size() > Longest ? words.left(Longest) + u'…' : words;
    QAction *action = menu.addAction(QString(text).replace(u'&', QStringLiteral("&&")));
    connect(action, &QAction::triggered, this, [this, source = number.source] { Q_EMIT numberActivated(source); });
}

void PreviewLinks::openMenu()
{
    openMenu(nullptr, m_preview.viewport()->mapToGlobal(QPoint(m_preview.gap(), m_preview.gap())));
}

void PreviewLinks::openMenu(const CountedNumber *here, QPoint at)
{
    QMenu menu;
    if (here) {
        menu.addSection(tr("Show the records of"));
        addTo(menu, *here);
    }
    const int page = m_preview.currentPage();
    menu.addSection(tr("Numbers on this page"));
    QSet<QString> listed;
    for (const CountedNumber &number :
        page < 0 ? std::vector<CountedNumber>() : m_preview.paper().pages[size_t(page)].numbers) {
        // Nothing was counted for a nil, and one figure may stand at several places.
        if (number.text == u"0" || listed.contains(number.source))
            continue;
        listed.insert(number.source);
        addTo(menu, number);
    }
    if (listed.isEmpty())
        menu.addAction(tr("No number on this page is counted from records."))->setEnabled(false);
    menu.exec(at);
}

void PreviewLinks::openMenuFor(const QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Mouse)
        openMenu(numberAt(event.pos()), event.globalPos());
    else
        openMenu();
}

void PreviewLinks::showHint(const QHelpEvent &event) const
{
    const CountedNumber *number = numberAt(event.pos());
    //: %1 what a number is called and the number
    QToolTip::showText(event.globalPos(),
        number ? tr("%1: click to see the records that it counts").arg(nameOf(*number)).toHtmlEscaped() : QString(),
        m_preview.viewport());
}

bool PreviewLinks::eventFilter(QObject *watched, QEvent *event)
{
    const auto *mouse = dynamic_cast<const QMouseEvent *>(event);
    const CountedNumber *number = mouse ? numberAt(mouse->position()) : nullptr;
    switch (event->type()) {
    case QEvent::MouseMove:
        number ? m_preview.viewport()->setCursor(Qt::PointingHandCursor) : m_preview.viewport()->unsetCursor();
        return false;
    case QEvent::MouseButtonPress:
        return number && mouse->button() == Qt::LeftButton;
    case QEvent::MouseButtonRelease:
        if (!number || mouse->button() != Qt::LeftButton)
            return false;
        // A copy: whoever is told may make the paper anew.
        Q_EMIT numberActivated(QString(number->source));
        return true;
    case QEvent::ContextMenu:
        openMenuFor(*static_cast<QContextMenuEvent *>(event));
        return true;
    case QEvent::ToolTip:
        showHint(*static_cast<QHelpEvent *>(event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

} // namespace Gongkai
