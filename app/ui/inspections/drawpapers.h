// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"
#include "workplace.h"

#include <QObject>

#include <memory>

namespace Gongkai {

class PaperActions;

/// Prints and saves what a team takes along: its plan and the form for the field. The fonts are opened with the first
/// paper.
class DrawPapers : public QObject
{
    Q_OBJECT

public:
    /// @p window outlives this.
    DrawPapers(const Workplace &place, QWidget *window);
    ~DrawPapers() override;

    /// Prints the plan of each team of @p draw, a sheet for each.
    void printPlans(const InspectionDraw &draw);
    /// Writes them as PDFs, each into a file of its own, so that no team gets that of another.
    void savePlans(const InspectionDraw &draw);
    /// Prints the form of @p checklist, blank or for the visit @p planned.
    void printForm(const Checklist &checklist, const DrawnVisit *planned = nullptr);

private:
    struct Tools;

    [[nodiscard]] Tools &tools();
    [[nodiscard]] std::vector<ComposedPaper> plansOf(const InspectionDraw &draw);
    void writeInto(const QString &folder, const std::vector<ComposedPaper> &papers);

    const Workplace m_place;
    QWidget *m_window;
    std::unique_ptr<Tools> m_tools;
};

} // namespace Gongkai
