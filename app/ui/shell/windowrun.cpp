// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowrun.h"

#include "dialogprompts.h"
#include "icons.h"
#include "preferences.h"
#include "windowkeeper.h"

#include <QApplication>

namespace Gongkai {

int runWindow(const WindowOptions &options)
{
    QApplication::setWindowIcon(iconNamed(QStringLiteral("gongkai")));
    Preferences preferences;
    preferences.applyFontSize();
    DialogPrompts prompts;
    WindowKeeper keeper(options.session, preferences, prompts);
    return keeper.start(options.store) ? QApplication::exec() : 0;
}

} // namespace Gongkai
