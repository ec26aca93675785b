// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopwatch.h"

#include <QEventLoop>

#include <algorithm>
#include <cstdio>

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

namespace {

constexpr double GapReach = 100; // milliseconds

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

} // namespace

void printGap(const char *name, const std::vector<double> &floor, const std::vector<double> &ours)
{
    std::printf("%-34s floor %9.1f ms gap  ours %9.1f ms gap (most %.1f)  reach < %.0f ms\n", name, median(floor),
        median(ours), *std::max_element(ours.begin(), ours.end()), GapReach);
    std::fflush(stdout);
}

double longestOf(LoopWatch &watch, const std::vector<std::function<void()>> &works)
{
    double longest = 0;
    for (const auto &work : works)
        longest = std::max(longest, watch.longestGap(work));
    return longest;
}

void settle()
{
    QEventLoop loop;
    QTimer::singleShot(std::chrono::milliseconds(1500), &loop, &QEventLoop::quit);
    loop.exec();
}
