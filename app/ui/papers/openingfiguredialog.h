// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperbook.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class OpeningFigureDialog;
}

namespace Gongkai {

class PaperActions;

/// A total of a year that was kept on paper, with where it was read. Where records of that year are counted as well,
/// the clerk is told before both stand together.
class OpeningFigureDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p figure is chosen at first.
    OpeningFigureDialog(PaperActions &actions, const YearFigures &figures, const QString &figure, QWidget *parent);
    ~OpeningFigureDialog() override;

    void accept() override;

private:
    void showFigure();
    [[nodiscard]] QString currentId() const;
    [[nodiscard]] bool save(double value);

    std::unique_ptr<Ui::OpeningFigureDialog> m_ui;
    PaperActions &m_actions;
    const YearFigures &m_figures;
};

} // namespace Gongkai
