// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangereader.h"
#include "recordjson.h"
#include "samplefile.h"
#include "storedfacts.h"

#include <QtTest>

using namespace Gongkai;

namespace {

QString told(const std::vector<Fault> &faults)
{
    QString text;
    for (const Fault &fault : faults)
        text += QStringLiteral("%1 <%2> %3; ").arg(fault.place).arg(static_cast<int>(fault.kind)).arg(fault.value);
    return text;
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray file = sampleFile();
    const auto at = file.indexOf(from);
    if (at < 0)
        qFatal("the sample file has no %s", from.constData());
    return file.replace(at, from.size(), to);
}

ExchangePreview checked(const QByteArray &file)
{
    return ExchangeReader(file).check(StoredFacts());
}

QByteArray deep(int levels)
{
    return QByteArray(levels, '[') + QByteArray(levels, ']');
}

} // namespace

class ExchangeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCleanFileIsCounted();
    void faultsOfOneValue_data();
    void faultsOfOneValue();
    void faultsBetweenRecords_data();
    void faultsBetweenRecords();
    void faultsOfTheTopLevel_data();
    void faultsOfTheTopLevel();
    void foreignFiles_data();
    void foreignFiles();
    void brokenJson_data();
    void brokenJson();
    void carriedInIsGivenOnceInTheStore();
    void aFileNeedNotSayHowTheTownWritesItsPapers();
    void anArchiveNumberOfTheStoreIsTaken();
    void faultsAgainstTheStore_data();
    void faultsAgainstTheStore();
    void theStoreResolvesReferences();
    void applicationsAreCountedOnceInTheStore();
    void everyFaultIsTold();
    void manyFaultsAreCountedAndTheFirstKept();
    void cutFilesAlwaysFault();
    void aZeroByteIsNotTheEnd();
    void longIdsAreToldApart();
};

void ExchangeCheckTest::aCleanFileIsCounted()
{
    const auto preview = checked(sampleFile());
    QCOMPARE(told(preview.faults), QString());
    QVERIFY(preview.isClean());
    QCOMPARE(preview.counts.size(), size_t(30));
    QCOMPARE(preview.counts.front().key, QLatin1StringView("town"));
    QCOMPARE(preview.counts[9].list, List::Submissions);
    QCOMPARE(preview.counts[9].key, QLatin1StringView("submissions"));
    QCOMPARE(preview.counts[9].records, qint64(2));
    QCOMPARE(preview.recordCount(), qint64(39));
}

