// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldhighlighter.h"

#include <QGuiApplication>
#include <QPalette>
#include <QTextDocument>

namespace Gongkai {

namespace {

constexpr QStringView Opening = u"{{";
constexpr QStringView Closing = u"}}";

QTextCharFormat knownFormat()
{
    const QPalette palette = QGuiApplication::palette();
    QTextCharFormat format;
    format.setBackground(palette.brush(QPalette::AlternateBase));
    format.setForeground(palette.brush(QPalette::Link));
    return format;
}

QTextCharFormat unknownFormat()
{
    QTextCharFormat format = knownFormat();
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(QGuiApplication::palette().color(QPalette::LinkVisited));
    format.setFontItalic(true);
    return format;
}

} // namespace

void FieldHighlighter::setKnownFields(std::set<QString> names)
{
    m_known = std::move(names);
    rehighlight();
}

void FieldHighlighter::highlightBlock(const QString &text)
{
    for (qsizetype from = text.indexOf(Opening); from >= 0;) {
        const qsizetype close = text.indexOf(Closing, from + Opening.size());
        const qsizetype end = close < 0 ? text.size() : close + Closing.size();
        const QString name =
            close < 0 ? QString() : text.mid(from + Opening.size(), close - from - Opening.size()).trimmed();
        const bool isKnown = m_known.contains(name);
        setFormat(int(from), int(end - from), isKnown ? knownFormat() : unknownFormat());
        from = text.indexOf(Opening, end);
    }
}

} // namespace Gongkai
