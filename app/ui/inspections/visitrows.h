// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "typedrows.h"
#include "visitentry.h"

namespace Gongkai {

/// The tables of a visit's form and what they hold.
namespace VisitRows {

/// @p isScored gives the answers a column of points.
[[nodiscard]] TypedRows *newAnswers(bool isScored, QObject *parent);
/// Shows @p answers, and between them those of the points @p asked that nobody answered, in their order.
void show(TypedRows &rows, const QStringList &asked, const std::vector<ChecklistAnswer> &answers);
/// What was answered; a point that was asked and left alone is not among it.
[[nodiscard]] std::vector<ChecklistAnswer> answersOf(const TypedRows &rows);
/// Rows of which something was typed but no answer, and points that are no numbers, placed as the store names them.
[[nodiscard]] std::vector<Fault> faultsIn(const TypedRows &rows);

/// @p points are the points of the checklist that a finding can be put under; @p today completes days that were typed
/// without a year.
[[nodiscard]] TypedRows *newFindings(const QStringList &points, QDate today, QObject *parent);
void show(TypedRows &rows, const std::vector<Finding> &findings);
/// What was typed, on top of what @p entry knows of the same findings: how far they have come is not typed here.
[[nodiscard]] std::vector<Finding> findingsOf(const TypedRows &rows, const VisitEntry &entry);

} // namespace VisitRows

} // namespace Gongkai
