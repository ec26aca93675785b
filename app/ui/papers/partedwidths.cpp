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
    for (size_t column = 0; column < widths.size(); ++column) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        const int lacking = std::min(least[column] - widths[column], *widest / 2);
        if (lacking <= 0)
            continue;
        *widest -= lacking;
        widths[column] += lacking;
    }
    return widths;
}

} // namespace Gongkai
