// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linebreaker.h"

#include <QString>

namespace Gongkai {

class PageFlow;

/// The last lines of a paper (版记; GB/T 9704-2012, 7.4): whom copies go to, who printed it and when.
struct Imprint
{
    QString copiesTo;  ///< 抄送机关, without the word itself; empty for none
    QString printedBy; ///< 印发机关; empty, with its day, in a letter
    QString printedOn; ///< 印发日期, as printed, without 印发
    /// Between rules and on an even page, the back of a sheet. In a letter it has neither (10.1).
    bool isRuled = true;

    [[nodiscard]] bool isEmpty() const { return copiesTo.isEmpty() && printedBy.isEmpty(); }
    /// 抄送：区政务公开办，镇人大。
    [[nodiscard]] QString copiesText() const;
    /// 2015年12月31日印发
    [[nodiscard]] QString dateText() const;
    /// Who printed it and, after a tab, that; empty for nobody.
    [[nodiscard]] QString printingText() const;
};

/// Sets the imprint at the foot of the type area, its last rule on the lower edge.
class ImprintPainter
{
public:
    /// @p imprint must outlive the painter.
    ImprintPainter(const Imprint &imprint, PageFlow &flow);

    /// From the upper edge of the first rule to the lower edge of the last.
    [[nodiscard]] double height() const;
    /// Whether it may stand on the flow's current page.
    [[nodiscard]] bool fitsSide() const;
    /// Draws at the foot of the current page and leaves the flow there.
    void draw();

private:
    void drawRule(double thickness);
    void drawBlock(const ShapedText &text, const std::vector<Line> &lines, double left);

    const Imprint &m_imprint;
    PageFlow &m_flow;
    ShapedText m_label;
    ShapedText m_copies;
    ShapedText m_office;
    ShapedText m_date;
    double m_copiesAt = 0; ///< where the names start after the label; a turnover is in line with it
    std::vector<Line> m_copiesLines;
    std::vector<Line> m_officeLines;
};

} // namespace Gongkai
