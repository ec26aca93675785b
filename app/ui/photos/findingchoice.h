// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "result.h"

#include <vector>

namespace Gongkai {

class Store;

/// What a photo of a visit can show: the visit, or one of its findings before or after it was put right.
struct FindingChoice
{
    QString text;
    std::optional<QString> finding{}; ///< id; none for the visit itself
    std::optional<PhotoStage> stage{};
};

/// All that photos of the visit with @p visit can show. Fails as a read does.
[[nodiscard]] Result<std::vector<FindingChoice>> findingChoices(Store &store, const QString &visit);

/// @p photo, which belongs to the visit with @p visit, as it shows what @p choice says.
[[nodiscard]] Attachment movedTo(const FindingChoice &choice, Attachment photo, const QString &visit);

} // namespace Gongkai
