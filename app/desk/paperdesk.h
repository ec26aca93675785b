// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figurejson.h"
#include "inspectionspan.h"
#include "officestanding.h"
#include "pagelist.h"
#include "paperbook.h"
#include "proofsheet.h"
#include "workingcalendar.h"

namespace Gongkai {

class FontBook;

/// What a paper is made for. A draft carries no version and no history; one to be issued carries both.
enum class PaperPurpose { Draft, Issue };

/// A notice beside those that its office was sent before.
struct NoticeState
{
    QString office;
    QString name;
    int owed = 0;     ///< how many items it still owes
    SentNotices sent; ///< what was sent to it for the month
    int number = 0;   ///< the how-manieth notice this one is
    /// The same items were asked for earlier the same day: this is that notice on another way, no new one.
    bool isSentToday = false;
};

/// What the clerk says of a paper beside its records.
struct PaperTerms
{
    std::vector<SignedOff> signedOff{}; ///< remarks whose words stay as they are
    SecrecyReview review{};             ///< without a name the clerk who issues it answers for the review, that day
    int number = 0; ///< running number of a bulletin; 0 for the next free one, on a draft for a blank place
    QDate date{};   ///< 成文日期 of an annual report; null for the usual one
};

/// A paper, laid out from what the store knew.
struct ComposedPaper
{
    PaperKind kind = PaperKind::Bulletin;
    QString subject;    ///< `2015-11` for a month's paper, `2015-11 CZ` for a notice, `2015` for a year's, or a visit
    QString title;      ///< as printed
    QString fileName;   ///< a safe name for its file, with .pdf
    PageList pages;     ///< for the preview, the printer and toPdf()
    QByteArray figures; ///< JSON of the figures on it
    QString chatText;   ///< the notice in short, for a chat message; empty for other papers
    IssuePlan plan;     ///< what issuing was planned as; only for PaperPurpose::Issue
    /// Of a bulletin whose month can still come in on time: the last day for it. Null for other papers.
    QDate stillOnTimeTill = {};
    NoticeState notice = {}; ///< whom a notice goes to and what that office was sent before; empty for other papers
    std::vector<ProofRemark> remarks = {}; ///< the proof sheet of an annual report; of a bulletin personal data in it
    TableFindings findings = {};           ///< what does not hold in the statutory tables of an annual report
};

/// The desk where papers are made: fetches the values from the books, hands them to the documents, and has them issued.
/// Both the window and the command line make their papers here. It asks no clock. It belongs to the thread of the
/// store and the fonts.
class PaperDesk
{
public:
    PaperDesk(Store &store, FontBook &fonts, const WorkingCalendar &calendar);

    [[nodiscard]] FontBook &fonts() const { return m_fonts; }

    /// The bulletin of @p period as it stands at @p now. One to be issued bears the number that @p terms say, where the
    /// town's papers bear any; on a draft the number's place is blank. Fails as the books do, with Invalid (place
    /// `town`) while the store has no town and, for an issue, with NumberTaken, or with PersonalData (detail holds what
    /// was found, parted by commas) while personal data in it is not signed off. What was signed off and the review are
    /// frozen with it.
    [[nodiscard]] Result<ComposedPaper> bulletin(
        Period period, const Moment &now, PaperPurpose purpose = PaperPurpose::Draft, const PaperTerms &terms = {});

    /// A notice to each office that at @p now still owes something for @p period, in the town's order, read once; with
    /// @p offices to those of them alone. For PaperPurpose::Issue those that were sent today already stay drafts, since
    /// they are recorded, and keep their number. The others bear running numbers from @p firstNumber on, as bulletin().
    [[nodiscard]] Result<std::vector<ComposedPaper>> notices(Period period, const Moment &now,
        PaperPurpose purpose = PaperPurpose::Draft, const QStringList &offices = {}, int firstNumber = 0);

    /// A rectification notice (整改通知书) of each of @p visits, in their order, with what of their findings is not
    /// confirmed at @p now; visits of which nothing is open are left out. To be issued they bear running numbers from
    /// @p firstNumber on, as bulletin(). Fails with NoTown and as bulletin().
    [[nodiscard]] Result<std::vector<ComposedPaper>> rectificationNotices(
        const QStringList &visits, const Moment &now, PaperPurpose purpose = PaperPurpose::Draft, int firstNumber = 0);

    /// The sheet of the village with the code @p village for @p year, for all years where it is 0, as its findings
    /// stand on the day of @p now. It is never issued: it stays in the house. Fails with NotFound and NoTown.
    [[nodiscard]] Result<ComposedPaper> villageSheet(const QString &village, int year, const Moment &now);

    /// The bulletin on the inspections of @p span (督查通报) as they stand at @p now, issued as bulletin() is.
    [[nodiscard]] Result<ComposedPaper> inspectionBulletin(const InspectionSpan &span, const Moment &now,
        PaperPurpose purpose = PaperPurpose::Draft, const PaperTerms &terms = {});

