// SPDX-License-Identifier: GPL-3.0-or-later
#include "printedtable.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// A longer text pushes the rest of its own row to the right instead of widening its column for all.
constexpr qsizetype WidestColumn = 40;

/// True for characters that a terminal shows two columns wide: the CJK blocks and the full-width forms.
bool isWide(char32_t character)
{
    return (character >= 0x1100 && character <= 0x115f) || (character >= 0x2e80 && character <= 0xa4cf)
        || (character >= 0xac00 && character <= 0xd7a3) || (character >= 0xf900 && character <= 0xfaff)
        || (character >= 0xfe30 && character <= 0xfe6f) || (character >= 0xff00 && character <= 0xff60)
        || (character >= 0xffe0 && character <= 0xffe6) || (character >= 0x20000 && character <= 0x3fffd);
}

qsizetype widthOf(const QString &text)
{
    qsizetype width = 0;
    for (char32_t character : text.toUcs4())
        width += isWide(character) ? 2 : 1;
    return width;
}

bool isNumber(const Scalar &cell)
{
    return std::holds_alternative<qint64>(cell) || std::holds_alternative<double>(cell);
}

/// The cell on one line, free of what could steer a terminal.
QString cellText(const Scalar &cell)
{
    if (std::holds_alternative<std::monostate>(cell))
        return {};
    QString text = textOf(cell);
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control)
            character = u' ';
    }
    return text;
}

QString padded(const QString &text, qsizetype width, bool isRight)
{
    const QString space(std::max<qsizetype>(0, width - widthOf(text)), u' ');
    return isRight ? space + text : text + space;
}

QString trimmedEnd(QString line)
{
    while (line.endsWith(u' '))
        line.chop(1);
    return line + u'\n';
}

} // namespace

QByteArray PrintedTable::csv() const
{
    std::vector<CsvRow> all;
    all.reserve(rows.size() + 1);
    CsvRow head;
    for (const QString &heading : headings)
        head.push_back(heading);
    all.push_back(std::move(head));
    all.insert(all.end(), rows.begin(), rows.end());
    return csvText(all);
}

bool PrintedTable::hasNumbers(size_t column) const
{
    return std::any_of(
        rows.begin(), rows.end(), [column](const CsvRow &row) { return column < row.size() && isNumber(row[column]); });
}

QString PrintedTable::text() const
{
    std::vector<qsizetype> widths;
    std::vector<bool> ofNumbers;
    widths.reserve(static_cast<size_t>(headings.size()));
    ofNumbers.reserve(static_cast<size_t>(headings.size()));
    for (qsizetype column = 0; column < headings.size(); ++column) {
        ofNumbers.push_back(hasNumbers(static_cast<size_t>(column)));
        widths.push_back(widthOf(headings[column]));
    }
    for (const CsvRow &row : rows) {
        for (size_t column = 0; column < row.size() && column < widths.size(); ++column) {
            // A text among numbers pushes the rest of its row, as a long one does, so that the numbers stay together.
            if (ofNumbers[column] && !isNumber(row[column]))
                continue;
            widths[column] = std::max(widths[column], std::min(WidestColumn, widthOf(cellText(row[column]))));
        }
    }
    const auto gap = QStringLiteral("  ");
    QString text;
    QString line;
    for (size_t column = 0; column < widths.size(); ++column)
        line += padded(headings[static_cast<qsizetype>(column)], widths[column], ofNumbers[column]) + gap;
    text += trimmedEnd(line);
    for (const CsvRow &row : rows) {
        line.clear();
        for (size_t column = 0; column < row.size() && column < widths.size(); ++column)
            line += padded(cellText(row[column]), widths[column], isNumber(row[column])) + gap;
        text += trimmedEnd(line);
    }
    return text;
}

} // namespace Gongkai
