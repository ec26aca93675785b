// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawpapers.h"

#include "fontbook.h"
#include "paperactions.h"
#include "safefile.h"

#include <QDir>
#include <QWidget>

namespace Gongkai {

struct DrawPapers::Tools
{
    FontBook fonts;
    PaperDesk desk;
    PaperActions actions;

    Tools(const Workplace &place, QWidget *window)
        : desk(place.store, fonts, place.calendar), actions(place, desk, window)
    {
    }
};

DrawPapers::DrawPapers(const Workplace &place, QWidget *window) : QObject(window), m_place(place), m_window(window) { }

DrawPapers::~DrawPapers() = default;

DrawPapers::Tools &DrawPapers::tools()
{
    if (!m_tools)
        m_tools = std::make_unique<Tools>(m_place, m_window);
    return *m_tools;
}

std::vector<ComposedPaper> DrawPapers::plansOf(const InspectionDraw &draw)
{
    auto plans = tools().desk.teamPlans(draw, m_place.now());
    if (plans)
        return std::move(*plans);
    m_place.tell(m_window, plans.error());
    return {};
}

void DrawPapers::printPlans(const InspectionDraw &draw)
{
    if (!tools().actions.canPrintOr([&] { savePlans(draw); }))
        return;
    const std::vector<ComposedPaper> plans = plansOf(draw);
    std::vector<const ComposedPaper *> papers;
    papers.reserve(plans.size());
    for (const ComposedPaper &plan : plans)
        papers.push_back(&plan);
    tools().actions.print(papers);
}

void DrawPapers::savePlans(const InspectionDraw &draw)
{
    const std::vector<ComposedPaper> plans = plansOf(draw);
    if (plans.empty())
        return;
    const QString folder = m_place.prompts.folderToSave(m_window);
    if (!folder.isEmpty())
        writeInto(folder, plans);
}

void DrawPapers::writeInto(const QString &folder, const std::vector<ComposedPaper> &papers)
{
    QStringList lines{tr("%n plan(s) were written to %1:", nullptr, int(papers.size())).arg(folder)};
    for (const ComposedPaper &paper : papers) {
        const QString path = QDir(folder).filePath(paper.fileName);
        const auto pdf = paperFile(paper.pages, PaperFormat::Pdf);
        if (!pdf)
            return tools().actions.tell(pdf.error());
        if (const auto written = writeSafely(path, *pdf); !written)
            return tools().actions.tell(written.error(), path);
        lines.append(paper.fileName);
    }
    m_place.prompts.inform(m_window, lines.join(u'\n'));
}

void DrawPapers::printForm(const Checklist &checklist, const DrawnVisit *planned)
{
    const auto form = tools().desk.fieldForm(checklist, m_place.now(), planned);
    if (form)
        tools().actions.print({&*form});
    else
        m_place.tell(m_window, form.error());
}

} // namespace Gongkai
