// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowbench.h"

#include "openstore.h"
#include "storelock.h"

#include <QKeyEvent>
#include <QSettings>

using namespace Gongkai;

WindowBench::Place::Place()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QSettings::setDefaultFormat(QSettings::IniFormat);
}

std::unique_ptr<MainWindow> WindowBench::open(const BigStore &store)
{
    return std::make_unique<MainWindow>(std::make_unique<OpenStore>(store.open(), m_prompts), nullptr, m_preferences);
}

void press(QWidget *widget, Qt::Key key, const QString &text)
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
}
