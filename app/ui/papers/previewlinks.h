// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <QObject>
#include <QPoint>

class QContextMenuEvent;
class QHelpEvent;
class QMenu;

namespace Gongkai {

class PreviewWidget;

/// The ways from the numbers on a previewed paper to what they were counted from: a click, a hint under the pointer,
/// and the menu of the numbers on the sheet in front.
class PreviewLinks : public QObject
{
    Q_OBJECT

public:
    /// Belongs to @p preview.
    explicit PreviewLinks(PreviewWidget &preview);

    /// Opens the menu of the numbers on the sheet in front at the corner of the preview.
    void openMenu();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The reader asks for the records behind the number from @p source.
    void numberActivated(const QString &source);

private:
    /// The number at @p point of the viewport, or null.
    [[nodiscard]] const CountedNumber *numberAt(QPointF point) const;
    /// The menu of the numbers on the sheet in front, @p here, if any, above the others.
    void openMenu(const CountedNumber *here, QPoint at);
    void addTo(QMenu &menu, const CountedNumber &number);
    void openMenuFor(const QContextMenuEvent &event);
    void showHint(const QHelpEvent &event) const;

    PreviewWidget &m_preview;
};

} // namespace Gongkai
