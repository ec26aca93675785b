// SPDX-License-Identifier: GPL-3.0-or-later
#include "scalar.h"

#include <cmath>
#include <limits>

namespace Gongkai {

namespace {

/// Reads a text into @p target by @p parse; an empty one is a missing value, another that can't be read is @p fault.
template <class T, class Parse>
std::optional<FaultKind> fromText(const Scalar &scalar, T &target, FaultKind fault, Parse parse)
{
    const auto *text = std::get_if<QString>(&scalar);
    if (!text)
        return FaultKind::WrongType;
    const std::optional<T> found = parse(QStringView(*text));
    if (!found)
        return fault;
    target = *found;
    return std::nullopt;
}

} // namespace

Scalar toScalar(QDate value)
{
    return value.isValid() ? Scalar(dayToIso(value)) : Scalar();
}

Scalar toScalar(const Period &value)
{
    return value.isValid() ? Scalar(value.toString()) : Scalar();
}

Scalar toScalar(const Moment &value)
{
    return value.isValid() ? Scalar(value.toString()) : Scalar();
}

std::optional<FaultKind> fromScalar(const Scalar &scalar, bool &target)
{
    if (const auto *truth = std::get_if<bool>(&scalar)) {
        target = *truth;
        return std::nullopt;
    }
    const auto *number = std::get_if<qint64>(&scalar);
    if (!number || (*number != 0 && *number != 1))
        return FaultKind::WrongType;
    target = *number == 1;
    return std::nullopt;
}

std::optional<FaultKind> fromScalar(const Scalar &scalar, int &target)
{
    const auto *number = std::get_if<qint64>(&scalar);
    if (!number)
        return FaultKind::WrongType;
    if (*number > std::numeric_limits<int>::max())
        return FaultKind::TooLarge;
    if (*number < std::numeric_limits<int>::min())
        return FaultKind::TooSmall;
    target = static_cast<int>(*number);
    return std::nullopt;
}

std::optional<FaultKind> fromScalar(const Scalar &scalar, double &target)
{
    if (const auto *number = std::get_if<qint64>(&scalar))
        target = static_cast<double>(*number);
    else if (const auto *real = std::get_if<double>(&scalar); real && std::isfinite(*real))
        target = *real;
    else
        return FaultKind::WrongType;
    return std::nullopt;
}

std::optional<FaultKind> fromScalar(const Scalar &scalar, QString &target)
{
    const auto *text = std::get_if<QString>(&scalar);
    if (!text)
        return FaultKind::WrongType;
    target = *text;
    return std::nullopt;
}

std::optional<FaultKind> fromScalar(const Scalar &scalar, QDate &target)
{
    return fromText(scalar, target, FaultKind::NotADay, dayFromIso);
}

std::optional<FaultKind> fromScalar(const Scalar &scalar, Period &target)
{
    return fromText(scalar, target, FaultKind::NotAMonth, Period::fromString);
}

std::optional<FaultKind> fromScalar(const Scalar &scalar, Moment &target)
{
    return fromText(scalar, target, FaultKind::NotAMoment, Moment::fromString);
}

std::optional<Scalar> scalarOf(const Value &value)
{
    return std::visit(
        [](const auto &data) -> std::optional<Scalar> {
            if constexpr (std::is_constructible_v<Scalar, decltype(data)>)
                return Scalar(data);
            else
                return std::nullopt;
        },
        value.data);
}

QString textOf(const Scalar &scalar)
{
    if (const auto *text = std::get_if<QString>(&scalar))
        return text->left(100);
    QByteArray json;
    appendJson(json, scalar);
    return QString::fromUtf8(json);
}

void appendJson(QByteArray &json, const Scalar &scalar)
{
    if (const auto *text = std::get_if<QString>(&scalar))
        appendJsonString(json, *text);
    else if (const auto *number = std::get_if<qint64>(&scalar))
        json += QByteArray::number(*number);
    else if (const auto *real = std::get_if<double>(&scalar))
        appendJsonNumber(json, *real);
    else if (const auto *truth = std::get_if<bool>(&scalar))
        json += *truth ? "true" : "false";
    else
        json += "null";
}

} // namespace Gongkai
