// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace Gongkai {

/// Puts what an input method is still composing into its field: to be called before a form is read, left or closed.
void commitComposedText();

/// Keeps the wheel from changing a combo box, number or time that does not have the focus: the wheel then scrolls what
/// is around it.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards every such field of @p form that is there now; belongs to @p form.
    static void protect(QWidget *form);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

/// Lets Ctrl+Z and Ctrl+Shift+Z go on to the window where the line in front has nothing of its own to take back. In a
/// text of several lines, a cell of a table, or a line with the property `isSearch` they stay: there nobody means what
/// was saved before.
class UndoGuard : public QObject
{
    Q_OBJECT

public:
    /// Guards every field of the program as long as @p window lives.
    static void protect(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using QObject::QObject;
};

} // namespace Gongkai
