// SPDX-License-Identifier: GPL-3.0-or-later
#include "previewwidget.h"

#include "gongwen.h"
#include "previewlinks.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace Gongkai {

namespace {

constexpr QSizeF PaperSize(Gongwen::paperWidth, Gongwen::paperHeight);
constexpr double SmallestZoom = 0.25;
constexpr double LargestZoom = 4;
constexpr double ZoomStep = 1.2;

} // namespace

PreviewWidget::PreviewWidget(QWidget *parent) : QAbstractScrollArea(parent), m_links(new PreviewLinks(*this))
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Dark);
    viewport()->setAutoFillBackground(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // The width of a fitted sheet must not hang on whether the bar is there, or the two chase each other.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &PreviewWidget::prepareNeighbour);
    connect(m_links, &PreviewLinks::numberActivated, this, &PreviewWidget::numberActivated);
}

void PreviewWidget::setPaper(PageList paper)
{
    m_paper = std::move(paper);
    m_sheets.clear();
    layOut();
    showStart();
    tellPage();
    viewport()->update();
}

void PreviewWidget::updatePaper(PageList paper)
{
    const int before = verticalScrollBar()->value();
    const bool wasAtStart = isAtStart();
    m_paper = std::move(paper);
    m_sheets.clear();
    layOut();
    if (!wasAtStart)
        verticalScrollBar()->setValue(before);
    tellPage();
    viewport()->update();
}

void PreviewWidget::setPlaceholder(const QString &text)
{
    m_placeholder = text;
    tellPage();
    viewport()->update();
}

int PreviewWidget::currentPage() const
{
    if (m_paper.pages.empty())
        return -1;
    // The sheet across the middle of the window is the one that is being read.
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const double pitch = sheetSize().height() + gap();
    return std::clamp(int(std::floor((middle - gap() / 2.0) / pitch)), 0, pageCount() - 1);
}

double PreviewWidget::scale() const
{
    return zoom() * logicalDpiX() / Gongwen::inch;
}

double PreviewWidget::zoom() const
{
    if (!m_fitsWidth)
        return m_zoom;
    const double natural = PaperSize.width() / Gongwen::inch * logicalDpiX();
    const double room = viewport()->width() - 2.0 * gap();
    return std::clamp(room / natural, SmallestZoom, LargestZoom);
}

QSizeF PreviewWidget::sheetSize() const
{
    return PaperSize * scale();
}

int PreviewWidget::gap() const
{
    return fontMetrics().height();
}

QRectF PreviewWidget::sheetArea(int page) const
{
    const QSizeF size = sheetSize();
    const double left = std::max(double(gap()), (viewport()->width() - size.width()) / 2);
    const double top = gap() + page * (size.height() + gap());
    return {QPointF(std::round(left) - horizontalScrollBar()->value(), std::round(top) - verticalScrollBar()->value()),
        size};
}

bool PreviewWidget::isAtStart() const
{
    return verticalScrollBar()->value() == m_start;
}

void PreviewWidget::showStart()
{
    const double top = m_paper.pages.empty() ? 0 : m_paper.topOf(0) * scale();
    verticalScrollBar()->setValue(std::max(0, int(std::round(top)) - gap()));
    m_start = verticalScrollBar()->value();
}

void PreviewWidget::layOut()
{
    const bool wasAtStart = isAtStart();
    const QSizeF size = sheetSize();
    const int height = int(std::ceil(gap() + pageCount() * (size.height() + gap())));
    const int width = int(std::ceil(size.width() + 2 * gap()));
    const auto setBar = [](QScrollBar *bar, int whole, int shown) {
        bar->setRange(0, std::max(0, whole - shown));
        bar->setPageStep(shown);
        bar->setSingleStep(std::max(1, shown / 12));
    };
    setBar(verticalScrollBar(), pageCount() == 0 ? 0 : height, viewport()->height());
    setBar(horizontalScrollBar(), pageCount() == 0 || m_fitsWidth ? 0 : width, viewport()->width());
    if (wasAtStart)
        showStart();
}

void PreviewWidget::showPage(int page)
{
    if (m_paper.pages.empty())
        return;
    const int wanted = std::clamp(page, 0, pageCount() - 1);
    const double top = wanted * (sheetSize().height() + gap());
    verticalScrollBar()->setValue(int(std::round(top)));
}

void PreviewWidget::showSpot(int page, double top)
{
    if (page < 0 || page >= pageCount())
        return;
    const double place = sheetArea(page).top() + top * scale();
    if (place < gap() || place > viewport()->height() * 0.75)
        verticalScrollBar()->setValue(int(std::round(verticalScrollBar()->value() + place - 2.0 * gap())));
}

void PreviewWidget::zoomAround(double zoom, bool fitsWidth)
{
    // What stands in the middle of the window is to stay there; a paper that was only opened stays at its first line.
    const bool wasAtStart = isAtStart();
    const double whole = std::max(1, verticalScrollBar()->maximum() + viewport()->height());
    const double place = (verticalScrollBar()->value() + viewport()->height() / 2.0) / whole;
    m_zoom = std::clamp(zoom, SmallestZoom, LargestZoom);
    m_fitsWidth = fitsWidth;
    layOut();
    const double newWhole = verticalScrollBar()->maximum() + viewport()->height();
    verticalScrollBar()->setValue(int(std::round(place * newWhole - viewport()->height() / 2.0)));
    horizontalScrollBar()->setValue(horizontalScrollBar()->maximum() / 2);
    if (wasAtStart)
        showStart();
    viewport()->update();
    tellPage();
    Q_EMIT zoomChanged(this->zoom());
}

