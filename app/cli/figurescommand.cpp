// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "figurejson.h"
#include "figurewording.h"
#include "paperbook.h"
#include "printedtable.h"
#include "storework.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class FiguresCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(FiguresCommand)

public:
    QString name() const override { return u"figures"_s; }
    QString summary() const override { return tr("Print the figures of a year, which every paper reads."); }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override { return {Arguments::yearOption(), Arguments::formatOption()}; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;

private:
    static PrintedTable tableOf(const YearFigures &figures);
};

PrintedTable FiguresCommand::tableOf(const YearFigures &figures)
{
    PrintedTable table{{tr("Figure"), tr("Name"), tr("Value"), tr("Unit"), tr("Where it comes from")}, {}};
    for (const Figure &figure : figures.figures) {
        const Scalar value = figure.isText() ? toScalar(figure.text()) : toScalar(figure.value());
        table.rows.push_back({figure.id, figure.field, value, figure.unit, figureOrigin(figure)});
    }
    return table;
}

ExitCode FiguresCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const auto year = arguments.year();
    const auto format = arguments.format();
    if (!year || !format)
        return BadArguments;
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    auto figures = PaperBook(*store).figures(*year);
    if (!figures)
        return fail(figures.error(), store->path(), context);
    switch (*format) {
    case Format::Json:
        context.output.data(figuresJson(*figures) + '\n');
        break;
    case Format::Csv:
        context.output.data(tableOf(*figures).csv());
        break;
    case Format::Text:
        context.output.line(tableOf(*figures).text());
        for (const SumCheck &check : figures->sums())
            context.output.line(sumSentence(check));
        break;
    }
    return Done;
}

} // namespace

std::unique_ptr<Command> makeFiguresCommand()
{
    return std::make_unique<FiguresCommand>();
}

} // namespace Gongkai
