// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "officestanding.h"
#include "proofsheet.h"
#include "secrecyreview.h"
#include "statutorytables.h"

namespace Gongkai {

class JsonText;

/// The word of the command line's contract for @p standing: `onTime`, `late` …
[[nodiscard]] QString standingWord(Standing standing);
/// A month's standing as the command line prints it: one UTF-8 object.
[[nodiscard]] QByteArray standingJson(const MonthStanding &standing);
/// The same as an issued bulletin keeps it: with what was signed off and the secrecy review.
[[nodiscard]] QByteArray bulletinJson(
    const MonthStanding &standing, const std::vector<SignedOff> &signedOff, const SecrecyReview &review);
/// The figures of a year and the sums that must hold between them: one UTF-8 object.
[[nodiscard]] QByteArray figuresJson(const YearFigures &figures);
/// The same as an issued annual report keeps it: with the cells of the statutory @p tables of its form, if it has any
/// (table 三 as a list of its rows from top to bottom, each with its seven columns), the remarks that were signed off
/// and the secrecy review.
[[nodiscard]] QByteArray reportJson(const YearFigures &figures, const StatutoryTables *tables,
    const std::vector<SignedOff> &signedOff, const SecrecyReview &review);
/// Writes what was signed off and the secrecy review as members of the object that @p json is in, as signedOffIn() and
/// reviewIn() find them.
void writeAnswers(JsonText &json, const std::vector<SignedOff> &signedOff, const SecrecyReview &review);
/// What was signed off alone, as an object of the same shape.
[[nodiscard]] QByteArray signedOffJson(const std::vector<SignedOff> &signedOff);
/// The secrecy review in what bulletinJson() or reportJson() wrote; nobody's in any other text.
[[nodiscard]] SecrecyReview reviewIn(const QByteArray &paperJson);
/// The remarks that were signed off in what reportJson(), bulletinJson() or signedOffJson() wrote, without their
/// places; none in any other text.
[[nodiscard]] std::vector<SignedOff> signedOffIn(const QByteArray &paperJson);

} // namespace Gongkai
