// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordfields.h"
#include "workplace.h"

#include <QDialog>
#include <QJsonObject>

class QDialogButtonBox;
class QLabel;

namespace Gongkai {

class Draft;
class FaultMarks;
class FormJudge;

/// The form of one record. What can't be read or contradicts itself is marked when the clerk leaves it. Saving first
/// judges all that was typed: what is wrong is marked and nothing is saved. What the store refuses is told with the
/// next step, and the text stays. Ctrl+Enter saves from wherever the clerk types; Enter on a choice takes it and goes
/// on to the next field. Closing with something typed asks once; what is typed outlives a crash as a draft, which the
/// same form shows when it is next opened.
class RecordDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p place outlives the dialog.
    RecordDialog(const Workplace &place, QWidget *parent);

    /// Saves and closes.
    void accept() override;
    /// Closes; asks first if something was typed.
    void reject() override;
    void done(int result) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The key of the record, once it is saved.
    [[nodiscard]] virtual QString key() const = 0;

Q_SIGNALS:
    void saved(const QString &key);

protected:
    /// To be called when the form is built and filled: from here on what differs was typed.
    void settle(QDialogButtonBox *buttons, QLabel *message);
    [[nodiscard]] const Workplace &place() const { return m_place; }
    [[nodiscard]] FaultMarks &marks() const { return *m_marks; }
    [[nodiscard]] virtual bool isEdited() const;
    /// Puts what is being typed in an open cell or composed by an input method into its field.
    void commitTyping();
    /// Saves; true if it was saved. Otherwise the clerk was told why not.
    bool save();
    /// To be called where the form stays open over the record that it saved, once version() and draftName() tell that
    /// record: what is typed from now on is its draft, and closing takes nothing back.
    void goOnWithSaved();
    /// Tells this form and its record from all others.
    [[nodiscard]] virtual QString draftName() const = 0;
    /// The row version that saving will change; 0 for a new record.
    [[nodiscard]] virtual int version() const = 0;
    /// A draft was typed over the record as it was in @p version.
    virtual void setVersion(int version) = 0;
    void showEvent(QShowEvent *event) override;
    /// What is to be saved with the record beside its fields, such as attached files, to be kept in the draft.
    [[nodiscard]] virtual QJsonObject stateBeside() const { return {}; }
    /// Puts back what stateBeside() took; empty without a draft. @p folder is the draft's own, for files.
    virtual void restoreBeside(const QJsonObject &state, const QString &folder)
    {
        Q_UNUSED(state)
        Q_UNUSED(folder)
    }
    /// Forgets what was typed before: what stands in the form now counts as saved.
    void markUnedited();

    /// Reads the form to be saved; returns what is wrong with it.
    [[nodiscard]] virtual std::vector<Fault> readForm() = 0;
    /// What is wrong with the form as it stands, while it is being filled; the record stays what it was.
    [[nodiscard]] virtual std::vector<Fault> faultsInForm() = 0;
    [[nodiscard]] virtual Result<Step> commit(const QString &reason) = 0;
    /// What saving does, as it is called when it is to be undone.
    [[nodiscard]] virtual QString deed() const = 0;
    /// How the form is called when the clerk is told of its draft.
    [[nodiscard]] virtual QString draftTitle() const = 0;
    [[nodiscard]] virtual List list() const = 0;
    /// The field that a fault at @p place belongs to, or null.
    [[nodiscard]] virtual QWidget *fieldAt(const QString &faultPlace) const = 0;

private:
    /// Lets Ctrl+Enter save, unless the form has a deed of its own for it.
    void teachSaveKey();
    void takeUpDraft();
    void followTyping();
    [[nodiscard]] QString sentenceFor(const Error &error) const;
    [[nodiscard]] QString whoChanged() const;

    const Workplace m_place;
    FaultMarks *m_marks = nullptr;
    FormJudge *m_judge = nullptr;
    QJsonObject m_before;
    Draft *m_draft = nullptr;
};

} // namespace Gongkai
