// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurejson.h"

#include "jsontext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

void writeObligation(JsonText &json, const ObligationStanding &obligation)
{
    json.beginObject()
        .member("office"_L1, obligation.office)
        .member("item"_L1, obligation.item)
        .member("standing"_L1, standingWord(obligation.standing))
        .member("daysLate"_L1, obligation.daysLate)
        .member("nil"_L1, obligation.isNil)
        .member("receivedOn"_L1, obligation.receivedOn)
        .member("returned"_L1, obligation.returned)
        .member("backfilled"_L1, obligation.isBackfilled)
        .endObject();
}

void writeOffice(JsonText &json, const OfficeStanding &office)
{
    json.beginObject()
        .member("office"_L1, office.office)
        .member("due"_L1, office.due())
        .member("onTime"_L1, office.onTime)
        .member("late"_L1, office.late)
        .member("missing"_L1, office.missing)
        .member("returned"_L1, office.returned)
        .member("notDue"_L1, office.notDue)
        .member("exempt"_L1, office.exempt)
        .member("onTimeRate"_L1, office.onTimeRate())
        .member("rank"_L1, office.rank)
        .endObject();
}

void writeFigure(JsonText &json, const Figure &figure)
{
    json.beginObject().member("figure"_L1, figure.id).member("name"_L1, figure.field).member("unit"_L1, figure.unit);
    if (figure.isText()) {
        json.member("value"_L1, std::get<QString>(figure.counted));
    } else {
        json.member("value"_L1, figure.value())
            .member("counted"_L1, std::get<double>(figure.counted))
            .member("opening"_L1, figure.opening);
    }
    json.member("source"_L1, figure.source).endObject();
}

void writeSum(JsonText &json, const SumCheck &check)
{
    json.beginObject().member("total"_L1, QString(check.rule->total)).key("parts"_L1).beginArray();
    for (QLatin1StringView part : check.rule->parts)
        json.value(QString(part));
    json.endArray().member("holds"_L1, check.holds()).member("text"_L1, check.text()).endObject();
}

/// The figures of a year and their sums, as members of the object that is open.
void writeFigures(JsonText &json, const YearFigures &figures)
{
    json.member("year"_L1, figures.year).key("figures"_L1).beginArray();
    for (const Figure &figure : figures.figures)
        writeFigure(json, figure);
    json.endArray().key("sums"_L1).beginArray();
    for (const SumCheck &check : figures.sums())
        writeSum(json, check);
    json.endArray().member("sumsHold"_L1, figures.sumsHold());
}

constexpr std::pair<ProofRule, QLatin1StringView> ProofRules[] = {{ProofRule::OtherNumber, "otherNumber"_L1},
    {ProofRule::OtherUnit, "otherUnit"_L1}, {ProofRule::PartsDoNotAdd, "partsDoNotAdd"_L1},
    {ProofRule::OtherYear, "otherYear"_L1}, {ProofRule::NoSuchDay, "noSuchDay"_L1},
    {ProofRule::LeadingZero, "leadingZero"_L1}, {ProofRule::OtherTown, "otherTown"_L1},
    {ProofRule::TemplateWords, "templateWords"_L1}, {ProofRule::ReplacedBasis, "replacedBasis"_L1},
    {ProofRule::NoComparison, "noComparison"_L1}, {ProofRule::BlankSection, "blankSection"_L1},
    {ProofRule::UnchangedSection, "unchangedSection"_L1}, {ProofRule::PersonalData, "personalData"_L1},
    {ProofRule::ContactData, "contactData"_L1}, {ProofRule::OtherPeriod, "otherPeriod"_L1},
    {ProofRule::OtherGrowth, "otherGrowth"_L1}, {ProofRule::SumOfYears, "sumOfYears"_L1},
    {ProofRule::NilInWords, "nilInWords"_L1}, {ProofRule::PendingCase, "pendingCase"_L1},
    {ProofRule::OtherParts, "otherParts"_L1}, {ProofRule::ForbiddenHeading, "forbiddenHeading"_L1},
    {ProofRule::MissingTopic, "missingTopic"_L1}, {ProofRule::SimilarText, "similarText"_L1},
    {ProofRule::SameFigures, "sameFigures"_L1}, {ProofRule::FeesUntold, "feesUntold"_L1},
    {ProofRule::OtherForm, "otherForm"_L1}, {ProofRule::OtherTitle, "otherTitle"_L1},
    {ProofRule::EarlyDate, "earlyDate"_L1}, {ProofRule::LateDate, "lateDate"_L1},
    {ProofRule::UnusualTable, "unusualTable"_L1}};

QLatin1StringView proofWord(ProofRule rule)
{
    return std::find_if(std::begin(ProofRules), std::end(ProofRules), [rule](const auto &one) {
        return one.first == rule;
    })->second;
}

void writeSignedOff(JsonText &json, const std::vector<SignedOff> &signedOff)
{
    json.key("signedOff"_L1).beginArray();
    for (const SignedOff &one : signedOff) {
        json.beginObject()
            .member("rule"_L1, QString(proofWord(one.remark.rule)))
            .member("section"_L1, one.remark.section)
            .member("found"_L1, one.remark.found)
            .member("expected"_L1, one.remark.expected)
            .member("reason"_L1, one.reason)
            .member("clerk"_L1, one.clerk)
            .endObject();
    }
    json.endArray();
}

void writeReview(JsonText &json, const SecrecyReview &review)
{
    json.key("secrecyReview"_L1).beginObject().member("by"_L1, review.by).member("on"_L1, review.on).endObject();
}

void writeItems(JsonText &json, const ProactiveTable2019::Items &items)
{
    json.beginArray().scalar(items.before).scalar(items.change).scalar(items.decisions).endArray();
}