void ExchangeCheckTest::faultsOfOneValue_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("place");
    QTest::addColumn<FaultKind>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char *name, const char *from, const QByteArray &to, const char *place, FaultKind kind,
                         const char *value = "") {
        QTest::newRow(name) << QByteArray(from) << to << QString::fromUtf8(place) << kind << QString::fromUtf8(value);
    };
    row("unknown key", "\"nil\":true", "\"nill\":true", "submissions[1].nill", FaultKind::UnknownKey);
    row("unknown nested key", "\"duty\":\"组长\"", "\"Duty\":\"组长\"", "teams[0].members[0].Duty",
        FaultKind::UnknownKey);
    row("unknown key of the town", "\"hotline\"", "\"hotLine\"", "town.hotLine", FaultKind::UnknownKey);
    row("empty key", "\"nil\":true", "\"\":true", "submissions[1].", FaultKind::UnknownKey);
    row("escaped key is the same key", "\"nil\":true", "\"n\\u0069l\":false,\"nil\":true", "submissions[1].nil",
        FaultKind::DuplicateKey);
    row("repeated key", "\"nil\":true", "\"nil\":true,\"nil\":true", "submissions[1].nil", FaultKind::DuplicateKey);
    row("repeated nested key", "\"at\":\"2015-12-01T10:00:00\"",
        "\"at\":\"2015-12-01T10:00:00\",\"at\":\"2015-12-01T10:00:00\"", "submissions[0].review.at",
        FaultKind::DuplicateKey);
    row("record is a number", "{\"code\":\"L1\",\"name\":\"李书记\",\"position\":\"书记\"}",
        "{\"code\":\"L1\",\"name\":\"李书记\"},7", "officials[1]", FaultKind::WrongType);
    row("record is null", "{\"code\":\"L1\",\"name\":\"李书记\",\"position\":\"书记\"}",
        "{\"code\":\"L1\",\"name\":\"李书记\"},null", "officials[1]", FaultKind::WrongType);
    row("text for a number", "\"pieces\":2", "\"pieces\":\"2\"", "submissions[0].pieces", FaultKind::WrongType, "2");
    row("fraction for a whole", "\"pieces\":2", "\"pieces\":1.5", "submissions[0].pieces", FaultKind::WrongType, "1.5");
    row("beyond 64 bits", "\"pieces\":2", "\"pieces\":99999999999999999999", "submissions[0].pieces",
        FaultKind::WrongType, "1e+20");
    row("beyond 32 bits", "\"pieces\":2", "\"pieces\":9999999999", "submissions[0].pieces", FaultKind::TooLarge,
        "9999999999");
    row("number for a text", "\"title\":\"修路\"", "\"title\":5", "proposals[0].title", FaultKind::WrongType, "5");
    row("null for a text", "\"title\":\"修路\"", "\"title\":null", "proposals[0].title", FaultKind::WrongType, "null");
    row("object for a text", "\"title\":\"修路\"", "\"title\":{}", "proposals[0].title", FaultKind::WrongType);
    row("text for a list", "\"channels\":[]", "\"channels\":\"公开栏\"", "items[1].channels", FaultKind::WrongType);
    row("number in a list of texts", "\"LED显示屏\"", "3", "items[0].channels[1]", FaultKind::WrongType, "3");
    row("negative count", "\"pieces\":2", "\"pieces\":-1", "submissions[0].pieces", FaultKind::Negative, "0");
    row("too large", "\"deadlineDay\":28", "\"deadlineDay\":32", "town.deadlineDay", FaultKind::TooLarge, "31");
    row("too small", "\"deadlineDay\":28", "\"deadlineDay\":0", "town.deadlineDay", FaultKind::TooSmall, "1");
    row("month 13", "[3,6,9,12]", "[3,6,9,13]", "items[0].months[3]", FaultKind::TooLarge, "12");
    row("no leap day", "2016-02-29", "2015-02-29", "deadlines[0].day", FaultKind::NotADay, "2015-02-29");
    row("no leap day in 1900", "2016-02-29", "1900-02-29", "deadlines[0].day", FaultKind::NotADay, "1900-02-29");
    row("day 31 of April", "2021-04-01", "2021-04-31", "applications[0].repliedOn", FaultKind::NotADay, "2021-04-31");
    row("month 0", "\"from\":\"2006-01\"", "\"from\":\"2006-00\"", "offices[0].from", FaultKind::NotAMonth, "2006-00");
    row("hour 24", "2015-11-30T09:00:00", "2015-11-30T24:00:00", "submissions[0].receivedAt", FaultKind::NotAMoment,
        "2015-11-30T24:00:00");
    row("moment with a zone", "2015-11-30T09:00:00", "2015-11-30T09:00:00Z", "submissions[0].receivedAt",
        FaultKind::NotAMoment, "2015-11-30T09:00:00Z");
    row("bad word", "\"kind\":\"community\"", "\"kind\":\"town\"", "villages[1].kind", FaultKind::NotAWord, "town");
    row("bad nested word", "\"decision\":\"returned\"", "\"decision\":\"no\"", "submissions[0].review.decision",
        FaultKind::NotAWord, "no");
    row("bad result", "refused.8", "refused.9", "applications[0].result", FaultKind::NotAWord, "refused.9");
    row("missing key field", "\"id\":\"m1\",", "", "meetings[0].id", FaultKind::Required);
    row("empty key field", "\"id\":\"m1\"", "\"id\":\"\"", "meetings[0].id", FaultKind::Required);
    row("missing moment", "\"receivedAt\":\"2015-11-27T16:30:59\",", "", "submissions[1].receivedAt",
        FaultKind::Required);
    row("control character", "\"title\":\"修路\"", "\"title\":\"修\\u0007路\"", "proposals[0].title",
        FaultKind::BadCharacter);
    row("zero character", "\"title\":\"修路\"", "\"title\":\"修\\u0000路\"", "proposals[0].title",
        FaultKind::BadCharacter);
    row("line break in a line", "\"title\":\"修路\"", "\"title\":\"修\\n路\"", "proposals[0].title",
        FaultKind::BadCharacter);
    row("too long", "\"title\":\"修路\"", "\"title\":\"" + QByteArray(2001, 'x') + '"', "proposals[0].title",
        FaultKind::TooLong, "2000");
    row("ends before its start", "\"from\":null,\"to\":\"2019-12\"", "\"from\":\"2020-01\",\"to\":\"2019-12\"",
        "offices[1].to", FaultKind::EndsBeforeStart);
    row("posted backwards", "\"to\":\"2015-03-31\"", "\"to\":\"2015-02-28\"", "postings[0].channels[0].to",
        FaultKind::EndsBeforeStart);
    row("answered before receipt", "2015-05-04", "2015-02-02", "proposals[0].answeredOn", FaultKind::BeforeReceipt,
        "2015-02-03");
    row("confirmed before put right", "2015-06-19", "2015-06-17", "findings[0].confirmedOn", FaultKind::BeforeRectified,
        "2015-06-18");
    row("a number for a truth", "\"nil\":true", "\"nil\":1", "submissions[1].nil", FaultKind::WrongType, "1");
    row("twice in a list", "[3,6,9,12]", "[3,6,9,3]", "items[0].months[3]", FaultKind::Duplicate);
    row("a name that ends before the one before it", "\"to\":\"2012-05\"", "\"to\":\"2009-12\"",
        "offices[1].formerNames[1].to", FaultKind::EndsBeforeStart);
    row("the other receipt of what came in both forms", "\"carrier\":\"paper\"", "\"carrier\":\"both\"",
        "submissions[0].otherReceivedAt", FaultKind::NotBoth);
    row("the other receipt before the first", "2015-12-01T08:00:00", "2015-11-30T08:59:59",
        "submissions[0].otherReceivedAt", FaultKind::BeforeReceipt);
    row("a notice of another year", "notice 2027", "notice 2026", "holidayNotices[0].text", FaultKind::NotANotice);
    row("no notice", "off 2027-01-01", "free 2027-01-01", "holidayNotices[0].text", FaultKind::NotANotice, "line 2");
    row("no digest", "\"sha256\":\"00", "\"sha256\":\"0G", "attachments[0].sha256", FaultKind::NotAWord,
        "0G112233445566778899aabbccddeeff00112233445566778899aabbccddeeff");
    row("an attachment of nothing", "\"posting\":\"p1\"", "\"posting\":null", "attachments[0].submission",
        FaultKind::NotBoth);
    row("an attachment of two", "\"visit\":\"v1\",\"takenAt\"", "\"visit\":\"v1\",\"finding\":\"f1\",\"takenAt\"",
        "attachments[1].submission", FaultKind::NotBoth);
    row("a photo whose time comes from nowhere", "\"timeSource\":\"camera\",", "", "attachments[1].timeSource",
        FaultKind::Required);
    row("a photo from camera but without its time", "\"takenAt\":\"2015-06-10T09:31:07\",", "",
        "attachments[1].takenAt", FaultKind::Required);
    row("north of the pole", "29.375", "90.01", "attachments[1].latitude", FaultKind::TooLarge, "90");
    row("no hour 24", "\"leftAt\":\"10:40\"", "\"leftAt\":\"24:00\"", "visits[0].leftAt", FaultKind::NotATime, "24:00");
    row("an hour of one digit", "\"leftAt\":\"10:40\"", "\"leftAt\":\"9:40\"", "visits[0].leftAt", FaultKind::NotATime,
        "9:40");
    row("left before arriving", "\"leftAt\":\"10:40\"", "\"leftAt\":\"09:04\"", "visits[0].leftAt",
        FaultKind::EndsBeforeStart);
    row("the same question twice", "\"question\":\"公开栏是否更新\"}", "\"question\":\"是否遮雨\"}",
        "checklists[0].questions[1].question", FaultKind::Duplicate, "是否遮雨");
    row("a draw that ends before it starts", "\"to\":\"2015-07\"", "\"to\":\"2015-05\"", "draws[0].to",
        FaultKind::EndsBeforeStart);
    row("confirmed on another day than the last look", "\"confirmedOn\":\"2015-06-26\"",
        "\"confirmedOn\":\"2015-06-25\"", "findings[1].confirmedOn", FaultKind::NotAsLooked);
    row("confirmed by nobody after it was opened again", "\"result\":\"confirmed\"", "\"result\":\"reopened\"",
        "findings[1].confirmedOn", FaultKind::NotAsLooked);
    row("a look before the one before it", "\"on\":\"2015-06-23\"", "\"on\":\"2015-06-27\"",
        "findings[1].secondLooks[1].on", FaultKind::EndsBeforeStart, "2015-06-27");
    row("handed on before the call", "\"handedOn\":\"2015-07-02\"", "\"handedOn\":\"2015-06-30\"",
        "hotlineCalls[0].handedOn", FaultKind::BeforeReceipt, "2015-07-01");
    row("a text for no month", "{\"period\":\"\",", "{\"period\":\"2015-13\",", "bulletinTexts[0].period",
        FaultKind::NotADay, "2015-13");
    row("too deep", "\"title\":\"修路\"", "\"title\":" + deep(30), "proposals[0]", FaultKind::TooDeep, "32");
    row("as deep as may be", "\"title\":\"修路\"", "\"title\":" + deep(29), "proposals[0].title", FaultKind::WrongType);
    row("far too deep", "\"title\":\"修路\"", "\"title\":" + deep(100'000), "proposals[0]", FaultKind::TooDeep, "32");
}

void ExchangeCheckTest::faultsOfOneValue()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, place);
    QFETCH(FaultKind, kind);
    QFETCH(QString, value);
    const auto preview = checked(changed(from, to));
    QCOMPARE(told(preview.faults), told({{place, kind, value}}));
    QCOMPARE(preview.faultCount, qint64(1));
}

