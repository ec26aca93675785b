// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "windowrun.h"

#include <QApplication>

namespace Gongkai {

int openWindow(const QString &store)
{
    return runWindow(*static_cast<QApplication *>(QCoreApplication::instance()), {store, systemSession()});
}

} // namespace Gongkai
