// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordspaneof.h"

namespace Gongkai {

/// Gives the list of offices the ways in which one of them changes from a month on: renamed, merged, closed.
void addReformTools(RecordsPaneOf<Office> &pane, const Workplace &place);
/// The same for villages and communities.
void addReformTools(RecordsPaneOf<Village> &pane, const Workplace &place);
/// The same for the items of the catalogue.
void addReformTools(RecordsPaneOf<CatalogueItem> &pane, const Workplace &place);

} // namespace Gongkai
