// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldchips.h"

#include "faultframe.h"
#include "mixedcolour.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr int ChipObject = QTextFormat::UserObject + 1;
constexpr int FieldName = QTextFormat::UserProperty + 1;
/// A list of names is cut off after so many characters' width.
constexpr int LongestInDigits = 44;

double sideOf(const QFontMetricsF &metrics)
{
    return metrics.averageCharWidth() * 0.7;
}

} // namespace

FieldChips::FieldChips(QTextEdit *edit) : QObject(edit), m_edit(edit)
{
    edit->document()->documentLayout()->registerHandler(ChipObject, this);
}

QTextCharFormat FieldChips::formatOf(const QString &name)
{
    QTextCharFormat format;
    format.setObjectType(ChipObject);
    format.setProperty(FieldName, name);
    return format;
}

QString FieldChips::fieldOf(const QTextFormat &format)
{
    return format.objectType() == ChipObject ? format.property(FieldName).toString() : QString();
}

void FieldChips::setFigures(const YearFigures &figures)
{
    m_values.clear();
    for (const Figure &figure : figures.figures)
        m_values.insert(figure.field, figure.text());
    // Other values have other widths.
    m_edit->document()->markContentsDirty(0, m_edit->document()->characterCount());
    m_edit->viewport()->update();
}

QString FieldChips::spoken(const QString &name) const
{
    const auto value = m_values.find(name);
    return value == m_values.end() ? tr("%1, which is no figure").arg(name) : name + u' ' + *value;
}

QString FieldChips::shown(const QString &name) const
{
    const auto value = m_values.find(name);
    return value == m_values.end() ? u"⚠ "_s + name : name + u' ' + *value;
}

QSizeF FieldChips::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(document->defaultFont());
    const double longest =
        std::min(metrics.horizontalAdvance(u'0') * LongestInDigits, m_edit->viewport()->width() * 0.9);
    const double width = std::min(metrics.horizontalAdvance(shown(fieldOf(format))), longest);
    // The words stand on the line's own ground; what hangs below it is drawn there.
    return {std::ceil(width + 2 * sideOf(metrics) + 2), std::ceil(metrics.ascent() + 1)};
}

void FieldChips::drawObject(
    QPainter *painter, const QRectF &area, QTextDocument *document, int, const QTextFormat &format)
{
    const QString name = fieldOf(format);
    const QPalette palette = m_edit->palette();
    const QFontMetricsF metrics(document->defaultFont());
    const QColor accent = isKnown(name) ? palette.color(QPalette::Highlight) : FaultFrame::colour(palette);
    const QRectF chip = area.adjusted(1.5, 0.5, -1.5, std::floor(metrics.descent()) - 0.5);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(accent, 1, isKnown(name) ? Qt::SolidLine : Qt::DashLine));
    painter->setBrush(mixed(palette.color(QPalette::Base), accent, 0.14));
    const double radius = chip.height() / 3.5;
    painter->drawRoundedRect(chip, radius, radius);
    painter->setPen(palette.color(QPalette::Text));
    painter->setFont(document->defaultFont());
    const double room = chip.width() - 2 * sideOf(metrics) + 1;
    painter->drawText(
        QPointF(chip.left() + sideOf(metrics), area.bottom()), metrics.elidedText(shown(name), Qt::ElideRight, room));
    painter->restore();
}

} // namespace Gongkai
