// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangereader.h"
#include "exchangewriter.h"
#include "samplefile.h"
#include "storedfacts.h"
#include "submissionline.h"

#include <QBuffer>
#include <QtTest>

#include <random>

using namespace Gongkai;

namespace {

/// The records of a clean @p file in the order in which they are given.
std::vector<AnyRecord> recordsOf(const QByteArray &file)
{
    const ExchangeReader reader(file);
    std::vector<AnyRecord> records;
    if (!reader.check(StoredFacts()).isClean())
        return records;
    const auto result = reader.read([&](AnyRecord &&record) {
        records.push_back(std::move(record));
        return Result<void>();
    });
    return result ? records : std::vector<AnyRecord>();
}

QByteArray written(const std::vector<AnyRecord> &records)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExchangeWriter writer(buffer);
    writer.begin();
    for (const AnyRecord &record : records)
        writer.write(record);
    return writer.finish() ? buffer.data() : QByteArray();
}

/// The parts of the sample file, its braces taken off, one a top-level key.
QByteArrayList partsOfSample()
{
    QByteArray file = sampleFile().trimmed();
    file = file.sliced(1, file.size() - 2);
    file.replace(",\"version\"", ",\n\"version\"");
    QByteArrayList parts{QByteArray()};
    for (const QByteArray &line : file.split('\n')) {
        if (line.isEmpty())
            continue;
        parts.last() += line + '\n';
        if (!line.startsWith('{') && !line.endsWith('['))
            parts.append(QByteArray());
    }
    parts.removeLast();
    for (QByteArray &part : parts)
        part = part.trimmed().endsWith(',') ? part.trimmed().chopped(1) : part.trimmed();
    return parts;
}

/// Takes so many bytes and no more, like a disk that is full.
class SmallDevice : public QIODevice
{
public:
    explicit SmallDevice(qint64 room) : m_room(room) { open(QIODevice::WriteOnly | QIODevice::Unbuffered); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        const qint64 taken = std::min(size, m_room);
        m_room -= taken;
        return taken;
    }

private:
    qint64 m_room;
};

} // namespace

class ExchangeRoundTripTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRecordComesBack();
    void partsMayStandInAnyOrder();
    void absentKeysMeanDefaults();
    void anEmptyStoreIsAFileToo();
    void theTakerCanStop();
    void onlyCleanFilesAreRead();
    void theWriterRefusesTheWrongOrder();
    void theWriterTellsAFullDevice();
    void submissionLines();
    void wrongSubmissionLines_data();
    void wrongSubmissionLines();
};

void ExchangeRoundTripTest::everyRecordComesBack()
{
    const auto records = recordsOf(sampleFile());
    QCOMPARE(records.size(), size_t(39));
    QVERIFY(std::holds_alternative<Town>(records.front()));
    QVERIFY(std::is_sorted(
        records.begin(), records.end(), [](const auto &a, const auto &b) { return a.index() < b.index(); }));
    const QByteArray file = written(records);
    QCOMPARE(file, sampleFile());
    QCOMPARE(written(recordsOf(file)), file);
}

void ExchangeRoundTripTest::partsMayStandInAnyOrder()
{
    QByteArrayList parts = partsOfSample();
    QCOMPARE(parts.size(), 32);
    std::mt19937 random(7);
    for (int round = 0; round < 50; ++round) {
        std::shuffle(parts.begin(), parts.end(), random);
        const QByteArray file = (round % 2 ? "\xEF\xBB\xBF{" : " {\r\n") + parts.join(",\r\n\t") + "}";
        QCOMPARE(written(recordsOf(file)), sampleFile());
    }
    std::reverse(parts.begin(), parts.end());
    QByteArray broken = '{' + parts.join(',') + '}';
    broken.replace("\"MZ\",\"item\":\"MZ-01\",\"rec", "\"MZ\",\"item\":\"MZ-02\",\"rec");
    const auto preview = ExchangeReader(broken).check(StoredFacts());
    QCOMPARE(preview.faults,
        (std::vector<Fault>{{QStringLiteral("submissions[1].item"), FaultKind::Dangling, QStringLiteral("MZ-02")}}));
}

void ExchangeRoundTripTest::absentKeysMeanDefaults()
{
    const auto records = recordsOf(R"({"format":"gongkai-exchange","version":1,"town":{"name":"镇"},
"offices":[{"code":"A","name":"甲"}],"items":[{"code":"A-1","name":"事","office":"A"}],
"submissions":[{"id":"s","period":"2015-11","office":"A","item":"A-1","receivedAt":"2015-11-02T03:04:05"}]})");
    QCOMPARE(records.size(), size_t(4));
    QCOMPARE(std::get<Town>(records[0]).deadlineDay, 28);
    QCOMPARE(std::get<Office>(records[1]).order, 0);
    const auto &submission = std::get<Submission>(records[3]);
    QCOMPARE(submission.recordedAt, submission.receivedAt);
    QCOMPARE(submission.pieces, 1);
    QVERIFY(!submission.review);
}

