// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrecyreview.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class IssueDialog;
}

namespace Gongkai {

/// The last question before a paper for the public is issued: who reviewed it for secrecy (保密审查), and on what day.
class IssueDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p known is the review to start from, or nobody's with the day of today.
    IssueDialog(const QString &question, const QString &deed, const SecrecyReview &known, QWidget *parent = nullptr);
    ~IssueDialog() override;

    [[nodiscard]] SecrecyReview review() const;
    /// Closes only with a name and a day.
    void accept() override;

private:
    void showState();
    [[nodiscard]] bool isWhole() const;

    std::unique_ptr<Ui::IssueDialog> m_ui;
};

} // namespace Gongkai
