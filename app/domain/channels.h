// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Gongkai {

/// Where material is usually put before the public (公开渠道), by the names that papers use; a record may name others.
[[nodiscard]] inline QStringList usualChannels()
{
    return {QStringLiteral("公开栏"), QStringLiteral("橱窗栏"), QStringLiteral("LED显示屏"), QStringLiteral("查询平台"),
        QStringLiteral("门户网站"), QStringLiteral("政务微博"), QStringLiteral("政务微信"), QStringLiteral("广播"),
        QStringLiteral("宣传专栏"), QStringLiteral("标语横幅"), QStringLiteral("会议"),
        QStringLiteral("村(社区)财务公开栏")};
}

} // namespace Gongkai
