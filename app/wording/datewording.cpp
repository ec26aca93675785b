// SPDX-License-Identifier: GPL-3.0-or-later
#include "datewording.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gongkai {

namespace {

class DateWording
{
    Q_DECLARE_TR_FUNCTIONS(DateWording)
};

QString dash()
{
    return QStringLiteral("—");
}

} // namespace

QString monthText(Period period)
{
    //: A month as Qt's date format; in Chinese yyyy年M月
    return period.isValid() ? QLocale::c().toString(period.firstDay(), DateWording::tr("yyyy-MM")) : QString();
}

QString dayText(QDate day)
{
    //: A day as Qt's date format; in Chinese yyyy年M月d日
    return QLocale::c().toString(day, DateWording::tr("yyyy-MM-dd"));
}

QString dayText(const std::optional<QDate> &day)
{
    return day ? dayText(*day) : dash();
}

QString momentText(const Moment &moment)
{
    if (!moment.isValid())
        return {};
    const QTime time(moment.hour(), moment.minute());
    //: %1 a day, %2 a time of day such as 09:30
    return DateWording::tr("%1 %2").arg(dayText(moment.day()), time.toString(QStringLiteral("HH:mm")));
}

QString shareText(const std::optional<double> &share)
{
    if (!share)
        return dash();
    const QString number = QString::number(*share * 100, 'f', 1);
    return (number.endsWith(QLatin1String(".0")) ? number.chopped(2) : number) + u'%';
}

QString rankText(const std::optional<int> &rank)
{
    return rank ? QString::number(*rank) : dash();
}

QString sizeText(qint64 bytes)
{
    if (bytes < 1024)
        return DateWording::tr("%n byte(s)", nullptr, int(bytes));
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace Gongkai
