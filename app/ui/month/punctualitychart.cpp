// SPDX-License-Identifier: GPL-3.0-or-later
#include "punctualitychart.h"

#include "datewording.h"

#include <QPainter>
#include <QPainterPath>

namespace Gongkai {

namespace {

constexpr int ScaleSteps = 4;
constexpr double ColumnShare = 0.5; ///< of a month's width
constexpr double Lines = 10;        ///< height in lines of text
/// Above the columns, in lines of text: the legend, and under it the number of a column that is full.
constexpr double LinesAbove = 2.6;

std::array<std::optional<double>, 12> ratesOf(const OfficeYear &office)
{
    std::array<std::optional<double>, 12> rates;
    for (size_t month = 0; month < rates.size(); ++month) {
        if (office.months[month])
            rates[month] = office.months[month]->onTimeRate();
    }
    return rates;
}

} // namespace

PunctualityChart::PunctualityChart(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("On-time rate by month"));
}

void PunctualityChart::show(const OfficeYear &office, const OfficeYear &all)
{
    m_name = office.name;
    m_office = ratesOf(office);
    m_all = ratesOf(all);
    m_isAll = office.office.isEmpty();
    QStringList spoken;
    for (size_t month = 0; month < m_office.size(); ++month) {
        if (m_office[month])
            spoken.append(tr("month %1: %2").arg(month + 1).arg(shareText(m_office[month])));
    }
    setAccessibleDescription(tr("%1: %2").arg(m_name, spoken.join(tr(", "))));
    update();
}

QSize PunctualityChart::sizeHint() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.averageCharWidth() * 90, int(metrics.height() * Lines)};
}

QRectF PunctualityChart::plotArea() const
{
    const QFontMetricsF metrics(font());
    return QRectF(rect()).adjusted(
        metrics.horizontalAdvance(QStringLiteral("100% ")), metrics.height() * LinesAbove, 0, -metrics.height() * 1.4);
}

QRectF PunctualityChart::columnOf(size_t month, double rate) const
{
    const QRectF plot = plotArea();
    const double step = plot.width() / 12;
    const double height = plot.height() * rate;
    return {plot.left() + step * (double(month) + (1 - ColumnShare) / 2), plot.bottom() - height, step * ColumnShare,
        height};
}

void PunctualityChart::paintScale(QPainter &painter) const
{
    const QRectF plot = plotArea();
    const QFontMetricsF metrics(font());
    QColor faint = palette().color(QPalette::WindowText);
    faint.setAlphaF(0.2F);
    for (int step = 0; step <= ScaleSteps; ++step) {
        const double y = plot.bottom() - plot.height() * step / ScaleSteps;
        painter.setPen(faint);
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(palette().color(QPalette::WindowText));
        const QRectF label(0, y - metrics.height() / 2, plot.left() - metrics.averageCharWidth() / 2, metrics.height());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter, shareText(double(step) / ScaleSteps));
    }
}

void PunctualityChart::paintColumns(QPainter &painter) const
{
    const QRectF plot = plotArea();
    const QFontMetricsF metrics(font());
    const double step = plot.width() / 12;
    for (size_t month = 0; month < m_office.size(); ++month) {
        const double left = plot.left() + step * double(month);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(
            QRectF(left, plot.bottom(), step, metrics.height() * 1.4), Qt::AlignCenter, tr("Month %1").arg(month + 1));
        if (!m_office[month])
            continue;
        const QRectF column = columnOf(month, *m_office[month]);
        painter.fillRect(column, palette().color(QPalette::Highlight));
        painter.drawText(QRectF(left, column.top() - metrics.height() * 1.1, step, metrics.height()), Qt::AlignCenter,
            shareText(m_office[month]));
    }
}

void PunctualityChart::paintLine(QPainter &painter) const
{
    QPainterPath line;
    bool isOpen = false;
    for (size_t month = 0; month < m_all.size(); ++month) {
        if (!m_all[month]) {
            isOpen = false;
            continue;
        }
        const QRectF column = columnOf(month, *m_all[month]);
        const QPointF point(column.center().x(), column.top());
        isOpen ? line.lineTo(point) : line.moveTo(point);
        line.addEllipse(point, 2, 2);
        line.moveTo(point);
        isOpen = true;
    }
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawPath(line);
}

void PunctualityChart::paintLegend(QPainter &painter) const
{
    const QFontMetricsF metrics(font());
    const double side = metrics.ascent();
    double x = plotArea().left();
    painter.fillRect(QRectF(x, metrics.height() * 0.2, side, side), palette().color(QPalette::Highlight));
    x += side * 1.5;
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(QPointF(x, metrics.ascent() + metrics.height() * 0.1), m_name);
    if (m_isAll)
        return;
    x += metrics.horizontalAdvance(m_name) + side * 2;
    painter.setPen(QPen(palette().color(QPalette::WindowText), 1.5));
    painter.drawLine(QPointF(x, metrics.height() * 0.6), QPointF(x + side * 1.5, metrics.height() * 0.6));
    painter.drawText(QPointF(x + side * 2, metrics.ascent() + metrics.height() * 0.1), tr("All offices"));
}

void PunctualityChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter);
    // Columns lower than a letter say nothing.
    if (plotArea().height() < fontMetrics().height())
        return;
    paintScale(painter);
    paintColumns(painter);
    if (!m_isAll)
        paintLine(painter);
}

} // namespace Gongkai
