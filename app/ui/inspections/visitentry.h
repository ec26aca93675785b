// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionbook.h"

#include <QHash>

namespace Gongkai {

/// One visit with its findings as the clerk enters them, beside what the store had: the form fills it, asks it what is
/// wrong, and saves what differs as one step.
class VisitEntry
{
public:
    /// A new visit on @p day, without any answer: what nobody looked at must read neither as found in order nor as out
    /// of place.
    static VisitEntry onDay(QDate day);
    /// The visit as it was read, to be changed.
    static VisitEntry of(Stored<Visit> visit, std::vector<Stored<Finding>> findings);

    /// The same new visit, to look into @p call: at its village, by the team to which it was handed, with what it is
    /// about but not who called. Saving the visit links the call to it.
    [[nodiscard]] VisitEntry following(const Stored<HotlineCall> &call) &&;
    /// What a new visit came of, a call or a drawn line, as its draft is named; empty for any other.
    [[nodiscard]] QString origin() const;
    /// An id for a finding that stands as the one at @p row among those of @p visit.
    [[nodiscard]] static QString findingId(const QString &visit, size_t row);

    [[nodiscard]] bool isNew() const { return m_version == 0; }
    /// What is entered was typed over the visit as it was in @p version: saving it over a newer one is a conflict.
    void setVersion(int version) { m_version = version; }
    /// The same for the findings by their ids; over one that is not among @p versions nothing can be saved.
    void setFindingVersions(const QHash<QString, int> &versions);
    /// The findings as the store had them.
    [[nodiscard]] const std::vector<Stored<Finding>> &findingsBefore() const { return m_findingsBefore; }

    Visit visit;
    std::vector<Finding> findings; ///< a new one has an empty id; one that is left out is removed

    std::vector<Stored<Attachment>> filesOfRemoved; ///< of removedFindings(); they stay, with the visit

    /// The ids of the findings that are left out.
    [[nodiscard]] QStringList removedFindings() const;
    /// What is wrong, all of it: fields of the visit by their name, of a finding as `findings[2].rectifyBy`.
    /// @p village is the one that the visit names, none if it names no village that is known.
    [[nodiscard]] std::vector<Fault> faults(const std::optional<Village> &village) const;
    /// What saving has to do, the visit first; empty if nothing was changed. Ids are made for new records, so that the
    /// findings of a new visit can name it.
    [[nodiscard]] ChangeSet changes();
    /// The finding with @p id as the store had it; null for a new one.
    [[nodiscard]] const Stored<Finding> *original(const QString &id) const;
    /// Puts the place of a fault that the store found (`changes[2].problem`) into the form's terms.
    [[nodiscard]] QString placeInForm(const QString &place) const;

private:
    void addFindings(ChangeSet &changes);

    Visit m_before;
    int m_version = 0;
    std::optional<Stored<HotlineCall>> m_call; ///< that a new visit follows
    std::vector<Stored<Finding>> m_findingsBefore;
    std::vector<QString> m_places; ///< of each change, in the form's terms
};

} // namespace Gongkai
