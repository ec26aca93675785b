// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <QHash>

namespace Gongkai {

/// A finding with where and when it was found.
struct FoundFinding
{
    Finding finding;
    QString village; ///< code
    QDate visitedOn;
};

/// Tells the same fault found again at the same village. Findings are of the same fault if they stand under the same
/// point of the checklist, however its versions word it (pointKey()); where one of them stands under none, if they say
/// the same, signs and blanks apart.
class RepeatedFaults
{
public:
    explicit RepeatedFaults(std::vector<FoundFinding> known = {});

    /// The findings of the same fault at @p village before @p on, the earliest first. Pointers live as long as this.
    [[nodiscard]] std::vector<const FoundFinding *> earlier(
        const Finding &finding, const QString &village, QDate on) const;

private:
    std::vector<FoundFinding> m_known; ///< by the day of the visit
    QHash<QString, std::vector<size_t>> m_byPoint;
    QHash<QString, std::vector<size_t>> m_byWords;
};

} // namespace Gongkai
