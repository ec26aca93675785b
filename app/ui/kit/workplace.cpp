// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "errorwording.h"
#include "todaydesk.h"

#include <QCoreApplication>

namespace Gongkai {

Period Workplace::openingPeriod() const
{
    return workingPeriod(store, today());
}

void Workplace::tell(QWidget *parent, const Error &error) const
{
    prompts.warn(parent, errorSentence(error, store.path()));
}

std::optional<QString> Workplace::askReason(QWidget *parent) const
{
    return prompts.askText(parent,
        QCoreApplication::translate("Workplace",
            "The bulletin of this month has been issued. The paper stays as it is; why are the records changed?"),
        QCoreApplication::translate("Workplace", "Change"));
}

Result<Step> Workplace::commit(
    QWidget *parent, const QString &deed, const std::function<Result<Step>(const QString &reason)> &commit) const
{
    deeds.nameNext(deed);
    auto done = commit({});
    if (!done && done.error().kind == ErrorKind::Closed) {
        if (const auto reason = askReason(parent))
            done = commit(*reason);
    }
    if (!done)
        deeds.nameNext({});
    return done;
}

} // namespace Gongkai
