// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace Gongkai {

/// The help that comes with the program, in the language of the window.
class HelpWindow : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    /// Shows the part on @p topic, or the beginning where there is none.
    void showTopic(const QString &topic);
};

} // namespace Gongkai
