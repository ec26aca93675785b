// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionrecords.h"
#include "result.h"

namespace Gongkai {

/// The version of the checklist that holds on @p day: the newest whose first day is not after it. Where two begin on
/// the same day the one with the higher code holds. Nothing where none holds yet.
[[nodiscard]] std::optional<Checklist> versionOn(const std::vector<Checklist> &versions, QDate day);

/// The points of @p version, in its order.
[[nodiscard]] QStringList questionsOf(const Checklist &version);

/// The points @p asked and those that @p answers speak of besides, each once.
[[nodiscard]] QStringList pointsOf(QStringList asked, const std::vector<ChecklistAnswer> &answers);

/// The first day on which visits of @p draw can still be made: @p today, or the first of its months if that is to come.
[[nodiscard]] QDate earliestVisit(const InspectionDraw &draw, QDate today);

/// @p version as the start of a new one that holds from @p from; its code and name are to be given.
[[nodiscard]] Checklist successorOf(const Checklist &version, QDate from);

/// What stands against changing the version @p before into @p after where @p visits visits name it: what they were
/// asked and how it is scored stays, or they would read as something that nobody asked there. Its name and first day
/// may be put right.
[[nodiscard]] std::vector<Fault> faultsOfChange(const Checklist &before, const Checklist &after, int visits);

} // namespace Gongkai
