// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <vector>

namespace Gongkai {

/// What must not stand in a paper for the public unless somebody says why (个人信息保护法 art. 28; 政府信息公开条例
/// art. 15).
enum class PersonalDataKind {
    IdentityNumber, ///< of a citizen, 18 places with a right check digit and day of birth, or 15 places
    MobileNumber,
    LandlineNumber, ///< with its area code
    BankCard,       ///< 16 to 19 digits with a right check digit
    Email,
    WeChat,
    Address, ///< finer than a group of a village: 3组12号, 5栋2单元301室
    KnownName,
};

/// Where such data stands in a text.
struct PersonalDataPlace
{
    PersonalDataKind kind = PersonalDataKind::IdentityNumber;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const PersonalDataPlace &) const = default;
};

/// The personal data in @p text, in its order. Numbers are found with full-width digits and with single blanks or
/// hyphens between their digits, too. @p names are people known from the registers; @p officialNumbers are telephone
/// numbers that are public (the town's own; several in one text are parted by commas or blanks). Credit codes, document
/// numbers and amounts are not taken for any of them.
[[nodiscard]] std::vector<PersonalDataPlace> findPersonalData(
    const QString &text, const QStringList &names = {}, const QStringList &officialNumbers = {});

/// @p text with full-width digits and Latin letters made plain ones; every character stays in its place.
[[nodiscard]] QString withPlainDigits(QString text);

} // namespace Gongkai
