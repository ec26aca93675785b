// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formbinding.h"
#include "page.h"
#include "recordbook.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class SettingsPage;
}

namespace Gongkai {

class FaultMarks;
class Preferences;

/// Settings (设置): the town with its deadline rule, which are records; and what this window looks like, which is not.
class SettingsPage : public Page
{
    Q_OBJECT

public:
    SettingsPage(const Workplace &place, Preferences &preferences, QWidget *parent = nullptr);
    ~SettingsPage() override;

    void activate() override;
    void refresh(const Step &step) override;
    [[nodiscard]] bool mayLeave() override;

private:
    void connectActions();
    void showPreferences();
    void showTown();
    bool saveTown();
    [[nodiscard]] QString townState() const;
    void setClerk();

    std::unique_ptr<Ui::SettingsPage> m_ui;
    const Workplace m_place;
    Preferences &m_preferences;
    FormBinding m_binding;
    FaultMarks *m_marks;
    Stored<Town> m_town; ///< version 0 while the store has no town yet
    QString m_before;
};

} // namespace Gongkai
