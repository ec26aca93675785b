// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperterms.h"

#include "figurejson.h"
#include "proofwording.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

Result<ComposedPaper> composeReviewed(const std::function<Result<ComposedPaper>(const PaperTerms &)> &compose,
    PaperTerms terms, const Moment &now, const Arguments &arguments, const PaperDesk &desk)
{
    terms.review = {arguments.value(u"reviewer"_s).simplified(), now.day()};
    auto paper = compose(terms);
    if (!paper || !terms.review.by.isEmpty())
        return paper;
    const auto alike = desk.issuedAlike(*paper);
    if (!alike)
        return alike.error();
    if (!*alike)
        return paper;
    // The review is frozen with the figures, so that the paper is made again.
    terms.review = reviewIn((*alike)->figures);
    auto reviewed = compose(terms);
    if (reviewed && reviewed->pages.text != paper->pages.text)
        return Error{ErrorKind::Conflict, {}};
    return reviewed;
}

void answerRemarks(PaperTerms &terms, const std::vector<ProofRemark> &remarks, const Arguments &arguments,
    const CommandContext &context)
{
    const QString reason = arguments.value(u"accept-warnings"_s).simplified();
    for (const ProofRemark &remark : remarks) {
        if (!reason.isEmpty() && weightOf(remark.rule) != ProofWeight::MustChange
            && !isSettled(remark, terms.signedOff))
            terms.signedOff.push_back({remark, reason, context.session.clerk});
    }
    terms.signedOff = withWarningsTold(remarks, std::move(terms.signedOff), context.session.clerk);
}

void tellRemarks(const std::vector<ProofRemark> &remarks, const PaperTerms &terms,
    const std::function<QString(const QString &section)> &heading, CommandContext &context)
{
    for (const ProofRemark &remark : remarks) {
        const QString place = sectionName(remark.section);
        const QString sentence =
            (place.isEmpty() ? heading(remark.section) : place) + QStringLiteral(": ") + remarkSentence(remark);
        if (isSettled(remark, terms.signedOff))
            context.output.note(sentence);
        else
            context.output.error(sentence);
    }
}

} // namespace Gongkai
