// SPDX-License-Identifier: GPL-3.0-or-later
#include "arguments.h"

#include "isotext.h"
#include "moment.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

class ArgumentsText
{
    Q_DECLARE_TR_FUNCTIONS(Arguments)
};

} // namespace

QString Arguments::positional(qsizetype index) const
{
    return m_parser.positionalArguments().value(index);
}

bool Arguments::isSet(const QString &option) const
{
    return m_parser.isSet(option);
}

QString Arguments::value(const QString &option) const
{
    return m_parser.value(option);
}

std::nullopt_t Arguments::refuse(const QString &option, const QString &wanted) const
{
    if (isSet(option)) {
        //: %1 what was given, %2 the option, %3 what is wanted, such as “a month, such as 2015-11”
        m_output.error(
            ArgumentsText::tr("“%1” is not possible for --%2: %3 is wanted.").arg(value(option), option, wanted));
    } else {
        //: %1 the option, %2 what is wanted
        m_output.error(ArgumentsText::tr("The option --%1 must be given: %2 is wanted.").arg(option, wanted));
    }
    return std::nullopt;
}

std::optional<Period> Arguments::month(const QString &option) const
{
    const auto period = Period::fromString(value(option));
    return period ? period : refuse(option, ArgumentsText::tr("a month, such as 2015-11,"));
}

std::optional<int> Arguments::year() const
{
    const QString text = value(u"year"_s);
    const auto year = text.size() == 4 ? isoNumber(text, 0, 4) : std::nullopt;
    if (!year || *year < 1949 || *year > 2999)
        return refuse(u"year"_s, ArgumentsText::tr("a year from 1949 to 2999, such as 2015,"));
    return year;
}

std::optional<Moment> Arguments::now(const QDateTime &otherwise) const
{
    if (!isSet(u"now"_s))
        return Moment::of(otherwise);
    const auto moment = Moment::fromString(value(u"now"_s));
    return moment ? moment : refuse(u"now"_s, ArgumentsText::tr("a day with its time, such as 2015-12-02T09:00,"));
}

std::optional<QDate> Arguments::day(const QDateTime &otherwise) const
{
    const QString text = value(u"now"_s);
    if (const auto day = dayFromIso(text))
        return day;
    static const QRegularExpression dayAlone(u"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"_s);
    if (dayAlone.match(text).hasMatch()) {
        m_output.error(ArgumentsText::tr("“%1” is not possible for --now: there is no such day.").arg(text));
        return std::nullopt;
    }
    const auto moment = now(otherwise);
    return moment ? std::optional(moment->day()) : std::nullopt;
}

std::optional<Format> Arguments::format() const
{
    const QString text = value(u"format"_s);
    if (!isSet(u"format"_s) || text == u"text")
        return Format::Text;
    if (text == u"csv")
        return Format::Csv;
    if (text == u"json")
        return Format::Json;
    return refuse(u"format"_s, ArgumentsText::tr("text, csv or json"));
}

std::optional<QString> Arguments::output() const
{
    const QString path = value(u"output"_s);
    if (path.isEmpty())
        return refuse(u"output"_s, ArgumentsText::tr("where to write to"));
    return path;
}

QString Arguments::clerk(const QString &otherwise) const
{
    const QString name = value(u"clerk"_s).simplified();
    return name.isEmpty() ? otherwise : name;
}

QCommandLineOption Arguments::periodOption()
{
    return {u"period"_s, ArgumentsText::tr("The month, such as 2015-11."), u"YYYY-MM"_s};
}

QCommandLineOption Arguments::yearOption()
{
    return {u"year"_s, ArgumentsText::tr("The year, such as 2015."), u"YYYY"_s};
}

QCommandLineOption Arguments::nowOption()
{
    return {u"now"_s, ArgumentsText::tr("The moment to judge by, such as 2015-12-02T09:00; the present if not given."),
        u"T"_s};
}

QCommandLineOption Arguments::dayOption()
{
    return {
        u"now"_s, ArgumentsText::tr("The day to judge by, such as 2015-12-02; the present if not given."), u"DAY"_s};
}

QCommandLineOption Arguments::formatOption()
{
    return {u"format"_s, ArgumentsText::tr("How to print: text for people, csv for a spreadsheet, json for programs."),
        u"text|csv|json"_s};
}

QCommandLineOption Arguments::outputOption(const QString &what, const QString &help)
{
    return {u"output"_s, help, what};
}

QCommandLineOption Arguments::issueOption()
{
    return {
        u"issue"_s, ArgumentsText::tr("Issue the paper: freeze it in the store with its figures, as a new version.")};
}

QCommandLineOption Arguments::clerkOption()
{
    return {u"clerk"_s,
        ArgumentsText::tr("Who does this, as the history and the papers name it; the system's account if not given."),
        u"NAME"_s};
}

QCommandLineOption Arguments::reviewerOption()
{
    return {u"reviewer"_s,
        ArgumentsText::tr("Who reviewed an issued paper for secrecy, as it is kept with the paper; if not given, who "
                          "reviewed the same words when they were issued last, else the clerk."),
        u"NAME"_s};
}

QCommandLineOption Arguments::acceptOption()
{
    return {u"accept-warnings"_s,
        ArgumentsText::tr(
            "Leave what is remarked on as it is, for this reason, which is kept with the issued paper; what "
            "can't be, such as an impossible day, stops the paper all the same."),
        u"REASON"_s};
}

Positional Arguments::storeArgument()
{
    return {u"STORE"_s, ArgumentsText::tr("The store file.")};
}

} // namespace Gongkai
