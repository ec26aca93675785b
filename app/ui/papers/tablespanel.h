// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tabledraft.h"

#include <QWidget>

#include <array>
#include <memory>

namespace Gongkai::Ui {
class TablesPanel;
}

class QListWidgetItem;

namespace Gongkai {

class StatutoryGrid;
class StatutoryModel;

/// The three statutory tables of a report year as they are printed: numbers that are counted are shown, the others are
/// typed in their places. Under them stands each identity (勾稽关系) with whether it holds, while typing.
class TablesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TablesPanel(QWidget *parent = nullptr);
    ~TablesPanel() override;

    /// Shows the tables of @p year in @p form, that of 2021 or 2019, without what the store has yet; @p typed was typed
    /// before and not saved.
    void openDraft(int year, ReportForm form, TableDraft::Numbers typed = {});
    /// Reads what the tables of @p year are counted from and typed into; what was typed and not saved stays. Fails as
    /// the books do, and shows then what it showed before.
    [[nodiscard]] Result<void> readStored(Store &store, int year);
    /// True if the draft shows what the store has, and not only what was typed.
    [[nodiscard]] bool isRead() const { return m_isRead; }
    [[nodiscard]] const TableDraft &draft() const { return m_draft; }
    void discard();
    /// Takes what is being typed into the draft.
    void commitTyping();
    /// Brings @p cell to the clerk.
    void showCell(const StatutoryCell &cell);
    /// Brings the first of @p cells that the form has to the clerk.
    void showOneOf(const std::vector<StatutoryCell> &cells);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

Q_SIGNALS:
    void edited();
    /// The clerk works on the table under @p heading.
    void tableEntered(const QString &heading);
    /// The clerk wants to see the records that @p cell counts.
    void recordsAsked(const Gongkai::StatutoryCell &cell);
    /// The clerk wants to see how @p cell was typed before.
    void historyAsked(const Gongkai::StatutoryCell &cell);

private:
    void setUpGrid(StatutoryGrid *grid, StatutoryCell::Table table, const QString &heading);
    void fitIdentities();
    void showDraft();
    void showIdentities();
    /// The identities of table 二, which differ from form to form.
    void addStock(const TableFindings &findings, std::vector<QListWidgetItem *> &others);
    /// Adds what is @p broken of an identity; one that holds, or of which nothing is known, comes to @p others.
    void addIdentity(const QString &rule, const std::vector<Fault> &broken, std::vector<QListWidgetItem *> &others,
        const QString &unknown = {});
    void addFault(const Fault &fault);
    void showMessage(const QString &sentence);
    void goToFault(const QListWidgetItem *item);

    std::unique_ptr<Ui::TablesPanel> m_ui;
    TableDraft m_draft;
    bool m_isRead = false;
    std::array<StatutoryGrid *, 3> m_grids{};
};

} // namespace Gongkai
