// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"

namespace Gongkai {

/// Something to be done with material for the public.
struct PostingTask
{
    enum class Kind {
        Prepare,  ///< accepted material that no posting was made from
        PutUp,    ///< a posting that stands on no channel yet
        TakeDown, ///< the last day on a channel comes or has come, and nobody noted that it was taken down
    };
    Kind kind = Kind::Prepare;
    QDate day; ///< of the acceptance, of the review (invalid before it), the first or last day on the channel
    QString title;
    QString office;
    QString posting;    ///< id; empty for Prepare
    QString submission; ///< id; for Prepare
    QString channel;    ///< for TakeDown, and for PutUp on a day that is set
    int position = 0;   ///< of that channel among the posting's
};

/// What was put before the public (公开登记).
class PostingBook : public BookOf<Posting>
{
public:
    using BookOf::BookOf;

    /// How many days before and after its last day on a channel a posting is listed to be taken down, both included.
    static constexpr int TakeDownBefore = 7;
    static constexpr int TakeDownAfter = 92; ///< a quarter: what ended before it, as in records of older years, is done
    /// How many days before its first day on a channel a posting is listed to be put up.
    static constexpr int PutUpBefore = 7;

    /// The archive number that comes next for the class in @p year. Two who ask at once get the same one; the second to
    /// save it is refused (Duplicate at `archiveNumber`) and asks again.
    [[nodiscard]] Result<QString> nextArchiveNumber(int year, DisclosureClass disclosureClass) const;
    /// The posting that was made from @p submission, none where there is none yet.
    [[nodiscard]] Result<std::optional<Stored<Posting>>> madeFrom(const QString &submission) const;
    /// Notes that the material of @p task, a TakeDown, was taken down on @p day. Fails with Conflict when its channels
    /// were changed since, Invalid for a day before it was put up, and as commit() does.
    [[nodiscard]] Result<Step> takeDown(const PostingTask &task, QDate day);
    /// What is to be done on @p today, each kind by its day: accepted material of the last twelve months, postings on
    /// no channel, those that come up on one in the next days, and channels to be taken down.
    [[nodiscard]] Result<std::vector<PostingTask>> tasks(QDate today) const;
};

} // namespace Gongkai
