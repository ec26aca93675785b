// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"
#include "commands.h"
#include "errorwording.h"
#include "linereader.h"
#include "monthbook.h"
#include "storework.h"
#include "submissionline.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class ReceiveCommand : public Command
{
    Q_DECLARE_TR_FUNCTIONS(ReceiveCommand)

public:
    QString name() const override { return u"receive"_s; }
    QString summary() const override { return tr("Take in submissions from standard input."); }
    QString remarks() const override
    {
        return tr("Each line is one submission, a JSON object as in the exchange file. It is saved in a transaction of "
                  "its own and answered with “ACK <id>” once it is safely on the disk, or “NAK <id> <reason>”; the id "
                  "is - where the line has none. A submission without an id is given one, one without recordedAt the "
                  "present moment. The exit code is 0 when the input has ended and at least one line was taken in, or "
                  "there was none; where every line was refused it tells why the last one was: 4 for what is wrong in "
                  "it, 3 or 1 for what is wrong with the store.");
    }
    QList<Positional> positionals() const override { return {Arguments::storeArgument()}; }
    QList<QCommandLineOption> options() const override
    {
        return {Arguments::clerkOption(),
            {u"reason"_s, tr("Why records of a month are added whose bulletin is issued; kept by the history."),
                u"TEXT"_s}};
    }
    ExitCode run(const Arguments &arguments, CommandContext &context) const override;

private:
    /// The id that was saved.
    static Result<QString> take(const InputLine &line, MonthBook &book, const QString &reason);
};

/// The id in a line that was refused, so that the answer can name it.
QString idIn(const QByteArray &line)
{
    const QString id = QJsonDocument::fromJson(line).object().value(u"id"_s).toString().simplified();
    return id.isEmpty() ? u"-"_s : id.left(200);
}

ExitCode codeOfRefusal(const Error &error)
{
    return error.kind == ErrorKind::Invalid ? Refused : exitCodeOf(error);
}

Result<QString> ReceiveCommand::take(const InputLine &line, MonthBook &book, const QString &reason)
{
    if (line.isTooLong)
        return Error::invalid({Fault{{}, FaultKind::TooLong, {}}});
    auto submission = readSubmissionLine(line.text);
    if (!submission)
        return submission.error();
    auto stored = book.receive(*submission);
    // What comes after the bulletin changes the live view, never the paper, and the history says why.
    if (!stored && stored.error().kind == ErrorKind::Closed)
        stored = book.receive(*submission, reason);
    if (!stored)
        return stored.error();
    return stored->record.id;
}

ExitCode ReceiveCommand::run(const Arguments &arguments, CommandContext &context) const
{
    const QString path = arguments.positional(0);
    context.session.clerk = arguments.clerk(context.session.clerk);
    auto store = openStore(path, context);
    if (!store)
        return CannotOpen;
    MonthBook book(*store);
    const QString given = arguments.value(u"reason"_s).simplified();
    const QString reason = given.isEmpty() ? tr("handed in after the bulletin") : given;
    qint64 taken = 0;
    qint64 refused = 0;
    ExitCode lastRefusal = Done;
    while (const auto line = nextLine(context.input)) {
        if (line->text.trimmed().isEmpty())
            continue;
        const auto saved = take(*line, book, reason);
        if (saved) {
            ++taken;
            context.output.line(u"ACK "_s + *saved);
        } else {
            ++refused;
            lastRefusal = codeOfRefusal(saved.error());
            const QString id = line->isTooLong ? u"-"_s : idIn(line->text);
            context.output.line(u"NAK "_s + id + u' ' + errorSummary(saved.error()).simplified());
        }
        if (!context.output.flush())
            return Failed;
    }
    if (refused > 0)
        context.output.note(tr("%1 line(s) were taken in, %2 refused.").arg(taken).arg(refused));
    return taken == 0 && refused > 0 ? lastRefusal : Done;
}

} // namespace

std::unique_ptr<Command> makeReceiveCommand()
{
    return std::make_unique<ReceiveCommand>();
}

} // namespace Gongkai
