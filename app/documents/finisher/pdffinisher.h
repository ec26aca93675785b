// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "pdf.h"
#include "result.h"

#include <QByteArray>

namespace Gongkai {

/// Mends the PDF file that Qt painted from a paper: Qt maps glyphs shared by several characters to the lowest of them,
/// which turns 人 大 一 日 into radicals, and loses characters beyond U+FFFF; it rounds A4, stamps the time of day and
/// knows no bookmarks.
class PdfFinisher
{
public:
    /// @p paper must outlive the finisher.
    PdfFinisher(const PageList &paper, PdfKind kind);

    /// Fails with Unexpected if @p painted does not hold the faces that the paper uses.
    [[nodiscard]] Result<QByteArray> finish(const QByteArray &painted) const;

private:
    const PageList &m_paper;
    PdfKind m_kind;
};

} // namespace Gongkai
