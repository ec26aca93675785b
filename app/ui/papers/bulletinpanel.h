// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperactions.h"
#include "period.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class BulletinPanel;
}

namespace Gongkai {

/// The bulletin of a month (通报): seen, printed, saved and issued.
class BulletinPanel : public QWidget
{
    Q_OBJECT

public:
    explicit BulletinPanel(PaperActions &actions, QWidget *parent = nullptr);
    ~BulletinPanel() override;

    [[nodiscard]] Period period() const;
    void setPeriod(Period period);
    /// Makes the paper anew from what the store knows now.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] PaperActions::ComposeBulletin compose() const;
    void issue();

    std::unique_ptr<Ui::BulletinPanel> m_ui;
    PaperActions &m_actions;
};

} // namespace Gongkai
