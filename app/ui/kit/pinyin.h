// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <memory>
#include <vector>

namespace Gongkai {

/// Pinyin initials of Chinese names (财政所: czs), each name worked out once. A sign with several readings is found
/// under each of them: 重点项目 by zdxm as by cdxm.
class Pinyin
{
public:
    Pinyin();
    ~Pinyin();

    /// One small letter for each character in its usual reading, digits and Latin letters as they are, in small
    /// letters; other signs are left out.
    [[nodiscard]] const QString &initialsOf(const QString &text);
    /// True if @p text begins with @p typed, whatever the case, or its initials do.
    [[nodiscard]] bool begins(const QString &text, const QString &typed);
    /// True if @p text contains @p typed, whatever the case, or its initials do.
    [[nodiscard]] bool matches(const QString &text, const QString &typed);

    /// True if @p typed, of at least two letters, is how some signs of @p text in a row are pronounced, the last one
    /// perhaps in part: `zhudong` for 主动公开. The first call loads the readings, which takes a moment.
    [[nodiscard]] bool spells(const QString &text, const QString &typed);

private:
    struct Engine;
    /// A set of initials, a bit each: a to z, then 0 to 9.
    using Letters = quint64;
    struct Known
    {
        QString initials;
        std::vector<Letters> readings; ///< for each of the initials every letter that it may be
    };

    [[nodiscard]] static Letters bitOf(QChar letter);
    [[nodiscard]] static Letters lettersOf(QChar sign, QChar initial);
    /// The letters of @p typed, or nothing where one of its signs can be no initial.
    [[nodiscard]] static std::vector<Letters> typedLetters(const QString &typed);
    [[nodiscard]] const Known &known(const QString &text);
    [[nodiscard]] QChar initialOf(QChar sign);

    std::unique_ptr<Engine> m_engine; ///< made with the first Chinese name
    QHash<QString, Known> m_known;
    QHash<QChar, QString> m_readings;
};

} // namespace Gongkai
