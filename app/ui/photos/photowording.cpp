// SPDX-License-Identifier: GPL-3.0-or-later
#include "photowording.h"

#include "datewording.h"
#include "enumwording.h"

#include <QCoreApplication>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

class PhotoWording
{
    Q_DECLARE_TR_FUNCTIONS(PhotoWording)
};

/// Of a picture of a @p kind that can't be shown.
QString foreignText(const QString &kind)
{
    return PhotoWording::tr("A %1 picture, which can't be shown here").arg(kind);
}

QString unshownText(const PhotoFacts &facts)
{
    switch (facts.kind) {
    case PhotoKind::Heic:
        return foreignText(u"HEIC"_s);
    case PhotoKind::WebP:
        return foreignText(u"WebP"_s);
    case PhotoKind::Tiff:
        return foreignText(u"TIFF"_s);
    case PhotoKind::Gif:
        return foreignText(u"GIF"_s);
    case PhotoKind::Bmp:
        return foreignText(u"BMP"_s);
    case PhotoKind::Video:
        return PhotoWording::tr("A video");
    case PhotoKind::Picture:
        return facts.state == PhotoState::TooLarge ? PhotoWording::tr("More pixels than any camera has")
                                                   : PhotoWording::tr("A broken picture");
    case PhotoKind::None:
        return PhotoWording::tr("Can't be read");
    case PhotoKind::Other:
        break;
    }
    return PhotoWording::tr("Not a picture");
}

/// True for a picture of a kind that can't be shown, whose text says so itself.
bool isForeign(PhotoKind kind)
{
    return kind != PhotoKind::Picture && kind != PhotoKind::Video && kind != PhotoKind::Other
        && kind != PhotoKind::None;
}

} // namespace

QString reasonText(const SortedPhoto &photo)
{
    if (photo.isChosen)
        return photo.visit ? PhotoWording::tr("Chosen") : PhotoWording::tr("Left out");
    switch (photo.reason) {
    case PhotoReason::DayAndPlace:
        return PhotoWording::tr("Day and place");
    case PhotoReason::DayAndTime:
        return PhotoWording::tr("Day and time");
    case PhotoReason::OnlyVisit:
        return PhotoWording::tr("The only visit of the day");
    case PhotoReason::Place:
        return PhotoWording::tr("Place");
    case PhotoReason::NoVisit:
        return PhotoWording::tr("No visit on that day");
    case PhotoReason::Elsewhere:
        return PhotoWording::tr("Taken at a village without a visit");
    case PhotoReason::Several:
        return PhotoWording::tr("Several visits are possible");
    case PhotoReason::Unknown:
        break;
    }
    return PhotoWording::tr("Neither time nor place is known");
}

QString takenText(const std::optional<Moment> &takenAt, const std::optional<PhotoTime> &source)
{
    if (!takenAt || !source)
        return QStringLiteral("—");
    //: %1 day and time, %2 where that comes from
    return PhotoWording::tr("%1 · %2").arg(momentText(*takenAt), label(*source));
}

QString faultText(const PhotoFacts &facts)
{
    if (facts.isReadable())
        return facts.state == PhotoState::CutOff ? PhotoWording::tr("Its end is missing") : QString();
    const QString why = unshownText(facts);
    return isForeign(facts.kind) ? why : PhotoWording::tr("Can't be shown: %1").arg(why);
}

QString remarkText(const SortedPhoto &photo)
{
    QStringList parts{
        photo.isFar ? PhotoWording::tr("Taken more than %n km from this village", nullptr, int(PhotoReach)) : QString(),
        conditionText(photo.file)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString conditionText(const HeapFile &file)
{
    switch (file.fate) {
    case HeapFate::Twice:
        return PhotoWording::tr("The same picture is in the heap twice");
    case HeapFate::Kept:
        return PhotoWording::tr("Kept already");
    case HeapFate::Unreadable:
        return PhotoWording::tr("Can't be read");
    case HeapFate::New:
        break;
    }
    if (!file.isShown())
        return unshownText(file.facts);
    return file.facts.state == PhotoState::CutOff ? PhotoWording::tr("Its end is missing") : QString();
}

} // namespace Gongkai
