// SPDX-License-Identifier: GPL-3.0-or-later
#include "workplace.h"

#include "errorwording.h"
#include "monthbook.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

namespace Gongkai {

Period Workplace::openingPeriod() const
{
    const Period present = Period::of(today());
    const auto newest = MonthBook(store).newestPeriod();
    const bool isOld = newest && *newest && **newest < present.plus(-12);
    return isOld ? **newest : present;
}

void Workplace::tell(QWidget *parent, const Error &error) const
{
    prompts.warn(parent, errorSentence(error, store.path()));
}

namespace {

constexpr std::chrono::milliseconds TriedEvery{80};

/// Tries again while another program writes, up to the usual patience; the window stays alive meanwhile.
Result<Step> inTurn(QWidget *parent, const std::function<Result<Step>()> &commit)
{
    auto done = commit();
    if (done || done.error().kind != ErrorKind::Locked)
        return done;
    QProgressDialog waiting(parent);
    waiting.setLabelText(
        QCoreApplication::translate("Workplace", "A colleague or another program is saving. Waiting for its end…"));
    waiting.setRange(0, 0);
    waiting.setWindowModality(Qt::ApplicationModal);
    waiting.show();
    const QDeadlineTimer end(UsualPatience);
    while (!done && done.error().kind == ErrorKind::Locked && !end.hasExpired() && !waiting.wasCanceled()) {
        QEventLoop loop;
        QTimer::singleShot(TriedEvery, &loop, &QEventLoop::quit);
        loop.exec();
        done = commit();
    }
    return done;
}

} // namespace

Result<Step> Workplace::commit(
    QWidget *parent, const QString &deed, const std::function<Result<Step>(const QString &reason)> &commit) const
{
    deeds.nameNext(deed);
    auto done = inTurn(parent, [&commit] { return commit({}); });
    if (!done && done.error().kind == ErrorKind::Closed) {
        const auto reason = prompts.askText(parent,
            QCoreApplication::translate("Workplace",
                "The bulletin of this month has been issued. The paper stays as it is; why are the records changed?"),
            QCoreApplication::translate("Workplace", "Change"));
        if (reason)
            done = inTurn(parent, [&] { return commit(*reason); });
    }
    if (!done)
        deeds.nameNext({});
    return done;
}

} // namespace Gongkai
