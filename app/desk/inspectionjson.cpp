// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionjson.h"

#include "figurejson.h"
#include "jsontext.h"

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

void writeNames(JsonText &json, QLatin1StringView key, const QStringList &names)
{
    json.key(key).beginArray();
    for (const QString &name : names)
        json.value(name);
    json.endArray();
}

void writeNumbers(JsonText &json, const InspectionFigures &figures)
{
    json.member("from"_L1, figures.span.from)
        .member("to"_L1, figures.span.to)
        .member("standsOn"_L1, figures.standsOn)
        .member("villages"_L1, figures.villages)
        .member("villagesVisited"_L1, figures.villagesVisited)
        .member("visits"_L1, figures.visits)
        .member("unannounced"_L1, figures.unannounced)
        .member("findings"_L1, figures.findings)
        .member("serious"_L1, figures.serious)
        .member("toPutRight"_L1, figures.toPutRight)
        .member("overdue"_L1, figures.overdue)
        .member("toConfirm"_L1, figures.toConfirm)
        .member("confirmed"_L1, figures.confirmed)
        .member("reopened"_L1, figures.reopened)
        .member("reopenedConfirmed"_L1, figures.reopenedConfirmed);
}

void writeFinding(JsonText &json, const SpanFinding &found)
{
    json.beginObject()
        .member("id"_L1, found.finding.id)
        .member("village"_L1, found.village)
        .member("team"_L1, found.team)
        .member("visitedOn"_L1, found.visitedOn)
        .member("problem"_L1, found.finding.problem)
        .member("severity"_L1, found.finding.severity)
        .member("rectifyBy"_L1, found.finding.rectifyBy)
        .member("state"_L1, findingStateWord(found.state))
        .member("daysOverdue"_L1, found.daysOverdue)
        .member("reopened"_L1, found.reopened)
        .endObject();
}

} // namespace

QString findingStateWord(FindingState state)
{
    switch (state) {
    case FindingState::ToPutRight:
        return u"toPutRight"_s;
    case FindingState::Overdue:
        return u"overdue"_s;
    case FindingState::ToConfirm:
        return u"toConfirm"_s;
    case FindingState::Confirmed:
        return u"confirmed"_s;
    case FindingState::SentBack:
        return u"sentBack"_s;
    case FindingState::Reopened:
        return u"reopened"_s;
    }
    return {};
}

QByteArray inspectionBulletinJson(
    const InspectionFigures &figures, const std::vector<SignedOff> &signedOff, const SecrecyReview &review)
{
    JsonText json;
    json.beginObject();
    writeNumbers(json, figures);
    json.key("teams"_L1).beginArray();
    for (const SpanTeam &team : figures.teams)
        json.beginObject().member("team"_L1, team.name).member("visits"_L1, team.visits).endObject();
    json.endArray();
    writeNames(json, "clean"_L1, figures.clean);
    writeNames(json, "notVisited"_L1, figures.notVisited);
    json.key("findingList"_L1).beginArray();
    for (const SpanFinding &found : figures.findingList)
        writeFinding(json, found);
    json.endArray();
    writeAnswers(json, signedOff, review);
    json.endObject();
    return json.text();
}

} // namespace Gongkai
