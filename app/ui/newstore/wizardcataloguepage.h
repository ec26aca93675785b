// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizardpage.h"

#include <memory>

namespace Gongkai::Ui {
class WizardCataloguePage;
}

namespace Gongkai {

/// Which items of the ready catalogue the town's offices hand in.
class WizardCataloguePage : public WizardPage
{
    Q_OBJECT

public:
    explicit WizardCataloguePage(NewStorePlan &plan);
    ~WizardCataloguePage() override;

    void initializePage() override;

protected:
    [[nodiscard]] std::vector<Fault> read() override;

private:
    std::unique_ptr<Ui::WizardCataloguePage> m_ui;
};

} // namespace Gongkai
