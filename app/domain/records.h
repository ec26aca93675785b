// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionrecords.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Gongkai {

// The records of a town, as the exchange file names them: plain values. What a field must look like stands once, in
// recordfields.h, and the form, the exchange file, the store and the history all read it there.

/// The one body that keeps the store, with its deadline rule.
struct Town
{
    QString name;
    QString district;
    QString bodyName;
    QString hotline;
    int deadlineDay = 28;          ///< 1 to 31; past a month's end it means the month's last day
    bool deadlineInclusive = true; ///< the deadline itself is still on time, to 24:00
    DeadlineShift deadlineShift = DeadlineShift::None;
    int correctionDays = 3; ///< working days for a correction where the clerk set no day
    DecisiveReceipt decisiveReceipt = DecisiveReceipt::First; ///< which receipt decides whether a submission is on time
    /// Working days before the deadline on which offices are reminded, 0 is its day; empty means 5, 3, 1 and 0.
    std::vector<int> reminderDays;
    int overdueEvery = 7; ///< calendar days between overdue notices, from the first working day after the deadline
    HeadForm paperHead = HeadForm::None; ///< of notices and bulletins; an office inside another has no red head
    QString headMark;                    ///< text of the mark (发文机关标志); empty for the full name of the body
    QString numberCode; ///< the body's code (机关代字) in the numbers of its papers; empty for papers without a number
    QString copiesTo;  ///< whom copies go to (抄送机关), as printed
    QString printedBy; ///< the office that prints (印发机关); empty for the town's 党政办公室
    LineGrid lineGrid = LineGrid::Boxes;
    bool papersSealed = false; ///< a seal is put on notices and bulletins: name and date leave room for it
};

/// What an office or village was called up to and including a month.
struct FormerName
{
    QString name;
    Period to;

    bool operator==(const FormerName &) const = default;
};

/// A unit of the town that hands in material each month, in force from the first to the last month, both included.
struct Office
{
    QString code;
    QString name;
    int order = 0;
    std::optional<Period> from;
    std::optional<Period> to;
    QString contact;
    QString phone;
    std::vector<FormerName> formerNames; ///< the earliest first
};

/// A village or community that is inspected.
struct Village
{
    QString code;
    QString name;
    VillageKind kind = VillageKind::Village;
    std::optional<Period> from;
    std::optional<Period> to;
    std::vector<FormerName> formerNames; ///< the earliest first
    std::optional<double> latitude{};    ///< of its notice board, in degrees north; photos are sorted by it
    std::optional<double> longitude{};   ///< in degrees east
};

/// Somebody who may lead a visit.
struct Official
{
    QString code;
    QString name;
    QString position;

    /// 书记 王某; the name alone where no position is known.
    [[nodiscard]] QString titledName() const { return (position + u' ' + name).trimmed(); }
};

/// One thing that an office must hand in.
struct CatalogueItem
{
    QString code;
    QString name;
    DisclosureClass disclosureClass = DisclosureClass::Temporary;
    QString topic;
    Frequency frequency = Frequency::Monthly;
    std::vector<int> months; ///< due months 1 to 12; empty means the frequency's own
    QString office;
    QString legalBasis;
    QString timeLimit;
    QStringList channels;
    std::optional<Period> from;
    std::optional<Period> to;
};

/// A date set for one period, with its reason; it is never moved.
struct DeadlineOverride
{
    Period period;
    QDate day;
    QString reason;
};

/// The town's deadline rule from a month on, until the next one; before the first, the town's own fields hold.
struct DeadlineRule
{
    Period from;
    int deadlineDay = 28;
    bool deadlineInclusive = true;
    DeadlineShift deadlineShift = DeadlineShift::None;
    QString reason;
};

/// A State Council's notice on the days off of a year that the town added by itself, as WorkingCalendar reads it.
struct HolidayNotice
{
    int year = 0;
    QString text;
};

/// An obligation waived, with a reason.
struct Exemption
{
    Period period;
    QString office;
    QString item;
    QString reason;
};

/// What the clerk decided about a submission.
struct Review
{
    Decision decision = Decision::Accepted;
    Moment at;
    QString reason;
    std::optional<QDate> correctBy;

    bool operator==(const Review &) const = default;
};

/// One handing-in against an obligation.
struct Submission
{
    QString id;
    Period period;
    QString office;
    QString item;
    Moment receivedAt;
    Moment recordedAt;
    bool nil = false;
    QString title;
    int pieces = 1;
    Carrier carrier = Carrier::Paper;
    QString submitter;
    QString receivedBy;
    std::optional<Review> review;
    /// When the other of e-copy and stamped paper came, where carrier names only the one that came at receivedAt.
    std::optional<Moment> otherReceivedAt;
    QString note;
};

/// One channel that material stands on, from a day till a day, both included, and the day it was really taken down.
struct PostedOn
{
    QString channel;
    QDate from;
    std::optional<QDate> to;
    std::optional<QDate> takenDownOn{};

    bool operator==(const PostedOn &) const = default;
};

