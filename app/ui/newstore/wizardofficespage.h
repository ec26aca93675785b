// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizardpage.h"

#include <memory>

namespace Gongkai::Ui {
class WizardOfficesPage;
}

namespace Gongkai {

/// The offices of the town: those of the ready catalogue, ticked and under their names here, and others.
class WizardOfficesPage : public WizardPage
{
    Q_OBJECT

public:
    explicit WizardOfficesPage(NewStorePlan &plan);
    ~WizardOfficesPage() override;

protected:
    [[nodiscard]] std::vector<Fault> read() override;

private:
    std::unique_ptr<Ui::WizardOfficesPage> m_ui;
    TypedRows *m_rows;
};

} // namespace Gongkai
