// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace Gongkai {

// The words of the statutory tables, form of 2021 (国办公开办函〔2021〕30号) and, where that differs,
// of 2019 (国办公开办函〔2019〕60号), exactly as the forms print them. They are
// names of cells, not sentences, and stand on paper in Chinese whatever language the screen has.

/// The results that stand under a common heading in table 三, as in the form of 2021.
struct ResultGroup
{
    QStringView heading; ///< with its number: （三）不予公开
    int first = 0;       ///< row, from 0
    int last = 0;        ///< the last row of the group
};

/// The groups in their order.
[[nodiscard]] std::span<const ResultGroup> resultGroups();
/// Table 三, by row; the label of a result's own line, without that of its group.
[[nodiscard]] std::span<const QStringView> applicationRowLabels();
/// Table 三, by column: 自然人 … 总计.
[[nodiscard]] std::span<const QStringView> applicationColumnLabels();
/// Table 二, the two rows of documents: 规章, 行政规范性文件.
[[nodiscard]] std::span<const QStringView> documentRowLabels();
/// Table 二, the three rows of decisions: 行政许可, 行政处罚, 行政强制.
[[nodiscard]] std::span<const QStringView> decisionRowLabels();
/// Table 二 in the form of 2019, the two rows of documents: 规章, 规范性文件.
[[nodiscard]] std::span<const QStringView> documentRowLabels2019();
/// Table 二 in the form of 2019, the rows of items: 行政许可, 其他对外管理服务事项, 行政处罚, 行政强制.
[[nodiscard]] std::span<const QStringView> itemRowLabels2019();
/// Table 四, by group: 行政复议, 未经复议直接起诉, 复议后起诉.
[[nodiscard]] std::span<const QStringView> caseGroupLabels();
/// Table 四, by column of a group: 结果维持 … 总计.
[[nodiscard]] std::span<const QStringView> caseColumnLabels();

} // namespace Gongkai
