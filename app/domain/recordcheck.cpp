// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordcheck.h"

#include "dayorder.h"
#include "words.h"
#include "workingcalendar.h"

#include <QTime>

#include <algorithm>

namespace Gongkai {

namespace {

constexpr qsizetype LongestText = 100'000;
constexpr qsizetype LongestLine = 2'000;

template <class T>
std::vector<Fault> endsBeforeStart(const std::optional<T> &from, const std::optional<T> &to, const QString &place)
{
    if (from && to && *to < *from)
        return {{placeOf(place, "to"), FaultKind::EndsBeforeStart, {}}};
    return {};
}

/// Months in force that end before they start, and former names that do not follow one another.
template <class R>
std::vector<Fault> lifeFaults(const R &record, const QString &place)
{
    auto faults = endsBeforeStart(record.from, record.to, place);
    for (size_t i = 1; i < record.formerNames.size(); ++i) {
        if (record.formerNames[i].to <= record.formerNames[i - 1].to)
            faults.push_back(
                {placeOf(placeOf(placeOf(place, "formerNames"), i), "to"), FaultKind::EndsBeforeStart, {}});
    }
    return faults;
}

bool isControl(QChar character, TextShape shape)
{
    const char16_t code = character.unicode();
    const bool isBreak = code == u'\n' || code == u'\t';
    return (code < 0x20 && !(isBreak && shape == TextShape::Prose)) || (code >= 0x7F && code < 0xA0);
}

bool isDecimal(QStringView text)
{
    const qsizetype point = text.indexOf(u'.');
    const QStringView whole = point < 0 ? text : text.left(point);
    const QStringView places = point < 0 ? QStringView() : text.mid(point + 1);
    const auto digits = [](QStringView part) {
        return std::all_of(part.begin(), part.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    };
    return !whole.isEmpty() && whole.size() <= 12 && digits(whole) && digits(places) && places.size() <= 4
        && (point < 0 || !places.isEmpty());
}

/// HH:MM of a day of 24 hours.
bool isTime(const QString &text)
{
    return text.size() == 5 && QTime::fromString(text, QStringLiteral("HH:mm")).isValid();
}

bool isApplicationResult(const QString &text)
{
    return std::find(ApplicationResults.begin(), ApplicationResults.end(), text) != ApplicationResults.end();
}

std::optional<FaultKind> shapeFault(const QString &text, TextShape shape)
{
    switch (shape) {
    case TextShape::Line:
    case TextShape::Prose:
        return std::nullopt;
    case TextShape::Month:
        return Period::fromString(text) ? std::nullopt : std::optional(FaultKind::NotADay);
    case TextShape::MonthOrDay:
        return Period::fromString(text) || dayFromIso(text) ? std::nullopt : std::optional(FaultKind::NotADay);
    case TextShape::Time:
        return isTime(text) ? std::nullopt : std::optional(FaultKind::NotATime);
    case TextShape::Decimal:
        return isDecimal(text) ? std::nullopt : std::optional(FaultKind::WrongType);
    case TextShape::Digest:
        return isDigest(text) ? std::nullopt : std::optional(FaultKind::NotAWord);
    case TextShape::ApplicationResult:
        return isApplicationResult(text) ? std::nullopt : std::optional(FaultKind::NotAWord);
    case TextShape::ApplicationRow:
        return isApplicationResult(text) || text == u"new" || text == u"carriedIn" || text == u"carriedOut"
            ? std::nullopt
            : std::optional(FaultKind::NotAWord);
    }
    return std::nullopt;
}

} // namespace

bool isDigest(QStringView text)
{
    return text.size() == 64 && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
    });
}

List listReferredTo(List list, QStringView name)
{
    List found = List::None;
    forEachListedRecord([&]<class R>() {
        if (RecordTraits<R>::list != list)
            return;
        forEachField<R>([&](const auto &field) {
            if (name == QLatin1StringView(field.name))
                found = field.rules.refersTo;
        });
    });
    return found;
}

QString placeOf(const QString &place, const char *name)
{
    return place.isEmpty() ? QString::fromLatin1(name) : place + u'.' + QLatin1StringView(name);
}

QString placeOf(const QString &place, size_t index)
{
    return place + u'[' + QString::number(index) + u']';
}

QString Place::text() const
{
    if (!m_above)
        return m_root ? *m_root : QString();
    return m_name ? placeOf(m_above->text(), m_name) : placeOf(m_above->text(), m_index);
}

std::vector<Fault> orderFaults(const Office &record, const QString &place)
{
    return lifeFaults(record, place);
}

std::vector<Fault> orderFaults(const Village &record, const QString &place)
{
    return lifeFaults(record, place);
}

std::vector<Fault> orderFaults(const CatalogueItem &record, const QString &place)
{
    return endsBeforeStart(record.from, record.to, place);
}

