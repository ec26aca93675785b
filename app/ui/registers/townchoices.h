// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formbinding.h"
#include "townbook.h"

#include <map>

namespace Gongkai {

/// The town's offices, villages or teams to choose from, by name; those not in force on @p day are left out, the others
/// go by the name of that day.
[[nodiscard]] std::vector<Choice> officeChoices(Store &store, QDate day);
[[nodiscard]] std::vector<Choice> villageChoices(Store &store, QDate day);
[[nodiscard]] std::vector<Choice> teamChoices(Store &store);
[[nodiscard]] std::vector<Choice> officialChoices(Store &store);
/// The items that @p office hands in, with an entry for none at the top.
[[nodiscard]] std::vector<Choice> itemChoices(Store &store, const QString &office);

/// Names by code, for lists; whatever the day.
using Names = std::map<QString, QString>;
[[nodiscard]] Names officeNames(Store &store);
[[nodiscard]] Names villageNames(Store &store);
[[nodiscard]] Names teamNames(Store &store);
[[nodiscard]] Names officialNames(Store &store);
/// The name under @p code, or the code where there is none.
[[nodiscard]] QString nameOf(const Names &names, const QString &code);

} // namespace Gongkai
