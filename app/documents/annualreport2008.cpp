// SPDX-License-Identifier: GPL-3.0-or-later
#include "annualreport2008.h"

#include "composer.h"

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

AnnualReport2008::AnnualReport2008(AnnualReport2008Values values) : m_values(std::move(values)) { }

std::vector<ReportPart> AnnualReport2008::outline()
{
    return {
        {u"opening"_s, {}, {}, {}},
        {u"leadership"_s, u"一、领导重视，机构健全"_s, {}, {}},
        {u"focus"_s, u"二、突出重点，全面公开"_s, {},
            {{u"focus.deputies"_s, u"一是向人大代表公开。"_s, {}}, {u"focus.powers"_s, u"二是抓事权公开。"_s, {}},
                {u"focus.finance"_s, u"三是抓财权公开。"_s, {}},
                {u"focus.hotspots"_s, u"四是抓热点、难点问题公开。"_s, {}},
                {u"focus.network"_s, u"五是抓网络建设。"_s, {}}}},
        {u"problems"_s, u"三、存在的问题和不足"_s, {}, {}},
        {u"measures"_s, u"四、整改措施"_s, {}, {}},
    };
}

std::vector<QString> AnnualReport2008::titleUnits() const
{
    return {m_values.town, u"%1年"_s.arg(m_values.year) + u"政府信息公开"_s, u"工作年度报告"_s};
}

QString AnnualReport2008::title() const
{
    return joined(titleUnits());
}

PageList AnnualReport2008::compose(FontBook &fonts, LineGrid grid) const
{
    const Signature signature{m_values.body, chineseDay(m_values.date), m_values.isSealed};
    Composer composer(fonts, grid);
    composer.title(titleUnits());
    composer.blankLines(1);
    composeParts(composer, m_values.parts, signature.lines());
    composer.signature(signature);
    const PaperMeta meta{title(), m_values.body, u"政府信息公开工作年度报告"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta, footText(m_values.version));
}

} // namespace Gongkai
