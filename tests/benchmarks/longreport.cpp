// SPDX-License-Identifier: GPL-3.0-or-later
#include "longreport.h"

#include "composer.h"
#include "fontbook.h"
#include "gongwen.h"

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList prose{
    u"镇党委、政府把党务政务公开作为改进作风、服务群众的一项基础工作，主要领导负总责，分管领导抓落实，各办公室明确专人"
    u"收集、审核资料，"
    "于每月28日前报送镇党务政务公开办统一张贴、存档。"_s,
    u"围绕群众关心的财务收支、惠民资金、低保评议、工程招投标、土地征收、房屋拆迁、计划生育、环境整治等事项，通过公开栏"
    u"、橱窗、"
    "LED显示屏、查询平台和门户网站及时公开，全年公开568件，群众满意率100%。"_s,
    u"三个督查组不定期到利民村、云龙村、三台村和川主庙、双河口社区检查，对公开内容不具体、更新不及时、栏目破损等问题当"
    u"场指出，"
    "限期整改，复查合格后销号；监督电话接到的反映，均在十日内办结并答复本人。"_s,
    u"存在的不足：一是个别单位认识不到位，报送质量不高；二是部分村档案整理滞后；三是网络平台维护力量薄弱。下一步将加强"
    u"培训、"
    "严格考核、完善制度，继续扩大公开的广度和深度。"_s,
};

Table statutoryTable(int rows)
{
    Table table;
    for (double width : {12.0, 54.0, 15.0, 15.0, 15.0, 15.0, 15.0, 15.0})
        table.columnWidths.push_back(width * Gongwen::mm);
    table.headRows = 1;
    table.appendRow(
        {u"序号"_s, u"事项"_s, u"自然人"_s, u"企业"_s, u"科研"_s, u"公益"_s, u"其他"_s, u"总计"_s}, FontRole::Hei);
    for (int row = 1; row <= rows; ++row)
        table.appendRow({QString::number(row), u"属于第%1类内部事务信息"_s.arg(row), u"0"_s, QString::number(row % 7),
                            u"0"_s, QString::number(row % 3), u"0"_s, QString::number(row % 7 + row % 3)},
            FontRole::Song, {1});
    return table;
}

} // namespace

PageList longReport(FontBook &fonts)
{
    Composer composer(fonts);
    composer.title({u"重庆市永川区三教镇"_s, u"2015年政府信息公开"_s, u"工作年度报告"_s});
    const QStringList numbers{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s};
    for (const QString &number : numbers) {
        composer.heading(1, number + u"、主要工作和数据"_s);
        for (const QString &paragraph : prose) {
            composer.heading(2, u"（一）工作情况"_s);
            composer.paragraph(paragraph);
        }
        composer.table(statutoryTable(28));
    }
    BarChart chart{u"各单位按时率"_s, {}};
    for (int i = 0; i < 25; ++i)
        chart.items.push_back({u"第%1办公室"_s.arg(i + 1), i / 24.0, QString::number(i * 4) + u'%'});
    composer.chart(chart);
    composer.signature({u"永川区三教镇人民政府"_s, u"2015年12月31日"_s, false});
    return composer.finish({u"年度报告"_s, u"三教镇"_s, u"报告"_s, QDateTime({2015, 12, 31}, {8, 0}, Qt::UTC)});
}
