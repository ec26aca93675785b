// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopwatch.h"

#include <QEventLoop>

#include <algorithm>

namespace {

constexpr std::chrono::milliseconds Before{5};
constexpr std::chrono::milliseconds After{60}; ///< what is done later, by a timer, counts too

} // namespace

LoopWatch::LoopWatch()
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(1);
    QObject::connect(&m_timer, &QTimer::timeout, [this] { turn(); });
}

void LoopWatch::turn()
{
    const auto now = Clock::now();
    const std::chrono::duration<double, std::milli> gap = now - m_last;
    m_longest = std::max(m_longest, gap.count());
    m_last = now;
}

double LoopWatch::longestGap(const std::function<void()> &work)
{
    QEventLoop loop;
    m_longest = 0;
    m_last = Clock::now();
    m_timer.start();
    QTimer::singleShot(Before, &loop, [&] {
        work();
        QTimer::singleShot(After, &loop, &QEventLoop::quit);
    });
    loop.exec();
    turn();
    m_timer.stop();
    return m_longest;
}
