// SPDX-License-Identifier: GPL-3.0-or-later
#include "annualreport2021.h"

#include "composer.h"
#include "statutorylayout.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// How many of the outline's parts stand above the tables: the preface and 一.
constexpr std::size_t partsAboveTables = 2;

} // namespace

AnnualReport2021::AnnualReport2021(AnnualReport2021Values values) : m_values(std::move(values)) { }

std::vector<ReportPart> AnnualReport2021::outline()
{
    return {
        {u"preface"_s, {}, {}, {}},
        {u"overall"_s, u"一、总体情况"_s, {},
            {{u"overall.proactive"_s, u"（一）主动公开。"_s, {}}, {u"overall.onRequest"_s, u"（二）依申请公开。"_s, {}},
                {u"overall.management"_s, u"（三）政府信息管理。"_s, {}},
                {u"overall.platforms"_s, u"（四）政府信息公开平台建设。"_s, {}},
                {u"overall.supervision"_s, u"（五）监督保障。"_s, {}}}},
        {u"problems"_s, u"五、存在的主要问题及改进情况"_s, {}, {}},
        {u"others"_s, u"六、其他需要报告的事项"_s, {}, {}},
    };
}

std::vector<QString> AnnualReport2021::titleUnits() const
{
    return {m_values.body, u"%1年"_s.arg(m_values.tables.year) + u"政府信息公开"_s, u"工作年度报告"_s};
}

QString AnnualReport2021::title() const
{
    return joined(titleUnits());
}

PageList AnnualReport2021::compose(FontBook &fonts, LineGrid grid) const
{
    const Signature signature{m_values.body, chineseDay(m_values.date), m_values.isSealed};
    const std::vector<ReportPart> &parts = m_values.parts;
    const auto split = parts.begin() + std::ptrdiff_t(std::min(partsAboveTables, parts.size()));
    Composer composer(fonts, grid);
    composer.title(titleUnits());
    composer.blankLines(1);
    composeParts(composer, {parts.begin(), split});
    composer.headedTable(1, u"二、主动公开政府信息情况"_s, proactiveLayout(m_values.tables));
    composer.headedTable(
        1, u"三、收到和处理政府信息公开申请情况"_s, layoutOf(m_values.tables.applications, m_values.tables.form));
    composer.headedTable(1, u"四、政府信息公开行政复议、行政诉讼情况"_s, layoutOf(m_values.tables.cases));
    composeParts(composer, {split, parts.end()}, signature.lines());
    composer.signature(signature);
    const PaperMeta meta{title(), m_values.body, u"政府信息公开工作年度报告"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta, footText(m_values.version));
}

} // namespace Gongkai
