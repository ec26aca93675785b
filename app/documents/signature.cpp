// SPDX-License-Identifier: GPL-3.0-or-later
#include "signature.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pageflow.h"

#include <algorithm>

namespace Gongkai {

namespace {

constexpr TypeSize bodyType{Gongwen::bodySize, Gongwen::cell};
/// A name longer than this is set on several lines.
constexpr int longestOnOneLine = Gongwen::charactersPerLine - Gongwen::unsealedGap;
constexpr int manyLinesWidth = 20;

} // namespace

int Signature::lines() const
{
    const int nameLines = body.size() > longestOnOneLine ? int(body.size()) / manyLinesWidth + 1 : 1;
    return blankLines() + nameLines + 1;
}

int Signature::blankLines() const
{
    return isSealed ? Gongwen::sealedBlankLines : 1;
}

SignaturePainter::SignaturePainter(const Signature &signature, PageFlow &flow)
    : m_signature(signature)
    , m_flow(flow)
    , m_body(shape(flow.fonts(), {{FontRole::FangSong, signature.body}}, bodyType))
    , m_date(shape(flow.fonts(), {{FontRole::FangSong, signature.date}}, bodyType))
{
}

void SignaturePainter::draw()
{
    m_flow.ensureRoom(m_flow.heightOf(m_signature.lines()));
    m_flow.advance(m_signature.blankLines() * m_flow.pitch());
    if (!isOnOneLine())
        return drawOnManyLines();
    const Places places = placesOnOneLine();
    drawLine(m_body, wholeLine(m_body), places.body);
    drawLine(m_date, wholeLine(m_date), places.date);
}

bool SignaturePainter::isOnOneLine() const
{
    return widthOf(m_body) <= longestOnOneLine * Gongwen::cell;
}

double SignaturePainter::gapRightOfBody() const
{
    if (!isOnOneLine())
        return Gongwen::unsealedGap;
    return (Gongwen::width - placesOnOneLine().body - widthOf(m_body)) / Gongwen::cell;
}

double SignaturePainter::gapRightOfDate() const
{
    const double date = widthOf(m_date);
    if (!isOnOneLine())
        return Gongwen::unsealedGap + (manyLinesWidth - date / Gongwen::cell) / 2;
    return (Gongwen::width - placesOnOneLine().date - date) / Gongwen::cell;
}

void SignaturePainter::drawLine(const ShapedText &text, const Line &line, double x)
{
    m_flow.place(text, line, {x, m_flow.y() + baselineIn(m_flow.lineBox(), Gongwen::bodySize)});
    m_flow.advance(m_flow.pitch());
}

SignaturePainter::Places SignaturePainter::placesOnOneLine() const
{
    const double body = widthOf(m_body);
    const double date = widthOf(m_date);
    Places places;
    places.body = Gongwen::width - Gongwen::unsealedGap * Gongwen::cell - body;
    places.date = places.body + Gongwen::dateShift * Gongwen::cell;
    if (m_signature.isSealed) {
        places.date = Gongwen::width - Gongwen::sealedDateGap * Gongwen::cell - date;
        places.body = std::min(places.date + (date - body) / 2, Gongwen::width - body);
    } else if (date > body) {
        places.date = Gongwen::width - Gongwen::unsealedGap * Gongwen::cell - date;
        places.body = places.date - Gongwen::dateShift * Gongwen::cell;
    }
    return places;
}

/// The standard knows names of one line only. A longer one is centred in a block that ends where a short one would,
/// with the date centred under it.
void SignaturePainter::drawOnManyLines()
{
    const double block = manyLinesWidth * Gongwen::cell;
    const double middle = Gongwen::width - Gongwen::unsealedGap * Gongwen::cell - block / 2;
    for (const Line &line : breakLines(m_body, {block}))
        drawLine(m_body, line, middle - line.width / 2);
    const Line date = wholeLine(m_date);
    drawLine(m_date, date, middle - date.width / 2);
}

} // namespace Gongkai
