// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annualreport2008.h"
#include "annualreport2021.h"
#include "beforeafter.h"
#include "bulletin.h"
#include "deadlinenotice.h"
#include "fontbook.h"
#include "pagelist.h"
#include "rectificationnotice.h"

#include <utility>
#include <vector>

/// The fonts of the test program, opened once.
Gongkai::FontBook &testFonts();

Gongkai::Deadline sampleDeadline();
/// @p count offices, some on time, some late, missing or returned; ranked.
Gongkai::BulletinValues sampleBulletin(int count);
Gongkai::DeadlineNoticeValues sampleNotice(int items);
Gongkai::RectificationNoticeValues sampleRectification(int items);
/// The head, number and imprint of a paper in @p form; a letter's imprint has its copies alone.
Gongkai::PaperHead sampleHead(Gongkai::HeadForm form);
Gongkai::Imprint sampleImprint(Gongkai::HeadForm form);
/// Gives @p values a head in @p form and signs it as the body whose mark it is.
template <class Values>
void dress(Values &values, Gongkai::HeadForm form)
{
    values.body = QStringLiteral("永川区三教镇人民政府");
    values.head = sampleHead(form);
    values.imprint = sampleImprint(form);
}
Gongkai::AnnualReport2008Values sampleReport();
/// A report with statutory tables in which every number is another.
Gongkai::AnnualReport2021Values sampleTabledReport();

/// A finding with one picture taken across before and one taken upright after.
Gongkai::BeforeAfterValues sampleComparison();

/// One paper of each kind under its name, with a character that only a further face has.
[[nodiscard]] std::vector<std::pair<const char *, Gongkai::PageList>> everyPaper();
