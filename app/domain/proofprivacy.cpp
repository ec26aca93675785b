// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofprivacy.h"

#include "masking.h"
#include "personaldata.h"

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What an office makes public of itself as well.
bool isContact(PersonalDataKind kind)
{
    return kind == PersonalDataKind::LandlineNumber || kind == PersonalDataKind::Email
        || kind == PersonalDataKind::Address;
}

QStringView nameOf(PersonalDataKind kind)
{
    switch (kind) {
    case PersonalDataKind::IdentityNumber:
        return u"身份证号";
    case PersonalDataKind::MobileNumber:
        return u"手机号";
    case PersonalDataKind::LandlineNumber:
        return u"固定电话";
    case PersonalDataKind::BankCard:
        return u"银行卡号";
    case PersonalDataKind::Email:
        return u"电子邮箱";
    case PersonalDataKind::WeChat:
        return u"微信号";
    case PersonalDataKind::Address:
        return u"住址";
    case PersonalDataKind::KnownName:
        break;
    }
    return u"登记簿中的姓名";
}

/// @p words with all hidden but @p head characters at the start and @p tail at the end.
QString hidden(const QString &words, qsizetype head, qsizetype tail)
{
    return words.left(head) + QString(std::max(words.size() - head - tail, qsizetype(1)), u'*') + words.right(tail);
}

QString masked(const QString &words, PersonalDataKind kind)
{
    switch (kind) {
    case PersonalDataKind::IdentityNumber:
        return hidden(words, 6, 4);
    case PersonalDataKind::BankCard:
        return hidden(words, 4, 4);
    case PersonalDataKind::MobileNumber:
    case PersonalDataKind::LandlineNumber:
        return maskedPhone(words);
    case PersonalDataKind::Email:
    case PersonalDataKind::WeChat:
    case PersonalDataKind::Address:
        return hidden(words, 2, 2);
    case PersonalDataKind::KnownName:
        break;
    }
    return maskedName(words);
}

} // namespace

std::vector<ProofRemark> personalRemarks(
    const QString &section, const QString &text, const QStringList &people, const QStringList &officialNumbers)
{
    std::vector<ProofRemark> remarks;
    for (const PersonalDataPlace &place : findPersonalData(text, people, officialNumbers))
        remarks.push_back(
            {isContact(place.kind) ? ProofRule::ContactData : ProofRule::PersonalData, section, place.start,
                place.length, masked(text.mid(place.start, place.length), place.kind), nameOf(place.kind).toString()});
    return remarks;
}

} // namespace Gongkai
