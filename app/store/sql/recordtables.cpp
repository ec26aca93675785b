// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordtables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace Gongkai {

namespace {

/// What our own history holds is small and was written by us, so Qt's reader serves.
Value valueFrom(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return {json.toBool()};
    case QJsonValue::Double: {
        const double number = json.toDouble();
        if (number == std::floor(number) && std::abs(number) < 1e15)
            return {static_cast<qint64>(number)};
        return {number};
    }
    case QJsonValue::String:
        return {json.toString()};
    case QJsonValue::Array: {
        Value::Array array;
        const QJsonArray entries = json.toArray();
        for (const auto &entry : entries)
            array.push_back(valueFrom(entry));
        return {std::move(array)};
    }
    case QJsonValue::Object: {
        Value::Object object;
        const QJsonObject members = json.toObject();
        for (auto member = members.begin(); member != members.end(); ++member)
            object.push_back({member.key().toStdString(), valueFrom(member.value())});
        return {std::move(object)};
    }
    default:
        return {};
    }
}

} // namespace

QString snakeCase(const char *name)
{
    QString text;
    for (const char *c = name; *c; ++c) {
        if (*c >= 'A' && *c <= 'Z')
            text += u'_';
        text += QChar::fromLatin1(*c).toLower();
    }
    return text;
}

QString columnOf(const char *name, const FieldRules &rules)
{
    return rules.column ? QString::fromLatin1(rules.column) : snakeCase(name);
}

QString monthsText(const std::vector<int> &months)
{
    QStringList parts;
    for (int month : months)
        parts.append(QString::number(month));
    return parts.join(u',');
}

std::vector<int> monthsFrom(const QString &text)
{
    std::vector<int> months;
    for (QStringView part : QStringView(text).split(u',', Qt::SkipEmptyParts))
        months.push_back(part.toInt());
    return months;
}

List listOf(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return RecordTraits<std::decay_t<decltype(r)>>::list; }, record);
}

QString keyOf(const AnyRecord &record)
{
    return std::visit([](const auto &r) { return RecordTable<std::decay_t<decltype(r)>>::keyOfRow(r); }, record);
}

Result<AnyRecord> recordFromJson(List list, const QByteArray &json)
{
    const Value value = valueFrom(QJsonDocument::fromJson(json).object());
    std::optional<AnyRecord> record;
    const auto read = [&]<class R>() {
        if (RecordTraits<R>::list != list)
            return;
        R found;
        if (readRecord(value, found, QString()).empty())
            record = std::move(found);
    };
    read.operator()<Town>();
    forEachListedRecord(read);
    if (!record)
        return Error{ErrorKind::Damaged, QString::fromUtf8(json.left(200))};
    return std::move(*record);
}

QByteArray jsonOf(const AnyRecord &record)
{
    QByteArray json;
    std::visit([&](const auto &r) { appendJson(json, r); }, record);
    return json;
}

QString keyOf(List list)
{
    QString key = QLatin1StringView(RecordTraits<Town>::key);
    forEachListedRecord([&]<class R>() {
        if (RecordTraits<R>::list == list)
            key = QLatin1StringView(RecordTraits<R>::key);
    });
    return key;
}

List listFromKey(const QString &key)
{
    List list = List::Town;
    forEachListedRecord([&]<class R>() {
        if (key == QLatin1StringView(RecordTraits<R>::key))
            list = RecordTraits<R>::list;
    });
    return list;
}

} // namespace Gongkai
