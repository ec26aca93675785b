// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontchains.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

const QString regular = u"Regular"_s;
const QString bold = u"Bold"_s;

/// Each face by its Chinese and its English name, since either may be the one that a system tells: first those that
/// clerks' computers have for 公文 (the 2312 faces, 方正), then those of Windows, of office programs (华文) and of
/// domestic systems (CESI), then free ones.
QStringList trueFamilies(FontRole role)
{
    switch (role) {
    case FontRole::FangSong:
        return {u"仿宋_GB2312"_s, u"FangSong_GB2312"_s, u"方正仿宋_GBK"_s, u"FZFangSong-Z02"_s, u"方正仿宋简体"_s,
            u"FZFangSong-Z02S"_s, u"仿宋"_s, u"FangSong"_s, u"华文仿宋"_s, u"STFangsong"_s, u"CESI仿宋-GB2312"_s,
            u"FandolFang"_s};
    case FontRole::Kai:
        return {u"楷体_GB2312"_s, u"KaiTi_GB2312"_s, u"方正楷体_GBK"_s, u"FZKai-Z03"_s, u"方正楷体简体"_s,
            u"FZKai-Z03S"_s, u"楷体"_s, u"KaiTi"_s, u"华文楷体"_s, u"STKaiti"_s, u"CESI楷体-GB2312"_s, u"FandolKai"_s,
            u"AR PL UKai CN"_s, u"AR PL KaitiM GB"_s};
    case FontRole::Hei:
        return {u"黑体"_s, u"SimHei"_s, u"方正黑体_GBK"_s, u"FZHei-B01"_s, u"方正黑体简体"_s, u"FZHei-B01S"_s,
            u"华文黑体"_s, u"STHeiti"_s, u"CESI黑体-GB2312"_s, u"FandolHei"_s};
    case FontRole::Title:
        return {u"方正小标宋简体"_s, u"FZXiaoBiaoSong-B05S"_s, u"方正小标宋_GBK"_s, u"FZXiaoBiaoSong-B05"_s,
            u"CESI小标宋-GB2312"_s};
    case FontRole::Song:
        return {u"宋体"_s, u"SimSun"_s, u"方正书宋_GBK"_s, u"FZShuSong-Z01"_s, u"华文宋体"_s, u"STSong"_s,
            u"CESI宋体-GB2312"_s, u"FandolSong"_s};
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
        return {{u"华文中宋"_s, regular, true}, {u"STZhongsong"_s, regular, true}, {u"FandolSong"_s, bold, true},
            {u"Noto Serif CJK SC"_s, bold, true}, extended, serif, sans};
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
