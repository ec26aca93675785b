// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>

namespace Gongkai {

/// Does @p work, which touches nothing of the window, on a thread of its own while the window says @p what is being
/// done and stays alive. Returns when the work is done.
template <class R>
[[nodiscard]] R sideways(QWidget *window, const QString &what, const std::function<R()> &work)
{
    std::optional<R> result;
    QProgressDialog progress(what, QString(), 0, 0, window);
    progress.setWindowModality(Qt::ApplicationModal);
    QEventLoop loop;
    const std::unique_ptr<QThread> thread(QThread::create([&] { result.emplace(work()); }));
    QObject::connect(thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    thread->start();
    loop.exec();
    thread->wait();
    return std::move(*result);
}

} // namespace Gongkai
