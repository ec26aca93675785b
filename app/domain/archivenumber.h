// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

namespace Gongkai {

/// Where the papers of a class that were made public in @p year stand: what their archive numbers (档号) begin with,
/// `2015-GD-` for fixed disclosure, LS for temporary, JY for small public resource trading.
[[nodiscard]] QString archiveShelf(int year, DisclosureClass disclosureClass);
/// The number that comes next on @p shelf, `2015-GD-007`: the lowest that none of @p taken has, so that the numbers of
/// a year and class have no gaps. Numbers in another form are passed over.
[[nodiscard]] QString nextArchiveNumber(const QString &shelf, const QStringList &taken);

} // namespace Gongkai
