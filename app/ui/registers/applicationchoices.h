// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formbinding.h"
#include "townchoices.h"

class QComboBox;

namespace Gongkai {

/// The results of an application, by the labels of statutory table 三, with an entry for none at the top.
[[nodiscard]] std::vector<Choice> resultChoices();
/// All rows of statutory table 三 in their order.
[[nodiscard]] std::vector<Choice> applicationRowChoices();
/// Sets the parts of table 三 in @p combo, whose entries are those rows, off from each other by lines.
void groupByPart(QComboBox *combo);

/// The applications to choose from, the newest first, by their numbers; with an entry for none at the top.
[[nodiscard]] std::vector<Choice> applicationChoices(Store &store);
/// What applications are called in lists, by id: the number, or what was asked for where there is none.
[[nodiscard]] Names applicationNames(Store &store);

} // namespace Gongkai
