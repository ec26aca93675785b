// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordenums.h"

#include <QString>

namespace Gongkai {

class PageFlow;

/// What stands above a paper's title (版头).
struct PaperHead
{
    HeadForm form = HeadForm::None;
    QString mark;   ///< 发文机关标志, as printed
    QString number; ///< 发文字号, as printed; empty leaves its line blank
};

/// Sets the head on a paper's first page: the red head of GB/T 9704-2012, 7.2, or that of a letter, 10.1, with the
/// second double rule at the page's foot.
class PaperHeadPainter
{
public:
    /// @p head must outlive the painter; the flow stands at the top of its first page.
    PaperHeadPainter(const PaperHead &head, PageFlow &flow);

    /// Leaves the flow where the title's first line starts.
    void draw();

private:
    void drawRedHead();
    void drawLetterHead();
    double drawMark(double top);
    void drawNumber(double top, bool isCentred);
    void drawDoubleRule(double top, bool isThickAbove);
    void redRule(double left, double right, double top, double thickness);

    const PaperHead &m_head;
    PageFlow &m_flow;
};

} // namespace Gongkai
