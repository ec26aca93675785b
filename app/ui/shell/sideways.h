// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCloseEvent>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace Gongkai {

/// How far work on another thread has come, and whether the clerk wants it stopped.
struct SidewaysProgress
{
    std::atomic<int> done = 0;
    std::atomic<bool> isStopped = false;
};

/// Says what is being done. It stays until the work is done, for it keeps the clerk from starting something else
/// meanwhile: Esc and its cross stop the work where that can be, and do nothing else.
class SidewaysDialog : public QProgressDialog
{
public:
    SidewaysDialog(const QString &what, int total, QWidget *window) : QProgressDialog(window), m_canStop(total > 0)
    {
        setLabelText(what);
        setRange(0, total);
        if (!m_canStop)
            setCancelButton(nullptr);
        setWindowModality(Qt::ApplicationModal);
        setAutoClose(false);
        setAutoReset(false);
        // The toolkit connected it by name, and by name alone it is found; it would hide the dialog.
        disconnect(this, SIGNAL(canceled()), this, SLOT(cancel()));
    }

    void reject() override
    {
        if (m_canStop)
            Q_EMIT canceled();
    }

protected:
    void closeEvent(QCloseEvent *event) override
    {
        event->ignore();
        reject();
    }

private:
    const bool m_canStop;
};

/// Does @p work, which touches nothing of the window, on a thread of its own while the window says @p what is being
/// done and stays alive. With @p total steps it shows how many are done, and the clerk may stop it. Returns when the
/// work is done.
template <class R>
[[nodiscard]] R sideways(
    QWidget *window, const QString &what, int total, const std::function<R(SidewaysProgress &)> &work)
{
    constexpr int ShownEvery = 100;             // milliseconds
    constexpr unsigned long TooShortToSee = 80; // milliseconds
    std::optional<R> result;
    SidewaysProgress progress;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work(progress)); }));
    QEventLoop loop;
    // Queued until the loop runs, so that an end before that is not missed.
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    thread->start();
    if (thread->wait(TooShortToSee))
        return std::move(*result);
    SidewaysDialog dialog(what, total, window);
    // Before any event is looked at, for only what is shown keeps the clerk from starting something else meanwhile.
    dialog.show();
    QObject::connect(&dialog, &QProgressDialog::canceled, [&] { progress.isStopped = true; });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { dialog.setValue(std::min(progress.done.load(), total)); });
    timer.start(ShownEvery);
    loop.exec();
    thread->wait();
    return std::move(*result);
}

} // namespace Gongkai
