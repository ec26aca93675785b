// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulletinsheet.h"

#include <memory>

namespace Gongkai::Ui {
class BulletinPanel;
}

namespace Gongkai {

/// The bulletin of a month (通报): seen, printed, saved and issued.
class BulletinPanel : public BulletinSheet
{
    Q_OBJECT

public:
    explicit BulletinPanel(PaperActions &actions, QWidget *parent = nullptr);
    ~BulletinPanel() override;

    [[nodiscard]] Period period() const;
    void setPeriod(Period period);

protected:
    [[nodiscard]] PaperActions::ComposeBulletin compose() const override;

private:
    std::unique_ptr<Ui::BulletinPanel> m_ui;
};

} // namespace Gongkai
