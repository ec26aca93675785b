// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewording.h"
#include "enumwording.h"
#include "listwording.h"
#include "recordcheck.h"
#include "words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Gongkai {

namespace {

class FieldWording
{
    Q_DECLARE_TR_FUNCTIONS(FieldWording)
};

struct FieldWords
{
    List list; ///< None: in any list that has no words of its own for it
    const char *field;
    const char *name;
};

// clang-format off
constexpr FieldWords Fields[] = {
    {List::Town, "name", QT_TRANSLATE_NOOP("FieldWording", "Name of the town")},
    {List::Town, "bodyName", QT_TRANSLATE_NOOP("FieldWording", "Full name of the body")},
    {List::Offices, "code", QT_TRANSLATE_NOOP("FieldWording", "Office code")},
    {List::Items, "name", QT_TRANSLATE_NOOP("FieldWording", "Name of the item")},
    {List::Items, "frequency", QT_TRANSLATE_NOOP("FieldWording", "How often")},
    {List::Items, "months", QT_TRANSLATE_NOOP("FieldWording", "Due months")},
    {List::Items, "channels", QT_TRANSLATE_NOOP("FieldWording", "Channels of disclosure")},
    {List::Deadlines, "day", QT_TRANSLATE_NOOP("FieldWording", "Deadline")},
    {List::DeadlineRules, "from", QT_TRANSLATE_NOOP("FieldWording", "Holds from")},
    {List::HolidayNotices, "text", QT_TRANSLATE_NOOP("FieldWording", "Days off and make-up days")},
    {List::Submissions, "nil", QT_TRANSLATE_NOOP("FieldWording", "Nil return")},
    {List::Submissions, "pieces", QT_TRANSLATE_NOOP("FieldWording", "Number of pieces")},
    {List::Submissions, "carrier", QT_TRANSLATE_NOOP("FieldWording", "Paper or electronic")},
    {List::Submissions, "at", QT_TRANSLATE_NOOP("FieldWording", "Reviewed at")},
    {List::Submissions, "reason", QT_TRANSLATE_NOOP("FieldWording", "Why it was returned")},
    {List::Postings, "reviewedBy", QT_TRANSLATE_NOOP("FieldWording", "Secrecy review by")},
    {List::Postings, "from", QT_TRANSLATE_NOOP("FieldWording", "Posted from")},
    {List::Postings, "to", QT_TRANSLATE_NOOP("FieldWording", "Posted till")},
    {List::Postings, "takenDownOn", QT_TRANSLATE_NOOP("FieldWording", "Taken down on")},
    {List::Postings, "channels", QT_TRANSLATE_NOOP("FieldWording", "Channels")},
    {List::Attachments, "name", QT_TRANSLATE_NOOP("FieldWording", "Name of the file")},
    {List::Visits, "on", QT_TRANSLATE_NOOP("FieldWording", "Day of the inspection")},
    {List::Findings, "visit", QT_TRANSLATE_NOOP("FieldWording", "Inspection")},
    {List::Findings, "question", QT_TRANSLATE_NOOP("FieldWording", "Point of the checklist")},
    {List::HotlineCalls, "at", QT_TRANSLATE_NOOP("FieldWording", "Time of the call")},
    {List::HotlineCalls, "answerBy", QT_TRANSLATE_NOOP("FieldWording", "To be answered by")},
    {List::Proposals, "kind", QT_TRANSLATE_NOOP("FieldWording", "Motion or suggestion")},
    {List::Officials, "name", QT_TRANSLATE_NOOP("FieldWording", "Person's name")},
    {List::LeadingGroup, "name", QT_TRANSLATE_NOOP("FieldWording", "Person's name")},
    {List::Meetings, "kind", QT_TRANSLATE_NOOP("FieldWording", "Kind of meeting")},
    {List::Meetings, "on", QT_TRANSLATE_NOOP("FieldWording", "Day of the meeting")},
    {List::LeadingGroup, "role", QT_TRANSLATE_NOOP("FieldWording", "Role in the group")},
    {List::Applications, "channel", QT_TRANSLATE_NOOP("FieldWording", "How it came")},
    {List::Applications, "subject", QT_TRANSLATE_NOOP("FieldWording", "Information asked for")},
    {List::Applications, "number", QT_TRANSLATE_NOOP("FieldWording", "Registration number")},
    {List::Reconsiderations, "on", QT_TRANSLATE_NOOP("FieldWording", "Day it was filed")},
    {List::Lawsuits, "on", QT_TRANSLATE_NOOP("FieldWording", "Day it was filed")},
    {List::Lawsuits, "kind", QT_TRANSLATE_NOOP("FieldWording", "Kind of lawsuit")},
    {List::ProactiveFigures, "row", QT_TRANSLATE_NOOP("FieldWording", "Row of the table")},
    {List::ApplicationTotals, "row", QT_TRANSLATE_NOOP("FieldWording", "Row of the table")},
    {List::CarriedIn, "count", QT_TRANSLATE_NOOP("FieldWording", "Number")},
    {List::ApplicationTotals, "count", QT_TRANSLATE_NOOP("FieldWording", "Number")},
    {List::ReportTexts, "section", QT_TRANSLATE_NOOP("FieldWording", "Section")},
    {List::ReportTexts, "text", QT_TRANSLATE_NOOP("FieldWording", "Text")},
    {List::BulletinTexts, "period", QT_TRANSLATE_NOOP("FieldWording", "Month")},
    {List::BulletinTexts, "text", QT_TRANSLATE_NOOP("FieldWording", "Text")},
    {List::Checklists, "from", QT_TRANSLATE_NOOP("FieldWording", "Day it is used from")},
    {List::Checklists, "name", QT_TRANSLATE_NOOP("FieldWording", "Name of the version")},
    {List::Draws, "on", QT_TRANSLATE_NOOP("FieldWording", "Day of the draw")},
    {List::Draws, "from", QT_TRANSLATE_NOOP("FieldWording", "First month")},
    {List::Draws, "to", QT_TRANSLATE_NOOP("FieldWording", "Last month")},
    {List::Draws, "officials", QT_TRANSLATE_NOOP("FieldWording", "Officials and their visits")},
    {List::Draws, "visits", QT_TRANSLATE_NOOP("FieldWording", "Drawn visits")},
    {List::HotlineCalls, "team", QT_TRANSLATE_NOOP("FieldWording", "Handed to the team")},
    {List::None, "name", QT_TRANSLATE_NOOP("FieldWording", "Name")},
    {List::None, "district", QT_TRANSLATE_NOOP("FieldWording", "District")},
    {List::None, "bodyName", QT_TRANSLATE_NOOP("FieldWording", "Body")},
    {List::None, "hotline", QT_TRANSLATE_NOOP("FieldWording", "Hotline")},
    {List::None, "deadlineDay", QT_TRANSLATE_NOOP("FieldWording", "Deadline: day of the month")},
    {List::None, "deadlineInclusive", QT_TRANSLATE_NOOP("FieldWording", "The deadline itself is on time")},
    {List::None, "deadlineShift", QT_TRANSLATE_NOOP("FieldWording", "When the deadline is a rest day")},
    {List::None, "correctionDays", QT_TRANSLATE_NOOP("FieldWording", "Working days for a correction")},
    {List::None, "decisiveReceipt", QT_TRANSLATE_NOOP("FieldWording", "Which receipt decides")},
    {List::None, "reminderDays", QT_TRANSLATE_NOOP("FieldWording", "Working days before the deadline for reminders")},
    {List::None, "overdueEvery", QT_TRANSLATE_NOOP("FieldWording", "Days between overdue notices")},
    {List::None, "paperHead", QT_TRANSLATE_NOOP("FieldWording", "Head of papers")},
    {List::None, "headMark", QT_TRANSLATE_NOOP("FieldWording", "Text of the mark")},
    {List::None, "numberCode", QT_TRANSLATE_NOOP("FieldWording", "The body's code in document numbers")},
    {List::None, "copiesTo", QT_TRANSLATE_NOOP("FieldWording", "Copies to")},
    {List::None, "printedBy", QT_TRANSLATE_NOOP("FieldWording", "Printed by")},
    {List::None, "lineGrid", QT_TRANSLATE_NOOP("FieldWording", "Lines of the page")},
    {List::None, "papersSealed", QT_TRANSLATE_NOOP("FieldWording", "A seal is put on papers")},
    {List::None, "formerNames", QT_TRANSLATE_NOOP("FieldWording", "Former names")},
    {List::None, "code", QT_TRANSLATE_NOOP("FieldWording", "Code")},
    {List::None, "order", QT_TRANSLATE_NOOP("FieldWording", "Order")},
    {List::None, "from", QT_TRANSLATE_NOOP("FieldWording", "In force from")},
    {List::None, "to", QT_TRANSLATE_NOOP("FieldWording", "In force till")},
    {List::None, "contact", QT_TRANSLATE_NOOP("FieldWording", "Contact person")},
    {List::None, "phone", QT_TRANSLATE_NOOP("FieldWording", "Telephone")},
    {List::None, "kind", QT_TRANSLATE_NOOP("FieldWording", "Kind")},
    {List::None, "position", QT_TRANSLATE_NOOP("FieldWording", "Position")},
    {List::None, "class", QT_TRANSLATE_NOOP("FieldWording", "Class of disclosure")},
    {List::None, "topic", QT_TRANSLATE_NOOP("FieldWording", "Topic")},
    {List::None, "frequency", QT_TRANSLATE_NOOP("FieldWording", "Frequency")},
    {List::None, "months", QT_TRANSLATE_NOOP("FieldWording", "Months")},
    {List::None, "office", QT_TRANSLATE_NOOP("FieldWording", "Office")},
    {List::None, "legalBasis", QT_TRANSLATE_NOOP("FieldWording", "Legal basis")},
    {List::None, "timeLimit", QT_TRANSLATE_NOOP("FieldWording", "Time limit")},
    {List::None, "channels", QT_TRANSLATE_NOOP("FieldWording", "Channels")},
    {List::None, "channel", QT_TRANSLATE_NOOP("FieldWording", "Channel")},
    {List::None, "period", QT_TRANSLATE_NOOP("FieldWording", "Month")},
    {List::None, "day", QT_TRANSLATE_NOOP("FieldWording", "Day")},
    {List::None, "reason", QT_TRANSLATE_NOOP("FieldWording", "Reason")},
    {List::None, "item", QT_TRANSLATE_NOOP("FieldWording", "Item")},
    {List::None, "id", QT_TRANSLATE_NOOP("FieldWording", "Number in the store")},
    {List::None, "receivedAt", QT_TRANSLATE_NOOP("FieldWording", "Received at")},
    {List::None, "otherReceivedAt", QT_TRANSLATE_NOOP("FieldWording", "The other one received at")},
    {List::None, "reviewedOn", QT_TRANSLATE_NOOP("FieldWording", "Day of the secrecy review")},
    {List::None, "location", QT_TRANSLATE_NOOP("FieldWording", "Where the paper lies")},
    {List::None, "submission", QT_TRANSLATE_NOOP("FieldWording", "Submission")},
    {List::None, "posting", QT_TRANSLATE_NOOP("FieldWording", "Posting")},
    {List::None, "size", QT_TRANSLATE_NOOP("FieldWording", "Size in bytes")},
    {List::None, "sha256", QT_TRANSLATE_NOOP("FieldWording", "Digest (SHA-256)")},
    {List::None, "addedAt", QT_TRANSLATE_NOOP("FieldWording", "Added at")},
    {List::None, "recordedAt", QT_TRANSLATE_NOOP("FieldWording", "Recorded at")},
    {List::None, "nil", QT_TRANSLATE_NOOP("FieldWording", "Nil return")},
    {List::None, "title", QT_TRANSLATE_NOOP("FieldWording", "Title")},
    {List::None, "pieces", QT_TRANSLATE_NOOP("FieldWording", "Pieces")},
    {List::None, "carrier", QT_TRANSLATE_NOOP("FieldWording", "Carrier")},
    {List::None, "submitter", QT_TRANSLATE_NOOP("FieldWording", "Handed in by")},
    {List::None, "receivedBy", QT_TRANSLATE_NOOP("FieldWording", "Received by")},
    {List::None, "review", QT_TRANSLATE_NOOP("FieldWording", "Review")},
    {List::None, "decision", QT_TRANSLATE_NOOP("FieldWording", "Decision")},
    {List::None, "at", QT_TRANSLATE_NOOP("FieldWording", "Time")},
    {List::None, "correctBy", QT_TRANSLATE_NOOP("FieldWording", "To be corrected by")},
    {List::None, "reviewedBy", QT_TRANSLATE_NOOP("FieldWording", "Reviewed by")},
    {List::None, "archiveNumber", QT_TRANSLATE_NOOP("FieldWording", "Archive number")},
    {List::None, "members", QT_TRANSLATE_NOOP("FieldWording", "Members")},
    {List::None, "duty", QT_TRANSLATE_NOOP("FieldWording", "Duty")},
    {List::None, "team", QT_TRANSLATE_NOOP("FieldWording", "Inspection team")},
    {List::None, "village", QT_TRANSLATE_NOOP("FieldWording", "Village or community")},
    {List::None, "on", QT_TRANSLATE_NOOP("FieldWording", "Day")},
    {List::None, "announced", QT_TRANSLATE_NOOP("FieldWording", "Announced beforehand")},
    {List::None, "officials", QT_TRANSLATE_NOOP("FieldWording", "Led by")},
    {List::None, "answers", QT_TRANSLATE_NOOP("FieldWording", "Checklist")},
    {List::None, "question", QT_TRANSLATE_NOOP("FieldWording", "Question")},
    {List::None, "answer", QT_TRANSLATE_NOOP("FieldWording", "Answer")},
    {List::None, "note", QT_TRANSLATE_NOOP("FieldWording", "Note")},
    {List::None, "summary", QT_TRANSLATE_NOOP("FieldWording", "Summary")},
    {List::None, "visit", QT_TRANSLATE_NOOP("FieldWording", "Inspection")},
    {List::None, "problem", QT_TRANSLATE_NOOP("FieldWording", "Problem")},
    {List::None, "severity", QT_TRANSLATE_NOOP("FieldWording", "Severity")},
    {List::None, "rectifyBy", QT_TRANSLATE_NOOP("FieldWording", "To be put right by")},
    {List::None, "rectification", QT_TRANSLATE_NOOP("FieldWording", "How it was put right")},
    {List::None, "rectifiedOn", QT_TRANSLATE_NOOP("FieldWording", "Put right on")},
    {List::None, "confirmedOn", QT_TRANSLATE_NOOP("FieldWording", "Confirmed on")},
    {List::None, "caller", QT_TRANSLATE_NOOP("FieldWording", "Caller")},
    {List::None, "matter", QT_TRANSLATE_NOOP("FieldWording", "Matter")},
    {List::None, "answerBy", QT_TRANSLATE_NOOP("FieldWording", "Answer by")},
    {List::None, "answeredOn", QT_TRANSLATE_NOOP("FieldWording", "Answered on")},
    {List::None, "result", QT_TRANSLATE_NOOP("FieldWording", "Result")},
    {List::None, "satisfied", QT_TRANSLATE_NOOP("FieldWording", "Satisfied")},
    {List::None, "number", QT_TRANSLATE_NOOP("FieldWording", "Number")},
    {List::None, "deputy", QT_TRANSLATE_NOOP("FieldWording", "Deputy")},
    {List::None, "receivedOn", QT_TRANSLATE_NOOP("FieldWording", "Received on")},
    {List::None, "outcome", QT_TRANSLATE_NOOP("FieldWording", "Outcome")},
    {List::None, "participants", QT_TRANSLATE_NOOP("FieldWording", "Participants")},
    {List::None, "role", QT_TRANSLATE_NOOP("FieldWording", "Role")},
    {List::None, "applicant", QT_TRANSLATE_NOOP("FieldWording", "Applicant")},
    {List::None, "subject", QT_TRANSLATE_NOOP("FieldWording", "Subject")},
    {List::None, "correctionAskedOn", QT_TRANSLATE_NOOP("FieldWording", "Correction asked for on")},
    {List::None, "correctedOn", QT_TRANSLATE_NOOP("FieldWording", "Corrected on")},
    {List::None, "thirdPartyAskedOn", QT_TRANSLATE_NOOP("FieldWording", "Third party asked on")},
    {List::None, "thirdPartyAnsweredOn", QT_TRANSLATE_NOOP("FieldWording", "Third party answered on")},
    {List::None, "extendedOn", QT_TRANSLATE_NOOP("FieldWording", "Extended on")},
    {List::None, "repliedOn", QT_TRANSLATE_NOOP("FieldWording", "Replied on")},
    {List::None, "fee", QT_TRANSLATE_NOOP("FieldWording", "Fee in yuan")},
    {List::None, "application", QT_TRANSLATE_NOOP("FieldWording", "Application")},
    {List::None, "year", QT_TRANSLATE_NOOP("FieldWording", "Year")},
    {List::None, "row", QT_TRANSLATE_NOOP("FieldWording", "Row")},
    {List::None, "made", QT_TRANSLATE_NOOP("FieldWording", "Made in the year")},
    {List::None, "repealed", QT_TRANSLATE_NOOP("FieldWording", "Repealed in the year")},
    {List::None, "inForce", QT_TRANSLATE_NOOP("FieldWording", "In force")},
    {List::None, "decisions", QT_TRANSLATE_NOOP("FieldWording", "Decisions in the year")},
    {List::None, "newlyMade", QT_TRANSLATE_NOOP("FieldWording", "Newly made in the year")},
    {List::None, "newlyPublished", QT_TRANSLATE_NOOP("FieldWording", "Newly published in the year")},
    {List::None, "totalPublic", QT_TRANSLATE_NOOP("FieldWording", "Public in all")},
    {List::None, "itemsBefore", QT_TRANSLATE_NOOP("FieldWording", "Items of the year before")},
    {List::None, "change", QT_TRANSLATE_NOOP("FieldWording", "Items added or given up")},
    {List::None, "items", QT_TRANSLATE_NOOP("FieldWording", "Purchases")},
    {List::None, "amount", QT_TRANSLATE_NOOP("FieldWording", "Amount in 10,000 yuan")},
    {List::None, "count", QT_TRANSLATE_NOOP("FieldWording", "Count")},
    {List::None, "figure", QT_TRANSLATE_NOOP("FieldWording", "Figure")},
    {List::None, "value", QT_TRANSLATE_NOOP("FieldWording", "Value")},
    {List::None, "source", QT_TRANSLATE_NOOP("FieldWording", "Source")},
    {List::None, "form", QT_TRANSLATE_NOOP("FieldWording", "Form")},
    {List::None, "section", QT_TRANSLATE_NOOP("FieldWording", "Section")},
    {List::None, "latitude", QT_TRANSLATE_NOOP("FieldWording", "Latitude")},
    {List::None, "longitude", QT_TRANSLATE_NOOP("FieldWording", "Longitude")},
    {List::None, "scored", QT_TRANSLATE_NOOP("FieldWording", "With scores")},
    {List::None, "questions", QT_TRANSLATE_NOOP("FieldWording", "Points")},
    {List::None, "block", QT_TRANSLATE_NOOP("FieldWording", "Block")},
    {List::None, "points", QT_TRANSLATE_NOOP("FieldWording", "Most points")},
    {List::None, "seed", QT_TRANSLATE_NOOP("FieldWording", "Seed")},
    {List::None, "candidates", QT_TRANSLATE_NOOP("FieldWording", "Villages to choose among")},
    {List::None, "teams", QT_TRANSLATE_NOOP("FieldWording", "Inspection teams")},
    {List::None, "conflicts", QT_TRANSLATE_NOOP("FieldWording", "Not to be sent to")},
    {List::None, "lastVisit", QT_TRANSLATE_NOOP("FieldWording", "Last visited on")},
    {List::None, "official", QT_TRANSLATE_NOOP("FieldWording", "Leading official")},
    {List::None, "visits", QT_TRANSLATE_NOOP("FieldWording", "Inspections")},
    {List::None, "score", QT_TRANSLATE_NOOP("FieldWording", "Score")},
    {List::None, "arrivedAt", QT_TRANSLATE_NOOP("FieldWording", "Arrived at")},
    {List::None, "leftAt", QT_TRANSLATE_NOOP("FieldWording", "Left at")},
    {List::None, "membersPresent", QT_TRANSLATE_NOOP("FieldWording", "Members present")},
    {List::None, "metWith", QT_TRANSLATE_NOOP("FieldWording", "Answered for the village")},
    {List::None, "checklist", QT_TRANSLATE_NOOP("FieldWording", "Version of the checklist")},
    {List::None, "draw", QT_TRANSLATE_NOOP("FieldWording", "Draw")},
    {List::None, "responsible", QT_TRANSLATE_NOOP("FieldWording", "Person responsible")},
    {List::None, "demand", QT_TRANSLATE_NOOP("FieldWording", "What is to be done")},
    {List::None, "secondLooks", QT_TRANSLATE_NOOP("FieldWording", "Second looks")},
    {List::None, "by", QT_TRANSLATE_NOOP("FieldWording", "By")},
    {List::None, "handedOn", QT_TRANSLATE_NOOP("FieldWording", "Handed on")},
    {List::None, "proved", QT_TRANSLATE_NOOP("FieldWording", "Proved true")},
    {List::None, "finding", QT_TRANSLATE_NOOP("FieldWording", "Finding")},
    {List::None, "takenAt", QT_TRANSLATE_NOOP("FieldWording", "Taken at")},
    {List::None, "timeSource", QT_TRANSLATE_NOOP("FieldWording", "Where the time comes from")},
    {List::None, "stage", QT_TRANSLATE_NOOP("FieldWording", "Before or after")},
    {List::None, "caption", QT_TRANSLATE_NOOP("FieldWording", "Caption")},
    {List::None, "text", QT_TRANSLATE_NOOP("FieldWording", "Text")},
};
// clang-format on

template <class R>
std::optional<QString> wordIn(QStringView name, const QString &value);

/// The values of one record within another, each after its name where @p names is set.
template <class R>
QStringList valuesOf(const QJsonObject &row, bool names)
{
    QStringList values;
    forEachField<R>([&](const auto &field) {
        const QString name = QString::fromLatin1(field.name);
        const QString value = row[name].toVariant().toString();
        if (value.isEmpty())
            return;
        const QString words = wordIn<R>(name, value).value_or(value);
        values.append(names ? FieldWording::tr("%1: %2").arg(fieldName(List::Submissions, name), words) : words);
    });
    return values;
}

/// A record within another as the history keeps it, for people: the rows of a list,
/// `[{"channel":"公开栏","from":"2015-11-02"}]`, or a single one, `{"decision":"returned"}`, of which each value is
/// named.
template <class R>
QString rowsText(const QString &json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (document.isObject())
        return valuesOf<R>(document.object(), true).join(u'；');
    QStringList rows;
    const QJsonArray array = document.array();
    for (const auto &row : array)
        rows.append(valuesOf<R>(row.toObject(), false).join(u' '));
    return rows.join(u'；');
}

/// The words of a list such as `["公开栏","门户网站"]`, for people.
QString wordsText(const QString &json)
{
    return QJsonDocument::fromJson(json.toUtf8()).toVariant().toStringList().join(u'、');
}

/// The words on screen for @p value, if the field @p name of R holds a word of an enumeration, a truth value, a list, a
/// day or a moment.
template <class R>
std::optional<QString> wordIn(QStringView name, const QString &value)
{
    std::optional<QString> found;
    forEachField<R>([&](const auto &field) {
        using T = std::remove_cvref_t<decltype(std::declval<R>().*field.member)>;
        if (name != QLatin1StringView(field.name))
            return;
        if constexpr (std::is_enum_v<T>) {
            if (const auto word = fromWord<T>(value))
                found = label(*word);
        } else if constexpr (std::is_same_v<T, bool> || std::is_same_v<T, std::optional<bool>>) {
            if (value == QLatin1StringView("true") || value == QLatin1StringView("false"))
                found = label(value == QLatin1StringView("true"));
        } else if constexpr (std::is_same_v<T, QDate> || std::is_same_v<T, std::optional<QDate>>) {
            if (const QDate day = QDate::fromString(value, Qt::ISODate); day.isValid())
                found = dayText(day);
        } else if constexpr (std::is_same_v<T, Moment> || std::is_same_v<T, std::optional<Moment>>) {
            if (const auto moment = Moment::fromString(value))
                found = momentText(*moment);
        } else if constexpr (std::is_same_v<T, QStringList> || std::is_same_v<T, std::vector<int>>) {
            found = wordsText(value);
        } else if constexpr (requires { requires Described<typename T::value_type>; }) {
            found = rowsText<typename T::value_type>(value);
        }
    });
    return found;
}

} // namespace

QString fieldName(List list, QStringView field)
{
    for (const FieldWords &words : Fields) {
        if ((words.list == list || words.list == List::None) && field == QLatin1StringView(words.field))
            return FieldWording::tr(words.name);
    }
    return field.toString();
}

QString valueText(List list, QStringView field, const QString &value)
{
    std::optional<QString> found = list == List::Town ? wordIn<Town>(field, value) : std::nullopt;
    if (list == List::Submissions)
        found = wordIn<Review>(field, value);
    forEachListedRecord([&]<class R>() {
        if (!found && RecordTraits<R>::list == list)
            found = wordIn<R>(field, value);
    });
    if (!found && list == List::Applications && field == QLatin1StringView("result"))
        return applicationResultLabel(value);
    return found.value_or(value);
}

} // namespace Gongkai
