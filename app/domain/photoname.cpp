// SPDX-License-Identifier: GPL-3.0-or-later
#include "photoname.h"

#include <QRegularExpression>
#include <QTimeZone>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int FirstYear = 2000;
constexpr int LastYear = 2099;

/// @p moment, unless its year is none of a phone's photos.
std::optional<Moment> ofPhones(const Moment &moment)
{
    const int year = moment.day().year();
    return moment.isValid() && year >= FirstYear && year <= LastYear ? std::optional(moment) : std::nullopt;
}

/// The first six numbers of a match, from the year to the second.
std::optional<Moment> momentIn(const QRegularExpressionMatch &match)
{
    const auto part = [&match](int number) { return match.capturedView(number).toInt(); };
    const QTime time(part(4), part(5), part(6));
    return time.isValid() ? ofPhones({QDate(part(1), part(2), part(3)), time.msecsSinceStartOfDay() / 1000})
                          : std::nullopt;
}

} // namespace

std::optional<Moment> momentInName(const QString &name, const QTimeZone &zone)
{
    static const QRegularExpression solid(u"(?<!\\d)(\\d{4})(\\d{2})(\\d{2})[-_ T]?(\\d{2})(\\d{2})(\\d{2})(?!\\d)"_s);
    static const QRegularExpression spaced(
        u"(?<!\\d)(\\d{4})[-_.](\\d{2})[-_.](\\d{2})[-_ T](\\d{2})[-_.:](\\d{2})[-_.:](\\d{2})(?!\\d)"_s);
    static const QRegularExpression counted(u"^(?:mmexport|wx_camera_|microMsg\\.)(\\d{13})(?!\\d)"_s);

    for (const QRegularExpression *form : {&solid, &spaced}) {
        for (const QRegularExpressionMatch &match : form->globalMatch(name)) {
            if (const auto moment = momentIn(match))
                return moment;
        }
    }
    if (const auto match = counted.match(name); match.hasMatch())
        return ofPhones(Moment::of(QDateTime::fromMSecsSinceEpoch(match.capturedView(1).toLongLong(), zone)));
    return std::nullopt;
}

} // namespace Gongkai
