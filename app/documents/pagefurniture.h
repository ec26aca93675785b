// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gongkai {

class PageFlow;

/// Puts — 1 — on every page that is to bear its number (GB/T 9704-2012, 7.5).
void addPageNumbers(PageFlow &flow);
/// Puts @p text small at the foot of the last page, @p drop under the type area; nothing if it is empty.
void addFoot(PageFlow &flow, const QString &text, double drop);

} // namespace Gongkai
