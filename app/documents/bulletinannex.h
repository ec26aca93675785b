// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "barchart.h"
#include "bulletin.h"
#include "table.h"

namespace Gongkai {

/// The annexes of a bulletin: the table of all offices; the months of the year so far with the chart of punctuality.
class BulletinAnnex
{
public:
    /// Both must outlive the annex.
    BulletinAnnex(const BulletinValues &values, const OfficeStanding &total);

    /// The titles, as they stand in the 附件说明; empty if there is nothing to show.
    [[nodiscard]] std::vector<QString> names() const;
    /// Each annex on a page of its own.
    void compose(Composer &composer) const;

private:
    [[nodiscard]] bool hasOffices() const { return !m_values.offices.empty(); }
    [[nodiscard]] bool hasMonths() const { return !m_values.months.empty(); }
    [[nodiscard]] QString officesTitle() const;
    [[nodiscard]] QString monthsTitle() const;
    [[nodiscard]] Table officesTable() const;
    [[nodiscard]] Table monthsTable() const;
    /// The waived items of all offices: they count nowhere and are listed by themselves. Empty if there is none.
    [[nodiscard]] QString exemptText() const;
    [[nodiscard]] BarChart punctuality() const;
    void composeOffices(Composer &composer, const QString &label) const;
    void composeMonths(Composer &composer, const QString &label) const;

    const BulletinValues &m_values;
    const OfficeStanding &m_total;
};

} // namespace Gongkai
