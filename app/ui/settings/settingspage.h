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

/// Settings (设置): the town with its rules on deadlines and reminders, which are records; and what this window looks
/// like and does by itself, which is not.
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
    void connectPreferences();
    void showTown();
    /// Once months are judged by the rule, it is changed by dated rules alone.
    void showRule();
    void openRules();
    void openDaysOff();
    /// Opens the form for the head of papers; the town must be there already.
    void openHeads();
    /// Reads the form into @p town; returns what is wrong with it.
    [[nodiscard]] std::vector<Fault> readTown(Town &town) const;
    [[nodiscard]] QWidget *fieldAt(const QString &place) const;
    bool saveTown();
    [[nodiscard]] QString townState() const;
    void setClerk();
    void setAutostart(bool isWanted);

    std::unique_ptr<Ui::SettingsPage> m_ui;
    const Workplace m_place;
    Preferences &m_preferences;
    FormBinding m_binding;
    FaultMarks *m_marks;
    Stored<Town> m_town; ///< version 0 while the store has no town yet
    QString m_before;
};

} // namespace Gongkai
