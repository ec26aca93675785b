// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <QByteArray>

/// Papers are made without a screen, unless the environment names one. Call before the application is made.
void useNoDisplay();

/// The floor of any paper: Qt's PDF writer alone, given the glyphs that are already in their places. No layout, no
/// rules, no mending of the file.
QByteArray bareQtPdf(const Gongkai::PageList &paper);
