// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"

#include "safefile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// @p program as an Exec key wants it (Desktop Entry Specification, "The Exec key"): in quotes, with what a shell would
/// take amiss escaped, and the whole escaped once more as a value.
QString quoted(const QString &program)
{
    QString text;
    for (const QChar character : program) {
        if (u"\"`$\\"_s.contains(character))
            text += u'\\';
        text += character == u'%' ? u"%%"_s : QString(character);
    }
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

QString Autostart::file()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
        + u"/autostart/org.gongkai.Gongkai.desktop"_s;
}

bool Autostart::isOn()
{
    return QFileInfo::exists(file());
}

Result<void> Autostart::set(bool isOn, const QString &program)
{
    if (!isOn)
        return !QFile::exists(file()) || QFile::remove(file()) ? Result<void>() : Error{ErrorKind::ReadOnly, file()};
    if (!QDir().mkpath(QFileInfo(file()).path()))
        return Error{ErrorKind::ReadOnly, file()};
    const QString text =
        u"[Desktop Entry]\nType=Application\nName=Gongkai\nName[zh_CN]=公开台账\nExec=%1\nIcon=gongkai\n"
        "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s;
    return writeSafely(file(), QString(text).replace(u"%1"_s, quoted(program)).toUtf8());
}

} // namespace Gongkai
