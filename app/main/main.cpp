// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"
#include "dispatcher.h"
#include "language.h"

#include <QApplication>
#include <QLoggingCategory>
#include <QSettings>

#include <iostream>
#include <memory>
#include <sys/stat.h>

namespace {

std::unique_ptr<QCoreApplication> makeApplication(Gongkai::Front front, int &argc, char **argv)
{
    QCoreApplication::setOrganizationName(QStringLiteral("gongkai"));
    QCoreApplication::setApplicationName(QStringLiteral("gongkai"));
    QCoreApplication::setApplicationVersion(QStringLiteral(GONGKAI_VERSION));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    if (front == Gongkai::Front::Window)
        return std::make_unique<QApplication>(argc, argv);
    if (front == Gongkai::Front::Console)
        return std::make_unique<QCoreApplication>(argc, argv);
    // What the toolkit misses without a desktop session is no news to a script.
    QLoggingCategory::setFilterRules(QStringLiteral("default.warning=false"));
    // Fonts without a display, and the same on every machine.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QGuiApplication>(argc, argv);
}

} // namespace

int main(int argc, char **argv)
{
    // The records are nobody's business but the clerk's.
    umask(S_IRWXG | S_IRWXO);

    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const Gongkai::Dispatcher dispatcher(arguments);
    const auto application = makeApplication(dispatcher.front(), argc, argv);
    Gongkai::speak(Gongkai::languageToSpeak(dispatcher.language()));

    if (dispatcher.front() == Gongkai::Front::Window)
        return Gongkai::openWindow(dispatcher.store());
    Gongkai::Output output(stdout, stderr);
    Gongkai::CommandContext context{output, std::cin, Gongkai::systemSession()};
    return dispatcher.run(context);
}
