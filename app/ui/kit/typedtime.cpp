// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedtime.h"

#include <QRegularExpression>
#include <QTime>

namespace Gongkai {

std::optional<QString> typedTime(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})[:.点时]?(\\d{2})分?$"));
    const auto found = form.match(text.normalized(QString::NormalizationForm_KC).simplified());
    const QTime time(found.captured(1).toInt(), found.captured(2).toInt());
    if (!found.hasMatch() || !time.isValid())
        return std::nullopt;
    return time.toString(QStringLiteral("HH:mm"));
}

} // namespace Gongkai
