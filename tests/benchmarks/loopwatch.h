// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

/// Looks how long the event loop stands still: what a window does not paint and does not hear meanwhile.
class LoopWatch
{
public:
    LoopWatch();

    /// Runs @p work from the event loop and the loop until it is idle again. Returns the longest time, in milliseconds,
    /// between two turns that a timer of one millisecond got meanwhile.
    double longestGap(const std::function<void()> &work);

private:
    using Clock = std::chrono::steady_clock;

    void turn();

    QTimer m_timer;
    Clock::time_point m_last;
    double m_longest = 0;
};

/// Lets a window that was just shown do what it does once after its start, such as looking for reminders.
void settle();
/// The longest of the gaps of @p works, one after the other.
double longestOf(LoopWatch &watch, const std::vector<std::function<void()>> &works);
/// Prints one line of the table: the middle one of the gaps of floor and ours, in milliseconds, and our longest.
void printGap(const char *name, const std::vector<double> &floor, const std::vector<double> &ours);
