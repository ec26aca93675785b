// SPDX-License-Identifier: GPL-3.0-or-later
#include "holidayfile.h"
#include "shippedcalendar.h"
#include "teststore.h"

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The notice of a new year, taken in from a file that somebody wrote.
class HolidayFileTest : public QObject
{
    Q_OBJECT

private:
    static QStringList faultsOf(const QByteArray &bytes)
    {
        const auto notice = readHolidayFile(bytes);
        QStringList faults;
        if (!notice) {
            for (const Fault &fault : notice.error().faults)
                faults.append(fault.place + u':' + QString::number(int(fault.kind)));
        }
        return faults;
    }
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    static QString at(const char *place, FaultKind kind)
    {
        return QString::fromLatin1(place) + u':' + QString::number(int(kind));
    }

private Q_SLOTS:
    void takesTheShippedForm()
    {
        const auto notice = readHolidayFile(
            "\xEF\xBB\xBF# 自己写的\r\nnotice 2027\r\ntitle 关于2027年的通知\r\noff 2027-10-01..2027-10-07 国庆节\r\n"
            "work 2027-10-09 国庆节\r\n");
        QVERIFY(notice);
        QCOMPARE(notice->year, 2027);
        QVERIFY(!notice->text.contains(u'\r'));
        WorkingCalendar calendar;
        QVERIFY(calendar.addNotices(notice->text));
        QCOMPARE(calendar.titleOf(2027), u"关于2027年的通知"_s);
        QVERIFY(!calendar.isWorkingDay(QDate(2027, 10, 7)));
        QVERIFY(calendar.isWorkingDay(QDate(2027, 10, 9)));
    }

    void takesTheJsonOfAYear()
    {
        const auto notice = readHolidayFile(json("{'$schema':'x','year':2027,'papers':['y'],'days':["
                                                 "{'name':'元旦','date':'2027-01-01','isOffDay':true},"
                                                 "{'name':'国 庆节','date':'2027-10-09','isOffDay':false},"
                                                 "{'name':'元旦','date':'2026-12-31','isOffDay':true}]}"));
        QVERIFY(notice);
        WorkingCalendar calendar;
        QVERIFY(calendar.addNotices(notice->text));
        QVERIFY(calendar.isWorkingDay(QDate(2027, 10, 9)));
        QCOMPARE(calendar.nameOf(QDate(2027, 10, 9)), u"国庆节"_s);
        QCOMPARE(calendar.announced(QDate(2026, 12, 31))->notice, 2027);
    }

    void namesEachWrongLine()
    {
        QCOMPARE(faultsOf("notice 2027\noff 2027-02-30 春节\nrest 2027-01-01\noff 2027-01-01 元旦\n"),
            (QStringList{at("line 2", FaultKind::NotADay), at("line 3", FaultKind::NotAWord)}));
        QCOMPARE(faultsOf("notice 2027\noff 2017-10-01 国庆节\n"), QStringList{at("line 2", FaultKind::OtherYear)});
        QCOMPARE(
            faultsOf("notice 2027\noff 2027-01-01\nnotice 2028\n"), (QStringList{at("line 3", FaultKind::Duplicate)}));
        QCOMPARE(faultsOf("off 2027-01-01\n"), QStringList{at("line 1", FaultKind::Required)});
        QCOMPARE(faultsOf("notice 2027\n\xB9\xFA\xC7\xEC\n"), QStringList{at("line 2", FaultKind::NotUtf8)});
        QCOMPARE(faultsOf("notice 2027\n"), QStringList{at("", FaultKind::NotANotice)});
        QCOMPARE(faultsOf(""), QStringList{at("", FaultKind::NotANotice)});
    }

    void namesEachWrongDayOfJson()
    {
        QCOMPARE(faultsOf(json("{'year':2027,'days':[{'name':'元旦','date':'2027-13-01','isOffDay':true},"
                               "{'name':'元旦','date':'2017-01-01','isOffDay':1}]}")),
            (QStringList{at("days[0].date", FaultKind::NotADay), at("days[1].date", FaultKind::OtherYear),
                at("days[1].isOffDay", FaultKind::WrongType)}));
        QCOMPARE(faultsOf(json("{'year':2027,\n'days':[")), QStringList{at("line 2", FaultKind::NotJson)});
        QCOMPARE(faultsOf(json("{'days':[]}")),
            (QStringList{at("year", FaultKind::Required), at("days", FaultKind::Required)}));
    }

    void aKeptNoticeCountsForTheStore()
    {
        TestStore files;
        QVERIFY(!calendarOf(files.store())->knows(2027));
        QVERIFY(!calendarOf(files.store())->isWorkingDay(QDate(2015, 10, 5)));
        files.add(*readHolidayFile("notice 2027\noff 2027-10-01 国庆节\n"));
        files.add(*readHolidayFile("notice 2015\nwork 2015-10-05 改\n"));
        const auto calendar = calendarOf(files.store());
        QVERIFY(calendar);
        QVERIFY(!calendar->isWorkingDay(QDate(2027, 10, 1)));
        // The town's own notice takes the place of the one that comes with the program, as a whole.
        QVERIFY(calendar->isWorkingDay(QDate(2015, 10, 5)));
        QVERIFY(calendar->isWorkingDay(QDate(2015, 10, 6)));
        QVERIFY(!calendar->isWorkingDay(QDate(2016, 10, 6)));
    }

    void anEarlierMomentKnowsTheNoticesOfThen()
    {
        TestStore files;
        files.setNow(QStringLiteral("2026-11-20T09:00:00"));
        files.add(*readHolidayFile("notice 2027\noff 2027-10-01 国庆节\n"));
        const auto knows = [&files](const char *moment) {
            KnownThen then(*Moment::fromString(QString::fromLatin1(moment)));
            const auto calendar = calendarKnownAt(files.store(), then);
            return calendar && calendar->knows(2026) && calendar->knows(2027);
        };
        QVERIFY(!knows("2026-11-20T08:59:59"));
        QVERIFY(knows("2026-11-20T09:00:00"));
    }
};

QTEST_GUILESS_MAIN(HolidayFileTest)
#include "tst_holidayfile.moc"
