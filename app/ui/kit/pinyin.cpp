// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyin.h"

#include <unicode/translit.h>

namespace Gongkai {

struct Pinyin::Engine
{
    Engine()
    {
        UErrorCode status = U_ZERO_ERROR;
        latin.reset(icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }

    QChar initialOf(QChar sign) const
    {
        if (!latin)
            return {};
        icu::UnicodeString text(static_cast<UChar>(sign.unicode()));
        latin->transliterate(text);
        const QChar first = text.isEmpty() ? QChar() : QChar(static_cast<char16_t>(text.charAt(0)));
        return first.isLetter() && first.unicode() < 0x80 ? first.toLower() : QChar();
    }

    std::unique_ptr<icu::Transliterator> latin;
};

Pinyin::Pinyin() = default;
Pinyin::~Pinyin() = default;

const QString &Pinyin::initialsOf(const QString &text)
{
    const auto known = m_known.constFind(text);
    if (known != m_known.constEnd())
        return *known;
    QString initials;
    for (const QChar sign : text) {
        if (sign.unicode() < 0x80) {
            if (sign.isLetterOrNumber())
                initials += sign.toLower();
            continue;
        }
        if (!m_engine)
            m_engine = std::make_unique<Engine>();
        if (const QChar initial = m_engine->initialOf(sign); !initial.isNull())
            initials += initial;
    }
    return *m_known.insert(text, initials);
}

bool Pinyin::matches(const QString &text, const QString &typed)
{
    if (text.contains(typed, Qt::CaseInsensitive))
        return true;
    for (const QChar sign : typed) {
        if (sign.unicode() >= 0x80)
            return false;
    }
    return initialsOf(text).contains(typed.toLower());
}

} // namespace Gongkai
