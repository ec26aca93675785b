// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"

namespace Gongkai {

/// The base data (基础资料): the town itself, its offices, villages, items, officials, teams and leading group.
class TownBook : public BookOf<Office, Village, Official, CatalogueItem, InspectionTeam, LeadingGroupMember>
{
public:
    using BookOf::BookOf;

    /// The town, or none while the store has not been given one.
    [[nodiscard]] Result<std::optional<Stored<Town>>> town() const;
};

} // namespace Gongkai
