// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulletinsheet.h"
#include "inspectionspan.h"

#include <memory>

namespace Gongkai::Ui {
class InspectionBulletinPanel;
}

namespace Gongkai {

/// The bulletin on the inspections of a span of months (督查通报): seen, printed, saved and issued.
class InspectionBulletinPanel : public BulletinSheet
{
    Q_OBJECT

public:
    explicit InspectionBulletinPanel(PaperActions &actions, QWidget *parent = nullptr);
    ~InspectionBulletinPanel() override;

    [[nodiscard]] InspectionSpan span() const;
    void setSpan(const InspectionSpan &span);

protected:
    [[nodiscard]] PaperActions::ComposeBulletin compose() const override;
    [[nodiscard]] QString obstacle() const override;

private:
    std::unique_ptr<Ui::InspectionBulletinPanel> m_ui;
};

} // namespace Gongkai
