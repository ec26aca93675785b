// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticeissuer.h"

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

QString NoticeIssuer::contactSentence() const
{
    QString text;
    if (!contact.isEmpty())
        text += u"联系人：%1。"_s.arg(contact);
    if (!phone.isEmpty())
        text += u"联系电话：%1。"_s.arg(phone);
    return text;
}

QString NoticeIssuer::slipReader() const
{
    return isReadBySender() ? body : returnedTo;
}

QString NoticeIssuer::senderOnSlip() const
{
    return isReadBySender() ? u"你办"_s : body;
}

} // namespace Gongkai
