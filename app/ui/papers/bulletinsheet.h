// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperactions.h"
#include "period.h"

#include <QWidget>

namespace Gongkai {

/// A panel with one bulletin, of whatever kind: made anew whenever what the store knows changes while it is in sight,
/// seen, printed, saved and issued. The panel of a kind says which months it is of and how it is composed.
class BulletinSheet : public QWidget
{
    Q_OBJECT

public:
    /// Makes the paper anew from what the store knows now.
    void refresh();

protected:
    /// @p actions outlive the panel.
    BulletinSheet(PaperActions &actions, QWidget *parent);
    /// To be called once the form is built: the paper is shown in @p view from here on.
    void showIn(PaperView &view);

    [[nodiscard]] virtual PaperActions::ComposeBulletin compose() const = 0;
    /// Why there can be no paper, to be said in its place; empty where there can.
    [[nodiscard]] virtual QString obstacle() const { return {}; }
    [[nodiscard]] PaperActions &paperActions() const { return m_actions; }
    /// The month that a bulletin is first offered for: it is written once its months are over.
    [[nodiscard]] Period lastMonthOver() const;
    void showEvent(QShowEvent *event) override;

private:
    PaperActions &m_actions;
    PaperView *m_view = nullptr;
};

} // namespace Gongkai
