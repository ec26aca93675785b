// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowrun.h"

#include "dialogprompts.h"
#include "icons.h"
#include "mainwindow.h"
#include "preferences.h"
#include "windowkeeper.h"

#include <QApplication>
#include <QIcon>
#include <QPalette>

namespace Gongkai {

namespace {

/// Under dark colours some desktops leave the hints in empty fields as dark as they are on white.
void makeHintsReadable()
{
    QColor hint = QApplication::palette().color(QPalette::Text);
    hint.setAlphaF(0.5F);
    QPalette hints;
    hints.setColor(QPalette::PlaceholderText, hint);
    QApplication::setPalette(hints);
}

} // namespace

int runWindow(const WindowOptions &options)
{
    // The menu bar stands in the window on every desktop; asking for the desktop's own waits for the session bus.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeMenuBar);
    // The toolkit's own symbols, the same on every desktop: the search through a desktop's theme costs a tenth of a
    // start.
    QIcon::setThemeSearchPaths({QStringLiteral(":/gongkai/icons")});
    QGuiApplication::setApplicationDisplayName(MainWindow::tr("Gongkai"));
    QApplication::setWindowIcon(iconNamed(QStringLiteral("gongkai")));
    makeHintsReadable();
    Preferences preferences;
    preferences.applyFontSize();
    DialogPrompts prompts;
    WindowKeeper keeper(options.session, preferences, prompts);
    return keeper.start(options.store) ? QApplication::exec() : 0;
}

} // namespace Gongkai
