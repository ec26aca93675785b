// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class ClerkDialog;
}

namespace Gongkai {

/// Asks who works here: one of the known names or a new one.
class ClerkDialog : public QDialog
{
    Q_OBJECT

public:
    ClerkDialog(const QStringList &known, QWidget *parent = nullptr);
    ~ClerkDialog() override;

    [[nodiscard]] QString name() const;
    /// Closes only with a name.
    void accept() override;

private:
    /// A name is needed to go on.
    void showState();

    std::unique_ptr<Ui::ClerkDialog> m_ui;
};

} // namespace Gongkai
