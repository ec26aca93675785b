// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "sheetcache.h"

#include <QAbstractScrollArea>
#include <QTimer>

namespace Gongkai {

class PreviewLinks;

/// Shows a laid-out paper sheet below sheet, painted from the very list that the PDF and the printer get. Only sheets
/// in sight are drawn, and once; those beside them follow while nothing else is to be done. Zoom 1 is the paper's own
/// size on the screen; fitting the width is the default and follows the widget's size.
///
/// A number that was counted from records can be asked where it comes from: by a click, or in the menu of the numbers
/// on the sheet in front, which the menu key and Enter open.
///
/// Keys: arrows, Page Up and Page Down scroll, Home and End go to the first and last sheet; Ctrl with +, - and 0 zooms
/// in, out and back to the width. The accessible description is the text of the sheet in front.
class PreviewWidget : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PreviewWidget(QWidget *parent = nullptr);

    /// Shows @p paper from its first printed line, at whatever size the widget gets; a paper without sheets shows the
    /// placeholder.
    void setPaper(PageList paper);
    /// Shows @p paper and stays where the reader was, for a paper that was composed again.
    void updatePaper(PageList paper);
    [[nodiscard]] const PageList &paper() const { return m_paper; }
    /// A sentence for the time without a paper.
    void setPlaceholder(const QString &text);

    [[nodiscard]] int pageCount() const { return m_paper.pageCount(); }
    /// The sheet in front, from 0; -1 without a paper.
    [[nodiscard]] int currentPage() const;
    [[nodiscard]] double zoom() const;
    [[nodiscard]] bool fitsWidth() const { return m_fitsWidth; }
    /// Where sheet @p page lies in the viewport.
    [[nodiscard]] QRectF sheetArea(int page) const;
    /// Of the viewport's pixels to a unit of the paper.
    [[nodiscard]] double scale() const;
    /// Between two sheets, in the viewport's pixels.
    [[nodiscard]] int gap() const;

public Q_SLOTS:
    void showPage(int page);
    /// Brings the first printed line of the paper to the top of the viewport, below a little of the margin over it.
    void showStart();
    /// Brings what stands @p top below the upper edge of sheet @p page into sight, unless it is there already.
    void showSpot(int page, double top);
    void zoomIn();
    void zoomOut();
    void fitWidth();
    /// @p zoom is kept between a quarter and four times the paper's own size.
    void setZoom(double zoom);

Q_SIGNALS:
    /// The sheet in front (from 0) or the number of sheets has changed.
    void pageChanged(int page, int count);
    void zoomChanged(double zoom);
    /// The reader asks for the records behind the number from @p source.
    void numberActivated(const QString &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QSizeF sheetSize() const;
    [[nodiscard]] static bool isZoomKey(const QKeyEvent &event);
    [[nodiscard]] bool zoomByKey(const QKeyEvent &event);
    void layOut();
    /// Nobody went elsewhere since showStart().
    [[nodiscard]] bool isAtStart() const;
    void zoomAround(double zoom, bool fitsWidth);
    void tellPage();
    void paintSheet(QPainter &painter, int page);
    /// Draws one of the sheets beside the one in front, if any is not there yet.
    void prepareNeighbour();
    /// Of the device's pixels to a unit.
    [[nodiscard]] double deviceScale() const { return scale() * devicePixelRatioF(); }

    PreviewLinks *m_links;
    PageList m_paper;
    SheetCache m_sheets;
    QTimer m_idle;
    QString m_placeholder;
    double m_zoom = 1;
    bool m_fitsWidth = true;
    int m_start = 0; ///< where showStart() scrolled to
    int m_toldPage = -1;
    int m_toldCount = 0;
};

} // namespace Gongkai
