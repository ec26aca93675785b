// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QHash>

static void initUiResource()
{
    Q_INIT_RESOURCE(ui);
}

namespace Gongkai {

namespace {

/// A table asks for its icons with every cell it paints.
using Icons = QHash<QString, QIcon>;
Q_GLOBAL_STATIC(Icons, knownIcons)

} // namespace

QIcon iconNamed(const QString &name)
{
    if (const auto known = knownIcons->constFind(name); known != knownIcons->constEnd())
        return *known;
    initUiResource();
    const QString file = QStringLiteral(":/gongkai/icons/%1.svg").arg(name);
    QIcon icon(file);
    // A selected row keeps the icon's colours; tinted like the selection the icon would not be seen on it.
    icon.addFile(file, QSize(), QIcon::Selected);
    knownIcons->insert(name, icon);
    return icon;
}

QIcon iconOf(Standing standing)
{
    switch (standing) {
    case Standing::Exempt:
        return iconNamed(QStringLiteral("standing-exempt"));
    case Standing::NotDue:
        return iconNamed(QStringLiteral("standing-notdue"));
    case Standing::Missing:
        return iconNamed(QStringLiteral("standing-missing"));
    case Standing::Returned:
        return iconNamed(QStringLiteral("standing-returned"));
    case Standing::OnTime:
        return iconNamed(QStringLiteral("standing-ontime"));
    case Standing::Late:
        return iconNamed(QStringLiteral("standing-late"));
    }
    return {};
}

} // namespace Gongkai
