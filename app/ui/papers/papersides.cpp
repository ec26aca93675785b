// SPDX-License-Identifier: GPL-3.0-or-later
#include "papersides.h"

namespace Gongkai {

std::vector<PaperSide> sidesOf(const std::vector<const PageList *> &papers, bool isBothSides)
{
    std::vector<PaperSide> sides;
    for (size_t paper = 0; paper < papers.size(); ++paper) {
        for (int page = 0; page < papers[paper]->pageCount(); ++page) {
            const bool startsSheet = page == 0 || page == papers[paper]->slipPage;
            if (isBothSides && startsSheet && sides.size() % 2 == 1)
                sides.push_back({paper, -1});
            sides.push_back({paper, page});
        }
    }
    return sides;
}

} // namespace Gongkai
