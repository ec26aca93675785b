// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <QByteArray>

namespace Gongkai {

/// @p paper as an OpenDocument text (ODF 1.2), for whoever collects it and goes on writing in it: styles by the names
/// of the paper's parts, Chinese faces and sizes of the standard, tables with their spans and repeated heads, page
/// numbers. Equal papers give equal bytes. Qt's own writer of this format knows neither Chinese faces nor headings,
/// margins, repeated heads or the places under a spanning cell.
[[nodiscard]] QByteArray toOdt(const PageList &paper);

} // namespace Gongkai
