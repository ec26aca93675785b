// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

#include <vector>

class QBoxLayout;

namespace Gongkai {

/// A row of fields and tools that goes on in the next line where it finds no more room, so that a page with many tools
/// asks for no wider window; a label goes with its field. What is left of a line goes to those of its items that can
/// grow, in equal parts.
class WrapLayout : public QLayout
{
public:
    /// Takes the items of @p row and its place in the column of rows that it is in; @p row is gone then.
    static WrapLayout *inPlaceOf(QBoxLayout *row);
    ~WrapLayout() override;

    /// Puts @p widget before the item @p next of the row; at its end where @p next is not in it.
    void insertWidget(QWidget *widget, const QWidget *next);

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    struct Line
    {
        std::vector<QLayoutItem *> items;
        int width = 0; ///< of the items and the gaps between them
        int height = 0;
    };

    /// How wide the item at @p place is, a label together with the field behind it that it is the label of.
    [[nodiscard]] int widthWithField(size_t place, int width) const;
    [[nodiscard]] std::vector<Line> linesIn(int width) const;
    void place(const Line &line, const QRect &rect) const;

    std::vector<QLayoutItem *> m_items;
};

} // namespace Gongkai
