// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelook.h"

#include "fontfollower.h"
#include "tablemodel.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace Gongkai {

namespace {

/// The columns of a table with this property follow their texts.
constexpr const char *IsFitted = "isFitted";

} // namespace

void TableLook::apply(QTableView *table)
{
    table->setItemDelegate(new TableLook(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    FontFollower::attach(table, [table] {
        table->verticalHeader()->setDefaultSectionSize(QFontMetrics(QApplication::font()).height() * 9 / 5);
        if (table->property(IsFitted).toBool())
            fit(table);
    });
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->setWordWrap(false);
    table->setShowGrid(false);
}

namespace {

/// Rows that are looked at for the width of a column, as many as Qt's own header takes.
constexpr int RowsMeasured = 1000;
/// Rows that are measured to the pixel: those whose text looks longest.
constexpr size_t RowsCompared = 4;

/// About how wide @p text is, in half widths of a Chinese character.
int roughWidth(const QString &text)
{
    return int(text.size() + std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1100; }));
}

/// The rows with the widest texts in @p column: shaping every text would cost more than the rest of the page.
std::vector<int> widestRows(const QAbstractItemModel &model, int column)
{
    std::vector<std::pair<int, int>> rows;
    const int count = std::min(model.rowCount(), RowsMeasured);
    rows.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        rows.emplace_back(roughWidth(model.index(row, column).data().toString()), row);
    const auto end = rows.begin() + std::ptrdiff_t(std::min(RowsCompared, rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), std::greater());
    std::vector<int> widest;
    std::transform(rows.begin(), end, std::back_inserter(widest), [](const auto &entry) { return entry.second; });
    return widest;
}

} // namespace

void TableLook::fit(QTableView *table)
{
    QHeaderView *header = table->horizontalHeader();
    const int last = header->count() - 1;
    const int widest = table->fontMetrics().averageCharWidth() * 60;
    if (last < 0)
        return;
    table->setProperty(IsFitted, true);
    header->setStretchLastSection(false);
    for (int column = 0; column < last; ++column) {
        int width = header->sectionSizeHint(column) + table->fontMetrics().averageCharWidth();
        for (const int row : widestRows(*table->model(), column))
            width = std::max(width, table->sizeHintForIndex(table->model()->index(row, column)).width());
        header->resizeSection(column, std::min(width, widest));
    }
    header->setSectionResizeMode(last, QHeaderView::Stretch);
}

void TableLook::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem shown = option;
    // The row that has the focus is marked as a whole; a frame around one cell of it says nothing more.
    shown.state &= ~QStyle::State_HasFocus;
    QStyledItemDelegate::paint(painter, shown, index);
    if (!index.data(TableModel::GroupStartRole).toBool())
        return;
    painter->save();
    painter->setPen(QPen(option.palette.color(QPalette::Mid), 0));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->restore();
}

void TableLook::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // A number at the end of its cell is kept away from what follows.
    if (option->displayAlignment & Qt::AlignRight)
        option->text += QChar(0x2003);
}

QSize TableLook::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    // Where pictures are larger than the letters they have room all round.
    return {hint.width() + 2 * option.fontMetrics.averageCharWidth(),
        std::max(line * 9 / 5, option.decorationSize.height() + line / 4)};
}

void showAction(QToolButton *button, QAction *action)
{
    if (!action->shortcut().isEmpty())
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    button->setDefaultAction(action);
}

void makeHeading(QLabel *label, bool isPart)
{
    FontFollower::attach(label, [label, isPart] {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * (isPart ? 1.1 : 1.5));
        font.setBold(true);
        label->setFont(font);
        if (isPart)
            label->setContentsMargins(0, label->fontMetrics().height() / 2, 0, 0);
    });
}

} // namespace Gongkai
