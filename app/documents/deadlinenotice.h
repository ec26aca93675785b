// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deadline.h"
#include "noticeissuer.h"
#include "pageflow.h"
#include "pagelist.h"
#include "standing.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Gongkai {

class Composer;

/// One thing that an office still owes.
struct OwedItem
{
    QString name;
    Standing standing = Standing::Missing; ///< NotDue, Missing or Returned
    QDate lastDay;                         ///< the last day on which it is on time, or by which it is to be corrected
    QString note;                          ///< such as why it was returned
};

/// What a deadline notice is made from.
struct DeadlineNoticeValues : NoticeIssuer
{
    QString office; ///< whom it goes to
    Deadline deadline;
    int number = 0;              ///< the how-manieth notice to this office for this month; 0 leaves it out
    std::vector<OwedItem> items; ///< owed on the day of the notice
};

/// The notice to one office (催报通知): the deadline and what moved it, what is still owed and by when, whom to call;
/// under it a strip to cut off and send back.
class DeadlineNotice
{
public:
    explicit DeadlineNotice(DeadlineNoticeValues values);

    [[nodiscard]] QString title() const;
    /// Lays the notice out. Characters without a face are listed in the result; toPdf() refuses them.
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;
    /// The notice in short, for a chat message.
    [[nodiscard]] QString chatText() const;

private:
    [[nodiscard]] std::vector<QString> titleUnits() const;
    /// （第二次）; empty where the notices are not counted.
    [[nodiscard]] QString numberText() const;
    /// @p day without its year where that is the year of the period.
    [[nodiscard]] QString dayText(QDate day) const;
    [[nodiscard]] QString deadlineSentence() const;
    [[nodiscard]] QString owedSentence() const;
    [[nodiscard]] QString requestSentence() const;
    void composeItems(Composer &composer) const;
    void composeReceipt(Composer &composer) const;

    DeadlineNoticeValues m_values;
};

} // namespace Gongkai
