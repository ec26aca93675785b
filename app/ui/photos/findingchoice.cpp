// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingchoice.h"

#include "enumwording.h"
#include "inspectionbook.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

class FindingChoices
{
    Q_DECLARE_TR_FUNCTIONS(FindingChoices)
};

constexpr qsizetype LongestProblem = 40;

} // namespace

Result<std::vector<FindingChoice>> findingChoices(Store &store, const QString &visit)
{
    const auto findings = InspectionBook(store).findingsOf(visit);
    if (!findings)
        return findings.error();
    std::vector<FindingChoice> choices{{FindingChoices::tr("The visit itself")}};
    for (const Stored<Finding> &finding : *findings) {
        const QString problem = finding.record.problem.simplified().left(LongestProblem);
        for (const PhotoStage stage : {PhotoStage::Before, PhotoStage::After})
            //: %1 before or after, %2 what was found
            choices.push_back({FindingChoices::tr("%1: %2").arg(label(stage), problem), finding.record.id, stage});
    }
    return choices;
}

Attachment movedTo(const FindingChoice &choice, Attachment photo, const QString &visit)
{
    photo.finding = choice.finding;
    photo.visit = choice.finding ? std::nullopt : std::optional(visit);
    photo.stage = choice.stage;
    return photo;
}

} // namespace Gongkai
