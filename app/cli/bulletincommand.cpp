// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinwork.h"
#include "commands.h"

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
    QList<QCommandLineOption> options() const override { return bulletinOptions({Arguments::periodOption()}); }
    QString remarks() const override { return bulletinRemarks(); }
    bool makesPapers() const override { return true; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;
};

ExitCode BulletinCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto period = arguments.period();
    const auto now = arguments.now(context.session.clock());
    if (!period || !now)
        return BadArguments;
    return makeBulletin([&](PaperDesk &desk, PaperPurpose purpose,
                            const PaperTerms &terms) { return desk.bulletin(*period, *now, purpose, terms); },
        *now, arguments, context);
}

} // namespace

std::unique_ptr<Command> makeBulletinCommand()
{
    return std::make_unique<BulletinCommand>();
}

} // namespace Gongkai
