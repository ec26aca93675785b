// SPDX-License-Identifier: GPL-3.0-or-later
#include "partedwidths.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace Gongkai {

std::vector<int> partedWidths(int room, const std::vector<double> &proportions, const std::vector<int> &least)
{
    const double whole = std::accumulate(proportions.begin(), proportions.end(), 0.0);
    std::vector<int> widths;
    widths.reserve(proportions.size());
    double edge = 0;
    for (double part : proportions) {
        widths.push_back(int(std::round((edge + part) / whole * room)) - int(std::round(edge / whole * room)));
        edge += part;
    }
    const std::vector<int> parts = widths;
    const auto spare = [&](size_t column) { return widths[column] - std::max(least[column], parts[column] / 2); };
    std::vector<size_t> columns(widths.size());
    std::iota(columns.begin(), columns.end(), size_t(0));
    for (const size_t column : columns) {
        while (widths[column] < least[column]) {
            const size_t giver = *std::max_element(columns.begin(), columns.end(),
                [&spare](size_t one, size_t other) { return spare(one) < spare(other); });
            const int given = std::min(least[column] - widths[column], (spare(giver) + 1) / 2);
            if (given <= 0)
                break;
            widths[giver] -= given;
            widths[column] += given;
        }
    }
    return widths;
}

} // namespace Gongkai
