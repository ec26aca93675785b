// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "repeatedfaults.h"
#include "typedrows.h"
#include "ui_visitdialog.h"
#include "visitentry.h"

namespace Gongkai {

class FindingTyping;

/// One visit (督查) with its checklist and findings, saved together as one step. Its fields stand in the order of the
/// paper that the team brings back. How far a finding has come is told in a form of its own.
class VisitDialog : public RecordFormDialog<Visit, Ui::VisitDialog>
{
    Q_OBJECT

public:
    /// A new visit.
    VisitDialog(const Workplace &place, QWidget *parent = nullptr);
    /// A new visit that starts as @p fresh.
    VisitDialog(const Workplace &place, VisitEntry fresh, QWidget *parent);
    /// A new visit that looks into @p call.
    VisitDialog(const Workplace &place, const Stored<HotlineCall> &call, QWidget *parent);
    /// A visit that is in the store, with its findings.
    VisitDialog(const Workplace &place, const Stored<Visit> &visit, std::vector<Stored<Finding>> findings,
        QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] Result<Step> commit(const QString &reason) override;
    [[nodiscard]] QWidget *fieldAt(const QString &faultPlace) const override;
    [[nodiscard]] QString subject() const override;
    [[nodiscard]] QString draftName() const override;
    void setVersion(int version) override;
    /// The versions of the findings over which was typed, and what a new visit asks.
    [[nodiscard]] QJsonObject stateBeside() const override;
    void restoreBeside(const QJsonObject &state, const QString &folder) override;

private:
    VisitDialog(const Workplace &place, const Stored<Visit> *visit, VisitEntry entry, QWidget *parent);
    /// Offers the villages in force on the visit's day; the one that is chosen stays, named as not in force.
    void offerVillages();
    /// Offers the members of the team; who is ticked stays, of whatever team.
    void offerMembers();
    void setUpTables();
    /// Shows the points of the version that is asked, with the answers of the entry.
    void showChecklist();
    /// Asks the version @p checklist, without one the ready checklist, instead of what was asked before.
    void ask(const std::optional<QString> &checklist);
    /// Lets a new visit ask the version of the checklist that holds on its day, until an answer is touched.
    void followDay();
    void connectActions();
    /// The version of the checklist that was asked; a visit of a time without versions has none.
    void readChecklist();
    /// Reads what was found before, to point out what is found again.
    void readKnownFindings();
    [[nodiscard]] QDate day() const { return form().onEdit->day().value_or(QDate()); }
    /// Who is ticked, then who was typed.
    [[nodiscard]] QStringList membersPresent() const;
    void tidyTimes();
    /// Tells of members of the team who are of the village, and of findings that were found before.
    void showRemarks();
    void showTools();
    [[nodiscard]] QString currentFinding() const;
    /// Opens the form of the finding in front.
    void openFinding();
    /// Opens the photos of the visit and of its findings.
    void openPhotos();
    /// Saves what is typed, once the clerk agreed to @p sentence: another form is to change the same records. False if
    /// it is not saved.
    [[nodiscard]] bool saveFirst(const QString &sentence);
    void reread();

    VisitEntry m_entry;
    QStringList m_asked; ///< the points of the checklist, answered or not
    bool m_isScored = false;
    bool m_followsDay = true; ///< of a new visit: another day asks the version that holds on it
    RepeatedFaults m_known;
    TypedRows *m_answers = nullptr;
    TypedRows *m_findings = nullptr;
    FindingTyping *m_typing = nullptr;
};

} // namespace Gongkai
