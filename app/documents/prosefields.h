// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <map>

namespace Gongkai {

/// A text whose fields have been filled in.
struct ResolvedProse
{
    QString text;
    QStringList unknown; ///< fields without a value, each once, in the order of the text; they stay as they are

    [[nodiscard]] bool isComplete() const { return unknown.isEmpty(); }
};

/// Fills the fields of @p text, written `{{公开总件数}}`, from @p values. Blanks inside the braces don't matter; a pair
/// of braces that is never closed counts as an unknown field.
[[nodiscard]] ResolvedProse resolveFields(const QString &text, const std::map<QString, QString> &values);

/// The names of the fields in @p text, each once, in the order of the text.
[[nodiscard]] QStringList fieldsIn(const QString &text);

} // namespace Gongkai
