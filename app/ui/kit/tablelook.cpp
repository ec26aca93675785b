// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablelook.h"

#include "fontfollower.h"
#include "tablemodel.h"

#include <QAction>
#include <QApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPainter>
#include <QScopedValueRollback>
#include <QStyleOption>
#include <QTableView>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace Gongkai {

namespace {

/// The columns of a table with this property follow their texts.
constexpr const char *IsFitted = "isFitted";
/// Keeps what stands at the end of its column away from what follows.
constexpr QChar EndGap(0x2003);

/// The headings of a table: as far from each other as the cells below them are.
class Headings : public QHeaderView
{
public:
    explicit Headings(QTableView *table) : QHeaderView(Qt::Horizontal, table)
    {
        setSectionsClickable(true);
        setHighlightSections(false);
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
        connect(this, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
            // As wide as it was drawn with the mouse, it may stay.
            if (column == restColumn() && !m_isFilling && (QGuiApplication::mouseButtons() & Qt::LeftButton))
                m_restWidth = width;
            fill();
        });
    }

    /// The column that takes what is left; the last one unless said otherwise.
    void giveRest(int column) { m_rest = column; }
    [[nodiscard]] int restColumn() const { return m_rest < 0 ? count() - 1 : m_rest; }

    /// Lets the column that takes what is left be at least @p width wide.
    void keepRest(int width)
    {
        m_restWidth = width;
        fill();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QHeaderView::resizeEvent(event);
        fill();
    }

    void initStyleOptionForIndex(QStyleOptionHeader *option, int column) const override
    {
        QHeaderView::initStyleOptionForIndex(option, column);
        if (option->textAlignment & Qt::AlignRight)
            option->text += EndGap;
    }

    [[nodiscard]] QSize sectionSizeFromContents(int column) const override
    {
        const QSize size = QHeaderView::sectionSizeFromContents(column);
        QStyleOptionHeaderV2 option;
        initStyleOption(&option);
        QHeaderView::initStyleOptionForIndex(&option, column);
        const int gap = option.textAlignment & Qt::AlignRight ? fontMetrics().horizontalAdvance(EndGap) : 0;
        return {size.width() + gap + 2 * fontMetrics().averageCharWidth(), size.height()};
    }

private:
    void fill()
    {
        const int rest = restColumn();
        if (m_restWidth == 0 || rest < 0 || rest >= count())
            return;
        const int width = std::max(m_restWidth, viewport()->width() - length() + sectionSize(rest));
        const QScopedValueRollback filling(m_isFilling, true);
        if (width != sectionSize(rest))
            resizeSection(rest, width);
    }

    bool m_isFilling = false;
    int m_rest = -1;
    int m_restWidth = 0; ///< of the column that takes what is left, at least; 0 where the table sees to the widths
};

} // namespace

void TableLook::apply(QTableView *table)
{
    table->setItemDelegate(new TableLook(table));
    table->setHorizontalHeader(new Headings(table));
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    FontFollower::attach(table, [table] {
        table->verticalHeader()->setDefaultSectionSize(QFontMetrics(QApplication::font()).height() * 9 / 5);
        if (table->property(IsFitted).toBool())
            fit(table);
    });
    table->setWordWrap(false);
    table->setShowGrid(false);
}

namespace {

/// Rows that are looked at for the width of a column, as many as Qt's own header takes.
constexpr int RowsMeasured = 1000;
/// Rows that are measured to the pixel: those whose text looks longest.
constexpr size_t RowsCompared = 4;

/// About how wide the text at @p cell is, in eighths of half the width of a Chinese character. Bold letters are wider.
int roughWidth(const QModelIndex &cell)
{
    const QString text = cell.data().toString();
    const auto wide = std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() >= 0x1100; });
    const QVariant font = cell.data(Qt::FontRole);
    const bool isBold = font.isValid() && font.value<QFont>().bold();
    return int(text.size() + wide) * (isBold ? 9 : 8);
}

