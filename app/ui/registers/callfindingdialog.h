// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "ui_callfindingdialog.h"

namespace Gongkai {

/// The form of a finding that a call became: of which of the village's visits, and what is to be put right. Saving it
/// links the call to it in the same step. It starts from what the call is about, without who called, and with the day
/// by which a finding of its severity is usually put right, counted from today. A visit long before the call is asked
/// about.
class CallFindingDialog : public RecordFormDialog<Finding, Ui::CallFindingDialog>
{
    Q_OBJECT

public:
    /// @p visits are those of visitsFor(), at least one.
    CallFindingDialog(const Workplace &place, const Stored<HotlineCall> &call, const std::vector<Choice> &visits,
        QWidget *parent = nullptr);

    /// The visits at the village that @p call is about, the newest first.
    [[nodiscard]] static std::vector<Choice> visitsFor(Store &store, const HotlineCall &call);

    void accept() override;

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] Result<void> addFurther(ChangeSet &changes) override;
    [[nodiscard]] QString draftName() const override;

private:
    [[nodiscard]] static Finding fresh(const HotlineCall &call, const QString &visit, QDate today);
    /// The day follows the severity until another is typed.
    void moveDay();
    /// True where the visit was made shortly before the call or after it, or the clerk says that it is the right one.
    [[nodiscard]] bool isRightVisit();

    Stored<HotlineCall> m_call;
    QDate m_usualDay; ///< for the severity that is chosen
};

} // namespace Gongkai
