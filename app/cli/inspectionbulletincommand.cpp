// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinwork.h"
#include "commands.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class InspectionBulletinCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(InspectionBulletinCommand)

public:
    QString name() const override { return u"inspection-bulletin"_s; }
    QString summary() const override { return tr("Make the bulletin on the inspections of a span of months."); }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return bulletinOptions({{u"from"_s, tr("The first month, such as 2015-07."), u"YYYY-MM"_s},
            {u"to"_s, tr("The last month, included, such as 2015-09; the first one if not given."), u"YYYY-MM"_s}});
    }
    QString remarks() const override { return bulletinRemarks(); }
    bool makesPapers() const override { return true; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;

private:
    static std::optional<InspectionSpan> spanIn(const Arguments &arguments, CommandContext &context);
};

std::optional<InspectionSpan> InspectionBulletinCommand::spanIn(const Arguments &arguments, CommandContext &context)
{
    const auto from = arguments.month(u"from"_s);
    const auto to = arguments.isSet(u"to"_s) ? arguments.month(u"to"_s) : from;
    if (!from || !to)
        return std::nullopt;
    const InspectionSpan span{*from, *to};
    if (span.isValid())
        return span;
    context.output.error(tr("--to %1 lies before --from %2.").arg(to->toString(), from->toString()));
    return std::nullopt;
}

ExitCode InspectionBulletinCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto span = spanIn(arguments, context);
    const auto now = arguments.now(context.session.clock());
    if (!span || !now)
        return BadArguments;
    return makeBulletin([&](PaperDesk &desk, PaperPurpose purpose,
                            const PaperTerms &terms) { return desk.inspectionBulletin(*span, *now, purpose, terms); },
        *now, arguments, context);
}

} // namespace

std::unique_ptr<Command> makeInspectionBulletinCommand()
{
    return std::make_unique<InspectionBulletinCommand>();
}

} // namespace Gongkai
