// SPDX-License-Identifier: GPL-3.0-or-later
#include "xmltext.h"

#include <QList>

namespace Gongkai {

namespace {

bool isAllowed(char32_t character)
{
    if (character < U' ')
        return character == U'\t' || character == U'\n' || character == U'\r';
    return !QChar::isSurrogate(character) && character != 0xFFFE && character != 0xFFFF;
}

} // namespace

QString xmlText(const QString &text)
{
    QString allowed;
    allowed.reserve(text.size());
    // Half a pair becomes U+FFFD here.
    const auto characters = text.toUcs4();
    for (const char32_t character : characters) {
        if (isAllowed(character))
            allowed += QChar::fromUcs4(character);
    }
    return allowed;
}

} // namespace Gongkai
