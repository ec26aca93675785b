// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comparison.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class BeforeAfterDialog;
}

namespace Gongkai {

class PaperActions;
class Thumbnails;

/// A finding before and after it was put right: its photos side by side, and the sheet that shows them on paper, to be
/// printed or saved.
class BeforeAfterDialog : public QDialog
{
    Q_OBJECT

public:
    /// Shows the finding with @p finding of the visit with @p visit, or its first one where that is empty. @p place
    /// outlives the dialog.
    BeforeAfterDialog(const Workplace &place, const QString &visit, const QString &finding, QWidget *parent);
    ~BeforeAfterDialog() override;

private:
    struct Side;

    void showFinding();
    void fill(const Side &side, const std::vector<FindingPhoto> &photos);
    void showPhoto(const Side &side);
    void showSheet();
    [[nodiscard]] Side before() const;
    [[nodiscard]] Side after() const;
    [[nodiscard]] const FindingPhotos *current() const;

    std::unique_ptr<Ui::BeforeAfterDialog> m_ui;
    const Workplace m_place;
    std::unique_ptr<FontBook> m_fonts;
    std::unique_ptr<PaperDesk> m_desk;
    PaperActions *m_actions;
    Thumbnails *m_maker;
    VisitComparison m_comparison;
    ComposedPaper m_paper;
};

} // namespace Gongkai