    /// The annual report of @p year with the fields of its texts filled in, dated as @p terms say, else as
    /// usualReportDate(); in the forms of 2019 and 2021 with their statutory tables, whose findings a draft carries.
    /// Without texts of the town it is written from startingProse(). Fails with Invalid (a field in the prose that is
    /// no figure: place names the section; applications counted twice, as statutoryTables()), NoTown and, for an issue,
    /// SumsBroken (detail holds each sum of figures that does not hold, `568 ≠ …`, faults each identity of the tables)
    /// and ProofOpen (a remark of the proof sheet that @p terms do not settle). What was signed off and the review are
    /// frozen with the figures.
    [[nodiscard]] Result<ComposedPaper> annualReport(int year, ReportForm form, const Moment &now,
        PaperPurpose purpose = PaperPurpose::Draft, const PaperTerms &terms = {});
    /// A draft of it from @p texts and, where there are any, @p facts in place of those of the store, to look at while
    /// they are being typed.
    [[nodiscard]] Result<ComposedPaper> annualReportOf(int year, ReportForm form, const Moment &now,
        const std::vector<ReportText> &texts, const PaperTerms &terms = {}, const StatutoryFacts *facts = nullptr);
    /// The day that the report of @p year bears unless the clerk names another: in the form of 2008 the last day of
    /// that year, or @p now while the year lasts; in the later ones, which speak of the whole year, @p now.
    [[nodiscard]] static QDate usualReportDate(int year, ReportForm form, const Moment &now);

    /// The plan of each team that @p draw sends anywhere, a paper each, with its own villages alone.
    [[nodiscard]] Result<std::vector<ComposedPaper>> teamPlans(const InspectionDraw &draw, const Moment &now);
    /// The form to be filled in at a village by @p checklist, blank or for the visit @p planned.
    [[nodiscard]] Result<ComposedPaper> fieldForm(
        const Checklist &checklist, const Moment &now, const DrawnVisit *planned = nullptr);

    /// What was signed off with a reason when the paper of @p kind on @p subject was issued last; nothing if it never
    /// was.
    [[nodiscard]] Result<std::vector<SignedOff>> signedOff(PaperKind kind, const QString &subject) const;
    /// The newest issued paper of the kind and subject of @p paper, if it says the same words, whatever
    /// number and day it bears; none if it was never issued or its words have changed, which voids its secrecy review.
    [[nodiscard]] Result<std::optional<IssuedDocument>> issuedAlike(const ComposedPaper &paper) const;

    /// Freezes a paper that was composed for PaperPurpose::Issue; @p pdf is what toPdf() gave for it. Fails with
    /// Conflict if something changed since: compose it again then.
    [[nodiscard]] Result<IssuedDocument> issue(const ComposedPaper &paper, const QByteArray &pdf);
    /// Freezes those of @p papers at the places @p which that were composed to be issued, as one step, and returns how
    /// many they were; @p pdfs are theirs, one for each paper. Fails as issue(); nothing is frozen then.
    [[nodiscard]] Result<int> issueAll(const std::vector<ComposedPaper> &papers, const std::vector<QByteArray> &pdfs,
        const std::vector<size_t> &which);

    /// @p text as a part of a file name: what a file system or a shell could take amiss becomes a low line; at most 60
    /// characters.
    [[nodiscard]] static QString safeName(const QString &text);
    /// The head of a document's meta data is dated by @p now, so that equal papers have equal bytes.
    static void date(PageList &pages, const Moment &now);

private:
    [[nodiscard]] Result<ComposedPaper> composeAnnualReport(int year, ReportForm form, const Moment &now,
        PaperPurpose purpose, const std::vector<ReportText> &texts, const PaperTerms &terms,
        const StatutoryFacts *facts = nullptr);
    /// Adds to @p basis what the store knows of the year before, of people and of offices.
    [[nodiscard]] Result<void> completeBasis(ProofBasis &basis) const;
    /// The personal data in @p pages; for an issue fails with PersonalData while @p terms leave any open.
    [[nodiscard]] Result<std::vector<ProofRemark>> personalDataIn(
        const PageList &pages, const QString &hotline, PaperPurpose purpose, const PaperTerms &terms) const;
    [[nodiscard]] Result<void> addKnownPeople(QStringList &people, QStringList &officialNumbers) const;
    [[nodiscard]] Result<std::optional<IssuedDocument>> newestIssued(PaperKind kind, const QString &subject) const;
    /// @p review, or that of the clerk who works here on the day of @p now.
    [[nodiscard]] SecrecyReview reviewOr(const SecrecyReview &review, const Moment &now) const;
    /// The tables of @p year, from @p facts or else from the store, and, in @p findings, what does not hold in them.
    [[nodiscard]] Result<StatutoryTables> countTables(
        int year, ReportForm form, TableFindings &findings, const StatutoryFacts *facts) const;
    [[nodiscard]] Result<IssuePlan> planFor(PaperKind kind, const QString &subject, PaperPurpose purpose) const;
    /// The number that a paper of @p town bears on @p day: none where its papers bear none, else @p wanted; for 0 a
    /// blank place on a draft, and to be issued the next free one. Fails with NumberTaken where that is to be issued.
    [[nodiscard]] Result<DocumentNumber> numberFor(const Town &town, QDate day, PaperPurpose purpose, int wanted) const;
    [[nodiscard]] Result<ComposedPaper> composeRectification(
        const Town &town, const QString &visit, const Moment &now, const IssuePlan &plan);
    [[nodiscard]] ComposedPaper composeNotice(
        const MonthFacts &facts, const MonthStanding &standing, NoticeState state, const IssuePlan &plan);
    /// A paper of a body without a name is none: Invalid, place `town`.
    [[nodiscard]] Result<void> requireTown() const;

    Store &m_store;
    FontBook &m_fonts;
    const WorkingCalendar &m_calendar;
};

} // namespace Gongkai
