// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "maintenance.h"
#include "storework.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class BackupCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)

public:
    QString name() const override { return u"backup"_s; }
    QString summary() const override
    {
        return tr("Make a copy of the store that was read back and found good, while others work.");
    }
    QList<Positional> positionals() const override
    {
        return {Arguments::storeArgument(), {u"FILE"_s, tr("The backup to be made.")}};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

ExitCode BackupCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const QString path = arguments.positional(0);
    const QString target = arguments.positional(1);
    // Opened first, so that what is wrong with the store is not taken for something wrong with the target.
    if (!openStore(path, context))
        return CannotOpen;
    if (!mayWrite(target, path, context))
        return BadArguments;
    const auto lost = backUp(path, target);
    if (!lost)
        return fail(lost.error(), target, context);
    tellLostFiles(*lost, context);
    context.output.note(tr("The backup “%1” was made, read back and found good.").arg(target));
    return lost->empty() ? Done : FoundWrong;
}

} // namespace

std::unique_ptr<Command> makeBackupCommand()
{
    return std::make_unique<BackupCommand>();
}

} // namespace Gongkai
