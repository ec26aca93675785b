// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofprivacy.h"

#include "personaldata.h"

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// How a kind of personal data is called, and how many characters of it are shown from its start and its end.
struct Disguise
{
    QStringView name;
    qsizetype head = 0;
    qsizetype tail = 0;
    bool isContact = false; ///< an office makes such data public of itself as well
};

Disguise disguiseOf(PersonalDataKind kind)
{
    switch (kind) {
    case PersonalDataKind::IdentityNumber:
        return {u"身份证号", 6, 4};
    case PersonalDataKind::MobileNumber:
        return {u"手机号", 3, 4};
    case PersonalDataKind::LandlineNumber:
        return {u"固定电话", 4, 2, true};
    case PersonalDataKind::BankCard:
        return {u"银行卡号", 4, 4};
    case PersonalDataKind::Email:
        return {u"电子邮箱", 2, 4, true};
    case PersonalDataKind::WeChat:
        return {u"微信号", 4, 2};
    case PersonalDataKind::Address:
        return {u"住址", 2, 1, true};
    case PersonalDataKind::KnownName:
        break;
    }
    return {u"登记簿中的姓名", 1, 0};
}

QString masked(const QString &words, const Disguise &disguise)
{
    const qsizetype head = std::min(disguise.head, words.size() - 1);
    const qsizetype tail = std::clamp(words.size() - head - 1, qsizetype(0), disguise.tail);
    return words.left(head) + QString(words.size() - head - tail, u'*') + words.right(tail);
}

} // namespace

std::vector<ProofRemark> personalRemarks(
    const QString &section, const QString &text, const QStringList &people, const QStringList &officialNumbers)
{
    std::vector<ProofRemark> remarks;
    for (const PersonalDataPlace &place : findPersonalData(text, people, officialNumbers)) {
        const Disguise disguise = disguiseOf(place.kind);
        remarks.push_back({disguise.isContact ? ProofRule::ContactData : ProofRule::PersonalData, section, place.start,
            place.length, masked(text.mid(place.start, place.length), disguise), disguise.name.toString()});
    }
    return remarks;
}

} // namespace Gongkai
