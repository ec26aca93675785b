// SPDX-License-Identifier: GPL-3.0-or-later
#include "wraplayout.h"

#include <QBoxLayout>
#include <QLabel>
#include <QWidget>

#include <algorithm>

namespace Gongkai {

WrapLayout *WrapLayout::inPlaceOf(QBoxLayout *row)
{
    auto *column = qobject_cast<QBoxLayout *>(row->parent());
    Q_ASSERT(column);
    auto *wrapped = new WrapLayout;
    wrapped->setObjectName(row->objectName());
    wrapped->setSpacing(row->spacing());
    const int place = column->indexOf(row);
    column->takeAt(place);
    column->insertLayout(place, wrapped);
    while (QLayoutItem *item = row->takeAt(0))
        wrapped->addItem(item);
    delete row;
    return wrapped;
}

WrapLayout::~WrapLayout()
{
    qDeleteAll(m_items);
}

void WrapLayout::insertWidget(QWidget *widget, const QWidget *next)
{
    addWidget(widget);
    const auto before = std::find_if(
        m_items.begin(), m_items.end(), [next](const QLayoutItem *item) { return item->widget() == next; });
    if (before == m_items.end())
        return;
    std::rotate(before, m_items.end() - 1, m_items.end());
    invalidate();
}

void WrapLayout::addItem(QLayoutItem *item)
{
    m_items.push_back(item);
    invalidate();
}

QLayoutItem *WrapLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? m_items[size_t(index)] : nullptr;
}

QLayoutItem *WrapLayout::takeAt(int index)
{
    QLayoutItem *item = itemAt(index);
    if (item)
        m_items.erase(m_items.begin() + index);
    return item;
}

int WrapLayout::widthWithField(size_t place, int width) const
{
    const auto widthOf = [width](const QLayoutItem *item) { return std::min(item->sizeHint().width(), width); };
    const int own = widthOf(m_items[place]);
    const auto *label = qobject_cast<const QLabel *>(m_items[place]->widget());
    if (!label || !label->buddy() || place + 1 == m_items.size() || label->buddy() != m_items[place + 1]->widget())
        return own;
    return std::min(width, own + spacing() + widthOf(m_items[place + 1]));
}

std::vector<WrapLayout::Line> WrapLayout::linesIn(int width) const
{
    std::vector<Line> lines;
    for (size_t i = 0; i < m_items.size(); ++i) {
        QLayoutItem *item = m_items[i];
        // A space is empty and still holds others apart; a hidden widget is not there.
        if (item->widget() && item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(width, QLAYOUTSIZE_MAX));
        const int gap = lines.empty() ? 0 : spacing();
        if (lines.empty() || lines.back().width + gap + widthWithField(i, width) > width)
            lines.push_back({{item}, size.width(), size.height()});
        else {
            Line &line = lines.back();
            line.items.push_back(item);
            line.width += gap + size.width();
            line.height = std::max(line.height, size.height());
        }
    }
    return lines;
}

void WrapLayout::place(const Line &line, const QRect &rect) const
{
    const auto grows = [](const QLayoutItem *item) {
        return item->expandingDirections().testFlag(Qt::Horizontal)
            && item->maximumSize().width() > item->sizeHint().width();
    };
    auto growing = int(std::count_if(line.items.begin(), line.items.end(), grows));
    int spare = std::max(0, rect.width() - line.width);
    int x = rect.left();
    for (QLayoutItem *item : line.items) {
        QSize size = item->sizeHint().boundedTo(rect.size());
        if (grows(item)) {
            const int part = spare / growing--;
            spare -= part;
            size.rwidth() += part;
        }
        item->setGeometry({QPoint(x, rect.top() + (rect.height() - size.height()) / 2), size});
        x += size.width() + spacing();
    }
}

int WrapLayout::heightForWidth(int width) const
{
    int height = 0;
    for (const Line &line : linesIn(width))
        height += line.height + (height > 0 ? spacing() : 0);
    return height;
}

QSize WrapLayout::sizeHint() const
{
    const std::vector<Line> lines = linesIn(QLAYOUTSIZE_MAX);
    return lines.empty() ? QSize(0, 0) : QSize(lines.front().width, lines.front().height);
}

QSize WrapLayout::minimumSize() const
{
    QSize least(0, 0);
    for (const QLayoutItem *item : m_items)
        least = least.expandedTo(item->minimumSize());
    return least;
}

void WrapLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    int y = rect.top();
    for (const Line &line : linesIn(rect.width())) {
        place(line, {rect.left(), y, rect.width(), line.height});
        y += line.height + spacing();
    }
}

} // namespace Gongkai
