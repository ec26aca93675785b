// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>

namespace Gongkai {

/// Pinyin initials of Chinese names (财政所: czs), each name worked out once.
class Pinyin
{
public:
    Pinyin();
    ~Pinyin();

    /// One small letter for each character, digits and Latin letters as they are, in small letters; other signs are
    /// left out.
    [[nodiscard]] const QString &initialsOf(const QString &text);
    /// True if @p text contains @p typed, whatever the case, or its initials do.
    [[nodiscard]] bool matches(const QString &text, const QString &typed);

private:
    struct Engine;
    std::unique_ptr<Engine> m_engine; ///< made with the first Chinese name: loading its tables takes a while
    QHash<QString, QString> m_known;
};

} // namespace Gongkai
