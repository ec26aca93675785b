// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "exchangewriter.h"
#include "importer.h"
#include "safefile.h"
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
    QList<Positional> positionals() const override
    {
        return {Arguments::storeArgument(), {u"FILE.json"_s, tr("The exchange file to write.")}};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

/// Writes everything into @p file, which is called @p target. What fails is told of the file it is about.
Result<qint64> writeAll(Store &store, SafeFile &file, const QString &target, QString &about)
{
    about = target;
    if (auto opened = file.open(); !opened)
        return opened.error();
    qint64 count = 0;
    ExchangeWriter writer(file.device());
    writer.begin();
    auto read = exportRecords(store, [&](const AnyRecord &record) {
        writer.write(record);
        ++count;
        return Result<void>();
    });
    if (!read) {
        about = store.path();
        return read.error();
    }
    if (auto written = writer.finish(); !written)
        return written.error();
    if (auto committed = file.commit(); !committed)
        return committed.error();
    return count;
}

ExitCode ExportCommand::run(const Arguments &arguments, CommandContext &context) const
{
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    const QString target = arguments.positional(1);
    if (!mayWrite(target, arguments.positional(0), context))
        return BadArguments;
    SafeFile file(target);
    QString about;
    auto count = writeAll(*store, file, target, about);
    if (!count)
        return fail(count.error(), about, context);
    context.output.note(tr("%1 record(s) were written to “%2”.").arg(*count).arg(target));
    return Done;
}

} // namespace

std::unique_ptr<Command> makeExportCommand()
{
    return std::make_unique<ExportCommand>();
}

} // namespace Gongkai
