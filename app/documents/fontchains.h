// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontrole.h"

#include <QString>

#include <vector>

namespace Gongkai {

/// One face that may serve a role.
struct FontCandidate
{
    QString family;
    QString style;        ///< as the font file names it
    bool standIn = false; ///< not of the design that the standard asks for
};

/// The faces for @p role, best first. The domestic faces of Windows come first, the free ones next; the chain always
/// ends in faces made for Simplified Chinese, because an unnamed fallback would take Japanese forms.
[[nodiscard]] std::vector<FontCandidate> fontChain(FontRole role);

} // namespace Gongkai
