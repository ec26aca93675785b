// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linebreaker.h"
#include "shapedtext.h"
#include "table.h"

#include <QString>

#include <optional>
#include <vector>

namespace Gongkai {

class PageFlow;

/// One bar of a chart.
struct BarItem
{
    QString label;
    std::optional<double> share; ///< 0 to 1; nothing for a bar that has no value
    QString value;               ///< what stands beside the bar
};

/// Lying bars, one under another, on a scale from 0 % to 100 %.
struct BarChart
{
    QString caption;
    std::vector<BarItem> items;

    /// What stands beside the bars, a row each: for files that have no drawing.
    [[nodiscard]] Table asTable() const;
};

/// Draws a chart on pages; a chart longer than a page goes on on the next, with its scale repeated.
class BarChartPainter
{
public:
    /// @p chart must outlive the painter.
    BarChartPainter(const BarChart &chart, PageFlow &flow);

    /// Draws it on the current page, with the bars close together where only that lets it end above @p bottom; else on
    /// the next.
    void draw(double bottom);

private:
    struct LaidItem
    {
        const BarItem *item = nullptr;
        ShapedText label;
        std::vector<Line> lines;
        double height = 0;
        double barHeight = 0;
    };

    double setRows(double row);
    void drawCaption();
    void drawItem(const LaidItem &laid);
    void drawScale(double top);
    void drawText(const QString &text, double x, double middle, double anchor);

    const BarChart &m_chart;
    PageFlow &m_flow;
    std::vector<LaidItem> m_items;
};

} // namespace Gongkai
