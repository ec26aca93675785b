// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulletin.h"
#include "deadlinenotice.h"
#include "documentnumber.h"
#include "figures.h"
#include "reportbody.h"
#include "result.h"
#include "statutorytables.h"

namespace Gongkai {

// What the store knows, turned into what the papers are made from. Nothing here reads or asks; all is handed in.

/// The office that sends a town's notices and bulletins: 三教镇党务政务公开办公室.
[[nodiscard]] QString openAffairsOffice(const Town &town);
/// Who signs a town's notices and bulletins: that office; under a head the body whose mark stands there.
[[nodiscard]] QString signatoryOf(const Town &town);
/// The head of a notice or bulletin with @p number, as the town wants it.
[[nodiscard]] PaperHead headOf(const Town &town, const DocumentNumber &number);
/// What stands at the end of such a paper made on @p day; nothing without a head.
[[nodiscard]] Imprint imprintOf(const Town &town, QDate day);
/// The mark that stands on papers while the town names none: the full name of its body, with 文件 in a red head.
[[nodiscard]] QString usualMark(const Town &town, HeadForm form);
/// The office that prints papers while the town names none: 三教镇党政办公室.
[[nodiscard]] QString usualPrinter(const Town &town);
/// The town as titles name it: 重庆市永川区三教镇.
[[nodiscard]] QString fullTownName(const Town &town);

[[nodiscard]] BulletinValues bulletinValues(const MonthFacts &facts, const MonthStanding &standing,
    std::vector<BulletinMonth> months, const PaperVersion &version, const DocumentNumber &number = {});

/// Fills in who sends a notice made on @p day; whom to call stays open.
void setIssuer(
    NoticeIssuer &issuer, const Town &town, QDate day, const PaperVersion &version, const DocumentNumber &number = {});

[[nodiscard]] DeadlineNoticeValues noticeValues(const MonthFacts &facts, const MonthStanding &standing,
    const QString &office, int count, const PaperVersion &version, const DocumentNumber &number = {});

/// Puts the totals of @p tables, counted from @p facts, which may be typed and not saved, in the place of the stored
/// ones.
void takeTotals(YearFigures &figures, const StatutoryTables &tables, const StatutoryFacts &facts);

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
