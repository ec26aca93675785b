// SPDX-License-Identifier: GPL-3.0-or-later
#include "townbook.h"

#include "storecore.h"

namespace Gongkai {

Result<std::optional<Stored<Town>>> TownBook::town() const
{
    return core().tables().of<Town>().find(core().database(), QStringLiteral("town"));
}

} // namespace Gongkai
