// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "findingcolumns.h"
#include "workplace.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class FindingsPane;
}

namespace Gongkai {

class TableFilter;

/// What inspections found (发现问题): the findings of the visits of a year, and those of earlier years that are still
/// open. They are sifted by state, severity, village and age, and searched; Enter opens the form of one. For those that
/// are chosen, rectification notices are made, one for each visit.
class FindingsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsPane(const Workplace &place, QWidget *parent = nullptr);
    ~FindingsPane() override;

    void showYear(int year);

Q_SIGNALS:
    void visitAsked(const QString &id);

private:
    void fillChoices();
    void connectActions();
    void refresh();
    void sift();
    void showTools();
    [[nodiscard]] bool isWanted(const FindingRow &row) const;
    [[nodiscard]] bool isInState(const FindingRow &row) const;
    /// The rows of the table that are selected, in its order.
    [[nodiscard]] std::vector<const FindingRow *> selected() const;
    [[nodiscard]] const FindingRow *current() const;
    void openCurrent();
    void openNotices();
    void select(const QString &id);

    std::unique_ptr<Ui::FindingsPane> m_ui;
    const Workplace m_place;
    int m_year = 0;
    Names m_villages;
    std::vector<FindingRow> m_rows; ///< of the year, before they are sifted
    RecordTableModel<FindingRow> *m_model;
    TableFilter *m_filter;
};

} // namespace Gongkai