void writeProactive(JsonText &json, const ProactiveTable2019 &table)
{
    json.key("documents"_L1).beginArray();
    for (const auto &row : table.documents)
        json.beginArray().scalar(row.made).scalar(row.published).scalar(row.total).endArray();
    json.endArray().key("items"_L1).beginArray();
    for (const auto &row : table.items)
        writeItems(json, row);
    json.endArray().key("fees"_L1);
    writeItems(json, table.fees);
    json.key("purchases"_L1).scalar(table.purchases).member("purchaseAmount"_L1, table.purchaseAmount);
}

void writeProactive(JsonText &json, const ProactiveTable &table)
{
    json.key("documents"_L1).beginArray();
    for (const auto &row : table.documents)
        json.beginArray().scalar(row.made).scalar(row.repealed).scalar(row.inForce).endArray();
    json.endArray().key("decisions"_L1).beginArray();
    for (qint64 decisions : table.decisions)
        json.scalar(decisions);
    json.endArray().member("fees"_L1, table.fees);
}

template <class Rows>
void writeRows(JsonText &json, const Rows &rows)
{
    json.beginArray();
    for (const auto &row : rows) {
        json.beginArray();
        for (qint64 number : row)
            json.scalar(number);
        json.endArray();
    }
    json.endArray();
}

} // namespace

// The standing's words are those of the command line's contract, not of any record.
QString standingWord(Standing standing)
{
    switch (standing) {
    case Standing::Exempt:
        return u"exempt"_s;
    case Standing::NotDue:
        return u"notDue"_s;
    case Standing::Missing:
        return u"missing"_s;
    case Standing::Returned:
        return u"returned"_s;
    case Standing::OnTime:
        return u"onTime"_s;
    case Standing::Late:
        return u"late"_s;
    }
    return {};
}

namespace {

/// The members of the object that is open.
void writeStanding(JsonText &json, const MonthStanding &standing)
{
    json.member("period"_L1, standing.deadline.period)
        .member("deadline"_L1, standing.deadline.day)
        .member("now"_L1, standing.now)
        .key("obligations"_L1)
        .beginArray();
    for (const ObligationStanding &obligation : standing.obligations)
        writeObligation(json, obligation);
    json.endArray().key("offices"_L1).beginArray();
    for (const OfficeStanding &office : standing.offices)
        writeOffice(json, office);
    json.endArray();
}

} // namespace

QByteArray standingJson(const MonthStanding &standing)
{
    JsonText json;
    json.beginObject();
    writeStanding(json, standing);
    json.endObject();
    return json.text();
}

void writeAnswers(JsonText &json, const std::vector<SignedOff> &signedOff, const SecrecyReview &review)
{
    writeSignedOff(json, signedOff);
    writeReview(json, review);
}

QByteArray bulletinJson(
    const MonthStanding &standing, const std::vector<SignedOff> &signedOff, const SecrecyReview &review)
{
    JsonText json;
    json.beginObject();
    writeStanding(json, standing);
    writeAnswers(json, signedOff, review);
    json.endObject();
    return json.text();
}

QByteArray figuresJson(const YearFigures &figures)
{
    JsonText json;
    json.beginObject();
    writeFigures(json, figures);
    json.endObject();
    return json.text();
}

QByteArray reportJson(const YearFigures &figures, const StatutoryTables *tables,
    const std::vector<SignedOff> &signedOff, const SecrecyReview &review)
{
    JsonText json;
    json.beginObject();
    writeFigures(json, figures);
    if (tables) {
        json.key("tables"_L1).beginObject();
        json.member("form"_L1, tables->form);
        if (tables->form == ReportForm::Form2019)
            writeProactive(json, tables->proactive2019);
        else
            writeProactive(json, tables->proactive);
        json.key("applications"_L1);
        writeRows(json, tables->applications.rowsIn(tables->form));
        json.key("cases"_L1);
        writeRows(json, tables->cases.cells);
        json.endObject();
    }
    writeAnswers(json, signedOff, review);
    json.endObject();
    return json.text();
}

SecrecyReview reviewIn(const QByteArray &paperJson)
{
    const QJsonObject review = QJsonDocument::fromJson(paperJson).object().value("secrecyReview"_L1).toObject();
    return {review.value("by"_L1).toString(), QDate::fromString(review.value("on"_L1).toString(), Qt::ISODate)};
}

QByteArray signedOffJson(const std::vector<SignedOff> &signedOff)
{
    JsonText json;
    json.beginObject();
    writeSignedOff(json, signedOff);
    json.endObject();
    return json.text();
}

std::vector<SignedOff> signedOffIn(const QByteArray &paperJson)
{
    std::vector<SignedOff> signedOff;
    const QJsonArray list = QJsonDocument::fromJson(paperJson).object().value("signedOff"_L1).toArray();
    for (const auto &entry : list) {
        const QJsonObject one = entry.toObject();
        const QString word = one.value("rule"_L1).toString();
        const auto rule = std::find_if(
            std::begin(ProofRules), std::end(ProofRules), [&word](const auto &known) { return word == known.second; });
        if (rule == std::end(ProofRules))
            continue; // a newer program's
        SignedOff known;
        known.remark.rule = rule->first;
        known.remark.section = one.value("section"_L1).toString();
        known.remark.found = one.value("found"_L1).toString();
        known.remark.expected = one.value("expected"_L1).toString();
        known.reason = one.value("reason"_L1).toString();
        known.clerk = one.value("clerk"_L1).toString();
        signedOff.push_back(std::move(known));
    }
    return signedOff;
}

} // namespace Gongkai
