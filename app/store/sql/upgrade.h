// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "database.h"

namespace Gongkai {

/// Brings the older store at @p path to the newest schema that the scripts in @p folder make. First the disk must have
/// room for three times the store, and the old data be in order; then a verified copy `NAME.before-vN` is made beside
/// it, which stays for ever, under a name that is free; then all steps run in one exclusive transaction, in which the
/// store is as it was copied, no reference is left open and no table but meta has changed its number of rows. Last the
/// pages are checked again.
/// Fails with Full, Damaged, Locked, ReadOnly or Io; until the commit the file is as it was, and after a copy was made
/// the detail names it.
[[nodiscard]] Result<void> upgradeStore(const QString &path, const QString &folder);

} // namespace Gongkai