void ExchangeCheckTest::faultsBetweenRecords_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("faults");
    const auto row = [](const char *name, const char *from, const char *to, const std::vector<Fault> &faults) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << told(faults);
    };
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    row("same code twice", "\"code\":\"V2\",\"name\":\"玉清社区\"", "\"code\":\"V1\",\"name\":\"玉清社区\"",
        {{text("villages[1].code"), FaultKind::Duplicate, text("V1")},
            {text("hotlineCalls[0].village"), FaultKind::Dangling, text("V2")}});
    row("same id twice", "\"id\":\"s2\"", "\"id\":\"s1\"",
        {{text("submissions[1].id"), FaultKind::Duplicate, text("s1")},
            {text("postings[0].submission"), FaultKind::Dangling, text("s2")}});
    row("same archive number twice", "\"postings\":[",
        "\"postings\":[{\"id\":\"p0\",\"title\":\"\",\"class\":\"fixed\",\"topic\":\"\",\"office\":\"MZ\",\"item\":"
        "null,"
        "\"pieces\":1,\"reviewedBy\":\"\",\"archiveNumber\":\"2015-7\",\"channels\":[]},",
        {{text("postings[1].archiveNumber"), FaultKind::Duplicate, text("2015-7")}});
    row("same exemption twice", "\"reason\":\"机构调整\"}",
        "\"reason\":\"机构调整\"},{\"period\":\"2015-01\",\"office\":\"CZ\",\"item\":\"CZ-01\",\"reason\":\"\"}",
        {{text("exemptions[1]"), FaultKind::Duplicate, text("2015-01/CZ/CZ-01")}});
    row("same row twice", "\"row\":\"fees\"", "\"row\":\"rules\"",
        {{text("proactiveFigures[1]"), FaultKind::Duplicate, text("2021/rules")}});
    row("a wrong row is not the same row", "\"row\":\"fees\"", "\"row\":\"fines\"",
        {{text("proactiveFigures[1].row"), FaultKind::NotAWord, text("fines")}});
    row("dangling office", "\"deputy\":\"郑九\",\"office\":\"CZ\"", "\"deputy\":\"郑九\",\"office\":\"ZZ\"",
        {{text("proposals[0].office"), FaultKind::Dangling, text("ZZ")}});
    row("dangling office of a submission", "\"office\":\"MZ\",\"item\":\"MZ-01\",\"receivedAt\"",
        "\"office\":\"ZZ\",\"item\":\"MZ-01\",\"receivedAt\"",
        {{text("submissions[1].office"), FaultKind::Dangling, text("ZZ")}});
    row("dangling in a list", "[\"L1\"]", "[\"L1\",\"L2\"]",
        {{text("visits[0].officials[1]"), FaultKind::Dangling, text("L2")}});
    row("dangling within a list", "\"duty\":\"组长\",\"village\":\"V3\"", "\"duty\":\"组长\",\"village\":\"V9\"",
        {{text("teams[0].members[0].village"), FaultKind::Dangling, text("V9")}});
    row("a draw of a team that is not there", "\"village\":\"V1\",\"team\":\"T1\",\"official\"",
        "\"village\":\"V1\",\"team\":\"T9\",\"official\"",
        {{text("draws[0].visits[0].team"), FaultKind::Dangling, text("T9")}});
    row("a photo of a finding that is not there", "\"finding\":\"f2\",\"stage\"", "\"finding\":\"f9\",\"stage\"",
        {{text("attachments[2].finding"), FaultKind::Dangling, text("f9")}});
    row("dangling where it may be null", "\"application\":null", "\"application\":\"a2\"",
        {{text("lawsuits[0].application"), FaultKind::Dangling, text("a2")}});
    row("an empty code is no reference", "\"village\":\"V2\"", "\"village\":\"\"",
        {{text("hotlineCalls[0].village"), FaultKind::Required, {}}});
    row("codes differ by case", "\"village\":\"V2\"", "\"village\":\"v2\"",
        {{text("hotlineCalls[0].village"), FaultKind::Dangling, text("v2")}});
    row("other office", "\"office\":\"MZ\",\"item\":\"MZ-01\",\"receivedAt\"",
        "\"office\":\"CZ\",\"item\":\"MZ-01\",\"receivedAt\"",
        {{text("submissions[1].office"), FaultKind::OtherOffice, text("MZ")}});
    row("other office of an exemption", "\"office\":\"CZ\",\"item\":\"CZ-01\",\"reason\"",
        "\"office\":\"MZ\",\"item\":\"CZ-01\",\"reason\"",
        {{text("exemptions[0].office"), FaultKind::OtherOffice, text("CZ")}});
    row("village not yet in force", "\"on\":\"2015-06-10\"", "\"on\":\"2007-01-31\"",
        {{text("visits[0].village"), FaultKind::NotInForce, text("金鼎寺村")}});
    row("village in force from its first month", "\"on\":\"2015-06-10\"", "\"on\":\"2007-02-01\"", {});
    row("finding before its visit", "\"on\":\"2015-06-10\"", "\"on\":\"2015-06-19\"",
        {{text("findings[0].rectifiedOn"), FaultKind::BeforeVisit, text("2015-06-19")}});
    row("a second look before its visit", "\"on\":\"2015-06-23\"", "\"on\":\"2015-06-09\"",
        {{text("findings[1].secondLooks[0].on"), FaultKind::BeforeVisit, text("2015-06-10")}});
    row("application counted twice", "{\"year\":2020,\"row\":\"carriedOut\"", "{\"year\":2021,\"row\":\"carriedOut\"",
        {{text("applicationTotals[0]"), FaultKind::CountedTwice, text("applications[0]")}});
    // An application counts from the year of its receipt to that of its closing.
    row("counted twice in the year between", "\"receivedOn\":\"2021-03-01\"", "\"receivedOn\":\"2019-03-01\"",
        {{text("applicationTotals[0]"), FaultKind::CountedTwice, text("applications[0]")}});
    row("closed before the year of the totals", "{\"year\":2020,\"row\":\"carriedOut\"",
        "{\"year\":2022,\"row\":\"carriedOut\"", {});
    // What was carried in is given by its records or by typed totals, whoever the applicants are.
    const char *given = "{\"year\":2021,\"applicant\":\"commercial\",\"count\":1}\n],\n\"applicationTotals\":[\n"
                        "{\"year\":2020,\"row\":\"carriedOut\"";
    row("carried in given twice", given,
        "{\"year\":2020,\"applicant\":\"commercial\",\"count\":1}\n],\n\"applicationTotals\":[\n"
        "{\"year\":2020,\"row\":\"carriedIn\"",
        {{text("carriedIn[0]"), FaultKind::CountedTwice, text("applicationTotals[0]")}});
    row("carried into two years", given,
        "{\"year\":2021,\"applicant\":\"commercial\",\"count\":1}\n],\n\"applicationTotals\":[\n"
        "{\"year\":2020,\"row\":\"carriedIn\"",
        {});
}

