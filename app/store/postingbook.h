// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordbook.h"

namespace Gongkai {

/// What was put before the public (公开登记).
class PostingBook : public BookOf<Posting>
{
public:
    using BookOf::BookOf;
};

} // namespace Gongkai
