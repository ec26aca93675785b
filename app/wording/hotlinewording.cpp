// SPDX-License-Identifier: GPL-3.0-or-later
#include "hotlinewording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class HotlineWording
{
    Q_DECLARE_TR_FUNCTIONS(HotlineWording)
};

} // namespace

QString callStateText(const HotlineCall &call, QDate today)
{
    switch (stateOf(call, today)) {
    case CallState::Open:
        return HotlineWording::tr("to be answered");
    case CallState::Overdue:
        return HotlineWording::tr("overdue by %n day(s)", nullptr, int(call.answerBy.value_or(today).daysTo(today)));
    case CallState::Answered:
        return HotlineWording::tr("answered");
    case CallState::AnsweredLate:
        return HotlineWording::tr("answered late");
    }
    return {};
}

QString handedToText(const HotlineCall &call, const QString &team)
{
    if (!team.isEmpty())
        return team;
    return call.handedOn ? HotlineWording::tr("the village itself") : QString();
}

QString provedText(std::optional<bool> proved)
{
    if (!proved)
        return {};
    return *proved ? HotlineWording::tr("it is so") : HotlineWording::tr("it is not so");
}

} // namespace Gongkai
