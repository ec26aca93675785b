// SPDX-License-Identifier: GPL-3.0-or-later
#include "composition.h"

#include <QCoreApplication>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace Gongkai {

namespace {

/// The name of the system's account, by the system's own list rather than by a variable that anybody can set.
QString systemAccount()
{
    const passwd *entry = getpwuid(geteuid());
    return entry ? QString::fromLocal8Bit(entry->pw_name) : QString::number(geteuid());
}

} // namespace

Session systemSession()
{
    const QString account = systemAccount();
    return {account, account, QSysInfo::machineHostName(), QCoreApplication::applicationVersion(),
        [] { return QDateTime::currentDateTime(); }};
}

} // namespace Gongkai
