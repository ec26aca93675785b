// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "exchangefolder.h"
#include "storework.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class ExportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ExportCommand)

public:
    QString name() const override { return u"export"_s; }
    QString summary() const override { return tr("Write everything in the store as an exchange file."); }
    QString remarks() const override
    {
        return tr("Attached files are written to the folder FILE.json.files beside it, where import looks for them.");
    }
    QList<Positional> positionals() const override
    {
        return {Arguments::storeArgument(), {u"FILE.json"_s, tr("The exchange file to write.")}};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

ExitCode ExportCommand::run(const Arguments &arguments, CommandContext &context) const
{
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    const QString target = arguments.positional(1);
    if (!mayWrite(target, arguments.positional(0), context))
        return BadArguments;
    QString about;
    const auto report = exportStore(*store, target, about);
    if (!report)
        return fail(report.error(), about, context);
    context.output.note(tr("%1 record(s) were written to “%2”.").arg(report->records).arg(target));
    if (report->files > 0)
        context.output.note(tr("%1 attached file(s) are in “%2”; that folder belongs to the exchange file.")
                                .arg(report->files)
                                .arg(target + u".files"_s));
    tellLostFiles(report->lost, context);
    return report->lost.empty() ? Done : FoundWrong;
}

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace Gongkai
