// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workplace.h"

class QSpinBox;

namespace Gongkai {

class RecordsPane;

// The lists of applications and what follows from them, of the year in a spin box that outlives them.

/// Applications (依申请公开) that were replied to in the year; those that are not stand in every year.
[[nodiscard]] RecordsPane *newApplicationsList(const Workplace &place, QSpinBox *yearSpin);
/// Reconsiderations (行政复议) filed in the year.
[[nodiscard]] RecordsPane *newReconsiderationsList(const Workplace &place, QSpinBox *yearSpin);
/// Lawsuits (行政诉讼) filed in the year.
[[nodiscard]] RecordsPane *newLawsuitsList(const Workplace &place, QSpinBox *yearSpin);
/// The numbers of statutory table 二.
[[nodiscard]] RecordsPane *newProactiveFiguresList(const Workplace &place, QSpinBox *yearSpin);
/// How many applications the year began with.
[[nodiscard]] RecordsPane *newCarriedInList(const Workplace &place, QSpinBox *yearSpin);
/// The cells of statutory table 三 of a year kept on paper.
[[nodiscard]] RecordsPane *newApplicationTotalsList(const Workplace &place, QSpinBox *yearSpin);

} // namespace Gongkai
