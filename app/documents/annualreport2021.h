// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageflow.h"
#include "pagelist.h"
#include "papertext.h"
#include "reportbody.h"
#include "statutorytables.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Gongkai {

/// What an annual report in the form of 2021 or 2019 is made from. All texts are resolved: no fields are left in them.
struct AnnualReport2021Values
{
    QString body; ///< 机关全称, in the title and as who signs
    /// As outline() gives them, with their texts; further parts follow 六.
    std::vector<ReportPart> parts;
    StatutoryTables tables; ///< and with them the year and the form
    QDate date;             ///< 成文日期
    bool isSealed = false;
    PaperVersion version;
};

/// The annual report from report year 2019 on (政府信息公开工作年度报告; 国办公开办函〔2019〕60号, from 2021 on
/// 国办公开办函 〔2021〕30号): a preface and six parts with fixed headings, of which 二 to 四 are the statutory tables.
class AnnualReport2021
{
public:
    explicit AnnualReport2021(AnnualReport2021Values values);

    /// The parts that are written in words, without texts: the preface, 一 with its five topics, 五 and 六.
    [[nodiscard]] static std::vector<ReportPart> outline();

    [[nodiscard]] QString title() const;
    /// Lays the report out. Characters without a face are listed in the result; toPdf() refuses them.
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    [[nodiscard]] std::vector<QString> titleUnits() const;

    AnnualReport2021Values m_values;
};

} // namespace Gongkai
