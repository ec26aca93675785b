// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkinmatch.h"

#include "pinyin.h"

#include <algorithm>
#include <array>

namespace Gongkai {

namespace {

constexpr int NoMatch = 9;

/// 0 where @p text or its initials begin with @p word, 1 where they contain it, else NoMatch.
int distance(const QString &text, const QString &word, Pinyin &pinyin)
{
    if (pinyin.begins(text, word))
        return 0;
    return pinyin.matches(text, word) ? 1 : NoMatch;
}

int distance(const MonthRow &row, const QStringList &words, Pinyin &pinyin)
{
    int farthest = 0;
    for (const QString &word : words) {
        int nearest = NoMatch;
        const std::array texts{row.obligation.office, row.officeName, row.obligation.item, row.itemName};
        for (const QString &text : texts)
            nearest = std::min(nearest, distance(text, word, pinyin));
        farthest = std::max(farthest, nearest);
    }
    return farthest;
}

} // namespace

std::vector<int> matchingRows(const std::vector<MonthRow> &rows, const QString &typed, Pinyin &pinyin)
{
    const QStringList words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    struct Match
    {
        int distance;
        bool isDone;
        int row;
        auto operator<=>(const Match &) const = default;
    };
    std::vector<Match> matches;
    for (size_t i = 0; i < rows.size(); ++i) {
        if (const int found = distance(rows[i], words, pinyin); found != NoMatch)
            matches.push_back({found, !rows[i].isOwed(), int(i)});
    }
    std::sort(matches.begin(), matches.end());
    std::vector<int> found;
    found.reserve(matches.size());
    for (const Match &match : matches)
        found.push_back(match.row);
    return found;
}

} // namespace Gongkai
