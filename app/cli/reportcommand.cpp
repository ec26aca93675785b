// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "errorwording.h"
#include "figurewording.h"
#include "fontbook.h"
#include "paperbook.h"
#include "papertarget.h"
#include "papervalues.h"
#include "proofwording.h"
#include "shippedcalendar.h"
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
            "is no figure, nor one with a remark of the proof sheet that the clerk has not answered in the window: a "
            "number, sum, year or name that contradicts the records, or a person's data. A draft is made all the same "
            "and what does not hold is told.");
    }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return {Arguments::yearOption(),
            {u"form"_s, tr("The form of the report; by the year if not given."), u"2008|2021"_s},
            Arguments::nowOption(), Arguments::issueOption(), Arguments::clerkOption(), paperOption(),
            archivalOption()};
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
        if (part.key == section && !part.heading.isEmpty())
            return part.heading;
        for (const ReportTopic &topic : part.topics) {
            if (topic.key == section)
                return topic.lead;
        }
    }
    return section;
}

/// Every remark of the proof sheet: what stops the paper as an error, the others as notes.
void tellRemarks(
    const ComposedPaper &paper, ReportForm form, const std::vector<SignedOff> &signedOff, CommandContext &context)
{
    for (const ProofRemark &remark : paper.remarks) {
        const QString sentence = headingOf(form, remark.section) + QStringLiteral(": ") + remarkSentence(remark);
        if (isSettled(remark, signedOff))
            context.output.note(sentence);
        else
            context.output.error(sentence);
    }
}

/// What does not hold in the statutory tables, or is unusual, a line each.
void tellFindings(const ComposedPaper &paper, CommandContext &context)
{
    for (const Fault &fault : paper.findings.errors)
        context.output.note(faultLine(fault));
    for (const Fault &fault : paper.findings.warnings)
        context.output.note(faultLine(fault));
}

ExitCode ReportCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto year = arguments.year();
    const auto now = arguments.now(context.session.clock());
    const auto target = paperTarget(arguments, context);
    if (!year || !now || !target)
        return BadArguments;
    const QString formText = arguments.value(u"form"_s);
    const auto form = formText.isEmpty() ? PaperDesk::formOf(*year) : fromWord<ReportForm>(formText);
    if (!form || formText == u"2019") {
        context.output.error(tr("“%1” is no form of the report: it is 2008 or 2021.").arg(formText));
        return BadArguments;
    }
    context.session.clerk = arguments.clerk(context.session.clerk);
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    if (!mayWrite(target->path, arguments.positional(0), context))
        return BadArguments;
    if (!PaperDesk::canWrite(*form)) {
        context.output.error(tr("Gongkai does not make the annual report in the form of %1, only in those of 2008 and "
                                "2021. No file was written. The figures of the year are printed by gongkai figures.")
                                 .arg(QString(wordOf(*form))));
        return Failed;
    }
    auto calendar = calendarOf(*store);
    if (!calendar)
        return fail(calendar.error(), {}, context);
    if (*form != PaperDesk::formOf(*year)) {
        context.output.note(tr("The form of %1 is not the one that holds for the year %2, which is that of %3.")
                                .arg(QString(wordOf(*form)))
                                .arg(*year)
                                .arg(QString(wordOf(PaperDesk::formOf(*year)))));
    }
    tellMixed(*store, *year, context);
    FontBook fonts;
    PaperDesk desk(*store, fonts, *calendar);
    auto draft = desk.annualReport(*year, *form, *now);
    if (!draft)
        return fail(draft.error(), store->path(), context);
    // What was signed off in the window for the last version holds for this one, too.
    const auto signedOff = desk.signedOff(*year);
    if (!signedOff)
        return fail(signedOff.error(), store->path(), context);
    tellRemarks(*draft, *form, *signedOff, context);
    if (arguments.isSet(u"issue"_s)) {
        for (const Fault &fault : draft->findings.warnings)
            context.output.note(faultLine(fault));
        return issuePaper(
            desk, [&] { return desk.annualReport(*year, *form, *now, PaperPurpose::Issue, *signedOff); }, *target,
            store->path(), context);
    }
    tellFindings(*draft, context);
    return writePaper(*draft, *target, context);
}

} // namespace

std::unique_ptr<Command> makeReportCommand()
{
    return std::make_unique<ReportCommand>();
}

} // namespace Gongkai
