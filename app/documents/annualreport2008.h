// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageflow.h"
#include "pagelist.h"
#include "papertext.h"
#include "reportbody.h"

#include <QDate>
#include <QString>

#include <vector>

namespace Gongkai {

/// What an annual report in the form of the years to 2018 is made from. All texts are resolved: no fields are left in
/// them.
struct AnnualReport2008Values
{
    QString town; ///< as in the title: 重庆市永川区三教镇
    QString body; ///< who signs: 永川区三教镇人民政府
    int year = 0;
    std::vector<ReportPart>
        parts;  ///< as outline() gives them, with their texts; the clerk may have changed the headings
    QDate date; ///< 成文日期
    bool isSealed = false;
    PaperVersion version;
};

/// The annual report under the Regulations of 2007 (政府信息公开工作年度报告, report years to 2018): prose under an
/// outline that the town may change; there is no statutory table.
class AnnualReport2008
{
public:
    explicit AnnualReport2008(AnnualReport2008Values values);

    /// The usual outline, without texts: opening, 一 to 四, the five topics of 二.
    [[nodiscard]] static std::vector<ReportPart> outline();

    [[nodiscard]] QString title() const;
    /// Lays the report out. Characters without a face are listed in the result; toPdf() refuses them.
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    [[nodiscard]] std::vector<QString> titleUnits() const;

    AnnualReport2008Values m_values;
};

} // namespace Gongkai
