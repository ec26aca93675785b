// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

/// What a year of inspections holds at most.
struct InspectionYear
{
    static constexpr int Villages = 30;
    static constexpr int Visits = 200;
    static constexpr int Findings = 400;
    static constexpr int Photos = 1500;
};

/// Fills @p store with ten such years up to 2015, each record through the store's own books; the last has its photos,
/// small JPEG files of which no two are alike.
void addInspectionYears(Gongkai::Store &store);
