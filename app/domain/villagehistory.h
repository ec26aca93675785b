// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <map>

namespace Gongkai {

/// A call about a village, without who called: a caller's name and number never leave the register, and are hidden in
/// what is told of the call, too.
struct VillageCall
{
    QString id;
    QDate on;
    QString matter; ///< as withoutPeople() leaves it
    std::optional<QDate> answerBy;
    std::optional<QDate> answeredOn;
    QString result; ///< likewise
};

/// All that inspections and calls have left of one village, over all years (村情档案).
struct VillageHistory
{
    Village village;
    std::vector<Visit> visits;                ///< the newest first
    std::vector<Finding> findings;            ///< those of the newest visit first
    std::vector<VillageCall> calls;           ///< the newest first
    std::map<QString, int> filesByVisit;      ///< photos and other files of a visit itself
    std::map<QString, int> filesByFinding;    ///< those of a finding
    std::map<QString, QString> teamNames;     ///< by code
    std::map<QString, QString> officialNames; ///< by code, with the position before the name

    /// The visit with @p id; null where it is none of this village's.
    [[nodiscard]] const Visit *visit(const QString &id) const;
    /// When @p finding was found; an invalid day where its visit is none of this village's.
    [[nodiscard]] QDate foundOn(const Finding &finding) const;
    /// Of visits up to @p today; none for a village that never had one.
    [[nodiscard]] std::optional<QDate> lastVisit(QDate today) const;
    /// The earliest day by which something is still to be put right, be it past or not.
    [[nodiscard]] std::optional<QDate> nextDeadline() const;
    [[nodiscard]] int files() const;
    /// Who led @p visit, parted by 、.
    [[nodiscard]] QString leaders(const Visit &visit) const;
    [[nodiscard]] QString teamName(const Visit &visit) const;
    [[nodiscard]] int findingsOf(const Visit &visit) const;
    /// The part with the visits from @p from to @p to, both included, with their findings and the calls of these days.
    [[nodiscard]] VillageHistory between(QDate from, QDate to) const;
};

} // namespace Gongkai
