// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"

namespace Gongkai {

/// The registers (登记簿): calls, proposals, meetings, applications and what follows from them.
class RegisterBook : public BookOf<HotlineCall, Proposal, Meeting, Application, Reconsideration, Lawsuit,
                         ProactiveFigure, CarriedIn, ApplicationTotal>
{
public:
    using BookOf::BookOf;
};

} // namespace Gongkai
