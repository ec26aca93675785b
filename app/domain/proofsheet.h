// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"
#include "records.h"
#include "statutorytables.h"

#include <QStringList>

#include <map>
#include <optional>
#include <vector>

namespace Gongkai {

/// What a proof sheet (校对单) of an annual report can remark on.
enum class ProofRule {
    OtherNumber,      ///< a typed number differs from the figure that the words call it
    OtherUnit,        ///< 条 or 起 where the figure is counted by 件, 万元 where it is by 元
    PartsDoNotAdd,    ///< the parts after 其中 do not add up to their total
    OtherYear,        ///< a year that is neither the report's nor the one after it
    NoSuchDay,        ///< a day or month that can't be: 201512月31日, 2月30日, 12月31止
    LeadingZero,      ///< 01月 in a date (GB/T 9704-2012, 7.3.5.4)
    OtherTown,        ///< the name of another town's authorities
    TemplateWords,    ///< what a template left to be filled in: ××, XX, 某某, ____
    ReplacedBasis,    ///< 国办公开办函〔2019〕60号 in a report of 2021 or later
    NoComparison,     ///< more or less than last year, without a number or with nothing known of last year
    BlankSection,     ///< nothing is written in a section
    UnchangedSection, ///< at least half of the sentences are those of last year
    PersonalData,     ///< identity number, mobile, bank card, WeChat or a name known from the registers
    ContactData,      ///< land line, e-mail or address: an office's, or a person's?
    OtherPeriod,      ///< the report speaks of the days of another year than its own
    OtherGrowth,      ///< a change against last year that does not follow from the figures
    SumOfYears,       ///< a number since some year where the year's own is asked for
    NilInWords,       ///< nothing is said to have happened where the records have something, or the reverse
    PendingCase,      ///< a case is said to be open while table 四 has none
    OtherParts,       ///< another number of parts than six, or the names of parts of earlier forms
    ForbiddenHeading, ///< a heading that the form does not have
    MissingTopic,     ///< a topic that the law asks for and nobody wrote about
    SimilarText,      ///< more of the report is last year's than may be
    SameFigures,      ///< every figure is that of the year before
    FeesUntold,       ///< fees were charged and part 六 keeps silent about them
    OtherForm,        ///< the form of another report year
    OtherTitle,       ///< the title does not begin with the body's whole name
    EarlyDate,        ///< dated before the year that it speaks of is over
    LateDate,         ///< dated after the last day for the report
    UnusualTable,     ///< unusual in the statutory tables: the stock of documents in force
};

/// One remark and the place that it is about.
struct ProofRemark
{
    ProofRule rule = ProofRule::OtherNumber;
    QString section;
    qsizetype start = 0;  ///< in the section's text as it is typed, with its fields
    qsizetype length = 0; ///< 0 for a whole section
    /// The words at that place, personal data masked; of a sum its reckoning, of a section its share of old sentences.
    QString found;
    /// The figure's name and value, the year, the unit, the kind of personal data; empty where there is nothing to say.
    QString expected;

    bool operator==(const ProofRemark &) const = default;
};

/// What a remark asks for before the report may be issued.
enum class ProofWeight {
    Warning,     ///< to be looked at: in the window a reason; a script is told, and that it was told is kept
    NeedsReason, ///< it contradicts the records: a correction, or a reason why it is right as it stands
    MustChange,  ///< a correction, whatever is said of it
};

[[nodiscard]] ProofWeight weightOf(ProofRule rule);

/// A remark whose words stay as they are, because …
struct SignedOff
{
    ProofRemark remark;
    QString reason; ///< empty for a warning that was only told
    QString clerk;  ///< who answers for it
};

/// The reason that @p signedOff holds for @p remark, empty for none: the same words in the same section, wherever they
/// stand now.
[[nodiscard]] QString reasonFor(const ProofRemark &remark, const std::vector<SignedOff> &signedOff);
/// @p signedOff and, for those of @p remarks that are warnings without an answer, that @p clerk was told.
[[nodiscard]] std::vector<SignedOff> withWarningsTold(
    const std::vector<ProofRemark> &remarks, std::vector<SignedOff> signedOff, const QString &clerk);
/// Those of @p signedOff that answer one of @p remarks: others speak of words that are not there any more.
[[nodiscard]] std::vector<SignedOff> answering(
    const std::vector<ProofRemark> &remarks, const std::vector<SignedOff> &signedOff);
/// True if a report with @p remark may be issued, given @p signedOff.
[[nodiscard]] bool isSettled(const ProofRemark &remark, const std::vector<SignedOff> &signedOff);

/// A report of which more than this many percent are last year's is no new one (宿迁's assessment of 2025).
inline constexpr double DefaultSimilarShare = 50;

/// What a report is read against.
struct ProofBasis
{
    int year = 0;
    ReportForm form = ReportForm::Form2008;
    Town town;
    YearFigures figures;
    QStringList sections;                       ///< that ought to have a text, in the order of the paper
    std::vector<ReportText> lastYear;           ///< the texts of the year before in the same form, if there are any
    QStringList people;                         ///< names known from registers of callers, officials left out
    QStringList officialNumbers = {};           ///< telephone numbers of offices
    YearFigures lastFigures = {};               ///< of the year before
    std::optional<StatutoryTables> tables = {}; ///< of the year, in a form that has them
    std::vector<Fault> tableWarnings = {};      ///< what is unusual in them
    std::map<QString, QString> headings = {};   ///< of the form's outline by section; empty headings included
    QString body = {};                          ///< 机关全称, as the title begins
    QDate date = {};                            ///< 成文日期
    bool isCorrection = false;                  ///< an earlier version was issued
    double similarShare = DefaultSimilarShare;  ///< from how many percent on it is too much like last year's
};

/// Reads the texts of an annual report as a careful colleague does, before it is issued. The remarks stand in the order
/// of the sections and of their places; those on the report as a whole come first.
[[nodiscard]] std::vector<ProofRemark> proofread(const std::vector<ReportText> &texts, const ProofBasis &basis);

} // namespace Gongkai
