// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "fontbook.h"
#include "papertarget.h"
#include "paperterms.h"
#include "shippedcalendar.h"
#include "standingwording.h"
#include "storework.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class BulletinCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BulletinCommand)

public:
    QString name() const override { return u"bulletin"_s; }
    QString summary() const override { return tr("Make the bulletin on how all offices did in a month."); }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return {Arguments::periodOption(), Arguments::nowOption(), Arguments::issueOption(),
            {u"number"_s, tr("With --issue: the running number that the paper bears; the next free one without."),
                u"N"_s},
            Arguments::acceptOption(), Arguments::clerkOption(), Arguments::reviewerOption(), paperOption(),
            archivalOption()};
    }
    QString remarks() const override
    {
        return tr(
            "A bulletin is for the public: one that holds an identity number, a mobile, a bank card or the name of a "
            "caller is not issued, unless --accept-warnings says why it may.");
    }
    bool makesPapers() const override { return true; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;

private:
    /// `--number`; 0 where it is not given.
    static std::optional<int> numberIn(const Arguments &arguments, CommandContext &context);
};

std::optional<int> BulletinCommand::numberIn(const Arguments &arguments, CommandContext &context)
{
    if (!arguments.isSet(u"number"_s))
        return 0;
    bool isNumber = false;
    const int number = arguments.value(u"number"_s).toInt(&isNumber);
    if (isNumber && number > 0 && number <= DocumentNumber::Largest && arguments.isSet(u"issue"_s))
        return number;
    context.output.error(tr("--number is a whole number from 1 to %1 and goes with --issue: %2 is given.")
                             .arg(QString::number(DocumentNumber::Largest), arguments.value(u"number"_s)));
    return std::nullopt;
}

ExitCode BulletinCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto period = arguments.period();
    const auto now = arguments.now(context.session.clock());
    const auto target = paperTarget(arguments, context);
    const auto number = numberIn(arguments, context);
    if (!period || !now || !target || !number)
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
    FontBook fonts;
    PaperDesk desk(*store, fonts, *calendar);
    auto paper = desk.bulletin(*period, *now);
    if (!paper)
        return fail(paper.error(), store->path(), context);
    if (paper->stillOnTimeTill.isValid())
        context.output.note(earlyBulletinSentence(paper->stillOnTimeTill));
    PaperTerms terms = termsOf(arguments, *now, context);
    terms.number = *number;
    auto signedOff = desk.signedOff(PaperKind::Bulletin, period->toString());
    if (!signedOff)
        return fail(signedOff.error(), store->path(), context);
    terms.signedOff = std::move(*signedOff);
    answerRemarks(terms, paper->remarks, arguments, context);
    tellRemarks(
        paper->remarks, terms, [](const QString &section) { return section; }, context);
    if (arguments.isSet(u"issue"_s)) {
        return issuePaper(
            desk, [&] { return desk.bulletin(*period, *now, PaperPurpose::Issue, terms); }, *target, store->path(),
            context);
    }
    return writePaper(*paper, *target, context);
}

} // namespace

std::unique_ptr<Command> makeBulletinCommand()
{
    return std::make_unique<BulletinCommand>();
}

} // namespace Gongkai
