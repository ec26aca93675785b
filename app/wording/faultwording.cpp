// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorwording.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace Gongkai {

namespace {

class FaultWording
{
    Q_DECLARE_TR_FUNCTIONS(FaultWording)
};

/// @p text as one line of a sensible length: what a file holds must neither steer a terminal nor pass for another line.
QString harmless(QString text)
{
    constexpr qsizetype Longest = 400;
    for (QChar &character : text) {
        if (character.category() == QChar::Other_Control || character.category() == QChar::Other_Format)
            character = QChar::ReplacementCharacter;
    }
    return text.size() > Longest ? text.left(Longest) + u'…' : text;
}

/// @p place, where it is counted in lines in the words of the language.
QString inWords(const QString &place)
{
    static const QRegularExpression counted(QStringLiteral("^line (\\d+)(?:, column (\\d+))?$"));
    const QRegularExpressionMatch match = counted.match(place);
    if (!match.hasMatch())
        return place;
    return match.hasCaptured(2) ? FaultWording::tr("line %1, column %2").arg(match.captured(1), match.captured(2))
                                : FaultWording::tr("line %1").arg(match.captured(1));
}

/// What is wrong with the value by itself, in its form.
QString formSentence(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Required:
        return FaultWording::tr("Something must be given here.");
    case FaultKind::WrongType:
        return FaultWording::tr("This is not the kind of value that belongs here.");
    case FaultKind::NotAMonth:
        return FaultWording::tr("“%1” is not a month; write it as 2015-11.").arg(fault.value);
    case FaultKind::NotADay:
        return FaultWording::tr("“%1” is not a day of the calendar; write it as 2015-11-28.").arg(fault.value);
    case FaultKind::NotAMoment:
        return FaultWording::tr("“%1” is not a moment; write it as 2015-11-28T09:30:00.").arg(fault.value);
    case FaultKind::NotATime:
        return FaultWording::tr("“%1” is not a time of day; write it as 09:30.").arg(fault.value);
    case FaultKind::NotAWord:
        return FaultWording::tr("“%1” is not one of the words that are possible here.").arg(fault.value);
    case FaultKind::Negative:
        return FaultWording::tr("A negative number is not possible here.");
    case FaultKind::TooLarge:
        return FaultWording::tr("The number is too large; the largest possible is %1.").arg(fault.value);
    case FaultKind::TooSmall:
        return FaultWording::tr("The number is too small; the smallest possible is %1.").arg(fault.value);
    case FaultKind::TooLong:
        return FaultWording::tr("The text is too long.");
    case FaultKind::BadCharacter:
        return FaultWording::tr("The text holds a control character, which is not possible here.");
    default:
        return {};
    }
}

/// What is wrong with it beside other values and records.
QString relationSentence(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::Duplicate:
        return fault.value.isEmpty() ? FaultWording::tr("There is a record with this code or number already.")
                                     : FaultWording::tr("“%1” is used by another record already.").arg(fault.value);
    case FaultKind::Dangling:
        // A place in prose, where fields stand in braces.
        if (fault.place.contains(u"{{"))
            return fault.value.startsWith(u"{{")
                ? FaultWording::tr("“{{” opens a data field that is never closed by “}}”: choose a figure, or take the "
                                   "braces out.")
                : FaultWording::tr("“%1” is no data field: choose one from the list.").arg(fault.value);
        return FaultWording::tr("“%1” is not known: no such record is there.").arg(fault.value);
    case FaultKind::EndsBeforeStart:
        return FaultWording::tr("The end lies before the start.");
    case FaultKind::BeforeVisit:
        return FaultWording::tr("This day lies before the inspection.");
    case FaultKind::BeforeReceipt:
        return FaultWording::tr("This day lies before the receipt.");
    case FaultKind::BeforeRectified:
        return FaultWording::tr("This day lies before the one on which it was put right.");
    case FaultKind::NotAsLooked:
        return FaultWording::tr("This is not what the last second look came to.");
    case FaultKind::InFuture:
        return FaultWording::tr("This has not come yet: it lies in the future.");
    case FaultKind::BeforeReturn:
        return FaultWording::tr("This day lies before the return.");
    case FaultKind::BeforeReview:
        return FaultWording::tr("This day lies before the secrecy review of %1.").arg(fault.value);
    case FaultKind::BeforePosted:
        return FaultWording::tr("This day lies before the one on which it was put up, %1.").arg(fault.value);
    case FaultKind::NotBoth:
        return FaultWording::tr("Of two that exclude each other exactly one has to be given.");
    case FaultKind::NotANotice:
        return fault.value.isEmpty()
            ? FaultWording::tr("The text does not announce the days off of that year.")
            : FaultWording::tr("The text is no notice on days off: see %1.").arg(inWords(fault.value));
    case FaultKind::OtherYear:
        return FaultWording::tr("“%1” lies in another year than the notice; look at the year.").arg(fault.value);
    case FaultKind::LeavesOut:
        return FaultWording::tr("There are records that this would leave out, such as those of %1.").arg(fault.value);
    case FaultKind::AskedAlready:
        return FaultWording::tr("%n visit(s) asked this version already: copy it into a new version and change that.",
            nullptr, fault.value.toInt());
    case FaultKind::TooEarly:
        return FaultWording::tr("This is too early; the first possible month is %1.").arg(fault.value);
    case FaultKind::TooLate:
        return FaultWording::tr("This is too late; the last possible month is %1.").arg(fault.value);
    case FaultKind::Unchanged:
        return FaultWording::tr("It is so already; nothing would change.");
    case FaultKind::NotInForce:
        return FaultWording::tr("It is not in force on that day.");
    case FaultKind::OtherOffice:
        return FaultWording::tr("This item belongs to another office.");
    case FaultKind::NotTheSameTown:
        return FaultWording::tr("The records belong to a town with other data.");
    case FaultKind::FileMissing:
        return FaultWording::tr("The file “%1” is not in the folder beside the exchange file, or can't be read.")
            .arg(fault.value);
    case FaultKind::FileDiffers:
        return FaultWording::tr(
            "The file “%1” in the folder beside the exchange file is not the one that was attached.")
            .arg(fault.value);
    case FaultKind::CountedTwice:
        return FaultWording::tr("The same year has single records and typed totals; only one of them may count (%1).")
            .arg(fault.value);
    default:
        return {};
    }
}

