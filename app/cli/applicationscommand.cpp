// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationwording.h"
#include "arguments.h"
#include "commands.h"
#include "datewording.h"
#include "enumwording.h"
#include "jsontext.h"
#include "printedtable.h"
#include "shippedcalendar.h"
#include "storework.h"
#include "todaydesk.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class ApplicationsCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationsCommand)

public:
    QString name() const override { return u"applications"_s; }
    QString summary() const override
    {
        return tr("Print the applications for information that are not replied to, with their last day.");
    }
    QString remarks() const override
    {
        return tr(
            "Those with the earliest last day come first. While a correction or a third party is waited for there "
            "is no last day.");
    }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override { return {Arguments::dayOption(), Arguments::formatOption()}; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;

private:
    static PrintedTable table(const std::vector<ClockedApplication> &open);
};

QByteArray applicationsJson(const std::vector<ClockedApplication> &open)
{
    JsonText json;
    json.beginObject().key("applications"_L1).beginArray();
    for (const ClockedApplication &one : open) {
        json.beginObject()
            .member("number"_L1, one.application.number)
            .member("lastDay"_L1, one.clock.lastDay)
            .member("overdue"_L1, one.clock.state == ApplicationState::Overdue)
            .endObject();
    }
    json.endArray().endObject();
    return json.text();
}

PrintedTable ApplicationsCommand::table(const std::vector<ClockedApplication> &open)
{
    PrintedTable table{
        {tr("Last day"), tr("Left"), tr("Number"), tr("State"), tr("Received on"), tr("Applicant"), tr("Subject")}, {}};
    for (const auto &[application, clock] : open) {
        table.rows.push_back({lastDayText(clock), daysLeftText(clock), application.number, label(clock.state),
            toScalar(application.receivedOn), label(application.applicant), application.subject.simplified()});
    }
    return table;
}

ExitCode ApplicationsCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto day = arguments.day(context.session.clock());
    const auto format = arguments.format();
    if (!day || !format)
        return BadArguments;
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    auto calendar = calendarOf(*store);
    if (!calendar)
        return fail(calendar.error(), {}, context);
    auto open = openApplications(*store, *calendar, *day);
    if (!open)
        return fail(open.error(), store->path(), context);
    switch (*format) {
    case Format::Json:
        context.output.data(applicationsJson(*open) + '\n');
        break;
    case Format::Csv:
        context.output.data(table(*open).csv());
        break;
    case Format::Text:
        if (open->empty())
            context.output.line(tr("No application is to be replied to on %1.").arg(dayText(*day)));
        else
            context.output.data(table(*open).text().toUtf8());
        break;
    }
    if (const QString told = weekendsOnlySentence(*open); !told.isEmpty())
        context.output.note(told);
    return Done;
}

} // namespace

std::unique_ptr<Command> makeApplicationsCommand()
{
    return std::make_unique<ApplicationsCommand>();
}

} // namespace Gongkai
