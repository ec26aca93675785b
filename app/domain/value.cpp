// SPDX-License-Identifier: GPL-3.0-or-later
#include "value.h"

#include <cmath>

namespace Gongkai {

namespace {

void appendEscaped(QByteArray &json, unsigned char byte)
{
    switch (byte) {
    case '"':
        json += "\\\"";
        break;
    case '\\':
        json += "\\\\";
        break;
    case '\n':
        json += "\\n";
        break;
    case '\r':
        json += "\\r";
        break;
    case '\t':
        json += "\\t";
        break;
    default:
        json += "\\u" + QByteArray::number(byte, 16).rightJustified(4, '0');
    }
}

} // namespace

void appendJsonString(QByteArray &json, QStringView text)
{
    json += '"';
    const QByteArray bytes = text.toUtf8();
    qsizetype plainFrom = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte >= 0x20 && byte != '"' && byte != '\\')
            continue;
        json.append(bytes.constData() + plainFrom, i - plainFrom);
        appendEscaped(json, byte);
        plainFrom = i + 1;
    }
    json.append(bytes.constData() + plainFrom, bytes.size() - plainFrom);
    json += '"';
}

void appendJsonNumber(QByteArray &json, double number)
{
    if (std::abs(number) < 1e15 && number == std::floor(number))
        json += QByteArray::number(static_cast<qint64>(number));
    else
        json += QByteArray::number(number, 'g', 17);
}

} // namespace Gongkai
