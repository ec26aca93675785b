// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "todaypage.h"

namespace Gongkai {

/// What the table of offices to call shows.
[[nodiscard]] std::vector<Column<OwingOffice>> owingColumns();
/// What the table of applications shows; those overdue are marked.
[[nodiscard]] std::vector<Column<ClockedApplication>> pressingColumns();
/// What the table of findings that are not confirmed shows.
[[nodiscard]] std::vector<Column<FoundFinding>> findingColumns(const Workplace &place);

} // namespace Gongkai
