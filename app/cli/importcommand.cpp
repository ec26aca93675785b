// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "storework.h"

#include <QCoreApplication>
#include <QFile>

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
        return {{u"dry-run"_s, tr("Only say what would be added and what is wrong; write nothing.")}};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

ExitCode ImportCommand::run(const Arguments &arguments, CommandContext &context) const
{
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    if (!mayWrite(arguments.positional(1), arguments.positional(0), context))
        return BadArguments;
    QFile file(arguments.positional(1));
    if (!file.open(QIODevice::ReadOnly)) {
        const ErrorKind kind = file.exists() ? ErrorKind::Io : ErrorKind::Missing;
        return fail({kind, file.errorString()}, file.fileName(), context);
    }
    const QByteArray bytes = file.readAll();
    if (file.error() != QFileDevice::NoError)
        return fail({ErrorKind::Io, file.errorString()}, file.fileName(), context);
    return importFile(*store, bytes, file.fileName(), arguments.isSet(u"dry-run"_s), context);
}

} // namespace

std::unique_ptr<Command> makeImportCommand()
{
    return std::make_unique<ImportCommand>();
}

} // namespace Gongkai
