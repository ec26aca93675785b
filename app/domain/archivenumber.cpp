// SPDX-License-Identifier: GPL-3.0-or-later
#include "archivenumber.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <map>
#include <tuple>

namespace Gongkai {

namespace {

constexpr int Digits = 3;
constexpr int MostDigits = 9;

QLatin1StringView letters(DisclosureClass disclosureClass)
{
    switch (disclosureClass) {
    case DisclosureClass::Fixed:
        return QLatin1StringView("GD");
    case DisclosureClass::Temporary:
        return QLatin1StringView("LS");
    case DisclosureClass::ResourceTrading:
        return QLatin1StringView("JY");
    }
    return {};
}

QString numberOn(const QString &shelf, int place)
{
    return shelf + QStringLiteral("%1").arg(place, Digits, 10, QChar(u'0'));
}

/// A shelf and the place on it, counted from 1; place 0 for a number in another form, which is all shelf.
struct Spot
{
    QString shelf;
    int place = 0;

    bool operator<(const Spot &other) const { return std::tie(shelf, place) < std::tie(other.shelf, other.place); }
};

Spot spotOf(const QString &number)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]{4}-(?:GD|LS|JY)-)([0-9]{1,%1})$").arg(MostDigits));
    const auto match = form.match(number);
    const int place = match.captured(2).toInt();
    return place > 0 ? Spot{match.captured(1), place} : Spot{number};
}

} // namespace

QString archiveShelf(int year, DisclosureClass disclosureClass)
{
    return QStringLiteral("%1-%2-").arg(year).arg(letters(disclosureClass));
}

std::optional<int> archiveYear(const Posting &posting)
{
    QDate first = posting.reviewedOn.value_or(QDate());
    bool isPosted = false;
    for (const PostedOn &channel : posting.channels) {
        if (!channel.from.isValid())
            continue;
        first = isPosted ? std::min(first, channel.from) : channel.from;
        isPosted = true;
    }
    return first.isValid() ? std::optional(first.year()) : std::nullopt;
}

QString nextArchiveNumber(const QString &shelf, const QStringList &taken)
{
    QSet<int> places;
    for (const QString &number : taken) {
        if (const Spot spot = spotOf(number); spot.shelf == shelf)
            places.insert(spot.place);
    }
    int next = 1;
    while (places.contains(next))
        ++next;
    return numberOn(shelf, next);
}

QStringList writtenAs(const QString &number)
{
    const Spot spot = spotOf(number);
    if (spot.place == 0)
        return {number};
    QStringList ways{numberOn(spot.shelf, spot.place)};
    for (qsizetype digits = QString::number(spot.place).size(); digits <= MostDigits; ++digits) {
        const QString way = spot.shelf + QStringLiteral("%1").arg(spot.place, int(digits), 10, QChar(u'0'));
        if (way != ways.first())
            ways.append(way);
    }
    return ways;
}

bool hasLeftItsShelf(const Posting &before, const Posting &after)
{
    const auto yearBefore = archiveYear(before);
    const auto yearAfter = archiveYear(after);
    if (!yearBefore || !yearAfter || before.archiveNumber != after.archiveNumber)
        return false;
    const QString shelf = archiveShelf(*yearBefore, before.disclosureClass);
    return shelf != archiveShelf(*yearAfter, after.disclosureClass) && spotOf(after.archiveNumber).shelf == shelf;
}

std::vector<NumberFinding> findingsIn(const std::vector<NumberedPaper> &papers)
{
    std::map<Spot, std::vector<const NumberedPaper *>> spots;
    for (const NumberedPaper &paper : papers) {
        if (!paper.number.isEmpty())
            spots[spotOf(paper.number)].push_back(&paper);
    }
    std::vector<NumberFinding> findings;
    Spot before;
    for (const auto &[spot, sharing] : spots) {
        const int expected = spot.shelf == before.shelf ? before.place + 1 : 1;
        if (spot.place > expected) {
            findings.push_back(
                {NumberFinding::Kind::Gap, numberOn(spot.shelf, expected), numberOn(spot.shelf, spot.place - 1), {}});
        }
        if (sharing.size() > 1) {
            NumberFinding &found = findings.emplace_back();
            found.number = sharing.front()->number;
            for (const NumberedPaper *paper : sharing)
                found.titles.append(paper->title);
        }
        before = spot;
    }
    return findings;
}

} // namespace Gongkai
