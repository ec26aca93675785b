// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imprint.h"
#include "paperhead.h"
#include "papertext.h"

#include <QDate>
#include <QString>

namespace Gongkai {

/// What every notice that is answered on a slip (催报通知, 整改通知书) says of who sends it.
struct NoticeIssuer
{
    QString body;       ///< who sends it, such as 三教镇党务政务公开办公室
    QString returnedTo; ///< who gets the slip; empty for the sender
    QDate date;         ///< of the notice
    QString contact;    ///< whom to call; empty to leave it out
    QString phone;
    bool isSealed = false;
    PaperVersion version;
    PaperHead head = {};
    Imprint imprint = {};

    /// 联系人：张三。联系电话：023-12345678。 Empty where neither is known.
    [[nodiscard]] QString contactSentence() const;
    /// Whom the slip speaks to.
    [[nodiscard]] QString slipReader() const;
    /// The sender as the slip speaks of it to its reader: 你办, or the body's name to another.
    [[nodiscard]] QString senderOnSlip() const;

private:
    [[nodiscard]] bool isReadBySender() const { return returnedTo.isEmpty() || returnedTo == body; }
};

} // namespace Gongkai
