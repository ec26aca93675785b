// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "fontbook.h"
#include "papertarget.h"
#include "shippedcalendar.h"
#include "storework.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class NoticesCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(NoticesCommand)

public:
    QString name() const override { return u"notices"_s; }
    QString summary() const override { return tr("Make a notice to each office that still owes something."); }
    QString remarks() const override { return tr("The path of each file is printed on a line of its own."); }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return {Arguments::periodOption(), Arguments::nowOption(), Arguments::clerkOption(),
            Arguments::outputOption(u"DIR"_s, tr("The folder for the files; it is made if it is not there.")),
            {u"as"_s, tr("What kind of files to write; pdf if not given."), u"pdf|odt|html|txt"_s, u"pdf"_s},
            archivalOption()};
    }
    bool makesPapers() const override { return true; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

ExitCode NoticesCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto period = arguments.period();
    const auto now = arguments.now(context.session.clock());
    const auto target = arguments.output();
    const auto format = paperFormat(u'.' + arguments.value(u"as"_s), arguments, context);
    if (!period || !now || !target || !format)
        return BadArguments;
    context.session.clerk = arguments.clerk(context.session.clerk);
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    auto calendar = calendarOf(*store);
    if (!calendar)
        return fail(calendar.error(), {}, context);
    FontBook fonts;
    PaperDesk desk(*store, fonts, *calendar);
    auto papers = desk.notices(*period, *now);
    if (!papers)
        return fail(papers.error(), store->path(), context);
    const QDir folder(*target);
    if (!folder.mkpath(u"."_s))
        return fail({ErrorKind::ReadOnly, folder.absolutePath()}, *target, context);
    for (const ComposedPaper &paper : *papers) {
        const QString name = QFileInfo(paper.fileName).completeBaseName() + u'.' + suffixOf(*format);
        if (const ExitCode code = writePaper(paper, {folder.filePath(name), *format}, context); code != Done)
            return code;
    }
    context.output.note(papers->empty() ? tr("No office owes anything.")
                                        : tr("%n notice(s) were made.", nullptr, static_cast<int>(papers->size())));
    return Done;
}

} // namespace

std::unique_ptr<Command> makeNoticesCommand()
{
    return std::make_unique<NoticesCommand>();
}

} // namespace Gongkai
