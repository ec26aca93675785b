// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulletin.h"
#include "deadlinenotice.h"
#include "figures.h"
#include "reportbody.h"
#include "result.h"

namespace Gongkai {

// What the store knows, turned into what the papers are made from. Nothing here reads or asks; all is handed in.

/// The office that sends a town's notices and bulletins: 三教镇党务政务公开办公室.
[[nodiscard]] QString openAffairsOffice(const Town &town);
/// The town as titles name it: 重庆市永川区三教镇.
[[nodiscard]] QString fullTownName(const Town &town);

[[nodiscard]] BulletinValues bulletinValues(const MonthFacts &facts, const MonthStanding &standing,
    std::vector<BulletinMonth> months, const PaperVersion &version);

[[nodiscard]] DeadlineNoticeValues noticeValues(const MonthFacts &facts, const MonthStanding &standing,
    const QString &office, int number, const PaperVersion &version);

/// A town's government by its full name, as the form of 2021 asks for in the title: 重庆市永川区三教镇人民政府.
[[nodiscard]] QString fullBodyName(const Town &town);

/// The parts of an annual report in @p form that are written in words, without texts; none for a form that can't be
/// written.
[[nodiscard]] std::vector<ReportPart> reportOutline(ReportForm form);
/// The outline of the annual report in @p form with @p texts in it and the fields of their prose filled from @p
/// figures; a text whose section is not in the usual outline follows it as a part of its own. Fails with Invalid: a
/// field that is no figure (place: the section and the field).
[[nodiscard]] Result<std::vector<ReportPart>> reportParts(
    ReportForm form, const std::vector<ReportText> &texts, const YearFigures &figures);

} // namespace Gongkai
