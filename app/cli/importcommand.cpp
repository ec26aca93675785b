// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "storework.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class ImportCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ImportCommand)

public:
    QString name() const override { return u"import"_s; }
    QString summary() const override { return tr("Add the records of an exchange file, all or nothing."); }
    QString remarks() const override
    {
        return tr("A file with a fault is refused as a whole; every fault is told on its own line with its place.");
    }
    QList<Positional> positionals() const override
    {
        return {Arguments::storeArgument(), {u"FILE.json"_s, tr("The exchange file to read.")}};
    }
    QList<QCommandLineOption> options() const override
    {
        return {{u"dry-run"_s, tr("Only say what would be added and what is wrong; write nothing.")},
            {u"reason"_s, tr("Why the records are added, for the history; the name of the file if not given."),
                u"TEXT"_s},
            Arguments::clerkOption()};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

ExitCode ImportCommand::run(const Arguments &arguments, CommandContext &context) const
{
    context.session.clerk = arguments.clerk(context.session.clerk);
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    if (!mayWrite(arguments.positional(1), arguments.positional(0), context))
        return BadArguments;
    QFile file(arguments.positional(1));
    if (QFileInfo(file).isDir()) {
        context.output.error(tr("“%1” is a folder, no exchange file.").arg(file.fileName()));
        return Failed;
    }
    if (!file.exists()) {
        context.output.error(
            tr("The exchange file “%1” can't be found. Look at its name and folder.").arg(file.fileName()));
        return Failed;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        context.output.error(tr("The exchange file “%1” can't be read: %2").arg(file.fileName(), file.errorString()));
        return Failed;
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail({ErrorKind::Io, file.errorString()}, file.fileName(), context);
    const QString reason = arguments.value(u"reason"_s).simplified();
    return importFile(*store, {bytes, file.fileName(), reason, arguments.isSet(u"dry-run"_s)}, context);
}

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace Gongkai
