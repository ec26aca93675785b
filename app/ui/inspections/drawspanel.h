// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawbook.h"
#include "drawdialog.h"
#include "recordtablemodel.h"
#include "townchoices.h"
#include "workplace.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class DrawsPanel;
}

namespace Gongkai {

class DrawPapers;

/// The draws of villages to be visited without notice (随机抽取), the newest first: what each came to and why, what a
/// team takes along, and the visit that comes of it. A draw is never changed or taken back here, so that no draw can be
/// tried until it suits.
class DrawsPanel : public QWidget
{
    Q_OBJECT

public:
    /// @p makeSeed makes the seeds that are offered.
    DrawsPanel(const Workplace &place, DrawDialog::MakeSeed makeSeed, QWidget *parent = nullptr);
    ~DrawsPanel() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    /// One line of the draw in front.
    struct Line
    {
        DrawnVisit drawn;
        std::optional<QDate> lastVisit; ///< before the draw
        QString ticket;
        QString visit;                  ///< id of the visit that came of it; empty before
        std::optional<QDate> visitedOn; ///< when that was
    };

    [[nodiscard]] std::vector<Column<Line>> lineColumns() const;
    void connectButtons();
    void refresh();
    void showDraw();
    void openNewDraw();
    /// Opens the visit that came of the line in front, or a new one for it.
    void openVisit();
    void printForm();
    void select(const QString &id);
    /// The draw in front, null without any.
    [[nodiscard]] const InspectionDraw *current() const;
    [[nodiscard]] const Line *currentLine() const;
    [[nodiscard]] std::vector<Line> linesOf(const InspectionDraw &draw) const;
    [[nodiscard]] QString explanationOf(const InspectionDraw &draw) const;
    [[nodiscard]] QString namesOf(const QStringList &villages) const;

    std::unique_ptr<Ui::DrawsPanel> m_ui;
    const Workplace m_place;
    const DrawDialog::MakeSeed m_makeSeed;
    DrawPapers *m_papers;
    RecordTableModel<Stored<InspectionDraw>> *m_draws;
    RecordTableModel<Line> *m_lines;
    Names m_villages;
    Names m_teams;
    Names m_officials;
};

} // namespace Gongkai
