// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "enumwording.h"
#include "inspectionbook.h"
#include "inspectionjson.h"
#include "inspectionspan.h"
#include "jsontext.h"
#include "printedtable.h"
#include "storework.h"
#include "townbook.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class InspectionsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InspectionsCommand)

public:
    QString name() const override { return u"inspections"_s; }
    QString summary() const override
    {
        return tr("Print how often each village was inspected in a year, and what is still to be put right.");
    }
    QString remarks() const override { return tr("The csv format has the villages alone."); }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return {Arguments::yearOption(), Arguments::dayOption(), Arguments::formatOption()};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;

private:
    static PrintedTable villages(const std::vector<VillageCoverage> &coverage);
    static PrintedTable findings(
        const std::vector<FoundFinding> &open, const std::vector<Stored<Village>> &all, QDate today);
    static ExitCode printText(Store &store, const std::vector<VillageCoverage> &coverage,
        const std::vector<FoundFinding> &open, QDate today, CommandContext &context);
};

QByteArray inspectionsJson(
    int year, QDate today, const std::vector<VillageCoverage> &coverage, const std::vector<FoundFinding> &open)
{
    JsonText json;
    json.beginObject().member("year"_L1, year).key("villages"_L1).beginArray();
    for (const VillageCoverage &village : coverage) {
        json.beginObject()
            .member("village"_L1, village.village)
            .member("name"_L1, village.name)
            .member("kind"_L1, village.kind)
            .member("visits"_L1, village.visits)
            .key("visitsByMonth"_L1)
            .beginArray();
        for (int visits : village.visitsByMonth)
            json.value(visits);
        json.endArray()
            .member("lastVisit"_L1, village.lastVisit)
            .member("findings"_L1, village.findings)
            .member("openFindings"_L1, village.openFindings)
            .endObject();
    }
    json.endArray().key("openFindings"_L1).beginArray();
    for (const FoundFinding &one : open) {
        json.beginObject()
            .member("id"_L1, one.finding.id)
            .member("visit"_L1, one.finding.visit)
            .member("village"_L1, one.village)
            .member("visitedOn"_L1, one.visitedOn)
            .member("problem"_L1, one.finding.problem)
            .member("severity"_L1, one.finding.severity)
            .member("rectifyBy"_L1, one.finding.rectifyBy)
            .member("rectifiedOn"_L1, one.finding.rectifiedOn)
            .member("state"_L1, findingStateWord(stateOf(one.finding, today)))
            .member("responsible"_L1, one.finding.responsible)
            .member("reopened"_L1, timesReopened(one.finding))
            .member("daysOverdue"_L1, daysOverdue(one.finding, today))
            .endObject();
    }
    json.endArray().endObject();
    return json.text();
}

PrintedTable InspectionsCommand::villages(const std::vector<VillageCoverage> &coverage)
{
    PrintedTable table{
        {tr("Code"), tr("Name"), tr("Kind"), tr("Inspections"), tr("Last one"), tr("Findings"), tr("Still open")}, {}};
    for (const VillageCoverage &one : coverage) {
        table.rows.push_back({one.village, one.name, label(one.kind), toScalar(one.visits), toScalar(one.lastVisit),
            toScalar(one.findings), toScalar(one.openFindings)});
    }
    return table;
}

/// What the village with @p code was called on @p day.
QString villageOn(QDate day, const QString &code, const std::vector<Stored<Village>> &all)
{
    for (const auto &[village, version] : all) {
        if (village.code == code)
            return nameOn(village, day);
    }
    return {};
}

PrintedTable InspectionsCommand::findings(
    const std::vector<FoundFinding> &open, const std::vector<Stored<Village>> &all, QDate today)
{
    PrintedTable table{{tr("To be put right by"), tr("Days overdue"), tr("State"), tr("Village code"), tr("Village"),
                           tr("Inspected on"), tr("Severity"), tr("Responsible"), tr("Opened again"), tr("Problem")},
        {}};
    for (const FoundFinding &one : open) {
        table.rows.push_back({toScalar(one.finding.rectifyBy), toScalar(daysOverdue(one.finding, today)),
            label(stateOf(one.finding, today)), one.village, villageOn(one.visitedOn, one.village, all),
            toScalar(one.visitedOn), label(one.finding.severity), one.finding.responsible,
            toScalar(timesReopened(one.finding)), one.finding.problem});
    }
    return table;
}

ExitCode InspectionsCommand::printText(Store &store, const std::vector<VillageCoverage> &coverage,
    const std::vector<FoundFinding> &open, QDate today, CommandContext &context)
{
    // An open finding may be of a village that is closed by now, so the coverage does not name them all.
    const auto all = TownBook(store).all<Village>();
    if (!all)
        return fail(all.error(), store.path(), context);
    context.output.line(villages(coverage).text());
    context.output.line(open.empty() ? tr("Nothing is left to be put right.") : tr("Still to be put right:"));
    if (!open.empty())
        context.output.data(findings(open, *all, today).text().toUtf8());
    return Done;
}

ExitCode InspectionsCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto year = arguments.year();
    const auto format = arguments.format();
    const auto today = arguments.day(context.session.clock());
    if (!year || !format || !today)
        return BadArguments;
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    const InspectionBook book(*store);
    auto coverage = book.coverage(*year);
    auto open = book.openFindings(*year);
    if (!coverage)
        return fail(coverage.error(), store->path(), context);
    if (!open)
        return fail(open.error(), store->path(), context);
    switch (*format) {
    case Format::Json:
        context.output.data(inspectionsJson(*year, *today, *coverage, *open) + '\n');
        break;
    case Format::Csv:
        context.output.data(villages(*coverage).csv());
        break;
    case Format::Text:
        return printText(*store, *coverage, *open, *today, context);
    }
    return Done;
}

} // namespace

std::unique_ptr<Command> makeInspectionsCommand()
{
    return std::make_unique<InspectionsCommand>();
}

} // namespace Gongkai
