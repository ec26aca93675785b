// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documentnumber.h"
#include "figures.h"
#include "recordbook.h"
#include "statutorytables.h"

namespace Gongkai {

enum class PaperKind {
    Bulletin,
    Notice,
    AnnualReport,
    RectificationNotice, ///< 整改通知书 of one visit
    InspectionBulletin,  ///< 督查通报 of a span of months
};

/// A paper as it went out (已印发文件); it never changes.
struct IssuedDocument
{
    QString id;
    PaperKind kind = PaperKind::Bulletin;
    /// `2015-11` for a month's paper, `2015` for a year's, the id of a visit, `2015-07/2015-09` for a span of months.
    QString subject;
    int version = 1;  ///< counts up from 1 for each kind and subject
    QString replaces; ///< id of the version that this one replaces, empty for the first
    QString title;
    Moment issuedAt;
    QString clerk;
    QByteArray figures;         ///< JSON of the figures on it
    QString text;               ///< its plain text
    QByteArray pdf;             ///< empty in lists
    QString sha256;             ///< of the PDF, hexadecimal
    QString chainHead;          ///< of the history when it was made, hexadecimal
    DocumentNumber number = {}; ///< 发文字号; empty where the paper bears none

    /// What the history says of it: the digests of the PDF and of all fields together, so that none of them can be
    /// changed unseen. Needs the PDF.
    [[nodiscard]] QByteArray historyWord() const;
};

/// The SHA-256 of @p bytes, hexadecimal.
[[nodiscard]] QString sha256Of(const QByteArray &bytes);

/// What the next version of a paper will be, to be printed on it.
struct IssuePlan
{
    PaperKind kind = PaperKind::Bulletin;
    QString subject;
    int version = 1;
    QString replaces;
    QString chainHead;          ///< 64 hexadecimal digits; the first 16 stand at the paper's foot
    DocumentNumber number = {}; ///< the number that it will bear; empty where papers bear none
};

/// A paper that is to be frozen.
struct PaperToIssue
{
    IssuePlan plan;
    QString title;
    QByteArray figures;
    QString text;
    QByteArray pdf;
};

/// What was sent to one office for a month.
struct SentNotices
{
    QString office;
    int count = 0;              ///< how many notices
    Moment last;                ///< when the newest one was; invalid without any
    QByteArray figures;         ///< of the newest one
    DocumentNumber number = {}; ///< of the newest one
};

/// The records that a number is counted from.
struct CountedRecords
{
    List list = List::None; ///< None for a number that counts no records of a list, such as one that is typed
    QStringList keys;
};

/// Papers (公文): the figures of a year, the report's texts, and what was issued.
class PaperBook : public BookOf<ReportText, OpeningFigure, BulletinText>
{
public:
    using BookOf::BookOf;

    /// The catalogue of figures filled for @p year: every paper, list and export reads these.
    [[nodiscard]] Result<YearFigures> figures(int year) const;
    /// The records behind a number of @p year: @p source is the id of a figure or the word of a cell (cellWord()). Of
    /// findings these are the inspections that found them.
    [[nodiscard]] Result<CountedRecords> recordsCounted(int year, const QString &source) const;
    /// The records that the statutory tables of @p year and of the year before it are counted from, read as one state.
    [[nodiscard]] Result<StatutoryFacts> statutoryFacts(int year) const;
    /// The texts of the annual report of @p year in @p form.
    [[nodiscard]] Result<std::vector<Stored<ReportText>>> reportTexts(int year, ReportForm form) const;

    [[nodiscard]] Result<IssuePlan> planIssue(PaperKind kind, const QString &subject) const;
    /// The number after the largest that an issued paper of @p code and @p year bears.
    [[nodiscard]] Result<DocumentNumber> nextNumber(const QString &code, int year) const;
    /// Fails with NumberTaken where an issued paper bears @p number.
    [[nodiscard]] Result<void> checkFree(const DocumentNumber &number) const;
    /// Freezes a paper made for @p plan: its figures, text and PDF with their digest.
    /// Fails with Conflict when another version or change came in between; plan and compose again then. Fails with
    /// NumberTaken as checkFree().
    [[nodiscard]] Result<IssuedDocument> issue(const IssuePlan &plan, const QString &title, const QByteArray &figures,
        const QString &text, const QByteArray &pdf);
    /// Freezes @p papers as one step, all of them or none; each names the same head of the history. Fails as issue().
    [[nodiscard]] Result<std::vector<IssuedDocument>> issueAll(const std::vector<PaperToIssue> &papers);
    /// The notices of @p period by office; offices that were sent none are left out.
    [[nodiscard]] Result<std::vector<SentNotices>> sentNotices(Period period) const;
    /// All issued papers, newest first, without their PDF.
    [[nodiscard]] Result<std::vector<IssuedDocument>> issued() const;
    /// Every version of the paper of @p kind on @p subject, the first one first, without their PDF.
    [[nodiscard]] Result<std::vector<IssuedDocument>> issuedOf(PaperKind kind, const QString &subject) const;
    /// One issued paper with its PDF. Fails with NotFound.
    [[nodiscard]] Result<IssuedDocument> issuedDocument(const QString &id) const;
};

} // namespace Gongkai