/// The rows with the widest texts in @p column: shaping every text would cost more than the rest of the page.
std::vector<int> widestRows(const QAbstractItemModel &model, int column)
{
    std::vector<std::pair<int, int>> rows;
    const int count = std::min(model.rowCount(), RowsMeasured);
    rows.reserve(size_t(count));
    for (int row = 0; row < count; ++row)
        rows.emplace_back(roughWidth(model.index(row, column)), row);
    const auto end = rows.begin() + std::ptrdiff_t(std::min(RowsCompared, rows.size()));
    std::partial_sort(rows.begin(), end, rows.end(), std::greater());
    std::vector<int> widest;
    std::transform(rows.begin(), end, std::back_inserter(widest), [](const auto &entry) { return entry.second; });
    return widest;
}

} // namespace

void TableLook::fit(QTableView *table)
{
    auto *header = static_cast<Headings *>(table->horizontalHeader());
    const int last = header->count() - 1;
    const int line = table->fontMetrics().averageCharWidth() * 60;
    if (last < 0)
        return;
    table->setProperty(IsFitted, true);
    const auto widthOf = [table, header](int column) {
        int width = header->sectionSizeHint(column);
        for (const int row : widestRows(*table->model(), column))
            width = std::max(width, table->sizeHintForIndex(table->model()->index(row, column)).width());
        return width;
    };
    const int rest = header->restColumn();
    for (int column = 0; column <= last; ++column) {
        if (column != rest)
            header->resizeSection(column, std::min(widthOf(column), line));
    }
    header->keepRest(std::min(widthOf(rest), rest == last ? line / 2 : line));
}

void TableLook::giveRest(QTableView *table, int column)
{
    static_cast<Headings *>(table->horizontalHeader())->giveRest(column);
}

namespace {

/// The look of a column whose icons are signs in a table whose other icons are pictures.
class SignLook : public TableLook
{
public:
    using TableLook::TableLook;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        TableLook::initStyleOption(option, index);
        const int line = option->fontMetrics.height();
        option->decorationSize = option->decorationSize.boundedTo(QSize(line, line));
    }
};

} // namespace

void TableLook::keepSigns(QTableView *table, int column)
{
    table->setItemDelegateForColumn(column, new SignLook(table));
}

void TableLook::keepRows(QTableView *table, int rows)
{
    FontFollower::attach(table, [table, rows] {
        const int row = table->verticalHeader()->defaultSectionSize();
        table->setMinimumHeight(row * (rows + 1) + 2 * table->frameWidth());
    });
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
        option->text += EndGap;
}

QSize TableLook::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    const int line = option.fontMetrics.height();
    // Where pictures are larger than the letters they have room all round.
    return {hint.width() + 2 * option.fontMetrics.averageCharWidth(),
        std::max({line * 9 / 5, hint.height(), option.decorationSize.height() + line / 4})};
}

void showAction(QToolButton *button, QAction *action)
{
    if (!action->shortcut().isEmpty())
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(action->toolTip(), action->shortcut().toString(QKeySequence::NativeText)));
    // A tool button takes the text of its action without the letter that Alt leads to, but an icon text as it is.
    if (!QKeySequence::mnemonic(action->text()).isEmpty())
        action->setIconText(action->text());
    button->setDefaultAction(action);
}

void makeHeading(QLabel *label, bool isPart)
{
    FontFollower::attach(label, [label, isPart] {
        QFont font = QApplication::font();
        font.setPointSizeF(font.pointSizeF() * (isPart ? 1.1 : 1.5));
        font.setBold(true);
        label->setFont(font);
        // Apart from what is over a part, and from what is beside the name of a page.
        if (isPart)
            label->setContentsMargins(0, label->fontMetrics().height() / 2, 0, 0);
        else
            label->setContentsMargins(0, 0, label->fontMetrics().averageCharWidth(), 0);
    });
}

} // namespace Gongkai
