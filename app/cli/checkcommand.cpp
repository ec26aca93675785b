// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "errorwording.h"
#include "storecheck.h"
#include "storework.h"

#include <QCoreApplication>

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class CheckCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(CheckCommand)

public:
    QString name() const override { return u"check"_s; }
    QString summary() const override
    {
        return tr(
            "Look whether the store is whole: its file, its history, its issued papers, its sums, its archive numbers, "
            "its draws of villages, its attached files.");
    }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;

private:
    static QString findingText(const CheckFinding &finding);
};

QString CheckCommand::findingText(const CheckFinding &finding)
{
    switch (finding.kind) {
    case CheckFinding::Kind::Integrity:
        return tr("The file is damaged: %1").arg(finding.detail);
    case CheckFinding::Kind::ForeignKeys:
        return tr("A record refers to one that is not there: %1").arg(finding.detail);
    case CheckFinding::Kind::HistoryChain:
        return tr("The history was rewritten at row %1.").arg(finding.detail);
    case CheckFinding::Kind::HistoryGap:
        return tr("The history has a gap at row %1.").arg(finding.detail);
    case CheckFinding::Kind::RecordDiffersFromHistory:
        return tr("A record was changed past its history: %1").arg(finding.detail);
    case CheckFinding::Kind::IssuedDigest:
        return tr("An issued paper is not as it was issued: %1").arg(finding.detail);
    case CheckFinding::Kind::Sum:
        return tr("A sum does not hold: %1").arg(finding.detail);
    case CheckFinding::Kind::Draw:
        return tr("A draw of villages does not come to the visits that it holds: %1").arg(finding.detail);
    case CheckFinding::Kind::AttachedFile:
        return fileSentence(finding.file, finding.detail);
    }
    return finding.detail;
}

ExitCode CheckCommand::run(const Arguments &arguments, CommandContext &context) const
{
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    auto report = checkStore(*store);
    if (!report) {
        const ExitCode code = fail(report.error(), store->path(), context);
        // A page that can't be read is just what is looked for here.
        const bool isUnreadable = report.error().kind == ErrorKind::Io || report.error().kind == ErrorKind::Damaged;
        return isUnreadable ? FoundWrong : code;
    }
    for (const CheckFinding &finding : report->findings)
        context.output.line(findingText(finding));
    for (const NumberFinding &finding : report->numbers)
        context.output.line(numberSentence(finding));
    // A gap is filled by the next paper; it is told, and nothing is wrong with the store.
    const auto doubles = std::count_if(report->numbers.begin(), report->numbers.end(),
        [](const NumberFinding &finding) { return finding.kind == NumberFinding::Kind::Double; });
    context.output.line(tr("%1 record(s) and %2 row(s) of history were looked at; the history ends with %3.")
                            .arg(report->records)
                            .arg(report->historyRows)
                            .arg(report->chainHead));
    if (report->draws > 0)
        context.output.line(tr("%1 draw(s) of villages were made once more from their seeds.").arg(report->draws));
    if (report->findings.empty() && doubles == 0) {
        context.output.line(tr("Nothing is wrong."));
        return Done;
    }
    if (report->findings.empty()) {
        context.output.error(tr("The store is whole, but %1 archive number(s) are on more than one paper. Give each "
                                "paper a number of its own in the window.")
                                 .arg(doubles));
        return FoundWrong;
    }
    context.output.error(tr("%1 thing(s) are wrong; nothing was changed. Keep the file as it is, and compare it with "
                            "the newest backup before working on.")
                             .arg(report->findings.size()));
    return FoundWrong;
}

} // namespace

std::unique_ptr<Command> makeCheckCommand()
{
    return std::make_unique<CheckCommand>();
}

} // namespace Gongkai
