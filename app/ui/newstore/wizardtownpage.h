// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formbinding.h"
#include "wizardpage.h"

#include <memory>

namespace Gongkai::Ui {
class WizardTownPage;
}

namespace Gongkai {

/// What the town and its government are called.
class WizardTownPage : public WizardPage
{
    Q_OBJECT

public:
    explicit WizardTownPage(NewStorePlan &plan);
    ~WizardTownPage() override;

protected:
    [[nodiscard]] std::vector<Fault> read() override;

private:
    /// Writes the usual full name for the clerk, until they write one of their own.
    void proposeBodyName();

    std::unique_ptr<Ui::WizardTownPage> m_ui;
    FormBinding m_binding;
    QString m_proposed;
};

} // namespace Gongkai
