// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <vector>

/// Processor and wall time of one piece of work, in milliseconds.
struct Cost
{
    double cpu = 0;
    double wall = 0;
};

/// What @p work costs once.
Cost costOf(const std::function<void()> &work);

/// The middle one of @p values.
double median(std::vector<double> values);

/// The middle one of each of the two times.
Cost median(const std::vector<Cost> &costs);

/// Prints one line of the table: name, floor, ours, their ratio by the larger of the two clocks' ratios, what is to be
/// reached.
void printRow(const char *name, Cost floor, Cost ours, double reach);

/// Runs @p floor and @p ours in turn, @p rounds times after one round to warm up, and prints the medians.
/// Returns the median of ours.
Cost compare(const char *name, const std::function<void()> &floor, const std::function<void()> &ours, double reach,
    int rounds = 9);
