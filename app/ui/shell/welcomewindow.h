// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class WelcomeWindow;
}

namespace Gongkai {

/// What is shown where no store is open: what the program is, and the ways to a store.
class WelcomeWindow : public QWidget
{
    Q_OBJECT

public:
    /// @p lastStore is offered first; empty where there is none.
    explicit WelcomeWindow(const QString &lastStore, QWidget *parent = nullptr);
    ~WelcomeWindow() override;

Q_SIGNALS:
    void lastAsked();
    void openAsked();
    void createAsked();
    void sampleAsked();

private:
    std::unique_ptr<Ui::WelcomeWindow> m_ui;
};

} // namespace Gongkai
