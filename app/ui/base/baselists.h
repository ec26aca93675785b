// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordspane.h"

#include <functional>
#include <vector>

namespace Gongkai {

/// One tab of the base data.
struct BaseList
{
    QString id;
    QString title;
    std::function<RecordsPane *(const Workplace &, QWidget *parent)> make;
};

[[nodiscard]] std::vector<BaseList> baseLists();

} // namespace Gongkai
