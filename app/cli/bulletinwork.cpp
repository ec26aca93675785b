// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulletinwork.h"

#include "fontbook.h"
#include "paperterms.h"
#include "shippedcalendar.h"
#include "standingwording.h"
#include "storework.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class BulletinWords
{
    Q_DECLARE_TR_FUNCTIONS(BulletinCommand)
};

/// `--number`; 0 where it is not given.
std::optional<int> numberIn(const Arguments &arguments, CommandContext &context)
{
    if (!arguments.isSet(u"number"_s))
        return 0;
    bool isNumber = false;
    const int number = arguments.value(u"number"_s).toInt(&isNumber);
    if (isNumber && number > 0 && number <= DocumentNumber::Largest && arguments.isSet(u"issue"_s))
        return number;
    context.output.error(
        BulletinWords::tr("--number is a whole number from 1 to %1 and goes with --issue: %2 is given.")
            .arg(QString::number(DocumentNumber::Largest), arguments.value(u"number"_s)));
    return std::nullopt;
}

/// What the paper is made with: the number, what was signed off before and what the arguments answer now.
Result<PaperTerms> termsFor(
    const ComposedPaper &paper, int number, const Arguments &arguments, const PaperDesk &desk, CommandContext &context)
{
    PaperTerms terms;
    terms.number = number;
    auto signedOff = desk.signedOff(paper.kind, paper.subject);
    if (!signedOff)
        return signedOff.error();
    terms.signedOff = std::move(*signedOff);
    answerRemarks(terms, paper.remarks, arguments, context);
    tellRemarks(
        paper.remarks, terms, [](const QString &section) { return section; }, context);
    return terms;
}

} // namespace

QList<QCommandLineOption> bulletinOptions(const QList<QCommandLineOption> &first)
{
    return first
        + QList<QCommandLineOption>{Arguments::nowOption(), Arguments::issueOption(),
            {u"number"_s,
                BulletinWords::tr("With --issue: the running number that the paper bears; the next free one without."),
                u"N"_s},
            Arguments::acceptOption(), Arguments::clerkOption(), Arguments::reviewerOption(), paperOption(),
            archivalOption()};
}

QString bulletinRemarks()
{
    return BulletinWords::tr(
        "A bulletin is for the public: one that holds an identity number, a mobile, a bank card or the name of a "
        "caller is not issued, unless --accept-warnings says why it may.");
}

ExitCode makeBulletin(
    const ComposeBulletin &compose, const Moment &now, const Arguments &arguments, CommandContext &context)
{
    const auto target = paperTarget(arguments, context);
    const auto number = numberIn(arguments, context);
    if (!target || !number)
        return BadArguments;
    context.session.clerk = arguments.clerk(context.session.clerk);
    auto store = openStore(arguments.positional(0), context);
    if (!store)
        return CannotOpen;
    if (!mayWrite(target->path, arguments.positional(0), context))
        return BadArguments;
    auto calendar = calendarOf(*store);
    if (!calendar)
        return fail(calendar.error(), {}, context);
    FontBook fonts;
    PaperDesk desk(*store, fonts, *calendar);
    auto paper = compose(desk, PaperPurpose::Draft, {});
    if (!paper)
        return fail(paper.error(), store->path(), context);
    if (paper->stillOnTimeTill.isValid())
        context.output.note(earlyBulletinSentence(paper->stillOnTimeTill));
    const auto terms = termsFor(*paper, *number, arguments, desk, context);
    if (!terms)
        return fail(terms.error(), store->path(), context);
    if (arguments.isSet(u"issue"_s)) {
        const auto composeWith = [&](const PaperTerms &with) { return compose(desk, PaperPurpose::Issue, with); };
        return issuePaper(
            desk, [&] { return composeReviewed(composeWith, *terms, now, arguments, desk); }, *target, store->path(),
            context);
    }
    return writePaper(*paper, *target, context);
}

} // namespace Gongkai
