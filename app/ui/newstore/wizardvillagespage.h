// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizardpage.h"

#include <memory>

namespace Gongkai::Ui {
class WizardVillagesPage;
}

namespace Gongkai {

/// The villages and communities that are inspected. There may be none yet.
class WizardVillagesPage : public WizardPage
{
    Q_OBJECT

public:
    explicit WizardVillagesPage(NewStorePlan &plan);
    ~WizardVillagesPage() override;

protected:
    [[nodiscard]] std::vector<Fault> read() override;

private:
    void pasteList();
    /// A name that is a community's makes its row one.
    void knowKinds(int firstRow, int lastRow);
    void showCount();

    std::unique_ptr<Ui::WizardVillagesPage> m_ui;
    TypedRows *m_rows;
};

} // namespace Gongkai
