// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents_bench.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace Gongkai;

namespace {

constexpr int rounds = 9;

struct Cost
{
    double cpu = 0;
    double wall = 0;
};

Cost costOf(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    work();
    return {double(std::clock() - before) * 1000 / CLOCKS_PER_SEC, double(timer.nsecsElapsed()) / 1e6};
}

Cost median(std::vector<Cost> costs)
{
    const auto middle = costs.size() / 2;
    std::sort(costs.begin(), costs.end(), [](const Cost &a, const Cost &b) { return a.wall < b.wall; });
    const double wall = costs[middle].wall;
    std::sort(costs.begin(), costs.end(), [](const Cost &a, const Cost &b) { return a.cpu < b.cpu; });
    return {costs[middle].cpu, wall};
}

} // namespace

void useNoDisplay()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

QByteArray bareQtPdf(const PageList &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        for (const TextRun &run : paper.pages[std::size_t(page)].runs)
            painter.drawGlyphRun({}, run.glyphs);
    }
    painter.end();
    return bytes;
}

void compare(const char *name, const std::function<void()> &floor, const std::function<void()> &ours, double reach)
{
    floor();
    ours();
    std::vector<Cost> floors;
    std::vector<Cost> owns;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(costOf(floor));
        owns.push_back(costOf(ours));
    }
    const Cost least = median(floors);
    const Cost own = median(owns);
    std::printf("%s\tfloor %.1f ms CPU (%.1f wall)\tours %.1f ms CPU (%.1f wall)\tratio %.2f\treach <= %.1f\n", name,
        least.cpu, least.wall, own.cpu, own.wall, own.cpu / least.cpu, reach);
}
