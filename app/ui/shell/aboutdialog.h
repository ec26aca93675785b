// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class AboutDialog;
}

namespace Gongkai {

/// What program this is, in what version, with what parts and under which licences; to be copied for a question.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(int schemaVersion, QWidget *parent = nullptr);
    ~AboutDialog() override;

private:
    std::unique_ptr<Ui::AboutDialog> m_ui;
};

} // namespace Gongkai
