// SPDX-License-Identifier: GPL-3.0-or-later
#include "language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

namespace Gongkai {

namespace {

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

QString languageToSpeak(const QString &asked)
{
    if (!asked.isEmpty())
        return asked;
    const QString chosen = QSettings().value(QStringLiteral("language")).toString();
    return chosen == QLatin1String("en") ? chosen : QStringLiteral("zh_CN");
}

void speak(const QString &language)
{
    QLocale::setDefault(QLocale(language));
    // Qt's own texts come with the system; the program's, installed later, are asked first.
    install(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(QStringLiteral("gongkai_") + language, QStringLiteral(":/i18n"));
}

} // namespace Gongkai
