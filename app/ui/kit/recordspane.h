// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recorddialog.h"
#include "recordselection.h"

#include <QWidget>

#include <memory>
#include <optional>

class QAbstractItemModel;
class QAction;
class QModelIndex;
class QToolButton;

namespace Gongkai::Ui {
class RecordsPane;
}

namespace Gongkai {

class TableFilter;
class WrapLayout;

/// A list of records with what can be done with them: add, edit, remove, see the history, search. Enter or F2 opens the
/// form, Delete removes after asking, Ctrl+F searches. What kind of records they are is told by RecordsPaneOf.
class RecordsPane : public QWidget
{
    Q_OBJECT

public:
    RecordsPane(const Workplace &place, const QString &emptySentence, QWidget *parent);
    ~RecordsPane() override;

    /// Reads the records again; the selection stays on the same record.
    void reload();
    /// Has the records read again: at once if the list is in sight, otherwise when it comes into sight.
    void outdate();
    /// Opens the form for a new record.
    void addRecord();
    /// Selects the record with @p key, clearing a search that hides it, and takes the focus.
    void showRecord(const QString &key);
    /// Shows only the records of @p selection, says so above the list, and takes the focus.
    void showOnly(const RecordSelection &selection);
    /// Shows what the list shows without showOnly().
    void showAll();
    /// What kind of records they are.
    [[nodiscard]] virtual List list() const = 0;

    /// Whether something can be done with the list as it is, or only with a record that is selected.
    enum class ToolFor { List, Record };
    /// Gives the list one thing more that can be done, on a button beside the others.
    void addTool(QAction *action, ToolFor what);
    /// Several such things with the selected record, in a menu on one button named @p text, which @p toolTip explains.
    void addToolMenu(const QString &text, const QString &toolTip, const QList<QAction *> &actions);

Q_SIGNALS:
    /// Another record was selected, or none is any more.
    void currentChanged();

protected:
    /// To be called once the model is there.
    void setModel(QAbstractItemModel *model);
    [[nodiscard]] const Workplace &place() const { return m_place; }
    /// The row of the model that is selected, or -1.
    [[nodiscard]] int currentRow() const;
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// The selection that showOnly() restricts the list to; null without one.
    [[nodiscard]] const RecordSelection *selection() const { return m_selection ? &*m_selection : nullptr; }
    /// Fills the model; false if that failed, which the clerk was told.
    virtual bool fetch() = 0;
    /// Selects the record with @p key, which was just saved, and clears a search that hides it.
    virtual void reveal(const QString &key);
    /// The form for the record in @p row of the model, or for a new one where it is -1.
    [[nodiscard]] virtual std::unique_ptr<RecordDialog> makeForm(int row) = 0;
    [[nodiscard]] virtual Result<Step> removeRow(int row, const QString &reason) = 0;
    [[nodiscard]] virtual QString keyAt(int row) const = 0;
    [[nodiscard]] virtual QString nameAt(int row) const = 0;
    /// What is to be said before the record is removed, such as what goes with it; empty for nothing.
    [[nodiscard]] virtual QString removalNoteAt(int) const { return {}; }

private:
    void connectActions();
    void openForm(int row);
    void editCurrent();
    void removeCurrent();
    void showHistory();
    void showState();
    [[nodiscard]] static QString selectionText(const RecordSelection &selection);
    void select(const QString &key);
    [[nodiscard]] QToolButton *addToolButton();

    std::unique_ptr<Ui::RecordsPane> m_ui;
    const Workplace m_place;
    TableFilter *m_filter;
    QList<QAction *> m_recordTools; ///< possible while a record is selected
    WrapLayout *m_tools = nullptr;
    QWidget *m_lastTool = nullptr; ///< after which the next one stands
    QString m_emptySentence;
    bool m_isStale = true;
    std::optional<RecordSelection> m_selection;
};

} // namespace Gongkai
