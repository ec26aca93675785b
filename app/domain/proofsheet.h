// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "records.h"

#include <QStringList>

#include <vector>

namespace Gongkai {

/// What a proof sheet (校对单) of an annual report can remark on.
enum class ProofRule {
    OtherNumber,      ///< a typed number differs from the figure that the words call it
    OtherUnit,        ///< 条 or 起 where the figure is counted by 件
    PartsDoNotAdd,    ///< the parts after 其中 do not add up to their total
    OtherYear,        ///< a year that is neither the report's nor the one after it
    NoSuchDay,        ///< a day or month that can't be: 201512月31日, 2月30日, 12月31止
    LeadingZero,      ///< 01月 in a date (GB/T 9704-2012, 7.3.5.4)
    OtherTown,        ///< the name of another town's authorities
    TemplateWords,    ///< what a template left to be filled in: ××, XX, 某某, ____
    ReplacedBasis,    ///< 国办公开办函〔2019〕60号 in a report of 2021 or later
    NoComparison,     ///< more or less than last year, without a number
    BlankSection,     ///< nothing is written in a section
    UnchangedSection, ///< at least half of the sentences are those of last year
    PersonalData,     ///< identity number, mobile, bank card, WeChat or a name known from the registers
    ContactData,      ///< land line, e-mail or address: an office's, or a person's?
};

/// One remark and the place that it is about.
struct ProofRemark
{
    ProofRule rule = ProofRule::OtherNumber;
    QString section;
    qsizetype start = 0;  ///< in the section's text as it is typed, with its fields
    qsizetype length = 0; ///< 0 for a whole section
    QString found;        ///< the words at that place; of a sum its reckoning, of a section its share of old sentences
    QString expected;     ///< the figure's name and value, the year, the unit; empty where there is nothing to say

    bool operator==(const ProofRemark &) const = default;
};

/// What a remark asks for before the report may be issued.
enum class ProofWeight {
    Advice,      ///< nothing
    NeedsReason, ///< a correction, or a reason why it is right as it stands
    MustChange,  ///< a correction, whatever is said of it
};

[[nodiscard]] ProofWeight weightOf(ProofRule rule);

/// A remark whose words stay as they are, because …
struct SignedOff
{
    ProofRemark remark;
    QString reason;
};

/// The reason that @p signedOff holds for @p remark, empty for none: the same words in the same section, wherever they
/// stand now.
[[nodiscard]] QString reasonFor(const ProofRemark &remark, const std::vector<SignedOff> &signedOff);
/// True if a report with @p remark may be issued, given @p signedOff.
[[nodiscard]] bool isSettled(const ProofRemark &remark, const std::vector<SignedOff> &signedOff);

/// What a report is read against.
struct ProofBasis
{
    int year = 0;
    ReportForm form = ReportForm::Form2008;
    Town town;
    YearFigures figures;
    QStringList sections;             ///< that ought to have a text, in the order of the paper
    std::vector<ReportText> lastYear; ///< the texts of the year before in the same form, if there are any
    QStringList people;               ///< names known from registers of callers, officials left out
};

/// Reads the texts of an annual report as a careful colleague does, before it is issued. The remarks stand in the order
/// of the sections and of their places.
[[nodiscard]] std::vector<ProofRemark> proofread(const std::vector<ReportText> &texts, const ProofBasis &basis);

} // namespace Gongkai
