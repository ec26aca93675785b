// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace Gongkai {

/// Does something now and again whenever the size of the program's letters is changed: what is measured in letters
/// then follows at once.
class FontFollower : public QObject
{
    Q_OBJECT

public:
    /// @p adjust belongs to @p widget and ends with it.
    static void attach(QWidget *widget, std::function<void()> adjust);

    /// Hears of the widget's own font, which changes after the program's and only where it follows that.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FontFollower(QWidget *widget, std::function<void()> adjust);

    std::function<void()> m_adjust;
};

} // namespace Gongkai
