// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidayfile.h"

#include "isotext.h"
#include "recordcheck.h"
#include "workingcalendar.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringDecoder>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

QString lineName(qsizetype number)
{
    return u"line %1"_s.arg(number);
}

/// The text of @p bytes with `\n` at the ends of its lines; names the first line that is not UTF-8.
Result<QString> textOf(const QByteArray &bytes)
{
    QStringList lines;
    for (const QByteArray &line : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8);
        QString read = decoder(line);
        if (decoder.hasError())
            return Error::invalid({Fault{lineName(lines.size() + 1), FaultKind::NotUtf8, {}}});
        while (read.endsWith(u'\r'))
            read.chop(1);
        lines.append(read);
    }
    const QString text = lines.join(u'\n');
    return text.startsWith(QChar::ByteOrderMark) ? text.mid(1) : text;
}

/// The days of JSON as lines of a notice.
Result<QString> linesOf(const QByteArray &bytes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError || !document.isObject())
        return Error::invalid(
            {Fault{lineName(bytes.left(error.offset).count('\n') + 1), FaultKind::NotJson, error.errorString()}});
    const QJsonObject root = document.object();
    const int year = root[u"year"].toInt();
    const QJsonArray days = root[u"days"].toArray();
    std::vector<Fault> faults;
    if (year == 0)
        faults.push_back({u"year"_s, FaultKind::Required, {}});
    if (days.isEmpty())
        faults.push_back({u"days"_s, FaultKind::Required, {}});
    QString text = u"notice %1\n"_s.arg(year, 4, 10, QChar(u'0'));
    for (qsizetype i = 0; i < days.size(); ++i) {
        const QString place = placeOf(u"days"_s, size_t(i));
        const QJsonObject day = days[i].toObject();
        const QString date = day[u"date"].toString();
        const auto on = dayFromIso(date);
        if (!on)
            faults.push_back({placeOf(place, "date"), FaultKind::NotADay, date.left(100)});
        else if (year != 0 && std::abs(on->year() - year) > 1)
            faults.push_back({placeOf(place, "date"), FaultKind::OtherYear, date});
        if (!day[u"isOffDay"].isBool())
            faults.push_back({placeOf(place, "isOffDay"), FaultKind::WrongType, {}});
        QString name = day[u"name"].toString().simplified();
        name.remove(u' ').remove(u'#');
        text += u"%1 %2 %3\n"_s.arg(day[u"isOffDay"].toBool() ? u"off"_s : u"work"_s, date, name);
    }
    if (!faults.empty())
        return Error::invalid(std::move(faults));
    return text;
}

/// The lines that begin a second notice: a file is taken in for one year.
std::vector<Fault> furtherNotices(const QString &text)
{
    std::vector<Fault> faults;
    bool hasNotice = false;
    qsizetype number = 0;
    for (const QString &line : text.split(u'\n')) {
        ++number;
        const QString word = line.simplified().section(u' ', 0, 0);
        if (word != u"notice")
            continue;
        if (hasNotice)
            faults.push_back({lineName(number), FaultKind::Duplicate, word});
        hasNotice = true;
    }
    return faults;
}

} // namespace

Result<HolidayNotice> readHolidayFile(const QByteArray &bytes)
{
    auto text = textOf(bytes);
    if (text && text->trimmed().startsWith(u'{'))
        text = linesOf(text->toUtf8());
    if (!text)
        return text.error();
    WorkingCalendar calendar;
    if (const auto added = calendar.addNotices(*text); !added)
        return added.error();
    if (auto faults = furtherNotices(*text); !faults.empty())
        return Error::invalid(std::move(faults));
    const int year = calendar.newestYear();
    if (calendar.announcedBy(year).empty())
        return Error::invalid({Fault{{}, FaultKind::NotANotice, {}}});
    HolidayNotice notice{year, text->trimmed() + u'\n'};
    if (auto faults = faultsOf(notice); !faults.empty())
        return Error::invalid(std::move(faults));
    return notice;
}

} // namespace Gongkai
