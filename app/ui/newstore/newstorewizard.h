// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wizardpage.h"

#include <QWizard>

namespace Gongkai {

class Prompts;

/// Leads to a new store: the town, its offices, villages, what is collected, the deadline and the clerks. Nothing is
/// written before the end, and then everything in one step.
class NewStoreWizard : public QWizard
{
    Q_OBJECT

public:
    /// Makes the store of the plan; false if that was not to be or failed, which the clerk was told.
    using Make = std::function<bool(const NewStorePlan &plan, QWidget *parent)>;

    /// @p prompts outlives the wizard.
    NewStoreWizard(Prompts &prompts, NewStorePlan plan, Make make, QWidget *parent);

    /// Makes the store; the wizard stays where that was not to be.
    void accept() override;
    /// Asks first where something was typed.
    void reject() override;

private:
    Prompts &m_prompts;
    NewStorePlan m_plan;
    Make m_make;
};

} // namespace Gongkai
