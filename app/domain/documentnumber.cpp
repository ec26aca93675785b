// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentnumber.h"

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

QString DocumentNumber::text() const
{
    if (code.isEmpty())
        return {};
    const QString place = running > 0 ? QString::number(running) : u"　"_s;
    return u"%1〔%2〕%3号"_s.arg(code, QString::number(year), place);
}

} // namespace Gongkai
