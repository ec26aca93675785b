// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontchains.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

const QString regular = u"Regular"_s;
const QString bold = u"Bold"_s;

QStringList trueFamilies(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"方正仿宋_GBK"_s, u"方正仿宋简体"_s, u"仿宋"_s, u"FangSong"_s,
            u"STFangsong"_s, u"FandolFang"_s};
    case FontRole::Kai:
        return {u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"方正楷体_GBK"_s, u"楷体"_s, u"KaiTi"_s, u"STKaiti"_s,
            u"FandolKai"_s, u"AR PL UKai CN"_s, u"AR PL KaitiM GB"_s};
    case FontRole::Hei:
        return {u"黑体"_s, u"SimHei"_s, u"方正黑体_GBK"_s, u"STHeiti"_s, u"FandolHei"_s};
    case FontRole::Title:
        return {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05"_s};
    case FontRole::Song:
        return {u"宋体"_s, u"SimSun"_s, u"STSong"_s, u"FandolSong"_s};
    }
    return {};
}

std::vector<FontCandidate> standIns(FontRole role)
{
    const FontCandidate serif{u"Noto Serif CJK SC"_s, regular, true};
    const FontCandidate sans{u"Noto Sans CJK SC"_s, regular, true};
    const FontCandidate extended{u"SimSun-ExtB"_s, regular, true};
    switch (role) {
    case FontRole::Hei:
        return {sans, extended, serif};
    case FontRole::Title:
        return {{u"FandolSong"_s, bold, true}, {u"Noto Serif CJK SC"_s, bold, true}, extended, serif, sans};
    case FontRole::Kai:
        return {{u"LXGW WenKai"_s, regular, true}, extended, serif, sans};
    case FontRole::FangSong:
    case FontRole::Song:
        break;
    }
    return {extended, serif, sans};
}

} // namespace

std::vector<FontCandidate> fontChain(FontRole role)
{
    std::vector<FontCandidate> chain;
    for (const QString &family : trueFamilies(role))
        chain.push_back({family, regular, false});
    for (const FontCandidate &candidate : standIns(role))
        chain.push_back(candidate);
    return chain;
}

} // namespace Gongkai
