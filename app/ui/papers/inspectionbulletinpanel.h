// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionspan.h"
#include "paperactions.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class InspectionBulletinPanel;
}

namespace Gongkai {

/// The bulletin on the inspections of a span of months (督查通报): seen, printed, saved and issued.
class InspectionBulletinPanel : public QWidget
{
    Q_OBJECT

public:
    explicit InspectionBulletinPanel(PaperActions &actions, QWidget *parent = nullptr);
    ~InspectionBulletinPanel() override;

    [[nodiscard]] InspectionSpan span() const;
    void setSpan(const InspectionSpan &span);
    /// Makes the paper anew from what the store knows now.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] PaperActions::ComposeBulletin compose() const;
    void issue();

    std::unique_ptr<Ui::InspectionBulletinPanel> m_ui;
    PaperActions &m_actions;
};

} // namespace Gongkai