/// Material put before the public; it counts once, however many channels it is on.
struct Posting
{
    QString id;
    QString title;
    DisclosureClass disclosureClass = DisclosureClass::Temporary;
    QString topic;
    QString office;
    std::optional<QString> item;
    int pieces = 1;
    QString reviewedBy;
    QString archiveNumber;
    std::vector<PostedOn> channels;
    std::optional<QDate> reviewedOn;   ///< day of the secrecy review (保密审查) by reviewedBy
    QString location;                  ///< where the paper lies
    std::optional<QString> submission; ///< id of the submission that it was made from
};

/// A file kept with a submission, a posting, a visit or a finding. Its bytes lie beside the store under their SHA-256.
struct Attachment
{
    QString id;
    std::optional<QString> submission; ///< exactly one of submission, posting, visit and finding is set
    std::optional<QString> posting;
    QString name; ///< as it was called where it came from
    int size = 0; ///< in bytes
    QString sha256;
    Moment addedAt;
    std::optional<QString> visit{};
    std::optional<QString> finding{};
    std::optional<Moment> takenAt{};       ///< when a photo was taken, on the office's wall clock
    std::optional<PhotoTime> timeSource{}; ///< where takenAt comes from; set with it
    std::optional<PhotoStage> stage{};     ///< of a finding's photo
    std::optional<double> latitude{};      ///< where a photo was taken, in degrees north
    std::optional<double> longitude{};     ///< in degrees east
    QString caption{};                     ///< what a photo shows, as printed below it
};

struct Proposal
{
    QString id;
    ProposalKind kind = ProposalKind::Suggestion;
    QString number;
    QString title;
    QString deputy;
    QString office;
    QDate receivedOn;
    std::optional<QDate> answeredOn;
    ProposalOutcome outcome = ProposalOutcome::Pending;
};

struct Meeting
{
    QString id;
    MeetingKind kind = MeetingKind::Collection;
    QDate on;
    QString topic;
    int participants = 0;
};

/// One line of the leading group's roster; from and to are a month or a day as it was written.
struct LeadingGroupMember
{
    QString name;
    QString position;
    GroupRole role = GroupRole::Member;
    QString duty;
    QString from;
    std::optional<QString> to;
};

/// A request for information under the Regulations.
struct Application
{
    QString id;
    QString number;
    ApplicantKind applicant = ApplicantKind::NaturalPerson;
    ApplicationChannel channel = ApplicationChannel::InPerson;
    QDate receivedOn;
    QString subject;
    std::optional<QDate> correctionAskedOn;
    std::optional<QDate> correctedOn;
    std::optional<QDate> thirdPartyAskedOn;
    std::optional<QDate> thirdPartyAnsweredOn;
    std::optional<QDate> extendedOn;
    std::optional<QDate> repliedOn;
    std::optional<QString> result; ///< row of statutory table 三, null while open
    double fee = 0;                ///< in yuan
};

struct Reconsideration
{
    QString id;
    std::optional<QString> application;
    QDate on;
    CaseOutcome outcome = CaseOutcome::Pending;
};

struct Lawsuit
{
    QString id;
    std::optional<QString> application;
    LawsuitKind kind = LawsuitKind::Direct;
    QDate on;
    CaseOutcome outcome = CaseOutcome::Pending;
};

/// A row of statutory table 二; which numbers it carries depends on the row.
struct ProactiveFigure
{
    int year = 0;
    ProactiveRow row = ProactiveRow::Rules;
    std::optional<int> made;
    std::optional<int> repealed;
    std::optional<int> inForce;
    std::optional<int> decisions;
    std::optional<QString> amount;       ///< in 10,000 yuan, up to four places
    std::optional<int> newlyMade{};      ///< 本年新制作数量; this and what follows only in the form of 2019
    std::optional<int> newlyPublished{}; ///< 本年新公开数量
    std::optional<int> totalPublic{};    ///< 对外公开总数量
    std::optional<int> itemsBefore{};    ///< 上一年项目数量
    std::optional<int> change{};         ///< 本年增/减, below 0 where items were given up
    std::optional<int> items{};          ///< 采购项目数量
};

struct CarriedIn
{
    int year = 0;
    ApplicantKind applicant = ApplicantKind::NaturalPerson;
    int count = 0;
};

/// One cell of statutory table 三 for a year kept on paper.
struct ApplicationTotal
{
    int year = 0;
    QString row;
    ApplicantKind applicant = ApplicantKind::NaturalPerson;
    int count = 0;
};

/// A year's total from the time before the program, with where it was read.
struct OpeningFigure
{
    int year = 0;
    QString figure;
    double value = 0;
    QString source;
};

/// What is asked of the offices at the end of a bulletin, one paragraph a line: of one month, or for every month that
/// has no text of its own.
struct BulletinText
{
    QString period; ///< YYYY-MM; empty for every month
    QString text;
};

/// The text of one section of an annual report.
struct ReportText
{
    int year = 0;
    ReportForm form = ReportForm::Form2008;
    QString section;
    QString text;
};

} // namespace Gongkai
