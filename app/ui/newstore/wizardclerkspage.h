// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizardpage.h"

#include <memory>

namespace Gongkai::Ui {
class WizardClerksPage;
}

namespace Gongkai {

/// The clerks who work with the store; the first one signs in.
class WizardClerksPage : public WizardPage
{
    Q_OBJECT

public:
    /// The clerks of @p plan stand in the table already.
    explicit WizardClerksPage(NewStorePlan &plan);
    ~WizardClerksPage() override;

protected:
    [[nodiscard]] std::vector<Fault> read() override;

private:
    std::unique_ptr<Ui::WizardClerksPage> m_ui;
    TypedRows *m_rows;
};

} // namespace Gongkai
