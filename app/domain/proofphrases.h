// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "proofsheet.h"

namespace Gongkai {

/// Words of a text that contradict the records, the form or the law, whatever numbers stand beside them.
struct DoubtfulPhrase
{
    ProofRule rule = ProofRule::NilInWords;
    qsizetype start = 0;
    qsizetype length = 0;
    QString expected;
};

/// The doubtful phrases of @p plain, a filled text with plain digits, in no order: nothing where the records have
/// something (未收到申请), cases that nobody knows of, bases of other years, how many parts the report has and what
/// they are called, headings that the form does not have, and more or less than last year without a number.
[[nodiscard]] std::vector<DoubtfulPhrase> doubtfulPhrases(const QString &plain, const ProofBasis &basis);

} // namespace Gongkai