void ExchangeCheckTest::faultsBetweenRecords()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, faults);
    QCOMPARE(told(checked(changed(from, to)).faults), faults);
}

void ExchangeCheckTest::faultsOfTheTopLevel_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::addColumn<QString>("place");
    QTest::addColumn<FaultKind>("kind");
    const auto row = [](const char *name, const char *tail, const char *place, FaultKind kind) {
        QTest::newRow(name) << QByteArray(tail) << QString::fromUtf8(place) << kind;
    };
    row("unknown value", "\"x\":1", "x", FaultKind::UnknownKey);
    row("unknown list", "\"Offices\":[{\"code\":\"\"}]", "Offices", FaultKind::UnknownKey);
    row("unknown object", "\"x\":{\"offices\":[1]}", "x", FaultKind::UnknownKey);
    row("repeated list", "\"offices\":[{\"bad\":1}]", "offices", FaultKind::DuplicateKey);
    row("repeated town", "\"town\":{}", "town", FaultKind::DuplicateKey);
    row("repeated version", "\"version\":1", "version", FaultKind::DuplicateKey);
    row("deep unknown value", "\"x\":{\"y\":[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]}",
        "x", FaultKind::TooDeep);
}

void ExchangeCheckTest::faultsOfTheTopLevel()
{
    QFETCH(QByteArray, tail);
    QFETCH(QString, place);
    QFETCH(FaultKind, kind);
    QByteArray file = sampleFile().trimmed();
    file.chop(1);
    const auto preview = checked(file + ',' + tail + '}');
    QCOMPARE(preview.faults.size(), size_t(1));
    QCOMPARE(preview.faults[0].place, place);
    QCOMPARE(preview.faults[0].kind, kind);

    const QByteArray head = "{\"format\":\"gongkai-exchange\",\"version\":1,";
    QCOMPARE(
        told(checked(head + "\"offices\":{}}").faults), told({{QStringLiteral("offices"), FaultKind::WrongType, {}}}));
    QCOMPARE(told(checked(head + "\"town\":[]}").faults), told({{QStringLiteral("town"), FaultKind::WrongType, {}}}));
}

