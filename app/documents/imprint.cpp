// SPDX-License-Identifier: GPL-3.0-or-later
#include "imprint.h"

#include "fontbook.h"
#include "gongwen.h"
#include "pageflow.h"

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString copiesLabel = u"抄送："_s;
constexpr double margin = Gongwen::imprintSize;
constexpr double rightEnd = Gongwen::width - margin;

QString copiesNames(QString names)
{
    names = names.simplified();
    while (names.endsWith(u'。') || names.endsWith(u'，') || names.endsWith(u'；'))
        names.chop(1);
    return names + u'。';
}

ShapedText shaped(PageFlow &flow, const QString &text)
{
    return shape(flow.fonts(), {{FontRole::FangSong, text}}, TypeSize::solid(Gongwen::imprintSize));
}

} // namespace

QString Imprint::copiesText() const
{
    return copiesTo.isEmpty() ? QString() : copiesLabel + copiesNames(copiesTo);
}

QString Imprint::dateText() const
{
    return printedBy.isEmpty() ? QString() : printedOn + u"印发"_s;
}

QString Imprint::printingText() const
{
    return printedBy.isEmpty() ? QString() : printedBy + u'\t' + dateText();
}

ImprintPainter::ImprintPainter(const Imprint &imprint, PageFlow &flow) : m_imprint(imprint), m_flow(flow)
{
    if (!imprint.copiesTo.isEmpty()) {
        m_label = shaped(flow, copiesLabel);
        m_copies = shaped(flow, copiesNames(imprint.copiesTo));
        m_copiesAt = margin + widthOf(m_label);
        m_copiesLines = breakLines(m_copies, {rightEnd, m_copiesAt, m_copiesAt, true});
    }
    if (!imprint.printedBy.isEmpty()) {
        m_office = shaped(flow, imprint.printedBy);
        m_date = shaped(flow, imprint.dateText());
        m_officeLines = breakLines(m_office, {rightEnd - widthOf(m_date) - margin, margin, margin});
    }
}

double ImprintPainter::height() const
{
    const double text = double(m_copiesLines.size() + m_officeLines.size()) * Gongwen::imprintLine;
    const bool hasInner = !m_copiesLines.empty() && !m_officeLines.empty();
    const double rules = 2 * Gongwen::imprintOuterRule + (hasInner ? Gongwen::imprintInnerRule : 0);
    return text + (m_imprint.isRuled ? rules : 0);
}

bool ImprintPainter::fitsSide() const
{
    const bool isBack = m_flow.pageCount() % 2 == 0;
    return (isBack || !m_imprint.isRuled) && m_flow.filledTo() + height() <= Gongwen::height + Gongwen::tolerance;
}

void ImprintPainter::draw()
{
    m_flow.moveTo(Gongwen::height - height());
    drawRule(Gongwen::imprintOuterRule);
    if (!m_copiesLines.empty()) {
        const double baseline = m_flow.y() + baselineIn(Gongwen::imprintLine, Gongwen::imprintSize);
        m_flow.place(m_label, wholeLine(m_label), {margin, baseline});
        drawBlock(m_copies, m_copiesLines, m_copiesAt);
    }
    if (!m_copiesLines.empty() && !m_officeLines.empty())
        drawRule(Gongwen::imprintInnerRule);
    drawBlock(m_office, m_officeLines, margin);
    if (!m_officeLines.empty()) {
        const Line date = wholeLine(m_date);
        const double baseline =
            m_flow.y() - Gongwen::imprintLine + baselineIn(Gongwen::imprintLine, Gongwen::imprintSize);
        m_flow.place(m_date, date, {rightEnd - date.width, baseline});
    }
    drawRule(Gongwen::imprintOuterRule);
}

void ImprintPainter::drawRule(double thickness)
{
    if (!m_imprint.isRuled)
        return;
    const double middle = m_flow.y() + thickness / 2;
    m_flow.rule({{0, middle, Gongwen::width, middle}, thickness, false, 0, Ink::Black, true});
    m_flow.advance(thickness);
}

void ImprintPainter::drawBlock(const ShapedText &text, const std::vector<Line> &lines, double left)
{
    for (const Line &line : lines) {
        m_flow.place(text, line, {left, m_flow.y() + baselineIn(Gongwen::imprintLine, Gongwen::imprintSize)});
        m_flow.advance(Gongwen::imprintLine);
    }
}

} // namespace Gongkai