void ExchangeRoundTripTest::anEmptyStoreIsAFileToo()
{
    QCOMPARE(written({}), QByteArray("{\"format\":\"gongkai-exchange\",\"version\":1}\n"));
    const ExchangeReader reader(written({}));
    QCOMPARE(reader.check(StoredFacts()).recordCount(), qint64(0));
    QVERIFY(reader.read([](AnyRecord &&) { return Error{ErrorKind::Io, {}}; }));
}

void ExchangeRoundTripTest::theTakerCanStop()
{
    QByteArrayList parts = partsOfSample();
    const QByteArray ordered = sampleFile();
    std::reverse(parts.begin(), parts.end());
    for (const QByteArray &file : {ordered, QByteArray('{' + parts.join(',') + '}')}) {
        const ExchangeReader reader(file);
        QVERIFY(reader.check(StoredFacts()).isClean());
        for (int stop = 1; stop <= 29; ++stop) {
            int taken = 0;
            const auto result = reader.read([&](AnyRecord &&) -> Result<void> {
                if (++taken < stop)
                    return {};
                return Error{ErrorKind::Full, QStringLiteral("here")};
            });
            QCOMPARE(taken, stop);
            QVERIFY(!result);
            QCOMPARE(result.error().kind, ErrorKind::Full);
        }
    }
}

void ExchangeRoundTripTest::onlyCleanFilesAreRead()
{
    const ExchangeReader reader(sampleFile());
    const auto ignore = [](AnyRecord &&) { return Result<void>(); };
    QCOMPARE(reader.read(ignore).error().kind, ErrorKind::Unexpected);
    QVERIFY(reader.check(StoredFacts()).isClean());
    QVERIFY(reader.read(ignore));
    StoredFacts stored;
    stored.add(List::Meetings, QStringLiteral("m1"));
    QVERIFY(!reader.check(stored).isClean());
    QVERIFY(!reader.read(ignore));
}

void ExchangeRoundTripTest::theWriterRefusesTheWrongOrder()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    ExchangeWriter writer(buffer);
    writer.begin();
    writer.write(Village());
    writer.write(Office());
    const auto result = writer.finish();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Unexpected);
}

void ExchangeRoundTripTest::theWriterTellsAFullDevice()
{
    const auto records = recordsOf(sampleFile());
    for (const qint64 room : {qint64(0), qint64(10), qint64(sampleFile().size() - 1)}) {
        SmallDevice device(room);
        ExchangeWriter writer(device);
        writer.begin();
        for (const AnyRecord &record : records)
            writer.write(record);
        QVERIFY(!writer.finish());
    }
}

void ExchangeRoundTripTest::submissionLines()
{
    const auto result = readSubmissionLine(
        R"({"id":"x","period":"2015-11","office":"CZ","item":"CZ-01","receivedAt":"2015-11-02T03:04:05","nil":true})");
    QVERIFY(result);
    QCOMPARE(result->id, QStringLiteral("x"));
    QVERIFY(result->nil);
    QCOMPARE(result->receivedAt, Moment(QDate(2015, 11, 2), 3 * 3600 + 4 * 60 + 5));
    // It is recorded when it is stored.
    QVERIFY(!result->recordedAt.isValid());
}

void ExchangeRoundTripTest::wrongSubmissionLines_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QString>("place");
    QTest::addColumn<FaultKind>("kind");
    const QByteArray head = R"({"id":"x","period":"2015-11","office":"CZ","item":"CZ-01","receivedAt":)";
    const auto row = [](const char *name, const QByteArray &line, const char *place, FaultKind kind) {
        QTest::newRow(name) << line << QString::fromLatin1(place) << kind;
    };
    row("empty", "", "line 1, column 1", FaultKind::NotJson);
    row("cut", head, "line 1, column 72", FaultKind::NotJson);
    row("two", head + "\"2015-11-02T03:04:05\"}{}", "line 1, column 94", FaultKind::NotJson);
    row("zero byte", head + QByteArray("\"2015-11-02T03:04:05\"}\0", 23), "line 1, column 94", FaultKind::NotJson);
    row("a list", "[]", "", FaultKind::WrongType);
    row("a number", "1", "", FaultKind::WrongType);
    row("no such day", head + "\"2015-11-31T03:04:05\"}", "receivedAt", FaultKind::NotAMoment);
    row("unknown key", head + "\"2015-11-02T03:04:05\",\"x\":1}", "x", FaultKind::UnknownKey);
    row("too deep", head + QByteArray(1000, '[') + QByteArray(1000, ']') + '}', "", FaultKind::TooDeep);
}

void ExchangeRoundTripTest::wrongSubmissionLines()
{
    QFETCH(QByteArray, line);
    QFETCH(QString, place);
    QFETCH(FaultKind, kind);
    const auto result = readSubmissionLine(line);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::Invalid);
    QCOMPARE(result.error().faults.size(), size_t(1));
    QCOMPARE(result.error().faults[0].place, place);
    QCOMPARE(result.error().faults[0].kind, kind);
}

QTEST_APPLESS_MAIN(ExchangeRoundTripTest)
#include "exchangeroundtrip_test.moc"
