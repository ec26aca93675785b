// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"

#include <QString>

namespace Gongkai {

/// What a step did, in the clerk's terms.
enum class Deed { Add, Change, Remove, Edit, Import, Issue, CheckIn, Review, TakeDown, Rename, Merge, Close, TakeOver };

/// What was done: "Check in 财政所 2015-11", "Change 3 submissions", "Import 240 records". @p subject is what it was
/// done to, as the clerk knows it; without one the records are counted.
[[nodiscard]] QString deedText(Deed deed, List list, int count, const QString &subject = {});
/// What an unsaved form is called: "new office", "submission (财政所 2015-11)". @p subject as for deedText().
[[nodiscard]] QString draftText(List list, bool isNew, const QString &subject);
/// The name of the action that takes @p deed back: "Undo: Check in 财政所 2015-11".
[[nodiscard]] QString undoText(const QString &deed);
/// The name of the action that does it again.
[[nodiscard]] QString redoText(const QString &deed);

} // namespace Gongkai
