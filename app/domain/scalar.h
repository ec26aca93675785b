// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "isotext.h"
#include "moment.h"
#include "period.h"
#include "result.h"
#include "value.h"
#include "words.h"

#include <optional>
#include <variant>

namespace Gongkai {

/// What one column of the store or one plain JSON value holds. Every field passes through here, wherever it is written
/// or read, so that a day or a word looks the same in the exchange file, the history and the store.
using Scalar = std::variant<std::monostate, bool, qint64, double, QString>;

inline Scalar toScalar(bool value)
{
    return value;
}
inline Scalar toScalar(int value)
{
    return static_cast<qint64>(value);
}
inline Scalar toScalar(double value)
{
    return value;
}
inline Scalar toScalar(const QString &value)
{
    return value.isNull() ? QStringLiteral("") : value;
}
Scalar toScalar(QDate value);
Scalar toScalar(const Period &value);
Scalar toScalar(const Moment &value);
template <class E>
    requires std::is_enum_v<E> Scalar toScalar(E value)
    {
        return QString(wordOf(value));
    }
template <class T>
    requires requires(const T &inner)
    {
        toScalar(inner);
    }
Scalar toScalar(const std::optional<T> &value)
{
    return value ? toScalar(*value) : Scalar();
}

// fromScalar() reads a scalar into its target, or tells why it can't be; then the target is unchanged. A truth value
// may come as 0 or 1, which is how a column holds it.
std::optional<FaultKind> fromScalar(const Scalar &scalar, bool &target);
std::optional<FaultKind> fromScalar(const Scalar &scalar, int &target);
std::optional<FaultKind> fromScalar(const Scalar &scalar, double &target);
std::optional<FaultKind> fromScalar(const Scalar &scalar, QString &target);
std::optional<FaultKind> fromScalar(const Scalar &scalar, QDate &target);
std::optional<FaultKind> fromScalar(const Scalar &scalar, Period &target);
std::optional<FaultKind> fromScalar(const Scalar &scalar, Moment &target);
template <class E>
    requires std::is_enum_v<E> std::optional<FaultKind> fromScalar(const Scalar &scalar, E &target)
    {
        const auto *text = std::get_if<QString>(&scalar);
        if (!text)
            return FaultKind::WrongType;
        const auto found = fromWord<E>(*text);
        if (!found)
            return text->isEmpty() ? FaultKind::Required : FaultKind::NotAWord;
        target = *found;
        return std::nullopt;
    }
template <class T>
std::optional<FaultKind> fromScalar(const Scalar &scalar, std::optional<T> &target)
{
    if (std::holds_alternative<std::monostate>(scalar)) {
        target.reset();
        return std::nullopt;
    }
    T inner{};
    const auto fault = fromScalar(scalar, inner);
    if (!fault)
        target = std::move(inner);
    return fault;
}

/// @p value as a scalar; nothing for an array or object.
[[nodiscard]] std::optional<Scalar> scalarOf(const Value &value);
/// @p scalar as it would be typed, to be shown beside a fault.
[[nodiscard]] QString textOf(const Scalar &scalar);
/// Writes @p scalar as JSON.
void appendJson(QByteArray &json, const Scalar &scalar);

} // namespace Gongkai
