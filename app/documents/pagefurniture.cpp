// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagefurniture.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pageflow.h"

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// How far the ink of the dash starts below the baseline (above it: negative).
double dashTop(FontBook &fonts, const ShapedGlyph &dash)
{
    return dash.isMissing() ? 0 : fonts.font(dash.face, dash.size).boundingRect(dash.glyph).top();
}

} // namespace

void addPageNumbers(PageFlow &flow)
{
    const double size = Gongwen::pageNumberSize;
    for (int page = 0; page < flow.pageCount(); ++page) {
        if (!flow.isNumbered(page))
            continue;
        const QString number = u"— %1 —"_s.arg(page + 1);
        const ShapedText text = shape(flow.fonts(), {{FontRole::Song, number}}, TypeSize::solid(size));
        const Line line = breakLines(text, {Gongwen::width}).front();
        const bool isOdd = page % 2 == 0;
        const double x = isOdd ? Gongwen::width - size - line.width : size;
        const double y = Gongwen::height + Gongwen::pageNumberDrop - dashTop(flow.fonts(), text.front());
        flow.placeOn(page, text, line, {x, y});
    }
}

void addFoot(PageFlow &flow, const QString &text, double drop)
{
    const double size = Gongwen::footSize;
    const ShapedText shaped = shape(flow.fonts(), {{FontRole::Song, text}}, TypeSize::solid(size));
    double y = Gongwen::height + drop;
    for (const Line &line : breakLines(shaped, {Gongwen::width})) {
        flow.placeOn(flow.pageCount() - 1, shaped, line, {0, y});
        y += 1.4 * size;
    }
}

} // namespace Gongkai
