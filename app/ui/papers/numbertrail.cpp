// SPDX-License-Identifier: GPL-3.0-or-later
#include "numbertrail.h"

#include <algorithm>

namespace Gongkai {

namespace {

QString pageOf(List list)
{
    switch (list) {
    case List::Postings:
        return QStringLiteral("postings");
    case List::Visits:
        return QStringLiteral("inspections");
    case List::Submissions:
        return QStringLiteral("month");
    case List::Teams:
        return QStringLiteral("base");
    case List::HotlineCalls:
    case List::Proposals:
    case List::Meetings:
    case List::Applications:
    case List::Reconsiderations:
    case List::Lawsuits:
        return QStringLiteral("registers");
    default:
        return {};
    }
}

/// The cell that a figure which is typed into table 二 of @p form says again.
std::optional<StatutoryCell> cellOfFigure(const QString &id, ReportForm form)
{
    const int row = int(ProactiveRow::NormativeDocuments);
    const bool isOf2019 = form == ReportForm::Form2019;
    if (id == u"normativeDocuments.made")
        return StatutoryCell{isOf2019 ? StatutoryCell::Table::Proactive2019 : StatutoryCell::Table::Proactive, row, 0};
    if (id == u"normativeDocuments.inForce" && !isOf2019)
        return StatutoryCell{StatutoryCell::Table::Proactive, row, 2};
    return std::nullopt;
}

} // namespace

Result<NumberTrail> trailOf(Store &store, const YearFigures &figures, ReportForm form, const QString &source)
{
    NumberTrail trail;
    trail.cell = cellFromWord(source);
    const auto figure = std::find_if(
        figures.figures.begin(), figures.figures.end(), [&source](const Figure &one) { return one.field == source; });
    if (!trail.cell && figure == figures.figures.end())
        return trail;
    if (!trail.cell) {
        trail.figure = figure->id;
        trail.cell = cellOfFigure(figure->id, form);
    }
    auto counted = PaperBook(store).recordsCounted(figures.year, trail.figure.isEmpty() ? source : trail.figure);
    if (!counted)
        return counted.error();
    const QString name = trail.figure.isEmpty() ? cellName(*trail.cell) : source;
    trail.selection = {counted->list, figures.year, std::move(counted->keys), name};
    if (figure != figures.figures.end())
        trail.selection.number = figure->text();
    if (!trail.selection.keys.isEmpty())
        trail.page = pageOf(counted->list);
    return trail;
}

} // namespace Gongkai
