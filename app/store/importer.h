// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

namespace Gongkai {

/// Adds many checked records in one transaction and one step. Without finish() nothing is kept.
class Importer
{
public:
    /// What happens to records of a month whose bulletin is issued, and to base data that such a month would be judged
    /// anew by.
    enum class IssuedMonths { Refused, Changed };

    /// Takes the write lock. @p reason, such as the name of the file, stands beside every record in the history.
    /// Fails with Locked, ReadOnly, Moved, Io.
    [[nodiscard]] static Result<std::unique_ptr<Importer>> begin(
        Store &store, const QString &reason = {}, IssuedMonths issued = IssuedMonths::Refused);
    ~Importer();

    /// Fails with Invalid (Duplicate) when its key or its archive number is taken, Closed for a month that is issued,
    /// Full, Io.
    [[nodiscard]] Result<void> add(const AnyRecord &record);
    /// Commits. Fails as a commit does; nothing is kept then.
    [[nodiscard]] Result<Step> finish();

private:
    struct State;
    explicit Importer(std::unique_ptr<State> state);

    std::unique_ptr<State> m_state;
};

/// Reads every record of the store in one consistent view, for an export: the town first, then the lists in their
/// order.
[[nodiscard]] Result<void> exportRecords(Store &store, const std::function<Result<void>(const AnyRecord &)> &take);

} // namespace Gongkai
