// SPDX-License-Identifier: GPL-3.0-or-later
#include "polyphones.h"

#include <QHash>

namespace Gongkai {

namespace {

/// Signs that share the initials of their readings.
struct Group
{
    QLatin1StringView initials;
    QStringView signs;
};

// Readings that differ in the rest of the syllable or in tone alone (中, 都, 正) are one initial and stand nowhere
// here.
constexpr Group Groups[] = {
    {QLatin1StringView("ae"), u"阿"},
    {QLatin1StringView("ay"), u"艾"},
    {QLatin1StringView("bf"), u"佛蕃"},
    {QLatin1StringView("bm"), u"秘泌"},
    {QLatin1StringView("bp"), u"便泊堡埔陂膀磅暴辟扁刨屏瀑"},
    {QLatin1StringView("cd"), u"澄"},
    {QLatin1StringView("cj"), u"车"},
    {QLatin1StringView("cq"), u"仇"},
    {QLatin1StringView("cs"), u"参盛乘匙伺禅刹沈"},
    {QLatin1StringView("cx"), u"臭畜"},
    {QLatin1StringView("cy"), u"涌"},
    {QLatin1StringView("cz"), u"重长朝曾藏种传查幢撮攒枞褚"},
    {QLatin1StringView("cds"), u"单"},
    {QLatin1StringView("ds"), u"石"},
    {QLatin1StringView("dt"), u"调弹提洞峒囤叨澹沓"},
    {QLatin1StringView("dz"), u"翟"},
    {QLatin1StringView("ew"), u"恶"},
    {QLatin1StringView("fp"), u"番否冯脯繁"},
    {QLatin1StringView("gh"), u"合桧蛤"},
    {QLatin1StringView("gj"), u"贾给芥夹句"},
    {QLatin1StringView("gjq"), u"龟"},
    {QLatin1StringView("gq"), u"乾"},
    {QLatin1StringView("gy"), u"谷"},
    {QLatin1StringView("hj"), u"虹"},
    {QLatin1StringView("hk"), u"会吭咳溃"},
    {QLatin1StringView("hx"), u"行巷虾吓"},
    {QLatin1StringView("jk"), u"槛"},
    {QLatin1StringView("jq"), u"强圈茄奇期缉稽犍"},
    {QLatin1StringView("jx"), u"解系校降见浚"},
    {QLatin1StringView("jz"), u"祭"},
    {QLatin1StringView("kq"), u"卡壳"},
    {QLatin1StringView("kw"), u"隗"},
    {QLatin1StringView("ln"), u"弄"},
    {QLatin1StringView("ls"), u"率"},
    {QLatin1StringView("ly"), u"乐"},
    {QLatin1StringView("mw"), u"万"},
    {QLatin1StringView("nz"), u"粘"},
    {QLatin1StringView("oq"), u"区"},
    {QLatin1StringView("qt"), u"覃"},
    {QLatin1StringView("qx"), u"栖茜"},
    {QLatin1StringView("qy"), u"铅"},
    {QLatin1StringView("st"), u"汤"},
    {QLatin1StringView("sx"), u"厦省宿莘歙"},
    {QLatin1StringView("sy"), u"蛇俞"},
    {QLatin1StringView("sz"), u"识召折属"},
    {QLatin1StringView("ty"), u"陶"},
    {QLatin1StringView("tz"), u"屯"},
    {QLatin1StringView("wx"), u"圩"},
    {QLatin1StringView("wy"), u"蔚尉尾於"},
    {QLatin1StringView("xy"), u"叶吁荥"},
};

QHash<QChar, QLatin1StringView> bySign()
{
    QHash<QChar, QLatin1StringView> all;
    for (const Group &group : Groups) {
        for (const QChar sign : group.signs)
            all.insert(sign, group.initials);
    }
    return all;
}

} // namespace

QLatin1StringView initialsOfPolyphone(QChar sign)
{
    static const QHash<QChar, QLatin1StringView> all = bySign();
    return all.value(sign);
}

} // namespace Gongkai
