// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imprint.h"
#include "officestanding.h"
#include "pageflow.h"
#include "pagelist.h"
#include "paperhead.h"
#include "papertext.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Gongkai {

class Composer;

/// One office on a bulletin.
struct BulletinOffice
{
    QString name; ///< as it was called in the month
    OfficeStanding standing;
    QStringList exempt = {};   ///< the items that were waived, with their reasons
    QStringList late = {};     ///< the items that came late, by name; so the next two
    QStringList missing = {};  ///< that did not come
    QStringList returned = {}; ///< that were returned and not corrected yet
};

/// All offices together in one month of the year.
struct BulletinMonth
{
    Period period;
    OfficeStanding total;
};

/// What a bulletin is made from.
struct BulletinValues
{
    QString body;                        ///< who issues it, such as 三教镇党务政务公开办公室
    Deadline deadline;                   ///< of the month the bulletin is on
    QDate standsOn;                      ///< the day whose standing is told
    QDate date;                          ///< 成文日期
    std::vector<BulletinOffice> offices; ///< in the order of the annex: by rank, those without one last
    std::vector<BulletinMonth> months;   ///< the year so far, this month included; empty to leave the second annex out
    std::vector<QString> demands;        ///< paragraphs on what is asked; empty for the usual ones
    bool isSealed = false;
    PaperVersion version;
    PaperHead head = {};
    Imprint imprint = {};
};

/// The bulletin on a month (通报): how all offices did, who is praised, who was late, who owes what, what is asked,
/// with the table of all offices as its annex. Its totals are summed from the offices handed in, so text and table
/// can't differ.
class Bulletin
{
public:
    explicit Bulletin(BulletinValues values);

    /// What is usually asked at the end: of those who still owe something, where there are any (@p isOwed), to make up
    /// for it soon, and of all offices to be on time.
    [[nodiscard]] static std::vector<QString> usualDemands(bool isOwed);

    [[nodiscard]] QString title() const;
    /// Lays the bulletin out. Characters without a face are listed in the result; toPdf() refuses them.
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    [[nodiscard]] std::vector<QString> titleUnits() const;
    [[nodiscard]] QString monthName() const;
    [[nodiscard]] QString overview() const;
    [[nodiscard]] QString unjudged() const;
    [[nodiscard]] QString praise() const;
    [[nodiscard]] std::vector<QString> demands() const;
    void composeJudged(Composer &composer) const;
    void composeFaults(Composer &composer) const;
    void composeEnd(Composer &composer) const;

    BulletinValues m_values;
    OfficeStanding m_total;
};

} // namespace Gongkai
