// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"

namespace Gongkai {

/// Somebody looked at what is masked of a record, such as who called.
struct Look
{
    Moment at;
    QString clerk;
    QString osAccount;
};

/// The registers (登记簿): calls, proposals, meetings, applications and what follows from them.
class RegisterBook : public BookOf<HotlineCall, Proposal, Meeting, Application, Reconsideration, Lawsuit,
                         ProactiveFigure, CarriedIn, ApplicationTotal>
{
public:
    using BookOf::BookOf;

    /// Records that the clerk looks at what is masked of the record with @p key, durably: to be called before anything
    /// is shown, and nothing is to be shown after what it fails with. Looks are no steps of the history, can't be taken
    /// back and are never changed or removed. Fails with Locked, Full, ReadOnly, Moved, Io or Uncertain.
    [[nodiscard]] Result<void> recordLook(List list, const QString &key);
    /// Every look at the record with @p key, the earliest first.
    [[nodiscard]] Result<std::vector<Look>> looksAt(List list, const QString &key) const;
};

} // namespace Gongkai
