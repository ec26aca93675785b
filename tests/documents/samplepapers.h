// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "annualreport2008.h"
#include "bulletin.h"
#include "deadlinenotice.h"
#include "fontbook.h"

/// The fonts of the test program, opened once.
Gongkai::FontBook &testFonts();

Gongkai::Deadline sampleDeadline();
/// @p count offices, some on time, some late, missing or returned; ranked.
Gongkai::BulletinValues sampleBulletin(int count);
Gongkai::DeadlineNoticeValues sampleNotice(int items);
Gongkai::AnnualReport2008Values sampleReport();
