// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "fontbook.h"
#include "papertarget.h"
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
    QString summary() const override { return tr("Make the bulletin on how all offices did in a month, as PDF."); }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return {Arguments::periodOption(), Arguments::nowOption(), Arguments::issueOption(), Arguments::clerkOption(),
            Arguments::outputOption(u"FILE.pdf"_s, tr("The file to write; one that is there is replaced."))};
    }
    bool makesPapers() const override { return true; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

ExitCode BulletinCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto period = arguments.period();
    const auto now = arguments.now(context.session.clock());
    const auto target = arguments.output();
    if (!period || !now || !target)
        return BadArguments;
    context.session.clerk = arguments.clerk(context.session.clerk);
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    if (!mayWrite(*target, arguments.positional(0), context))
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
    if (arguments.isSet(u"issue"_s)) {
        return issuePaper(
            desk, [&] { return desk.bulletin(*period, *now, PaperPurpose::Issue); }, *target, store->path(), context);
    }
    return writePaper(*paper, *target, context);
}

} // namespace

std::unique_ptr<Command> makeBulletinCommand()
{
    return std::make_unique<BulletinCommand>();
}

} // namespace Gongkai
