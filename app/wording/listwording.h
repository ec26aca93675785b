// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"

#include <QString>

namespace Gongkai {

/// What the records of @p list are called together: "Submissions" (报送). Empty for None.
[[nodiscard]] QString listName(List list);
/// What one record of @p list is called: "submission". Empty for None.
[[nodiscard]] QString recordName(List list);
/// The name of @p field, written as in the exchange file (`receivedAt`), for a record of @p list. A field inside
/// another is given with its name alone (`correctBy`). @p field itself where it is not known.
[[nodiscard]] QString fieldName(List list, QStringView field);
/// The list that @p key names in the exchange file; None for any other word.
[[nodiscard]] List listFromKey(QStringView key);
/// A value of a history entry in words: `late` becomes what the screen says for it, true and false yes and no, days and
/// moments read as everywhere on screen, a record within the record has its values named; any other text as it is.
[[nodiscard]] QString valueText(List list, QStringView field, const QString &value);

} // namespace Gongkai
