// SPDX-License-Identifier: GPL-3.0-or-later
#include "personaldata.h"

#include <QDate>
#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// GB 11643-1999: the weights of the first 17 places, and the check digit for each remainder by 11.
constexpr int CheckWeights[] = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
constexpr QLatin1StringView CheckDigits("10X98765432");

bool isIdentityNumber(const QString &number)
{
    if (number.size() == 15) {
        return !number.endsWith(u'X') && number[0] != u'0'
            && QDate::fromString(u"19"_s + number.mid(6, 6), u"yyyyMMdd"_s).isValid();
    }
    if (number.size() != 18 || number[0] == u'0' || !QDate::fromString(number.mid(6, 8), u"yyyyMMdd"_s).isValid())
        return false;
    int sum = 0;
    for (int place = 0; place < 17; ++place)
        sum += CheckWeights[place] * number[place].digitValue();
    return number[17] == CheckDigits[sum % 11];
}

/// The check of ISO/IEC 7812-1 (Luhn).
bool isBankCard(const QString &number)
{
    if (number.size() < 16 || number.size() > 19 || number.endsWith(u'X') || number[0] == u'0')
        return false;
    int sum = 0;
    for (qsizetype place = 0; place < number.size(); ++place) {
        int digit = number[number.size() - 1 - place].digitValue();
        if (place % 2 == 1)
            digit = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
        sum += digit;
    }
    return sum % 10 == 0;
}

std::optional<PersonalDataKind> kindOfNumber(const QString &number)
{
    static const QRegularExpression mobile(u"^(?:86)?1[3-9][0-9]{9}$"_s);
    static const QRegularExpression landline(u"^0(?:10|2[0-9]|[3-9][0-9]{2})[0-9]{7,8}$"_s);
    if (isIdentityNumber(number))
        return PersonalDataKind::IdentityNumber;
    if (mobile.match(number).hasMatch())
        return PersonalDataKind::MobileNumber;
    if (isBankCard(number))
        return PersonalDataKind::BankCard;
    if (landline.match(number).hasMatch())
        return PersonalDataKind::LandlineNumber;
    return std::nullopt;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit() || c.toUpper() == u'X')
            digits += c.toUpper();
    }
    return digits;
}

/// One piece of a number that is written in pieces.
struct NumberPiece
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// The longest number of some kind that begins with piece @p first of @p pieces.
std::optional<PersonalDataPlace> numberFrom(const QString &text, const std::vector<NumberPiece> &pieces, size_t first)
{
    for (size_t last = pieces.size(); last > first; --last) {
        const qsizetype start = pieces[first].start;
        const qsizetype length = pieces[last - 1].end - start;
        if (const auto kind = kindOfNumber(digitsOf(QStringView(text).mid(start, length))))
            return PersonalDataPlace{*kind, start, length};
    }
    return std::nullopt;
}

void findNumbers(const QString &text, const QStringList &officialNumbers, std::vector<PersonalDataPlace> &places)
{
    static const QRegularExpression run(u"(?<![0-9A-Za-z.])[0-9]+(?:[ -][0-9]+)*[Xx]?(?![0-9A-Za-z]|\\.[0-9])"_s);
    static const QRegularExpression piece(u"[0-9]+[Xx]?"_s);
    for (auto runs = run.globalMatch(text); runs.hasNext();) {
        const QRegularExpressionMatch whole = runs.next();
        std::vector<NumberPiece> pieces;
        for (auto found = piece.globalMatch(whole.captured()); found.hasNext();) {
            const auto one = found.next();
            pieces.push_back({whole.capturedStart() + one.capturedStart(), whole.capturedStart() + one.capturedEnd()});
        }
        for (size_t first = 0; first < pieces.size(); ++first) {
            const auto place = numberFrom(text, pieces, first);
            if (!place)
                continue;
            if (!officialNumbers.contains(digitsOf(QStringView(text).mid(place->start, place->length))))
                places.push_back(*place);
            while (first + 1 < pieces.size() && pieces[first + 1].start < place->start + place->length)
                ++first;
        }
    }
}

void findPattern(const QString &text, const QRegularExpression &pattern, PersonalDataKind kind,
    std::vector<PersonalDataPlace> &places)
{
    for (auto found = pattern.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        places.push_back({kind, match.capturedStart(), match.capturedLength()});
    }
}

} // namespace

QString withPlainDigits(QString text)
{
    for (QChar &c : text) {
        if (c >= u'！' && c <= u'～' && QChar(char16_t(c.unicode() - 0xFEE0)).isLetterOrNumber())
            c = QChar(char16_t(c.unicode() - 0xFEE0));
    }
    return text;
}

std::vector<PersonalDataPlace> findPersonalData(
    const QString &text, const QStringList &names, const QStringList &officialNumbers)
{
    static const QRegularExpression email(u"[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+"_s);
    static const QRegularExpression weChat(u"微信号?\\s*(?:[:：为是])\\s*[A-Za-z][A-Za-z0-9_-]{5,19}"_s);
    // A house of so many buildings is none: a flat has a unit or a room.
    static const QRegularExpression address(
        u"(?:[0-9]+(?:号楼|栋|幢))?[0-9]+单元[0-9]+(?:室|号)|[0-9]+(?:号楼|栋|幢)[0-9]+室|(?:村|社区)第?[0-9一二三四五六七八九十]+(?:组|社|村民小组)[0-9]+号"_s);

    const QString plain = withPlainDigits(text);
    static const QRegularExpression between(u"[、,，;；/ ]+"_s);
    QStringList official;
    for (const QString &numbers : officialNumbers) {
        for (const QString &number : numbers.split(between))
            official.append(digitsOf(withPlainDigits(number)));
    }
    std::vector<PersonalDataPlace> places;
    findNumbers(plain, official, places);
    findPattern(plain, email, PersonalDataKind::Email, places);
    findPattern(plain, weChat, PersonalDataKind::WeChat, places);
    findPattern(plain, address, PersonalDataKind::Address, places);
    for (const QString &name : names) {
        if (name.size() < 2)
            continue;
        for (qsizetype at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.size()))
            places.push_back({PersonalDataKind::KnownName, at, name.size()});
    }
    std::stable_sort(places.begin(), places.end(), [](const auto &a, const auto &b) { return a.start < b.start; });
    return places;
}

} // namespace Gongkai
