// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "noticeissuer.h"
#include "pageflow.h"
#include "pagelist.h"
#include "table.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Gongkai {

class Composer;

/// One thing that a village has to put right.
struct RectificationItem
{
    QString problem;
    bool isSerious = false;
    QString demand;      ///< what is to be done; empty to leave it to the village
    QString responsible; ///< who is to do it; empty where nobody was named
    std::optional<QDate> rectifyBy;
};

/// What a rectification notice is made from. It knows nobody who called.
struct RectificationNoticeValues : NoticeIssuer
{
    QString village; ///< whom it goes to
    bool isCommunity = false;
    QString team; ///< who visited
    QDate visitedOn;
    std::vector<RectificationItem> items;
};

/// The notice to a village after a visit (整改通知书): what was found, what is to be done, by whom, by when; under it
/// the slip to cut off and send back (整改回执), which names the village and each problem in short. Where both do not
/// fit on one sheet, the slip is an attachment on a sheet of its own, with more room to write.
class RectificationNotice
{
public:
    explicit RectificationNotice(RectificationNoticeValues values);

    [[nodiscard]] QString title() const;
    /// Lays the notice out. Characters without a face are listed in the result; toPdf() refuses them.
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    [[nodiscard]] std::vector<QString> titleUnits() const;
    /// 你村 or 你社区.
    [[nodiscard]] QString you() const;
    [[nodiscard]] QString foundSentence() const;
    [[nodiscard]] QString requestSentence() const;
    [[nodiscard]] QString slipSentence() const;
    [[nodiscard]] QString dayText(const std::optional<QDate> &day) const;
    [[nodiscard]] Table itemsTable() const;
    [[nodiscard]] Table slipTable(double rowHeight, int signs) const;
    [[nodiscard]] PageList composed(FontBook &fonts, LineGrid grid, bool hasOwnSheet) const;
    void composeSlip(Composer &composer) const;
    void composeSlipSheet(Composer &composer) const;

    RectificationNoticeValues m_values;
};

} // namespace Gongkai
