// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "errorwording.h"
#include "figurewording.h"
#include "fontbook.h"
#include "isotext.h"
#include "paperbook.h"
#include "papertarget.h"
#include "paperterms.h"
#include "papervalues.h"
#include "shippedcalendar.h"
#include "statutorytables.h"
#include "storework.h"
#include "words.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class ReportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReportCommand)

public:
    QString name() const override { return u"report"_s; }
    QString summary() const override { return tr("Make the annual report on open government."); }
    QString remarks() const override
    {
        return tr(
            "A report whose sums or statutory tables do not hold is not issued, nor one whose text has a field that "
            "is no figure, nor one in which a number, sum, year or name contradicts the records or in which a person's "
            "data stands, unless a reason was given for it, in the window or by --accept-warnings. Other remarks of "
            "the proof sheet are told, and that they were is kept with the issued "
            "paper. A draft is made all the same.");
    }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return {Arguments::yearOption(),
            {u"form"_s, tr("The form of the report; by the year if not given."), u"2008|2019|2021"_s},
            {u"date"_s,
                tr("The day that the report bears; if not given the present one, in the form of 2008 the last day of "
                   "its year."),
                u"DAY"_s},
            Arguments::nowOption(), Arguments::issueOption(), Arguments::acceptOption(), Arguments::clerkOption(),
            Arguments::reviewerOption(), paperOption(), archivalOption()};
    }
    bool makesPapers() const override { return true; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

/// A figure of which a part was counted and a part typed in may hold something twice: the clerk is told of each.
void tellMixed(Store &store, int year, CommandContext &context)
{
    const auto figures = PaperBook(store).figures(year);
    if (!figures)
        return; // the paper meets the same failure
    for (const Figure &figure : figures->figures) {
        if (figure.isMixed())
            context.output.note(figure.field + QStringLiteral(": ") + figureOrigin(figure));
    }
}

/// How a section of a report in @p form is headed; its key where the outline does not have it.
QString headingOf(ReportForm form, const QString &section)
{
    for (const ReportPart &part : reportOutline(form)) {
        if (part.key == section)
            return part.heading.isEmpty() ? ReportCommand::tr("Opening") : part.heading;
        for (const ReportTopic &topic : part.topics) {
            if (topic.key == section)
                return topic.lead;
        }
    }
    return section;
}

/// `--date`, null where it is not given.
std::optional<QDate> dateOf(const Arguments &arguments, CommandContext &context)
{
    const QString text = arguments.value(u"date"_s);
    if (text.isEmpty())
        return QDate();
    const auto date = dayFromIso(text);
    if (!date)
        context.output.error(
            ReportCommand::tr("“%1” is not possible for --date: a day, such as 2022-01-20, is wanted.").arg(text));
    return date;
}

ExitCode ReportCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto year = arguments.year();
    const auto now = arguments.now(context.session.clock());
    const auto target = paperTarget(arguments, context);
    if (!year || !now || !target)
        return BadArguments;
    const auto date = dateOf(arguments, context);
    const QString formText = arguments.value(u"form"_s);
    const auto form = formText.isEmpty() ? reportFormOf(*year) : fromWord<ReportForm>(formText);
    if (!form)
        context.output.error(tr("“%1” is no form of the report: it is 2008, 2019 or 2021.").arg(formText));
    if (!form || !date)
        return BadArguments;
    context.session.clerk = arguments.clerk(context.session.clerk);
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    if (!mayWrite(target->path, arguments.positional(0), context))
        return BadArguments;
    auto calendar = calendarOf(*store);
    if (!calendar)
        return fail(calendar.error(), {}, context);
    tellMixed(*store, *year, context);
    FontBook fonts;
    PaperDesk desk(*store, fonts, *calendar);
    PaperTerms terms;
    terms.date = *date;
    auto draft = desk.annualReport(*year, *form, *now, PaperPurpose::Draft, terms);
    if (!draft)
        return fail(draft.error(), store->path(), context);
    // What was signed off for the last version holds for this one, too.
    auto signedOff = desk.signedOff(PaperKind::AnnualReport, QString::number(*year));
    if (!signedOff)
        return fail(signedOff.error(), store->path(), context);
    terms.signedOff = std::move(*signedOff);
    answerRemarks(terms, draft->remarks, arguments, context);
    tellRemarks(
        draft->remarks, terms, [&](const QString &section) { return headingOf(*form, section); }, context);
    if (arguments.isSet(u"issue"_s)) {
        const auto compose = [&](const PaperTerms &with) {
            return desk.annualReport(*year, *form, *now, PaperPurpose::Issue, with);
        };
        return issuePaper(
            desk, [&] { return composeReviewed(compose, terms, *now, arguments, desk); }, *target, store->path(),
            context);
    }
    for (const Fault &fault : draft->findings.errors)
        context.output.note(faultLine(fault));
    return writePaper(*draft, *target, context);
}

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace Gongkai
