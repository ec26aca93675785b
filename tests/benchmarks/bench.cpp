// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <vector>

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

Cost median(const std::vector<Cost> &costs)
{
    std::vector<double> cpu;
    std::vector<double> wall;
    for (const Cost &cost : costs) {
        cpu.push_back(cost.cpu);
        wall.push_back(cost.wall);
    }
    return {median(cpu), median(wall)};
}

Cost costOf(const std::function<void()> &work)
{
    const auto start = std::chrono::steady_clock::now();
    const std::clock_t before = std::clock();
    work();
    const std::chrono::duration<double, std::milli> wall = std::chrono::steady_clock::now() - start;
    return {static_cast<double>(std::clock() - before) * 1000 / CLOCKS_PER_SEC, wall.count()};
}

void printRow(const char *name, Cost floor, Cost ours, double reach)
{
    std::printf("%-34s floor %9.2f ms (%9.2f CPU)  ours %9.2f ms (%9.2f CPU)  ratio %5.2f (%5.2f CPU)  reach <= %.2f\n",
        name, floor.wall, floor.cpu, ours.wall, ours.cpu, ours.wall / floor.wall, ours.cpu / floor.cpu, reach);
    std::fflush(stdout);
}

Cost compare(
    const char *name, const std::function<void()> &floor, const std::function<void()> &ours, double reach, int rounds)
{
    floor();
    ours();
    std::vector<Cost> floors;
    std::vector<Cost> own;
    for (int round = 0; round < rounds; ++round) {
        floors.push_back(costOf(floor));
        own.push_back(costOf(ours));
    }
    const Cost result = median(own);
    printRow(name, median(floors), result, reach);
    return result;
}
