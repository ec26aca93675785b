// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"

#include <QStringList>

#include <functional>

namespace Gongkai {

/// The records that a number of a year was counted from, to be shown where they are kept.
struct RecordSelection
{
    List list = List::None;
    int year = 0;
    QStringList keys;
    QString name;                      ///< what the number is called
    QString number = {};               ///< as the paper has it; empty where the records themselves are counted
    std::function<void()> goBack = {}; ///< leads back to where the number stands
};

} // namespace Gongkai
