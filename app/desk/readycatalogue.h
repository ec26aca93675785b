// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordcodes.h"
#include "result.h"
#include "step.h"

namespace Gongkai {

/// Offices with the items that they hand in.
struct Catalogue
{
    std::vector<Office> offices;
    std::vector<CatalogueItem> items;
};

/// The ready catalogue (现成目录) that comes with the program: what towns usually make public, by the offices that
/// usually hand it in. Fails with Missing, or with Invalid where the file has a fault.
[[nodiscard]] Result<Catalogue> readyCatalogue();

/// What of the catalogue @p ready is not yet in @p present: an item whose code, or whose name at the office that hands
/// in what its ready office usually does, is there and has not ended is left out, and so is an office without any item
/// left.
[[nodiscard]] Catalogue missingFrom(const Catalogue &present, const Catalogue &ready);

/// The items of @p ready with the codes @p chosen, to be added to @p present from the month @p from on. They go to the
/// office that has such items already, whatever it is called, else to the one in force of the same name, now or once;
/// an office that is not there yet is added at the end of the order, under a code of its own where its ready code is
/// taken. Items without a free ready code get one of their office.
[[nodiscard]] ChangeSet takeOver(const Catalogue &ready, const QSet<QString> &chosen, const Catalogue &present,
    const std::optional<Period> &from, const InitialsOf &initialsOf);

} // namespace Gongkai
