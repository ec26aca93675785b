// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtext.h"

namespace Gongkai {

namespace {

bool startsFormula(const QString &text)
{
    static constexpr QStringView Starters = u"=+-@\t\r＝＋－＠";
    return !text.isEmpty() && Starters.contains(text[0]);
}

bool needsQuotes(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
        [](QChar c) { return c == u'"' || c == u',' || c == u';' || c == u'\n' || c == u'\r' || c == u'\t'; });
}

QByteArray cellOf(const QString &value)
{
    QString text = startsFormula(value) ? u'\'' + value : value;
    if (!needsQuotes(text))
        return text.toUtf8();
    text.replace(u'"', QLatin1StringView("\"\""));
    return '"' + text.toUtf8() + '"';
}

QByteArray cellOf(const Scalar &scalar)
{
    if (const auto *text = std::get_if<QString>(&scalar))
        return cellOf(*text);
    if (const auto *truth = std::get_if<bool>(&scalar))
        return *truth ? "1" : "0";
    QByteArray cell;
    if (!std::holds_alternative<std::monostate>(scalar))
        appendJson(cell, scalar);
    return cell;
}

} // namespace

QByteArray csvText(const std::vector<CsvRow> &rows)
{
    QByteArray csv("\xEF\xBB\xBF");
    for (const CsvRow &row : rows) {
        const char *separator = "";
        for (const Scalar &cell : row) {
            csv += separator;
            csv += cellOf(cell);
            separator = ",";
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace Gongkai
