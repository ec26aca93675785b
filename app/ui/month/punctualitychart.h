// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "yearstanding.h"

#include <QWidget>

namespace Gongkai {

/// The on-time rate of one office month by month as columns, and that of all offices as a line across them. A month
/// without anything judged has no column.
class PunctualityChart : public QWidget
{
    Q_OBJECT

public:
    explicit PunctualityChart(QWidget *parent = nullptr);

    void show(const OfficeYear &office, const OfficeYear &all);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    using Rates = std::array<std::optional<double>, 12>;

    [[nodiscard]] QRectF plotArea() const;
    [[nodiscard]] QRectF columnOf(size_t month, double rate) const;
    void paintScale(QPainter &painter) const;
    void paintColumns(QPainter &painter) const;
    void paintLine(QPainter &painter) const;
    void paintLegend(QPainter &painter) const;

    QString m_name;
    Rates m_office;
    Rates m_all;
    bool m_isAll = true; ///< the office shown is all of them: the line would repeat the columns
};

} // namespace Gongkai