void ExchangeCheckTest::foreignFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *file, const char *place) {
        QTest::newRow(name) << QByteArray(file) << QString::fromLatin1(place);
    };
    row("a list", "[]", "line 1, column 1");
    row("a number", "5", "line 1, column 1");
    row("null", "null", "line 1, column 1");
    row("nothing named", "{}", "format");
    row("another format", R"({"format":"geojson","version":1})", "format");
    row("format is a list", R"({"format":[],"version":1})", "format");
    row("no version", R"({"format":"gongkai-exchange"})", "version");
    row("version 2", R"({"format":"gongkai-exchange","version":2})", "version");
    row("version as text", R"({"format":"gongkai-exchange","version":"1"})", "version");
    row("version 1.0", R"({"format":"gongkai-exchange","version":1.0})", "version");
    row("version 2 behind faults", R"({"format":"gongkai-exchange","offices":[1,2],"version":2})", "version");
}

void ExchangeCheckTest::foreignFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, place);
    const auto preview = checked(file);
    QCOMPARE(preview.faults.size(), size_t(1));
    QCOMPARE(preview.faults[0].kind, FaultKind::NotThisFormat);
    QCOMPARE(preview.faults[0].place, place);
}

void ExchangeCheckTest::brokenJson_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("place");
    const QByteArray head = "{\"format\":\"gongkai-exchange\",\"version\":1,\n";
    const auto row = [](const char *name, const QByteArray &file, const char *place) {
        QTest::newRow(name) << file << QString::fromLatin1(place);
    };
    row("empty", "", "line 1, column 1");
    row("blank", " \n ", "line 2, column 2");
    row("byte order mark alone", "\xEF\xBB\xBF", "line 1, column 1");
    row("two byte order marks", "\xEF\xBB\xBF\xEF\xBB\xBF{}", "line 1, column 1");
    row("UTF-16", QByteArray("\xFF\xFE{\0}\0", 6), "line 1, column 1");
    row("NaN", head + "\"offices\":[NaN]}", "line 2, column 12");
    row("number beyond all", head + "\"offices\":[1e999]}", "line 2, column 16");
    row("leading zero", head + "\"offices\":[01]}", "line 2, column 13");
    row("trailing comma", head + "\"offices\":[1,]}", "line 2, column 14");
    row("comment", head + "//\n}", "line 2, column 1");
    row("raw line break in a text", head + "\"三教\n\":1}", "line 2, column 4");
    row("column by character", head + "\"三教\":!}", "line 2, column 6");
    row("bad UTF-8", head + "\"a\xC3(\":1}", "line 2, column 4");
    row("overlong UTF-8", head + "\"\xC0\xAF\":1}", "line 2, column 2");
    row("half a surrogate", head + "\"\\ud83d\":1}", "line 2, column 8");
    row("trailing garbage", head + "\"offices\":[]}\n,", "line 3, column 1");
    row("two objects", head + "\"offices\":[]}{}", "line 2, column 14");
}

