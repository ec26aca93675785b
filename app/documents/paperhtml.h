// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <QByteArray>

namespace Gongkai {

/// @p paper as one page for a web site: UTF-8, headings by their levels, tables whose heads say what they name, no
/// file but itself. It is well-formed XML as well. Equal papers give equal bytes.
[[nodiscard]] QByteArray toHtml(const PageList &paper);

} // namespace Gongkai