void PreviewWidget::zoomIn()
{
    zoomAround(zoom() * ZoomStep, false);
}

void PreviewWidget::zoomOut()
{
    zoomAround(zoom() / ZoomStep, false);
}

void PreviewWidget::fitWidth()
{
    zoomAround(m_zoom, true);
}

void PreviewWidget::setZoom(double zoom)
{
    zoomAround(zoom, false);
}

void PreviewWidget::tellPage()
{
    const int page = currentPage();
    setAccessibleDescription(page < 0 ? m_placeholder : m_paper.textOf(page));
    if (page == m_toldPage && pageCount() == m_toldCount)
        return;
    m_toldPage = page;
    m_toldCount = pageCount();
    Q_EMIT pageChanged(page, pageCount());
}

void PreviewWidget::paintSheet(QPainter &painter, int page)
{
    const QRectF area = sheetArea(page);
    painter.fillRect(area.translated(gap() / 8.0, gap() / 8.0), palette().color(QPalette::Shadow));
    QPixmap sheet = m_sheets.sheet(m_paper, page, deviceScale());
    if (!sheet.isNull()) {
        sheet.setDevicePixelRatio(devicePixelRatioF());
        painter.drawPixmap(area.topLeft(), sheet);
        return;
    }
    // Paper is white and its ink black whatever the window's colours are.
    painter.fillRect(area, Qt::white);
    painter.save();
    painter.setClipRect(area, Qt::IntersectClip);
    painter.translate(area.topLeft());
    painter.scale(scale(), scale());
    paintPage(painter, m_paper, page);
    painter.restore();
}

void PreviewWidget::prepareNeighbour()
{
    const int front = currentPage();
    if (front < 0 || !isVisible() || !SheetCache::fits(deviceScale()))
        return;
    for (const int page : {front + 1, front - 1}) {
        if (page >= 0 && page < pageCount() && !m_sheets.has(page, deviceScale())) {
            (void)m_sheets.sheet(m_paper, page, deviceScale());
            m_idle.start();
            return;
        }
    }
}

void PreviewWidget::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    if (m_paper.pages.empty()) {
        const int margin = 2 * gap();
        painter.setPen(palette().color(QPalette::BrightText));
        painter.drawText(viewport()->rect().adjusted(margin, margin, -margin, -margin),
            Qt::AlignCenter | Qt::TextWordWrap, m_placeholder);
        return;
    }
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (int page = 0; page < pageCount(); ++page) {
        if (sheetArea(page).toAlignedRect().intersects(event->rect()))
            paintSheet(painter, page);
    }
    m_idle.start();
}

void PreviewWidget::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    const bool wasAtStart = isAtStart();
    layOut();
    if (m_fitsWidth && page > 0 && !wasAtStart && event->oldSize().width() != event->size().width())
        showPage(page);
    tellPage();
    if (m_fitsWidth)
        Q_EMIT zoomChanged(zoom());
}

void PreviewWidget::hideEvent(QHideEvent *event)
{
    QAbstractScrollArea::hideEvent(event);
    m_sheets.clear();
}

void PreviewWidget::scrollContentsBy(int dx, int dy)
{
    // What stays in sight is moved; only what comes into sight is painted.
    viewport()->scroll(dx, dy);
    if (currentPage() != m_toldPage)
        tellPage();
}

bool PreviewWidget::event(QEvent *event)
{
    // The keys that make the program's letters larger make the paper larger where the paper has the focus.
    if (event->type() == QEvent::ShortcutOverride && isZoomKey(*static_cast<QKeyEvent *>(event)))
        event->accept();
    return QAbstractScrollArea::event(event);
}

bool PreviewWidget::isZoomKey(const QKeyEvent &event)
{
    const int key = event.key();
    // + takes Shift on most keyboards, and stands on the number pad as well.
    return (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::ControlModifier
        && (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0);
}

bool PreviewWidget::zoomByKey(const QKeyEvent &event)
{
    if (!isZoomKey(event))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomIn();
        return true;
    case Qt::Key_Minus:
        zoomOut();
        return true;
    case Qt::Key_0:
        fitWidth();
        return true;
    default:
        return false;
    }
}

void PreviewWidget::keyPressEvent(QKeyEvent *event)
{
    if (zoomByKey(*event)) {
        event->accept();
    } else if (event->key() == Qt::Key_Home) {
        showPage(0);
    } else if (event->key() == Qt::Key_End) {
        showPage(pageCount() - 1);
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && pageCount() > 0) {
        m_links->openMenu();
    } else {
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PreviewWidget::wheelEvent(QWheelEvent *event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
    } else if (event->angleDelta().y() > 0) {
        zoomIn();
    } else if (event->angleDelta().y() < 0) {
        zoomOut();
    }
}

void PreviewWidget::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        layOut();
}

} // namespace Gongkai
