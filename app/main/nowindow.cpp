// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include <cstdio>

namespace Gongkai {

int openWindow(const QString &)
{
    std::fputs("This build of Gongkai has no window; see gongkai --help for its commands.\n", stderr);
    return 1;
}

} // namespace Gongkai
