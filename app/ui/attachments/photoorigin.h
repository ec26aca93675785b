// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photofacts.h"
#include "records.h"

namespace Gongkai {

/// Writes into @p attachment when and where it was taken, as its file says.
inline void setOrigin(Attachment &attachment, const PhotoFacts &facts)
{
    attachment.takenAt = facts.takenAt;
    attachment.timeSource = facts.takenAt ? std::optional(facts.source) : std::nullopt;
    attachment.latitude = facts.latitude;
    attachment.longitude = facts.longitude;
}

} // namespace Gongkai
