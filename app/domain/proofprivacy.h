// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofsheet.h"

namespace Gongkai {

/// The remarks on personal data in @p text, as PersonalData and ContactData of @p section; the people and numbers are
/// those of ProofBasis. Each names its kind and shows of the data so much as tells it from others, never all of it: a
/// remark is kept with the paper and printed on screens and in records.
[[nodiscard]] std::vector<ProofRemark> personalRemarks(
    const QString &section, const QString &text, const QStringList &people, const QStringList &officialNumbers);

} // namespace Gongkai
