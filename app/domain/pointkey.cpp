// SPDX-License-Identifier: GPL-3.0-or-later
#include "pointkey.h"

#include <QStringView>

namespace Gongkai {

namespace {

// Full-width forms are these already once the text is normalized.
constexpr QStringView OpeningBrackets = u"([〔【";
constexpr QStringView ClosingBrackets = u")]〕】";

QString plainForm(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toLower();
}

QString wordsIn(const QString &plain)
{
    QString kept;
    for (const QChar character : plain) {
        if (character.isLetterOrNumber() || character.isSurrogate())
            kept += character;
    }
    return kept;
}

/// Where the bracket that opens at @p open is closed, one in it by its own; -1 where it never is.
qsizetype closingOf(const QString &text, qsizetype open)
{
    int depth = 0;
    for (qsizetype at = open; at < text.size(); ++at) {
        if (OpeningBrackets.contains(text[at]))
            ++depth;
        else if (ClosingBrackets.contains(text[at]) && --depth == 0)
            return at;
    }
    return -1;
}

QString withoutBrackets(const QString &text)
{
    QString kept;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype end = OpeningBrackets.contains(text[at]) ? closingOf(text, at) : -1;
        if (end < 0)
            kept += text[at];
        else
            at = end;
    }
    return kept;
}

} // namespace

QString bareWords(const QString &text)
{
    return wordsIn(plainForm(text));
}

QString pointKey(const QString &point)
{
    const QString plain = plainForm(point);
    for (const QString &words : {wordsIn(withoutBrackets(plain)), wordsIn(plain)}) {
        if (!words.isEmpty())
            return words;
    }
    return plain.simplified();
}

QString unmetPoint(const QString &point)
{
    return QStringLiteral("不符合要求：") + point;
}

} // namespace Gongkai
