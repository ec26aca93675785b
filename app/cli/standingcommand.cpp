// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "datewording.h"
#include "enumwording.h"
#include "figurejson.h"
#include "monthbook.h"
#include "printedtable.h"
#include "shippedcalendar.h"
#include "standingwording.h"
#include "storework.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class StandingCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(StandingCommand)

public:
    QString name() const override { return u"standing"_s; }
    QString summary() const override { return tr("Say how each obligation of a month stands."); }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return {Arguments::periodOption(), Arguments::nowOption(), Arguments::formatOption()};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;

private:
    static PrintedTable obligations(const MonthFacts &facts, const MonthStanding &standing);
    static PrintedTable offices(const MonthFacts &facts, const MonthStanding &standing);
};

template <class R>
QHash<QString, QString> namesOf(const std::vector<R> &records)
{
    QHash<QString, QString> names;
    for (const R &record : records)
        names.insert(record.code, record.name);
    return names;
}

PrintedTable StandingCommand::obligations(const MonthFacts &facts, const MonthStanding &standing)
{
    const auto officeNames = namesOf(facts.offices);
    const auto itemNames = namesOf(facts.items);
    PrintedTable table{{tr("Office code"), tr("Office"), tr("Item code"), tr("Item"), tr("Standing"), tr("Days late"),
                           tr("Nil return"), tr("Received on"), tr("Times returned"), tr("Entered later")},
        {}};
    for (const ObligationStanding &one : standing.obligations) {
        table.rows.push_back({one.office, officeNames.value(one.office), one.item, itemNames.value(one.item),
            label(one.standing), toScalar(one.daysLate), one.isNil ? label(true) : QString(), toScalar(one.receivedOn),
            toScalar(one.returned), one.isBackfilled ? label(true) : QString()});
    }
    return table;
}

PrintedTable StandingCommand::offices(const MonthFacts &facts, const MonthStanding &standing)
{
    const auto names = namesOf(facts.offices);
    PrintedTable table{{tr("Rank"), tr("Office code"), tr("Office"), tr("Due"), tr("On time"), tr("Late"),
                           tr("Missing"), tr("Returned"), tr("Not yet due"), tr("Exempt"), tr("On-time rate")},
        {}};
    for (const OfficeStanding &one : standing.offices) {
        table.rows.push_back({rankText(one.rank), one.office, names.value(one.office), toScalar(one.due()),
            toScalar(one.onTime), toScalar(one.late), toScalar(one.missing), toScalar(one.returned),
            toScalar(one.notDue), toScalar(one.exempt), shareText(one.onTimeRate())});
    }
    return table;
}

ExitCode StandingCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto period = arguments.period();
    const auto now = arguments.now(context.session.clock());
    const auto format = arguments.format();
    if (!period || !now || !format)
        return BadArguments;
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    auto calendar = calendarOf(*store);
    auto facts = MonthBook(*store).facts(*period);
    if (!calendar)
        return fail(calendar.error(), {}, context);
    if (!facts)
        return fail(facts.error(), store->path(), context);
    const MonthStanding standing = standingOf(*facts, *calendar, *now);
    switch (*format) {
    case Format::Json:
        context.output.data(standingJson(standing) + '\n');
        break;
    case Format::Csv:
        context.output.data(obligations(*facts, standing).csv());
        break;
    case Format::Text:
        context.output.line(deadlineSentence(standing.deadline, *facts, *calendar));
        context.output.line(tr("As known on %1: %2").arg(momentText(*now), totalsSentence(standing.total)) + u'\n');
        context.output.line(offices(*facts, standing).text());
        context.output.data(obligations(*facts, standing).text().toUtf8());
        break;
    }
    return Done;
}

} // namespace

std::unique_ptr<Command> makeStandingCommand()
{
    return std::make_unique<StandingCommand>();
}

} // namespace Gongkai
