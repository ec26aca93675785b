// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table.h"

#include <QString>

#include <vector>

namespace Gongkai {

class PageFlow;

/// The part of a notice that the office fills in, cuts off and sends back.
struct ReceiptStrip
{
    QString cutHint; ///< stands on the dashed line
    QString title;
    QString text;
    std::vector<QString> fields; ///< two in a row, each with a line to write on
    Table table = {};            ///< between text and fields, to be filled in; without rows there is none
};

/// Draws a strip at the foot of a page.
class ReceiptStripPainter
{
public:
    /// @p strip must outlive the painter.
    ReceiptStripPainter(const ReceiptStrip &strip, PageFlow &flow);

    /// The room it takes, with the gap above it.
    [[nodiscard]] double height() const;
    /// Draws it on the flow's current page so that it ends at @p bottom.
    void draw(double bottom);

private:
    /// With the gaps above and below; 0 without a table.
    [[nodiscard]] double tableHeight() const;
    void drawCutLine();
    void drawTitle();
    void drawText();
    void drawTable();
    void drawFields();

    const ReceiptStrip &m_strip;
    PageFlow &m_flow;
};

} // namespace Gongkai
