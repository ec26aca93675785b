// SPDX-License-Identifier: GPL-3.0-or-later
#include "findinglife.h"

#include "isotext.h"
#include "recordcheck.h"

#include <algorithm>

namespace Gongkai {

namespace {

constexpr int DaysForSerious = 7;
constexpr int DaysForMinor = 15;

Error fault(const QString &place, FaultKind kind, const QString &value = {})
{
    return Error::invalid({{place, kind, value}});
}

QString placeInLook(const Finding &finding, const char *field)
{
    return placeOf(placeOf(QStringLiteral("secondLooks"), finding.secondLooks.size()), field);
}

/// What is wrong with @p look as the next one at @p finding; @p earliest is the day of what it follows.
std::optional<Error> faultIn(const LookNote &look, const Finding &finding, const std::optional<QDate> &earliest)
{
    if (!look.on.isValid())
        return fault(placeInLook(finding, "on"), FaultKind::Required);
    if (look.by.trimmed().isEmpty())
        return fault(placeInLook(finding, "by"), FaultKind::Required);
    if (!finding.secondLooks.empty() && look.on < finding.secondLooks.back().on)
        return fault(placeInLook(finding, "on"), FaultKind::EndsBeforeStart, dayToIso(finding.secondLooks.back().on));
    if (earliest && look.on < *earliest)
        return fault(placeInLook(finding, "on"), FaultKind::BeforeRectified, dayToIso(*earliest));
    return std::nullopt;
}

/// What is wrong with a finding that waits for a second look, if it does not.
std::optional<Error> notWaiting(const Finding &finding)
{
    if (finding.confirmedOn)
        return fault(QStringLiteral("confirmedOn"), FaultKind::Unchanged);
    if (!finding.rectifiedOn)
        return fault(QStringLiteral("rectifiedOn"), FaultKind::Required);
    return std::nullopt;
}

/// @p finding with @p look after which it is to be put right anew by @p newRectifyBy.
Result<Finding> turnedBack(
    Finding finding, LookResult result, const LookNote &look, const std::optional<QDate> &newRectifyBy)
{
    if (newRectifyBy && *newRectifyBy < look.on)
        return fault(QStringLiteral("rectifyBy"), FaultKind::BeforeReturn, dayToIso(look.on));
    finding.secondLooks.push_back(
        {look.on, result, look.by.trimmed(), look.note, finding.rectifiedOn, finding.rectification, finding.rectifyBy});
    finding.rectifiedOn.reset();
    finding.rectification.clear();
    finding.confirmedOn.reset();
    finding.rectifyBy = newRectifyBy;
    return finding;
}

} // namespace

QDate usualRectifyBy(Severity severity, QDate from)
{
    return from.addDays(severity == Severity::Serious ? DaysForSerious : DaysForMinor);
}

Result<Finding> reportRectified(const Finding &finding, QDate on, const QString &how)
{
    if (finding.confirmedOn || finding.rectifiedOn)
        return fault(QStringLiteral("rectifiedOn"), FaultKind::Unchanged);
    if (!on.isValid())
        return fault(QStringLiteral("rectifiedOn"), FaultKind::Required);
    // What was said before the last look is in that look.
    if (!finding.secondLooks.empty() && on < finding.secondLooks.back().on)
        return fault(
            QStringLiteral("rectifiedOn"), FaultKind::EndsBeforeStart, dayToIso(finding.secondLooks.back().on));
    Finding reported = finding;
    reported.rectifiedOn = on;
    reported.rectification = how;
    return reported;
}

Result<Finding> confirm(const Finding &finding, const LookNote &look)
{
    if (auto error = notWaiting(finding))
        return std::move(*error);
    if (auto error = faultIn(look, finding, finding.rectifiedOn))
        return std::move(*error);
    Finding confirmed = finding;
    confirmed.secondLooks.push_back({look.on, LookResult::Confirmed, look.by.trimmed(), look.note, {}, {}});
    confirmed.confirmedOn = look.on;
    return confirmed;
}

Result<Finding> sendBack(const Finding &finding, const LookNote &look, const std::optional<QDate> &newRectifyBy)
{
    if (auto error = notWaiting(finding))
        return std::move(*error);
    if (auto error = faultIn(look, finding, finding.rectifiedOn))
        return std::move(*error);
    return turnedBack(finding, LookResult::SentBack, look, newRectifyBy);
}

Result<Finding> reopen(const Finding &finding, const LookNote &look, const std::optional<QDate> &newRectifyBy)
{
    if (!finding.confirmedOn)
        return fault(QStringLiteral("confirmedOn"), FaultKind::Required);
    Finding known = finding;
    if (known.secondLooks.empty())
        known.secondLooks.push_back({*known.confirmedOn, LookResult::Confirmed, {}, {}, {}, {}});
    if (auto error = faultIn(look, known, known.confirmedOn))
        return std::move(*error);
    return turnedBack(std::move(known), LookResult::Reopened, look, newRectifyBy);
}

std::vector<FindingEvent> lifeOf(const Finding &finding, QDate visitedOn)
{
    std::vector<FindingEvent> life{{FindingStep::Found, visitedOn, {}, finding.problem}};
    const auto report = [&life](const std::optional<QDate> &on, const QString &how) {
        if (on)
            life.push_back({FindingStep::Reported, *on, {}, how});
    };
    const auto &looks = finding.secondLooks;
    for (size_t i = 0; i < looks.size(); ++i) {
        const SecondLook &look = looks[i];
        const bool wasConfirmed = i > 0 && looks[i - 1].result == LookResult::Confirmed;
        switch (look.result) {
        case LookResult::Confirmed:
            // What was confirmed is in the look that opened it again; until then the finding says it itself.
            if (i + 1 < looks.size())
                report(looks[i + 1].rectifiedOn, looks[i + 1].rectification);
            else
                report(finding.rectifiedOn, finding.rectification);
            life.push_back({FindingStep::Confirmed, look.on, look.by, look.note});
            break;
        case LookResult::SentBack:
            report(look.rectifiedOn, look.rectification);
            life.push_back({FindingStep::SentBack, look.on, look.by, look.note});
            break;
        case LookResult::Reopened:
            if (!wasConfirmed)
                report(look.rectifiedOn, look.rectification);
            life.push_back({FindingStep::Reopened, look.on, look.by, look.note});
            break;
        }
    }
    if (looks.empty() || looks.back().result != LookResult::Confirmed)
        report(finding.rectifiedOn, finding.rectification);
    if (looks.empty() && finding.confirmedOn)
        life.push_back({FindingStep::Confirmed, *finding.confirmedOn, {}, {}});
    return life;
}

std::vector<FindingEvent> withNotices(std::vector<FindingEvent> life, const std::vector<FindingEvent> &notices)
{
    for (const FindingEvent &notice : notices) {
        const auto first = life.begin() + (life.empty() ? 0 : 1);
        const auto later =
            std::find_if(first, life.end(), [&notice](const FindingEvent &event) { return event.on > notice.on; });
        life.insert(later, notice);
    }
    return life;
}

} // namespace Gongkai
