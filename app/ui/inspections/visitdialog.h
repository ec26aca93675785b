// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "typedrows.h"
#include "ui_visitdialog.h"
#include "visitentry.h"

namespace Gongkai {

/// One visit (督查) with its checklist and findings, saved together as one step.
class VisitDialog : public RecordFormDialog<Visit, Ui::VisitDialog>
{
    Q_OBJECT

public:
    /// A new visit.
    VisitDialog(const Workplace &place, QWidget *parent = nullptr);
    /// A new visit that starts as @p fresh.
    VisitDialog(const Workplace &place, VisitEntry fresh, QWidget *parent);
    /// A visit that is in the store, with its findings.
    VisitDialog(const Workplace &place, const Stored<Visit> &visit, std::vector<Stored<Finding>> findings,
        QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] Result<Step> commit(const QString &reason) override;
    [[nodiscard]] QWidget *fieldAt(const QString &faultPlace) const override;
    [[nodiscard]] QString subject() const override;

private:
    VisitDialog(const Workplace &place, const Stored<Visit> *visit, VisitEntry entry, QWidget *parent);
    /// Offers the villages in force on the visit's day; the one that is chosen stays, named as not in force.
    void offerVillages();
    void setUpTables();

    VisitEntry m_entry;
    TypedRows *m_answers;
    TypedRows *m_findings;
};

} // namespace Gongkai
