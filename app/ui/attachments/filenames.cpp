// SPDX-License-Identifier: GPL-3.0-or-later
#include "filenames.h"

#include <algorithm>
#include <array>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype LongestShown = 250; // characters
constexpr qsizetype LongestSafe = 190;  // bytes, without the ending
constexpr QChar Instead = u'_';

/// What is looked at and not run. Web pages and SVG pictures can hold scripts, so they are not among them.
constexpr std::array OpenableEndings{"pdf"_L1, "ofd"_L1, "jpg"_L1, "jpeg"_L1, "png"_L1, "bmp"_L1, "gif"_L1, "tif"_L1,
    "tiff"_L1, "webp"_L1, "doc"_L1, "docx"_L1, "wps"_L1, "rtf"_L1, "odt"_L1, "xls"_L1, "xlsx"_L1, "et"_L1, "ods"_L1,
    "csv"_L1, "ppt"_L1, "pptx"_L1, "dps"_L1, "odp"_L1, "txt"_L1};

bool isUnseen(QChar c)
{
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

/// Beyond ASCII every letter is just a letter to a shell or a file system.
bool isPlain(QChar c)
{
    return c.unicode() > 0x7F ? !c.isSpace() : c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'.';
}

QString endingOf(const QString &shown)
{
    const qsizetype dot = shown.lastIndexOf(u'.');
    return dot < 0 ? QString() : shown.mid(dot + 1).toLower();
}

/// @p text cut to @p bytes bytes of UTF-8, never inside a character.
QString cutToBytes(QString text, qsizetype bytes)
{
    while (text.toUtf8().size() > bytes)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text;
}

} // namespace

QString shownFileName(const QString &name)
{
    QString shown = name.mid(std::max(name.lastIndexOf(u'/'), name.lastIndexOf(u'\\')) + 1);
    std::replace_if(shown.begin(), shown.end(), isUnseen, Instead);
    shown = shown.trimmed();
    if (shown.size() > LongestShown) {
        const QString ending = u'.' + endingOf(shown).left(20);
        shown = shown.left(LongestShown - ending.size()) + ending;
    }
    return shown.isEmpty() ? QString(Instead) : shown;
}

bool isOpenable(const QString &name)
{
    const QString ending = endingOf(shownFileName(name));
    return std::find(OpenableEndings.begin(), OpenableEndings.end(), ending) != OpenableEndings.end();
}

QString safeFileName(const QString &name)
{
    const QString shown = shownFileName(name);
    QString base = shown.left(shown.lastIndexOf(u'.'));
    std::replace_if(
        base.begin(), base.end(), [](QChar c) { return !isPlain(c); }, Instead);
    while (base.startsWith(u'.') || base.startsWith(u'-'))
        base.remove(0, 1);
    base = cutToBytes(base, LongestSafe);
    return (base.isEmpty() ? QString(Instead) : base) + u'.' + endingOf(shown);
}

} // namespace Gongkai
