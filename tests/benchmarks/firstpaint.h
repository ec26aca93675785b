// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>

class QWidget;

/// Waits for a widget's first paint, then prints the process's memory (PSS, in kB) on a line of its own and ends the
/// process. Whoever started the process takes the time.
class FirstPaint : public QObject
{
    Q_OBJECT

public:
    /// @p isAwaited is asked at each paint.
    FirstPaint(QObject *application, std::function<bool(QWidget *)> isAwaited);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::function<bool(QWidget *)> m_isAwaited;
};
