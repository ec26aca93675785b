// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUuid>

namespace Gongkai {

/// An id for a record that is about to be added.
[[nodiscard]] inline QString newRecordId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace Gongkai