std::vector<Fault> orderFaults(const PostedOn &record, const QString &place)
{
    if (!record.from.isValid())
        return {};
    auto faults = endsBeforeStart(std::optional(record.from), record.to, place);
    mustNotPrecede(faults, record.takenDownOn, record.from, FaultKind::BeforePosted, place, "takenDownOn");
    return faults;
}

std::vector<Fault> orderFaults(const Proposal &record, const QString &place)
{
    std::vector<Fault> faults;
    mustNotPrecede(faults, record.answeredOn, record.receivedOn, FaultKind::BeforeReceipt, place, "answeredOn");
    return faults;
}

std::vector<Fault> orderFaults(const Application &record, const QString &place)
{
    std::vector<Fault> faults;
    const auto afterReceipt = [&](const std::optional<QDate> &day, const char *name) {
        mustNotPrecede(faults, day, record.receivedOn, FaultKind::BeforeReceipt, place, name);
    };
    afterReceipt(record.correctionAskedOn, "correctionAskedOn");
    afterReceipt(record.thirdPartyAskedOn, "thirdPartyAskedOn");
    afterReceipt(record.extendedOn, "extendedOn");
    afterReceipt(record.repliedOn, "repliedOn");
    if (!record.correctionAskedOn)
        afterReceipt(record.correctedOn, "correctedOn");
    if (!record.thirdPartyAskedOn)
        afterReceipt(record.thirdPartyAnsweredOn, "thirdPartyAnsweredOn");
    mustNotPrecede(
        faults, record.correctedOn, record.correctionAskedOn, FaultKind::EndsBeforeStart, place, "correctedOn");
    mustNotPrecede(faults, record.thirdPartyAnsweredOn, record.thirdPartyAskedOn, FaultKind::EndsBeforeStart, place,
        "thirdPartyAnsweredOn");
    return faults;
}

std::vector<Fault> orderFaults(const Submission &record, const QString &place)
{
    std::vector<Fault> faults;
    if (record.otherReceivedAt && record.carrier == Carrier::Both)
        faults.push_back({placeOf(place, "otherReceivedAt"), FaultKind::NotBoth, {}});
    else if (record.otherReceivedAt && *record.otherReceivedAt < record.receivedAt)
        faults.push_back({placeOf(place, "otherReceivedAt"), FaultKind::BeforeReceipt, {}});
    return faults;
}

std::vector<Fault> orderFaults(const Attachment &record, const QString &place)
{
    std::vector<Fault> faults;
    const int owners = int(record.submission.has_value()) + int(record.posting.has_value())
        + int(record.visit.has_value()) + int(record.finding.has_value());
    if (owners != 1)
        faults.push_back({placeOf(place, "submission"), FaultKind::NotBoth, {}});
    if (record.timeSource.has_value() != record.takenAt.has_value())
        faults.push_back({placeOf(place, record.takenAt ? "timeSource" : "takenAt"), FaultKind::Required, {}});
    return faults;
}

std::vector<Fault> orderFaults(const HolidayNotice &record, const QString &place)
{
    WorkingCalendar calendar;
    const auto added = calendar.addNotices(record.text);
    if (added && calendar.years() == QList{record.year})
        return {};
    return {{placeOf(place, "text"), FaultKind::NotANotice, added ? QString() : added.error().faults.front().place}};
}

bool isBlank(const QString &value)
{
    return value.isEmpty();
}

bool isBlank(QDate value)
{
    return !value.isValid();
}

bool isBlank(const Period &value)
{
    return !value.isValid();
}

bool isBlank(const Moment &value)
{
    return !value.isValid();
}

void checkText(std::vector<Fault> &faults, const Place &place, const QString &text, const FieldRules &rules)
{
    const qsizetype longest = rules.shape == TextShape::Prose ? LongestText : LongestLine;
    if (text.size() > longest)
        faults.push_back({place.text(), FaultKind::TooLong, QString::number(longest)});
    else if (std::any_of(text.begin(), text.end(), [&](QChar c) { return isControl(c, rules.shape); }))
        faults.push_back({place.text(), FaultKind::BadCharacter, {}});
    else if (const auto fault = shapeFault(text, rules.shape))
        faults.push_back({place.text(), *fault, text.left(100)});
}

void checkNumber(std::vector<Fault> &faults, const Place &place, double number, const FieldRules &rules)
{
    if (number < rules.minimum)
        faults.push_back({place.text(), rules.minimum == 0 ? FaultKind::Negative : FaultKind::TooSmall,
            QString::number(rules.minimum)});
    else if (number > rules.maximum)
        faults.push_back({place.text(), FaultKind::TooLarge, QString::number(rules.maximum, 'f', 0)});
}

} // namespace Gongkai
