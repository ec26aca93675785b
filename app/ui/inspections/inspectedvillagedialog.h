// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordtablemodel.h"
#include "villagehistory.h"
#include "workplace.h"

#include <QDialog>

#include <functional>
#include <memory>

class QTableView;

namespace Gongkai::Ui {
class InspectedVillageDialog;
}

namespace Gongkai {

class FontBook;
class PaperActions;
class PaperDesk;

/// Everything about one village over all years (村情档案): visits, findings with what became of them, calls about it
/// without who called, and its sheet to be printed. Enter on a visit or a finding opens the form.
class InspectedVillageDialog : public QDialog
{
    Q_OBJECT

public:
    /// Opens the form of the visit with the id @p visit in front of @p parent.
    using OpenVisit = std::function<void(const QString &visit, QWidget *parent)>;

    InspectedVillageDialog(const Workplace &place, QString village, OpenVisit openVisit, QWidget *parent);
    ~InspectedVillageDialog() override;

    /// Reads the village anew.
    void refresh();

private:
    void setUp(QTableView *table, QAbstractItemModel *model);
    void connectTables();
    void showHead();
    void showYears();
    void showSheet();
    [[nodiscard]] QString factsText() const;
    [[nodiscard]] QString namesText() const;
    [[nodiscard]] std::vector<Column<Visit>> visitColumns() const;
    [[nodiscard]] std::vector<Column<Finding>> findingColumns() const;
    [[nodiscard]] static std::vector<Column<VillageCall>> callColumns();

    std::unique_ptr<Ui::InspectedVillageDialog> m_ui;
    const Workplace m_place;
    const QString m_village;
    const OpenVisit m_openVisit;
    VillageHistory m_history;
    RecordTableModel<Visit> *m_visits;
    RecordTableModel<Finding> *m_findings;
    RecordTableModel<VillageCall> *m_calls;
    /// Made when the sheet is looked at for the first time: fonts are dear.
    std::unique_ptr<FontBook> m_fonts;
    std::unique_ptr<PaperDesk> m_desk;
    PaperActions *m_actions = nullptr;
};

} // namespace Gongkai
