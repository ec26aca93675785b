// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"

#include <QJsonObject>

namespace Gongkai {

class Store;

/// Notes in the draft @p typed that it was typed over the record of @p list with @p key.
void noteRecord(QJsonObject &typed, List list, const QString &key);
/// True if the record that the draft @p typed was typed over was removed since, so that no list leads to its form. A
/// draft of a new record is of none, and so is one of which that can't be read.
[[nodiscard]] bool isOfRemovedRecord(const QJsonObject &typed, Store &store);

} // namespace Gongkai
