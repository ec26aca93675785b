// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionbook.h"
#include "typedrows.h"

namespace Gongkai {

/// The tables of a visit's form and what they hold.
namespace VisitRows {

[[nodiscard]] TypedRows *newAnswers(QObject *parent);
void show(TypedRows &rows, const std::vector<ChecklistAnswer> &answers);
[[nodiscard]] std::vector<ChecklistAnswer> answersOf(const TypedRows &rows);

/// @p today completes days that were typed without a year.
[[nodiscard]] TypedRows *newFindings(QDate today, QObject *parent);
void show(TypedRows &rows, const std::vector<Finding> &findings);
[[nodiscard]] std::vector<Finding> findingsOf(const TypedRows &rows);

} // namespace VisitRows

} // namespace Gongkai
