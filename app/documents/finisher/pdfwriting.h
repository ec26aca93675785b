// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>

#include <functional>

class QPDF;

namespace Gongkai {

/// The file @p bytes after @p change has worked on it, with an id that its content alone decides. Fails with Unexpected
/// if it can't be read or if @p change throws, and says why.
[[nodiscard]] Result<QByteArray> changedPdf(const QByteArray &bytes, const std::function<void(QPDF &)> &change);

} // namespace Gongkai
