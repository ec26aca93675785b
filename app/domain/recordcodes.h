// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <QSet>

#include <functional>

namespace Gongkai {

/// The pinyin initials of a name in small letters (财政所: czs).
using InitialsOf = std::function<QString(const QString &name)>;

/// Makes the codes of new offices, villages and items, so that nobody has to think of one. Each code that it gives or
/// is told of is given once; small and capital letters count as the same.
class CodeMaker
{
public:
    /// A code that is in use already.
    void take(const QString &code) { m_taken.insert(code.toUpper()); }
    [[nodiscard]] bool isTaken(const QString &code) const { return m_taken.contains(code.toUpper()); }

    /// The code of an office or village from the @p initials of its name: CZS, or where that is taken CZS2, CZS3 and so
    /// on. At most six letters are used; without any the code begins with N.
    [[nodiscard]] QString codeFor(const QString &initials);
    /// The code of an item of the office with code @p office: CZS-01, CZS-02 and so on, the first that is free.
    [[nodiscard]] QString itemCodeOf(const QString &office);

private:
    QSet<QString> m_taken;
};

/// What a place of this name is: 社区, 居委会 and 居民委员会 end the names of communities.
[[nodiscard]] VillageKind kindByName(const QString &name);

} // namespace Gongkai
