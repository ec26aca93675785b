// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class FiguresPanel;
}

namespace Gongkai {

class FigureTableModel;
class PaperActions;

/// The figures of a year, each with what it counts and where it comes from, and the sums that must hold.
class FiguresPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FiguresPanel(QWidget *parent = nullptr);
    ~FiguresPanel() override;

    /// What carries out the changes that are made here; outlives this.
    void setActions(PaperActions &actions) { m_actions = &actions; }
    void setFigures(YearFigures figures);
    [[nodiscard]] const YearFigures &figures() const;
    /// Brings the figure with id @p figure to the clerk.
    void showFigure(const QString &figure);
    /// A sentence for each sum that does not hold; empty if papers may be issued.
    [[nodiscard]] QString brokenSums() const;

private:
    /// Lets the clerk enter the total of the current figure for a year that was kept on paper.
    void enterFigure();
    void removeFigure();
    void showSums();
    void offerActions();
    [[nodiscard]] QString currentFigure() const;

    std::unique_ptr<Ui::FiguresPanel> m_ui;
    PaperActions *m_actions = nullptr;
    FigureTableModel *m_model;
};

} // namespace Gongkai
