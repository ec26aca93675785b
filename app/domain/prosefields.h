// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>
#include <vector>

namespace Gongkai {

/// One field of a text: characters [start, end) with the braces.
struct FieldPlace
{
    qsizetype start = 0;
    qsizetype end = 0;
    QString name;         ///< without the braces and the blanks inside them
    bool isClosed = true; ///< false for a pair of braces that goes on to the end of the text
};

/// The next field of @p text at or after @p from; where there is none, one that starts at the end of the text.
[[nodiscard]] FieldPlace nextField(const QString &text, qsizetype from);

/// The field called @p name as it is written in a text.
[[nodiscard]] QString fieldText(const QString &name);

/// Where the value of a field stands in the filled text, and where its field stood before, braces included.
struct FilledField
{
    qsizetype start = 0;
    qsizetype length = 0;
    qsizetype fieldStart = 0;
    qsizetype fieldLength = 0;
    QString name = {};
};

/// A text whose fields have been filled in.
struct ResolvedProse
{
    QString text;
    QStringList unknown; ///< fields without a value, each once, in the order of the text; they stay as they are
    std::vector<FilledField> fields = {}; ///< those with a value, in the order of the text

    [[nodiscard]] bool isComplete() const { return unknown.isEmpty(); }
    /// True if the characters from @p start were typed, none of them is a field's value.
    [[nodiscard]] bool isTyped(qsizetype start, qsizetype length) const;
    /// Where character @p place of the filled text stands in the text with fields; the start of its field if it is in
    /// one.
    [[nodiscard]] qsizetype placeBefore(qsizetype place) const;
};

/// Fills the fields of @p text, written `{{公开总件数}}`, from @p values. Blanks inside the braces don't matter; a pair
/// of braces that is never closed counts as an unknown field.
[[nodiscard]] ResolvedProse resolveFields(const QString &text, const std::map<QString, QString> &values);

/// The names of the fields in @p text, each once, in the order of the text.
[[nodiscard]] QStringList fieldsIn(const QString &text);

} // namespace Gongkai
