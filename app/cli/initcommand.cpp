// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "sampletown.h"
#include "storework.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class InitCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InitCommand)

public:
    QString name() const override { return u"init"_s; }
    QString summary() const override { return tr("Make a new store."); }
    QList<Positional> positionals() const override { return {{u"STORE"_s, tr("The file to be made.")}}; }
    QList<QCommandLineOption> options() const override
    {
        return {{u"sample"_s, tr("Fill it with the sample town, 三教镇 in 2015.")}, Arguments::clerkOption()};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

ExitCode InitCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const QString path = arguments.positional(0);
    context.session.clerk = arguments.clerk(context.session.clerk);
    auto store = Store::create(path, context.session);
    if (!store)
        return fail(store.error(), path, context);
    context.output.note(tr("The store “%1” was made.").arg(path));
    if (!arguments.isSet(u"sample"_s))
        return Done;
    auto sample = sampleTown();
    if (!sample)
        return fail(sample.error(), path, context);
    return importFile(**store, {*sample, tr("the sample town"), {}, false}, context);
}

} // namespace

std::unique_ptr<Command> makeInitCommand()
{
    return std::make_unique<InitCommand>();
}

} // namespace Gongkai
