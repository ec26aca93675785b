// SPDX-License-Identifier: GPL-3.0-or-later
#include "villagehistory.h"

#include <algorithm>

namespace Gongkai {

const Visit *VillageHistory::visit(const QString &id) const
{
    const auto found = std::find_if(visits.begin(), visits.end(), [&id](const Visit &one) { return one.id == id; });
    return found == visits.end() ? nullptr : &*found;
}

QDate VillageHistory::foundOn(const Finding &finding) const
{
    const Visit *at = visit(finding.visit);
    return at ? at->on : QDate();
}

std::optional<QDate> VillageHistory::lastVisit(QDate today) const
{
    const auto found =
        std::find_if(visits.begin(), visits.end(), [today](const Visit &one) { return one.on <= today; });
    return found == visits.end() ? std::nullopt : std::optional(found->on);
}

std::optional<QDate> VillageHistory::nextDeadline() const
{
    std::optional<QDate> next;
    for (const Finding &finding : findings) {
        if (!finding.rectifiedOn && !finding.confirmedOn && finding.rectifyBy && (!next || *finding.rectifyBy < *next))
            next = finding.rectifyBy;
    }
    return next;
}

int VillageHistory::files() const
{
    int sum = 0;
    for (const auto *files : {&filesByVisit, &filesByFinding}) {
        for (const auto &[id, count] : *files)
            sum += count;
    }
    return sum;
}

QString VillageHistory::leaders(const Visit &visit) const
{
    QStringList names;
    for (const QString &code : visit.officials) {
        const auto found = officialNames.find(code);
        names.append(found == officialNames.end() ? code : found->second);
    }
    return names.join(u'、');
}

QString VillageHistory::teamName(const Visit &visit) const
{
    const auto found = teamNames.find(visit.team);
    return found == teamNames.end() ? visit.team : found->second;
}

int VillageHistory::findingsOf(const Visit &visit) const
{
    return int(std::count_if(
        findings.begin(), findings.end(), [&visit](const Finding &finding) { return finding.visit == visit.id; }));
}

VillageHistory VillageHistory::between(QDate from, QDate to) const
{
    VillageHistory part = *this;
    const auto isOutside = [from, to](QDate day) { return day < from || day > to; };
    std::erase_if(part.visits, [&](const Visit &visit) { return isOutside(visit.on); });
    std::erase_if(part.findings, [&](const Finding &finding) { return !part.visit(finding.visit); });
    std::erase_if(part.calls, [&](const VillageCall &call) { return isOutside(call.on); });
    return part;
}

} // namespace Gongkai
