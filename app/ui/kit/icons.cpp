// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

static void initUiResource()
{
    Q_INIT_RESOURCE(ui);
}

namespace Gongkai {

QIcon iconNamed(const QString &name)
{
    initUiResource();
    return QIcon(QStringLiteral(":/gongkai/icons/%1.svg").arg(name));
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
