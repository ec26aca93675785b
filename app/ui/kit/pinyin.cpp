// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyin.h"

#include "polyphones.h"

#include <unicode/alphaindex.h>
#include <unicode/translit.h>

#include <algorithm>

namespace Gongkai {

namespace {

/// The signs of GBK, all of which are ordered by their pinyin, and the round zero.
bool isUsualSign(QChar sign)
{
    return (sign.unicode() >= 0x4e00 && sign.unicode() <= 0x9fa5) || sign.unicode() == 0x3007;
}

} // namespace

/// The letters under which a Chinese index puts a sign. Other tables that tell readings take a hundred times as long to
/// load: they are only for the signs that the index does not know.
struct Pinyin::Engine
{
    Engine()
    {
        UErrorCode status = U_ZERO_ERROR;
        icu::AlphabeticIndex letters(icu::Locale::getChina(), status);
        index.reset(letters.buildImmutableIndex(status));
    }

    QChar initialOf(QChar sign) { return isUsualSign(sign) && index ? letterInIndex(sign) : firstLetter(sign); }

    QChar letterInIndex(QChar sign) const
    {
        UErrorCode status = U_ZERO_ERROR;
        const icu::UnicodeString text(static_cast<UChar>(sign.unicode()));
        const icu::AlphabeticIndex::Bucket *bucket = index->getBucket(index->getBucketIndex(text, status));
        return bucket && U_SUCCESS(status) ? smallLetter(bucket->getLabel()) : QChar();
    }

    QChar firstLetter(QChar sign) { return smallLetter(readingOf(sign)); }

    icu::UnicodeString readingOf(QChar sign)
    {
        UErrorCode status = U_ZERO_ERROR;
        if (!latin)
            latin.reset(icu::Transliterator::createInstance("Han-Latin; Latin-ASCII", UTRANS_FORWARD, status));
        icu::UnicodeString text(static_cast<UChar>(sign.unicode()));
        if (latin)
            latin->transliterate(text);
        return text;
    }

    static QChar smallLetter(const icu::UnicodeString &text)
    {
        const QChar first = text.isEmpty() ? QChar() : QChar(static_cast<char16_t>(text.charAt(0)));
        return first.isLetter() && first.unicode() < 0x80 ? first.toLower() : QChar();
    }

    std::unique_ptr<icu::AlphabeticIndex::ImmutableIndex> index;
    std::unique_ptr<icu::Transliterator> latin; ///< loaded with the first sign that is not in the index
};

Pinyin::Pinyin() = default;
Pinyin::~Pinyin() = default;

Pinyin::Letters Pinyin::bitOf(QChar letter)
{
    const char16_t code = letter.unicode();
    if (code >= u'a' && code <= u'z')
        return Letters(1) << (code - u'a');
    return code >= u'0' && code <= u'9' ? Letters(1) << (26 + code - u'0') : 0;
}

Pinyin::Letters Pinyin::lettersOf(QChar sign, QChar initial)
{
    Letters letters = bitOf(initial);
    for (const char other : initialsOfPolyphone(sign))
        letters |= bitOf(QLatin1Char(other));
    return letters;
}

std::vector<Pinyin::Letters> Pinyin::typedLetters(const QString &typed)
{
    std::vector<Letters> letters;
    letters.reserve(size_t(typed.size()));
    for (const QChar sign : typed)
        letters.push_back(bitOf(sign.toLower()));
    return std::find(letters.begin(), letters.end(), Letters(0)) == letters.end() ? letters : std::vector<Letters>();
}

QChar Pinyin::initialOf(QChar sign)
{
    if (sign.unicode() < 0x80)
        return sign.isLetterOrNumber() ? sign.toLower() : QChar();
    if (!sign.isLetter() && sign.category() != QChar::Number_Letter)
        return {};
    if (!m_engine)
        m_engine = std::make_unique<Engine>();
    return m_engine->initialOf(sign);
}

const Pinyin::Known &Pinyin::known(const QString &text)
{
    const auto found = m_known.constFind(text);
    if (found != m_known.constEnd())
        return *found;
    Known fresh;
    for (const QChar sign : text) {
        const QChar initial = initialOf(sign);
        if (initial.isNull())
            continue;
        fresh.initials += initial;
        fresh.readings.push_back(lettersOf(sign, initial));
    }
    return *m_known.insert(text, fresh);
}

const QString &Pinyin::initialsOf(const QString &text)
{
    return known(text).initials;
}

bool Pinyin::spells(const QString &text, const QString &typed)
{
    // The rounded vowel is typed as v.
    const QString letters = typed.toLower().remove(u' ').remove(u'\'').replace(u'v', u'u');
    if (letters.size() < 2 || typedLetters(letters).empty())
        return false;
    if (!m_engine)
        m_engine = std::make_unique<Engine>();
    QString spoken; // from each sign on to the end
    for (qsizetype place = text.size(); place > 0; --place) {
        const QChar sign = text[place - 1];
        auto reading = m_readings.constFind(sign);
        if (reading == m_readings.constEnd()) {
            const icu::UnicodeString latin = m_engine->readingOf(sign).toLower();
            reading = m_readings.insert(sign, QString::fromUtf16(latin.getBuffer(), latin.length()).trimmed());
        }
        spoken.prepend(*reading);
        if (spoken.startsWith(letters))
            return true;
    }
    return false;
}

namespace {

bool mayBe(quint64 typed, quint64 readings)
{
    return (typed & readings) != 0;
}

} // namespace

bool Pinyin::begins(const QString &text, const QString &typed)
{
    if (text.startsWith(typed, Qt::CaseInsensitive))
        return true;
    const std::vector<Letters> letters = typedLetters(typed);
    if (letters.empty())
        return false;
    const std::vector<Letters> &readings = known(text).readings;
    return letters.size() <= readings.size() && std::equal(letters.begin(), letters.end(), readings.begin(), mayBe);
}

bool Pinyin::matches(const QString &text, const QString &typed)
{
    if (text.contains(typed, Qt::CaseInsensitive))
        return true;
    const std::vector<Letters> letters = typedLetters(typed);
    if (letters.empty())
        return false;
    const std::vector<Letters> &readings = known(text).readings;
    const auto found = std::search(readings.begin(), readings.end(), letters.begin(), letters.end(),
        [](Letters reading, Letters letter) { return mayBe(letter, reading); });
    return found != readings.end();
}

} // namespace Gongkai
