// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosefields.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

void addOnce(QStringList &names, const QString &name)
{
    if (!names.contains(name))
        names += name;
}

} // namespace

FieldPlace nextField(const QString &text, qsizetype from)
{
    const qsizetype start = text.indexOf("{{"_L1, from);
    if (start < 0)
        return {text.size(), text.size(), {}, true};
    const qsizetype close = text.indexOf("}}"_L1, start);
    if (close < 0)
        return {start, text.size(), text.mid(start).simplified(), false};
    return {start, close + 2, text.mid(start + 2, close - start - 2).trimmed(), true};
}

QString fieldText(const QString &name)
{
    return "{{"_L1 + name + "}}"_L1;
}

bool ResolvedProse::isTyped(qsizetype start, qsizetype length) const
{
    return std::none_of(fields.begin(), fields.end(),
        [&](const FilledField &field) { return start < field.start + field.length && field.start < start + length; });
}

qsizetype ResolvedProse::placeBefore(qsizetype place) const
{
    qsizetype shift = 0;
    for (const FilledField &field : fields) {
        if (place < field.start)
            break;
        if (place < field.start + field.length)
            return field.fieldStart;
        shift = field.fieldStart + field.fieldLength - (field.start + field.length);
    }
    return place + shift;
}

ResolvedProse resolveFields(const QString &text, const std::map<QString, QString> &values)
{
    ResolvedProse result;
    qsizetype done = 0;
    while (done < text.size()) {
        const FieldPlace field = nextField(text, done);
        result.text += text.mid(done, field.start - done);
        if (field.start < text.size()) {
            const auto value = values.find(field.name);
            const bool isKnown = field.isClosed && value != values.end();
            if (isKnown)
                result.fields.push_back(
                    {result.text.size(), value->second.size(), field.start, field.end - field.start, field.name});
            result.text += isKnown ? value->second : text.mid(field.start, field.end - field.start);
            if (!isKnown)
                addOnce(result.unknown, field.name);
        }
        done = field.end;
    }
    return result;
}

QStringList fieldsIn(const QString &text)
{
    QStringList names;
    for (FieldPlace field = nextField(text, 0); field.start < text.size(); field = nextField(text, field.end)) {
        if (field.isClosed)
            addOnce(names, field.name);
    }
    return names;
}

} // namespace Gongkai
