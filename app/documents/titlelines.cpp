// SPDX-License-Identifier: GPL-3.0-or-later
#include "titlelines.h"

#include <algorithm>
#include <cstddef>
#include <limits>

namespace Gongkai {

namespace {

/// Titles have a handful of units; what is beyond is kept together with the last.
constexpr std::size_t mostUnits = 12;
constexpr double waistPenalty = 4;

using Partition = std::vector<int>;

Partition partitionOf(unsigned breaks, std::size_t units)
{
    Partition lines{1};
    for (std::size_t i = 1; i < units; ++i) {
        if (breaks & (1U << (i - 1)))
            lines.push_back(1);
        else
            ++lines.back();
    }
    return lines;
}

std::vector<double> lineWidths(const Partition &lines, const std::vector<double> &widths)
{
    std::vector<double> sums;
    std::size_t unit = 0;
    for (int count : lines) {
        double sum = 0;
        for (int i = 0; i < count; ++i)
            sum += widths[unit++];
        sums.push_back(sum);
    }
    return sums;
}

bool fits(const Partition &lines, const std::vector<double> &sums, double room)
{
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] > 1 && sums[i] > room)
            return false;
    }
    return true;
}

/// Smaller is better; the number of lines weighs more than any shape.
double cost(const std::vector<double> &sums, double room)
{
    double mean = 0;
    for (double sum : sums)
        mean += sum / double(sums.size());
    double cost = 1000.0 * double(sums.size());
    for (std::size_t i = 0; i < sums.size(); ++i) {
        const double off = (sums[i] - mean) / room;
        cost += off * off;
        if (i > 0 && i + 1 < sums.size() && sums[i] < sums[i - 1] && sums[i] < sums[i + 1])
            cost += waistPenalty;
    }
    return cost;
}

} // namespace

std::vector<int> titleLines(const std::vector<double> &widths, double room)
{
    const std::size_t units = std::min(widths.size(), mostUnits);
    Partition best;
    double least = std::numeric_limits<double>::max();
    for (unsigned breaks = 0; units > 0 && breaks < (1U << (units - 1)); ++breaks) {
        const Partition lines = partitionOf(breaks, units);
        const std::vector<double> sums = lineWidths(lines, widths);
        if (!fits(lines, sums, room) || cost(sums, room) >= least)
            continue;
        least = cost(sums, room);
        best = lines;
    }
    if (!best.empty())
        best.back() += int(widths.size() - units);
    return best;
}

} // namespace Gongkai
