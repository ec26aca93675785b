// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "windowrun.h"

namespace Gongkai {

int openWindow(const QString &store)
{
    return runWindow({store, systemSession()});
}

} // namespace Gongkai
