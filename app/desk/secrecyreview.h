// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace Gongkai {

/// Who found a paper fit for the public (保密审查), and on what day.
struct SecrecyReview
{
    QString by; ///< empty while nobody did
    QDate on;

    bool operator==(const SecrecyReview &) const = default;
};

} // namespace Gongkai
