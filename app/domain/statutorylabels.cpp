// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorylabels.h"

#include "statutorytables.h"

namespace Gongkai {

namespace {

constexpr std::array<ResultGroup, 4> ResultGroups{ResultGroup{u"（三）不予公开", 4, 11},
    ResultGroup{u"（四）无法提供", 12, 14}, ResultGroup{u"（五）不予处理", 15, 19},
    ResultGroup{u"（六）其他处理", FirstOtherwiseRow, LastOtherwiseRow}};

constexpr std::array<QStringView, ApplicationTable::RowCount> ApplicationRows{
    u"一、本年新收政府信息公开申请数量",
    u"二、上年结转政府信息公开申请数量",
    u"（一）予以公开",
    u"（二）部分公开（区分处理的，只计这一情形，不计其他情形）",
    u"1.属于国家秘密",
    u"2.其他法律行政法规禁止公开",
    u"3.危及“三安全一稳定”",
    u"4.保护第三方合法权益",
    u"5.属于三类内部事务信息",
    u"6.属于四类过程性信息",
    u"7.属于行政执法案卷",
    u"8.属于行政查询事项",
    u"1.本机关不掌握相关政府信息",
    u"2.没有现成信息需要另行制作",
    u"3.补正后申请内容仍不明确",
    u"1.信访举报投诉类申请",
    u"2.重复申请",
    u"3.要求提供公开出版物",
    u"4.无正当理由大量反复申请",
    u"5.要求行政机关确认或重新出具已获取信息",
    u"1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请",
    u"2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请",
    u"3.其他",
    u"（七）总计",
    u"四、结转下年度继续办理",
};

constexpr std::array<QStringView, ApplicationTable::ColumnCount> ApplicationColumns{
    u"自然人", u"商业企业", u"科研机构", u"社会公益组织", u"法律服务机构", u"其他", u"总计"};

constexpr std::array<QStringView, 2> DocumentRows{u"规章", u"行政规范性文件"};
constexpr std::array<QStringView, 3> DecisionRows{u"行政许可", u"行政处罚", u"行政强制"};

constexpr std::array<QStringView, 2> DocumentRows2019{u"规章", u"规范性文件"};
constexpr std::array<QStringView, 4> ItemRows2019{u"行政许可", u"其他对外管理服务事项", u"行政处罚", u"行政强制"};

constexpr std::array<QStringView, CaseTable::GroupCount> CaseGroups{u"行政复议", u"未经复议直接起诉", u"复议后起诉"};
constexpr std::array<QStringView, CaseTable::ColumnCount> CaseColumns{
    u"结果维持", u"结果纠正", u"其他结果", u"尚未审结", u"总计"};

} // namespace

std::span<const ResultGroup> resultGroups()
{
    return ResultGroups;
}

std::span<const QStringView> applicationRowLabels()
{
    return ApplicationRows;
}

std::span<const QStringView> applicationColumnLabels()
{
    return ApplicationColumns;
}

std::span<const QStringView> documentRowLabels()
{
    return DocumentRows;
}

std::span<const QStringView> decisionRowLabels()
{
    return DecisionRows;
}

std::span<const QStringView> documentRowLabels2019()
{
    return DocumentRows2019;
}

std::span<const QStringView> itemRowLabels2019()
{
    return ItemRows2019;
}

std::span<const QStringView> caseGroupLabels()
{
    return CaseGroups;
}

std::span<const QStringView> caseColumnLabels()
{
    return CaseColumns;
}

} // namespace Gongkai
