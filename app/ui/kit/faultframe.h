// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Gongkai {

/// The frame around a field that was refused. It lies over the field and lets the mouse through.
class FaultFrame : public QWidget
{
    Q_OBJECT

public:
    explicit FaultFrame(QWidget *field);

    /// The colour of what is wrong, readable on the palette's own background.
    [[nodiscard]] static QColor colour(const QPalette &palette);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace Gongkai
