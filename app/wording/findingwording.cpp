// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingwording.h"

#include "datewording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

/// How many of the earlier findings are told, so that a sentence stays one.
constexpr size_t MostTold = 3;

class FindingWording
{
    Q_DECLARE_TR_FUNCTIONS(FindingWording)
};

QString fateOf(const FoundFinding &found)
{
    const QString day = dayText(found.visitedOn);
    return found.finding.confirmedOn
        ? FindingWording::tr("found on %1, confirmed as put right on %2").arg(day, dayText(*found.finding.confirmedOn))
        : FindingWording::tr("found on %1, not yet confirmed as put right").arg(day);
}

} // namespace

QString label(FindingStep step)
{
    switch (step) {
    case FindingStep::Found:
        return FindingWording::tr("found");
    case FindingStep::Notified:
        return FindingWording::tr("rectification notice issued");
    case FindingStep::Reported:
        return FindingWording::tr("reported as put right");
    case FindingStep::Confirmed:
        return FindingWording::tr("confirmed by a second look");
    case FindingStep::SentBack:
        return FindingWording::tr("sent back by a second look");
    case FindingStep::Reopened:
        return FindingWording::tr("opened again");
    }
    return {};
}

QString repeatedSentence(const std::vector<const FoundFinding *> &earlier)
{
    if (earlier.empty())
        return {};
    QStringList fates;
    for (size_t i = earlier.size() > MostTold ? earlier.size() - MostTold : 0; i < earlier.size(); ++i)
        fates.append(fateOf(*earlier[i]));
    return FindingWording::tr("The same problem, %n time(s) before: %1.", nullptr, int(earlier.size()))
        .arg(fates.join(u'；'));
}

QStringList conflictSentences(const InspectionTeam &team, const QString &village, const QString &name)
{
    QStringList sentences;
    for (const TeamMember &member : team.members) {
        if (!village.isEmpty() && member.village == village)
            //: %1 a member of a team, %2 a village
            sentences.append(
                FindingWording::tr("%1 of this team is of %2 and is not to inspect there.").arg(member.name, name));
    }
    return sentences;
}

} // namespace Gongkai
