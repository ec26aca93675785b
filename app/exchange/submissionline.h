// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "result.h"

#include <QByteArrayView>

namespace Gongkai {

/// Reads one submission written as one JSON object of the exchange file, without its line end. An absent `recordedAt`
/// stays unset, for the moment at which it is stored; an absent `id` gives the submission a new one. Whether its office
/// and item exist is for the store to say. Fails with Invalid; each fault names its field (`receivedAt`), or `line 1,
/// column 5` where the line is no JSON.
[[nodiscard]] Result<Submission> readSubmissionLine(QByteArrayView line);

} // namespace Gongkai
