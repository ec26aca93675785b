// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <variant>
#include <vector>

namespace Gongkai {

struct Member;

/// What JSON can say, as a plain tree: the form in which records are read from an exchange file and from the history.
/// An object keeps its members in the order of the text, doubles included, so that a repeated key can be named.
struct Value
{
    using Array = std::vector<Value>;
    using Object = std::vector<Member>;
    std::variant<std::monostate, bool, qint64, double, QString, Array, Object> data;

    [[nodiscard]] bool isNull() const { return data.index() == 0; }
    template <class T>
    [[nodiscard]] const T *as() const
    {
        return std::get_if<T>(&data);
    }
};

struct Member
{
    std::string key;
    Value value;
};

/// Writes @p text as a JSON string in UTF-8, with quotes; only what JSON demands is escaped.
void appendJsonString(QByteArray &json, QStringView text);
/// Writes @p number so that it reads back the same; a whole number without a point.
void appendJsonNumber(QByteArray &json, double number);

} // namespace Gongkai
