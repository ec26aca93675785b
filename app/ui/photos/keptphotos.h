// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentbook.h"
#include "recordequal.h"

namespace Gongkai {

/// A file of a visit or of one of its findings, with what it is looked for by.
struct KeptPhoto
{
    Stored<Attachment> stored{};
    QString path{};  ///< where its bytes are
    QString visit{}; ///< id
    QDate visitedOn{};
    QString village{}; ///< code
    QString villageName{};
    QString problem{}; ///< of the finding that it belongs to; empty for one of the visit itself

    bool operator==(const KeptPhoto &other) const
    {
        return path == other.path && stored.version == other.stored.version
            && areEqual(stored.record, other.stored.record) && villageName == other.villageName
            && problem == other.problem && visitedOn == other.visitedOn;
    }
};

/// The files of all visits of @p year and of their findings, the newest visit first, in the order in which they were
/// taken. Fails as a read does.
[[nodiscard]] Result<std::vector<KeptPhoto>> photosOf(Store &store, int year);

/// The digests of all files of visits and findings.
[[nodiscard]] Result<QSet<QString>> keptPhotoDigests(Store &store);

} // namespace Gongkai