void ExchangeCheckTest::brokenJson()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, place);
    const auto preview = checked(file);
    QVERIFY(!preview.faults.empty());
    QCOMPARE(preview.faults.back().kind, FaultKind::NotJson);
    QCOMPARE(preview.faults.back().place, place);
}

void ExchangeCheckTest::anArchiveNumberOfTheStoreIsTaken()
{
    StoredFacts stored;
    stored.archiveNumbers = {QStringLiteral("2015-7")};
    QCOMPARE(told(ExchangeReader(sampleFile()).check(stored).faults),
        told({{QStringLiteral("postings[0].archiveNumber"), FaultKind::Duplicate, QStringLiteral("2015-7")}}));
    // Papers without a number do not share one.
    stored.archiveNumbers = {QString()};
    QVERIFY(ExchangeReader(changed("\"archiveNumber\":\"2015-7\"", "\"archiveNumber\":\"\"")).check(stored).isClean());
}

void ExchangeCheckTest::faultsAgainstTheStore_data()
{
    QTest::addColumn<List>("list");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("place");
    QTest::newRow("code") << List::Offices << QStringLiteral("MZ") << QStringLiteral("offices[1].code");
    QTest::newRow("id") << List::Submissions << QStringLiteral("s1") << QStringLiteral("submissions[0].id");
    QTest::newRow("month") << List::Deadlines << QStringLiteral("2016-02") << QStringLiteral("deadlines[0].period");
    QTest::newRow("several fields") << List::ReportTexts << QStringLiteral("2015/2008/1")
                                    << QStringLiteral("reportTexts[0]");
    QTest::newRow("roster") << List::LeadingGroup << QStringLiteral("李书记/head/2015-01")
                            << QStringLiteral("leadingGroup[0]");
}

