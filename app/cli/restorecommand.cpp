// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "maintenance.h"
#include "storework.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class RestoreCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(RestoreCommand)

public:
    QString name() const override { return u"restore"_s; }
    QString summary() const override { return tr("Put a backup in the place of a store."); }
    QList<Positional> positionals() const override
    {
        return {{u"FILE"_s, tr("The backup.")}, {u"STORE"_s, tr("Where the store is to be.")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"replace"_s, tr("Also where a store is already; that one is kept beside it under another name.")}};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

bool isNoBackup(ErrorKind kind)
{
    return kind == ErrorKind::Missing || kind == ErrorKind::Empty || kind == ErrorKind::Foreign
        || kind == ErrorKind::Newer || kind == ErrorKind::Damaged;
}

ExitCode RestoreCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const QString backup = arguments.positional(0);
    const QString path = arguments.positional(1);
    if (!mayWrite(path, backup, context))
        return BadArguments;
    auto kept = restoreStore(backup, path, arguments.isSet(u"replace"_s), context.session.clock());
    if (!kept) {
        const ErrorKind kind = kept.error().kind;
        const ExitCode code = fail(kept.error(), isNoBackup(kind) ? backup : path, context);
        if (kind == ErrorKind::Exists)
            context.output.error(tr("With --replace the store that is there is kept beside it under another name."));
        return isNoBackup(kind) ? CannotOpen : code;
    }
    context.output.note(tr("The backup is now the store “%1”.").arg(path));
    if (!kept->isEmpty())
        context.output.note(tr("The store that was there is kept as “%1”.").arg(*kept));
    const auto lost = lostFiles(path);
    if (!lost)
        return fail(lost.error(), path, context);
    tellLostFiles(*lost, context);
    return lost->empty() ? Done : FoundWrong;
}

} // namespace

std::unique_ptr<Command> makeRestoreCommand()
{
    return std::make_unique<RestoreCommand>();
}

} // namespace Gongkai
