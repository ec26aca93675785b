// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QByteArray>
#include <QPointF>

namespace Gongkai {

/// Moves what stands on the pages of a PDF, for a printer that feeds its sheets askew.
class PdfMover
{
public:
    /// @p offset is in 1/720 inch, right and down.
    explicit PdfMover(QPointF offset) : m_offset(offset) { }

    /// Fails with Unexpected if @p pdf can't be read.
    [[nodiscard]] Result<QByteArray> move(const QByteArray &pdf) const;

private:
    QPointF m_offset;
};

} // namespace Gongkai
