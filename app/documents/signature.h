// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "linebreaker.h"
#include "shapedtext.h"

#include <QString>

namespace Gongkai {

class PageFlow;

/// Name and date at the end of a paper (GB/T 9704-2012, 7.3.5).
struct Signature
{
    QString body;
    QString date;          ///< 成文日期, as it is printed
    bool isSealed = false; ///< a seal will be put on the paper: name and date leave room for it

    /// The body lines that it takes, the blank ones above it included.
    [[nodiscard]] int lines() const;
    /// Those above it.
    [[nodiscard]] int blankLines() const;
};

/// Sets a signature under the flow's current place.
class SignaturePainter
{
public:
    /// @p signature must outlive the painter.
    SignaturePainter(const Signature &signature, PageFlow &flow);

    void draw();
    /// From the end of the name's line to the right edge of the type area, in characters.
    [[nodiscard]] double gapRightOfBody() const;
    /// The same of the date's.
    [[nodiscard]] double gapRightOfDate() const;

private:
    /// Where name and date start on one line each.
    struct Places
    {
        double body = 0;
        double date = 0;
    };

    [[nodiscard]] bool isOnOneLine() const;
    [[nodiscard]] Places placesOnOneLine() const;
    void drawOnManyLines();
    void drawLine(const ShapedText &text, const Line &line, double x);

    const Signature &m_signature;
    PageFlow &m_flow;
    ShapedText m_body;
    ShapedText m_date;
};

} // namespace Gongkai
