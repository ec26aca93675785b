// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofsheet.h"

namespace Gongkai {

/// What a remark of a proof sheet says: “586件” is not what the records say: 公开总件数 568件.
[[nodiscard]] QString remarkSentence(const ProofRemark &remark);

/// What the part of a paper that is no section of its text is called: the whole report, its tables, the bulletin. Empty
/// for a section.
[[nodiscard]] QString sectionName(const QString &section);

} // namespace Gongkai
