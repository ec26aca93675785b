// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitentry.h"

#include "hotlineclock.h"
#include "newrecordid.h"
#include "recordequal.h"

#include <algorithm>

namespace Gongkai {

/// Findings are kept in the order of their ids, and are to be read in the order in which they were entered.
QString VisitEntry::findingId(const QString &visit, size_t row)
{
    return QStringLiteral("%1-%2-%3").arg(visit).arg(row + 1, 3, 10, QLatin1Char('0')).arg(newRecordId().left(8));
}

VisitEntry VisitEntry::onDay(QDate day)
{
    VisitEntry entry;
    entry.visit.id = newRecordId();
    entry.visit.on = day;
    entry.m_before = entry.visit;
    return entry;
}

VisitEntry VisitEntry::following(const Stored<HotlineCall> &call) &&
{
    visit.village = call.record.village.value_or(QString());
    visit.team = call.record.team.value_or(QString());
    visit.summary = matterWithoutCaller(call.record);
    m_call = call;
    return std::move(*this);
}

QString VisitEntry::origin() const
{
    if (m_call)
        return QStringLiteral("call ") + m_call->record.id;
    return isNew() && visit.draw ? QStringLiteral("draw %1 %2").arg(*visit.draw, visit.village) : QString();
}

VisitEntry VisitEntry::of(Stored<Visit> visit, std::vector<Stored<Finding>> findings)
{
    VisitEntry entry;
    entry.visit = visit.record;
    entry.m_before = std::move(visit.record);
    entry.m_version = visit.version;
    for (const Stored<Finding> &finding : findings)
        entry.findings.push_back(finding.record);
    entry.m_findingsBefore = std::move(findings);
    return entry;
}

void VisitEntry::setFindingVersions(const QHash<QString, int> &versions)
{
    for (Stored<Finding> &finding : m_findingsBefore)
        finding.version = versions.value(finding.record.id);
}

std::vector<Fault> VisitEntry::faults(const std::optional<Village> &village) const
{
    std::vector<Fault> faults = faultsOf(visit);
    const auto add = [&faults](std::vector<Fault> more) { faults.insert(faults.end(), more.begin(), more.end()); };
    if (village)
        add(faultsBetween(visit, *village));
    for (size_t i = 0; i < findings.size(); ++i) {
        const QString place = placeOf(QStringLiteral("findings"), i);
        // Its id and its visit's are given when it is saved.
        Finding finding = findings[i];
        finding.id = finding.visit = visit.id;
        add(faultsOf(finding, place));
        add(faultsBetween(finding, visit.on, place));
    }
    return faults;
}

const Stored<Finding> *VisitEntry::original(const QString &id) const
{
    const auto found = std::find_if(m_findingsBefore.begin(), m_findingsBefore.end(),
        [&id](const Stored<Finding> &finding) { return finding.record.id == id; });
    return found == m_findingsBefore.end() ? nullptr : &*found;
}

ChangeSet VisitEntry::changes()
{
    ChangeSet changes;
    m_places.clear();
    if (isNew()) {
        changes.add(visit);
        m_places.emplace_back();
    } else if (!areEqual(visit, m_before)) {
        changes.change(visit, m_version);
        m_places.emplace_back();
    }
    addFindings(changes);
    if (isNew() && m_call) {
        HotlineCall call = m_call->record;
        call.visit = visit.id;
        changes.change(call, m_call->version);
        m_places.emplace_back(QStringLiteral("call"));
    }
    return changes;
}

void VisitEntry::addFindings(ChangeSet &changes)
{
    for (size_t i = 0; i < findings.size(); ++i) {
        Finding &finding = findings[i];
        finding.visit = visit.id;
        const Stored<Finding> *before = original(finding.id);
        if (before && areEqual(finding, before->record))
            continue;
        if (before) {
            changes.change(finding, before->version);
        } else {
            if (finding.id.isEmpty())
                finding.id = findingId(visit.id, i);
            changes.add(finding);
        }
        m_places.push_back(placeOf(QStringLiteral("findings"), i));
    }
    const QStringList removed = removedFindings();
    for (const QString &id : removed) {
        const Stored<Finding> &before = *original(id);
        for (const auto &[file, version] : filesOfRemoved) {
            if (file.finding != id)
                continue;
            Attachment moved = file;
            moved.finding.reset();
            moved.stage.reset();
            moved.visit = visit.id;
            changes.change(moved, version);
            m_places.emplace_back(QStringLiteral("findings"));
        }
        changes.remove(before.record, before.version);
        m_places.emplace_back(QStringLiteral("findings"));
    }
}

QStringList VisitEntry::removedFindings() const
{
    QStringList removed;
    for (const auto &[before, version] : m_findingsBefore) {
        const QString &id = before.id;
        if (std::none_of(findings.begin(), findings.end(), [&id](const Finding &finding) { return finding.id == id; }))
            removed.append(id);
    }
    return removed;
}

QString VisitEntry::placeInForm(const QString &place) const
{
    const QString prefix = QStringLiteral("changes[");
    if (!place.startsWith(prefix))
        return place;
    const qsizetype end = place.indexOf(u']');
    const size_t index = QStringView(place).mid(prefix.size(), end - prefix.size()).toULong();
    if (end < 0 || index >= m_places.size())
        return place;
    const QString field = place.mid(end + 2);
    const QString &before = m_places[index];
    return before.isEmpty() ? field : field.isEmpty() ? before : before + u'.' + field;
}

} // namespace Gongkai