void ExchangeCheckTest::faultsAgainstTheStore()
{
    QFETCH(List, list);
    QFETCH(QString, key);
    QFETCH(QString, place);
    StoredFacts stored;
    stored.add(list, key);
    QCOMPARE(told(ExchangeReader(sampleFile()).check(stored).faults), told({{place, FaultKind::Duplicate, key}}));
}

void ExchangeCheckTest::theStoreResolvesReferences()
{
    const QByteArray file = R"({"submissions":[
{"id":"n1","period":"2015-12","office":"CZ","item":"CZ-01","receivedAt":"2015-12-01T00:00:00"},
{"id":"n2","period":"2015-12","office":"MZ","item":"CZ-01","receivedAt":"2015-12-01T00:00:00"},
{"id":"n3","period":"2015-12","office":"CZ","item":"CZ-02","receivedAt":"2015-12-01T00:00:00"}],
"visits":[{"id":"n4","team":"T1","village":"V9","on":"2016-01-01"}],
"findings":[{"id":"n5","visit":"old","problem":"?","rectifiedOn":"2015-01-01"}],
"version":1,"format":"gongkai-exchange"})";
    StoredFacts stored;
    for (const auto &code : {QStringLiteral("CZ"), QStringLiteral("MZ")})
        stored.add(List::Offices, code);
    stored.add(List::Items, QStringLiteral("CZ-01"));
    stored.add(List::Teams, QStringLiteral("T1"));
    stored.add(List::Villages, QStringLiteral("V9"));
    stored.add(List::Visits, QStringLiteral("old"));
    stored.officesOfItems.insert(QStringLiteral("CZ-01"), QStringLiteral("CZ"));
    stored.daysOfVisits.insert(QStringLiteral("old"), QDate(2015, 1, 2));
    Village village;
    village.name = QStringLiteral("并村");
    village.to = Period(2015, 12);
    stored.villages.insert(QStringLiteral("V9"), village);
    QCOMPARE(told(ExchangeReader(file).check(stored).faults),
        told({{QStringLiteral("submissions[1].office"), FaultKind::OtherOffice, QStringLiteral("CZ")},
            {QStringLiteral("submissions[2].item"), FaultKind::Dangling, QStringLiteral("CZ-02")},
            {QStringLiteral("visits[0].village"), FaultKind::NotInForce, QStringLiteral("并村")},
            {QStringLiteral("findings[0].rectifiedOn"), FaultKind::BeforeVisit, QStringLiteral("2015-01-02")}}));
}

void ExchangeCheckTest::applicationsAreCountedOnceInTheStore()
{
    StoredFacts stored;
    Town town;
    town.name = QStringLiteral("三教镇");
    stored.storedTown = town;
    stored.yearOfApplications = 2020;
    stored.typedYear = 2021;
    QCOMPARE(told(ExchangeReader(sampleFile()).check(stored).faults),
        told({{QStringLiteral("town"), FaultKind::NotTheSameTown, QStringLiteral("三教镇")},
            {QStringLiteral("applicationTotals[0]"), FaultKind::CountedTwice, QStringLiteral("applications")},
            {QStringLiteral("applications[0]"), FaultKind::CountedTwice, QStringLiteral("applicationTotals")}}));
}