/// What does not hold in the statutory tables of the annual report.
QString tableSentence(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::RowSum:
        return FaultWording::tr("The total of the row is not the sum of its parts: %1.").arg(fault.value);
    case FaultKind::ResultSum:
        return FaultWording::tr("（七）总计 is not the sum of the results above it: %1.").arg(fault.value);
    case FaultKind::Balance:
        return FaultWording::tr("一 and 二 together are not （七）总计 and 四 together: %1.").arg(fault.value);
    case FaultKind::CarryOver:
        return FaultWording::tr("What was carried in is not what the year before carried out: %1.").arg(fault.value);
    case FaultKind::NothingCameIn:
        return FaultWording::tr("Neither 一 nor 二 counts an application, so this can't be %1.").arg(fault.value);
    case FaultKind::Stock:
        return FaultWording::tr("The number in force is not that of the year before with what was made and repealed: "
                                "%1. See whether documents lapsed.")
            .arg(fault.value);
    case FaultKind::ItemStock:
        return FaultWording::tr("The items are not those of the year before with what was added and given up: %1.")
            .arg(fault.value);
    case FaultKind::RulesOfTown:
        return FaultWording::tr("A town has no power to make rules, so this must be 0, not %1.").arg(fault.value);
    case FaultKind::NoReplyDay:
        return FaultWording::tr("This application has a result but no day of reply, so it counts as open.");
    case FaultKind::NoResult:
        return FaultWording::tr("This application was replied to but has no result, so it counts as open.");
    default:
        return {};
    }
}

/// What is wrong with the file around it.
QString fileSentence(const Fault &fault)
{
    switch (fault.kind) {
    case FaultKind::UnknownKey:
        return FaultWording::tr("This name is not known here; look at its spelling.");
    case FaultKind::DuplicateKey:
        return FaultWording::tr("The same name stands twice.");
    case FaultKind::NotJson:
        return FaultWording::tr("The file is not valid JSON from here on.");
    case FaultKind::NotThisFormat:
        return FaultWording::tr("This is not an exchange file of the format gongkai-exchange, version 1.");
    case FaultKind::NotUtf8:
        return FaultWording::tr("This is not written in UTF-8; save the file as UTF-8 in the editor.");
    case FaultKind::TooDeep:
        return FaultWording::tr("Values lie too deep inside each other.");
    default:
        return {};
    }
}

} // namespace

QString faultSentence(const Fault &fault)
{
    if (QString sentence = formSentence(fault); !sentence.isEmpty())
        return sentence;
    if (QString sentence = relationSentence(fault); !sentence.isEmpty())
        return sentence;
    if (QString sentence = tableSentence(fault); !sentence.isEmpty())
        return sentence;
    return fileSentence(fault);
}

QString placeText(const QString &place)
{
    return harmless(inWords(place));
}

QString faultLine(const Fault &fault)
{
    const QString sentence = harmless(faultSentence(fault));
    //: %1 the place in a file or form, %2 what is wrong there
    return fault.place.isEmpty() ? sentence : FaultWording::tr("%1: %2").arg(placeText(fault.place), sentence);
}

} // namespace Gongkai
