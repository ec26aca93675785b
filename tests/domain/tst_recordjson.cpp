// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Gongkai;

/// Records to JSON and back; every fault keeps its place.
class TestRecordJson : public QObject
{
    Q_OBJECT

private:
    static Value object(std::initializer_list<Member> members) { return {Value::Object(members)}; }
    static Value text(const char *value) { return {QString::fromUtf8(value)}; }
    static Value whole(qint64 value) { return {value}; }

private Q_SLOTS:
    void writesEveryFieldInOrder()
    {
        Exemption exemption{
            Period(2015, 11), QStringLiteral("CZ"), QStringLiteral("CZ-01"), QStringLiteral("停\"办\"\n")};
        QByteArray json;
        appendJson(json, exemption);
        QCOMPARE(json,
            QByteArray("{\"period\":\"2015-11\",\"office\":\"CZ\",\"item\":\"CZ-01\",\"reason\":\"停\\\"办\\\"\\n\"}"));
        QCOMPARE(keyOf(exemption), QStringLiteral("2015-11/CZ/CZ-01"));
    }

    void everyRecordTypeIsReadAsItWasWritten()
    {
        forEachListedRecord([]<class R>() {
            QByteArray json;
            appendJson(json, R());
            const auto parsed = QJsonDocument::fromJson(json).object();
            size_t fields = 0;
            forEachField<R>([&](const auto &field) {
                // What a new record holds needs no word in fields that came later.
                fields += field.rules.isLeftOut ? 0 : 1;
                QVERIFY2(parsed.contains(QLatin1StringView(field.name)) != field.rules.isLeftOut, field.name);
            });
            QCOMPARE(static_cast<size_t>(parsed.size()), fields);
        });
    }

    void faultsNameTheirPlace()
    {
        Submission submission;
        const auto faults =
            readRecord(object({{"id", text("S1")}, {"period", text("2015-13")}, {"office", text("CZ")},
                           {"item", whole(3)}, {"receivedAt", text("2015-02-29T10:00:00")}, {"pieces", whole(-2)},
                           {"carrier", text("fax")}, {"colour", text("red")}, {"id", text("S2")}, {"nil", {}}}),
                submission, QStringLiteral("submissions[12]"));
        QStringList told;
        for (const Fault &fault : faults)
            told.append(fault.place.mid(16) + u'=' + QString::number(static_cast<int>(fault.kind)));
        const auto kind = [](FaultKind value) { return QString::number(static_cast<int>(value)); };
        QCOMPARE(told.join(u' '),
            QStringLiteral("period=%1 item=%2 receivedAt=%3 carrier=%4 colour=%5 id=%6 nil=%2 pieces=%7")
                .arg(kind(FaultKind::NotAMonth), kind(FaultKind::WrongType), kind(FaultKind::NotAMoment),
                    kind(FaultKind::NotAWord), kind(FaultKind::UnknownKey), kind(FaultKind::DuplicateKey),
                    kind(FaultKind::Negative)));
    }

    void aFractionIsNoCount()
    {
        Posting posting;
        const auto faults = readRecord(object({{"id", text("P")}, {"office", text("CZ")}, {"pieces", {1.5}}}), posting,
            QStringLiteral("postings[0]"));
        QCOMPARE(faults.size(), 1U);
        QCOMPARE(faults[0], (Fault{QStringLiteral("postings[0].pieces"), FaultKind::WrongType, QStringLiteral("1.5")}));
    }

    void nestedRecordsMayBeAbsent()
    {
        Submission submission;
        QVERIFY(readRecord(object({{"id", text("S")}, {"period", text("2015-11")}, {"office", text("CZ")},
                               {"item", text("X")}, {"receivedAt", text("2015-11-01T08:00:00")}, {"review", {}}}),
            submission, {})
                    .empty());
        QVERIFY(!submission.review);
        const auto faults = readRecord(
            object({{"id", text("S")}, {"period", text("2015-11")}, {"office", text("CZ")}, {"item", text("X")},
                {"receivedAt", text("2015-11-01T08:00:00")}, {"review", object({{"decision", text("returned")}})}}),
            submission, QStringLiteral("s"));
        QCOMPARE(faults.size(), 1U);
        QCOMPARE(faults[0], (Fault{QStringLiteral("s.review.at"), FaultKind::Required, {}}));
    }
};

QTEST_APPLESS_MAIN(TestRecordJson)
#include "tst_recordjson.moc"
