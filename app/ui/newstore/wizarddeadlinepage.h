// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formbinding.h"
#include "wizardpage.h"

#include <memory>

namespace Gongkai::Ui {
class WizardDeadlinePage;
}

namespace Gongkai {

/// The town's deadline rule, with the next deadlines that it makes, and the first month in which material is collected.
class WizardDeadlinePage : public WizardPage
{
    Q_OBJECT

public:
    explicit WizardDeadlinePage(NewStorePlan &plan);
    ~WizardDeadlinePage() override;

protected:
    [[nodiscard]] std::vector<Fault> read() override;

private:
    void showExamples();

    std::unique_ptr<Ui::WizardDeadlinePage> m_ui;
    FormBinding m_binding;
};

} // namespace Gongkai
