// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"

namespace Gongkai {

/// True if @p one and @p other hold the same in every field.
template <Described R>
[[nodiscard]] bool areEqual(const R &one, const R &other)
{
    bool areSame = true;
    forEachField<R>([&](const auto &field) { areSame = areSame && one.*field.member == other.*field.member; });
    return areSame;
}

} // namespace Gongkai
