// SPDX-License-Identifier: GPL-3.0-or-later
//
// Scrolling through the preview of a report of 13 pages, step by step from the first sheet to the last, against a bare
// scroll area of the same length that shows nothing.
#include "bench.h"
#include "fontbook.h"
#include "longreport.h"
#include "previewwidget.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Gongkai;

namespace {

constexpr int step = 60;
/// A step that takes longer misses the screen's next picture.
constexpr double reach = 16.7; // milliseconds

/// What each step through all that @p area holds takes until it is painted.
std::vector<double> stepsThrough(QAbstractScrollArea &area)
{
    std::vector<double> walls;
    QScrollBar *bar = area.verticalScrollBar();
    for (int value = step; value <= bar->maximum(); value += step) {
        walls.push_back(costOf([&] {
            bar->setValue(value);
            QCoreApplication::sendPostedEvents();
            QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        }).wall);
    }
    return walls;
}

void show(QWidget &widget)
{
    widget.resize(900, 1000);
    widget.show();
    QCoreApplication::processEvents();
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    FontBook fonts;
    const PageList paper = longReport(fonts);
    PreviewWidget preview;
    preview.setPaper(paper);
    show(preview);
    QScrollArea bare;
    QWidget nothing;
    nothing.resize(860, preview.verticalScrollBar()->maximum() + preview.viewport()->height());
    bare.setWidget(&nothing);
    show(bare);
    const std::vector<double> floor = stepsThrough(bare);
    const std::vector<double> ours = stepsThrough(preview);
    std::printf(
        "%-34s floor %9.2f ms a step (most %.2f)  ours %9.2f ms a step (most %.2f) over %d pages  reach < %.1f ms\n",
        "window_scroll", median(floor), *std::max_element(floor.begin(), floor.end()), median(ours),
        *std::max_element(ours.begin(), ours.end()), paper.pageCount(), reach);
    bare.takeWidget();
    return 0;
}
