// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperterms.h"

#include "figurejson.h"
#include "proofwording.h"

#include <QCoreApplication>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

Result<SecrecyReview> reviewOf(
    const ComposedPaper &paper, const Moment &now, const Arguments &arguments, const PaperDesk &desk)
{
    if (const QString reviewer = arguments.value(u"reviewer"_s).simplified(); !reviewer.isEmpty())
        return SecrecyReview{reviewer, now.day()};
    const auto alike = desk.issuedAlike(paper);
    if (!alike)
        return alike.error();
    return *alike ? reviewIn((*alike)->figures) : SecrecyReview();
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
