// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <QByteArray>

#include <functional>

/// Papers are made without a screen, unless the environment names one. Call before the application is made.
void useNoDisplay();

/// The floor of any paper: Qt's PDF writer alone, given the glyphs that are already in their places. No layout, no
/// rules, no mending of the file.
QByteArray bareQtPdf(const Gongkai::PageList &paper);

/// Runs @p floor and @p ours in turn after one round to warm up, and prints one line: name, median floor, median ours,
/// their ratio by CPU time, what is to be reached.
void compare(const char *name, const std::function<void()> &floor, const std::function<void()> &ours, double reach);