void ExchangeCheckTest::carriedInIsGivenOnceInTheStore()
{
    StoredFacts stored;
    stored.add(List::ApplicationTotals, QStringLiteral("2021/carriedIn/research"));
    QCOMPARE(told(ExchangeReader(sampleFile()).check(stored).faults),
        told({{QStringLiteral("carriedIn[0]"), FaultKind::CountedTwice,
            QStringLiteral("applicationTotals 2021/carriedIn/research")}}));
    stored = {};
    stored.add(List::CarriedIn, QStringLiteral("2020/other"));
    const QByteArray file = changed("\"row\":\"carriedOut\"", "\"row\":\"carriedIn\"");
    QCOMPARE(told(ExchangeReader(file).check(stored).faults),
        told({{QStringLiteral("applicationTotals[0]"), FaultKind::CountedTwice,
            QStringLiteral("carriedIn 2020/other")}}));
}

void ExchangeCheckTest::aFileNeedNotSayHowTheTownWritesItsPapers()
{
    StoredFacts stored;
    stored.storedTown = Town{};
    const QByteArray file = R"({"format":"gongkai-exchange","version":1,"town":{"name":"试镇"%1}})";
    stored.storedTown->name = QStringLiteral("试镇");
    stored.storedTown->paperHead = HeadForm::RedHead;
    stored.storedTown->numberCode = QStringLiteral("试府发");
    const auto faultsOf = [&](const QByteArray &more) {
        return told(ExchangeReader(QByteArray(file).replace("%1", more)).check(stored).faults);
    };
    QVERIFY(faultsOf("").isEmpty());
    QVERIFY(faultsOf(R"(,"paperHead":"redHead")").isEmpty());
    QCOMPARE(faultsOf(R"(,"paperHead":"letter")"),
        told({{QStringLiteral("town"), FaultKind::NotTheSameTown, QStringLiteral("试镇")}}));
}

void ExchangeCheckTest::everyFaultIsTold()
{
    QByteArray file = changed("\"pieces\":2", "\"pieces\":-2,\"x\":1");
    file.replace("\"nil\":true", "\"nil\":\"yes\"").replace("\"deadlineDay\":28", "\"deadlineDay\":40");
    const auto preview = checked(file);
    QCOMPARE(told(preview.faults),
        told({{QStringLiteral("town.deadlineDay"), FaultKind::TooLarge, QStringLiteral("31")},
            {QStringLiteral("submissions[0].x"), FaultKind::UnknownKey, {}},
            {QStringLiteral("submissions[0].pieces"), FaultKind::Negative, QStringLiteral("0")},
            {QStringLiteral("submissions[1].nil"), FaultKind::WrongType, QStringLiteral("yes")}}));
    QVERIFY(!ExchangeReader(file).read([](AnyRecord &&) { return Result<void>(); }));
}

void ExchangeCheckTest::manyFaultsAreCountedAndTheFirstKept()
{
    const auto kept = qint64(ExchangePreview::KeptFaults);
    for (const qint64 count : {qint64(12'345), kept + 1}) {
        const QByteArray file = "{\"format\":\"gongkai-exchange\",\"version\":1,\"offices\":[0"
            + QByteArray(",0").repeated(qsizetype(count) - 1);
        const auto preview = checked(file + "]}");
        const qint64 told = std::min(count, kept);
        QCOMPARE(preview.faultCount, count);
        QCOMPARE(qint64(preview.faults.size()), told);
        QCOMPARE(preview.faults.back().place, QStringLiteral("offices[%1]").arg(told - 1));
        QCOMPARE(preview.recordCount(), count);
    }
}

void ExchangeCheckTest::cutFilesAlwaysFault()
{
    const QByteArray file = sampleFile().trimmed();
    for (qsizetype size = 0; size < file.size(); ++size) {
        const auto preview = checked(file.first(size));
        QVERIFY2(!preview.isClean(), qPrintable(QString::number(size)));
        QCOMPARE(preview.faults.back().kind, FaultKind::NotJson);
    }
}

void ExchangeCheckTest::aZeroByteIsNotTheEnd()
{
    const QByteArray file = sampleFile();
    const auto lines = file.count('\n') + 1;
    QCOMPARE(told(checked(file + QByteArray(100, '\0')).faults),
        told({{QStringLiteral("line %1, column 1").arg(lines), FaultKind::NotJson, {}}}));
    QVERIFY(checked("\xEF\xBB\xBF" + file).isClean());
}

void ExchangeCheckTest::longIdsAreToldApart()
{
    const QByteArray same(150, 'k');
    QByteArray file = changed("\"id\":\"s1\"", "\"id\":\"" + same + "1\"");
    file.replace("\"s2\"", "\"" + same + "2\"");
    QVERIFY(checked(file).isClean());
    file.replace(same + "2\"", same + "1\"");
    QCOMPARE(checked(file).faultCount, qint64(1));
}

QTEST_APPLESS_MAIN(ExchangeCheckTest)
#include "exchangecheck_test.moc"
