// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class BasePage;
}

namespace Gongkai {

/// Base data (基础资料): offices, villages, catalogue items, teams, leading officials, the leading group.
class BasePage : public Page
{
    Q_OBJECT

public:
    explicit BasePage(const Workplace &place, QWidget *parent = nullptr);
    ~BasePage() override;

    void activate() override;
    /// The lists read their records themselves.
    void refresh(const Step &) override { }

private:
    std::unique_ptr<Ui::BasePage> m_ui;
};

} // namespace Gongkai
