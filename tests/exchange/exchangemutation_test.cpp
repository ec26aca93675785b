// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangereader.h"
#include "samplefile.h"
#include "storedfacts.h"

#include <QtTest>

#include <random>

using namespace Gongkai;

namespace {

/// Changes a file at random, the same way for the same seed: bytes, cut-out and doubled pieces, words that JSON knows.
class Mutator
{
public:
    explicit Mutator(unsigned seed) : m_random(seed) { }

    QByteArray mutated(QByteArray file)
    {
        for (int changes = below(4) + 1; changes > 0; --changes)
            change(file);
        return file;
    }

private:
    int below(qsizetype end) { return std::uniform_int_distribution<int>(0, static_cast<int>(end) - 1)(m_random); }

    void change(QByteArray &file)
    {
        static const QByteArrayList words = {"null", "true", "-1", "1e9", "1e999", "[", "]", "{", "}", ",", "\"", "\\u",
            "\\u0000", "\xEF\xBB\xBF", "\xC3", "\"id\":", "[[[[[[[[", "99999999999999999999", "\"2015-02-30\""};
        const int at = below(file.size());
        const int size = below(std::min<qsizetype>(60, file.size() - at) + 1);
        switch (below(5)) {
        case 0:
            file[at] = static_cast<char>(below(256));
            break;
        case 1:
            file.remove(at, size);
            break;
        case 2:
            file.insert(below(file.size()), file.mid(at, size));
            break;
        case 3:
            file.insert(at, words[below(words.size())]);
            break;
        default:
            file.replace(at, size, words[below(words.size())]);
        }
    }

    std::mt19937 m_random;
};

} // namespace

/// Whatever is done to a file, checking it ends, and a file that checks clean is read to its end with the records that
/// were counted. `GONGKAI_MUTATIONS` sets another number of files than the usual one.
class ExchangeMutationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsJudged();
};

void ExchangeMutationTest::everyFileIsJudged()
{
    const int asked = qEnvironmentVariableIntValue("GONGKAI_MUTATIONS");
    const int count = asked > 0 ? asked : 5'000;
    int clean = 0;
    for (int i = 0; i < count; ++i) {
        const ExchangeReader reader(Mutator(static_cast<unsigned>(i)).mutated(sampleFile()));
        const auto preview = reader.check(StoredFacts());
        QCOMPARE(preview.isClean(), preview.faults.empty());
        qint64 given = 0;
        const auto result = reader.read([&](AnyRecord &&) {
            ++given;
            return Result<void>();
        });
        QCOMPARE(static_cast<bool>(result), preview.isClean());
        if (!result)
            continue;
        QCOMPARE(given, preview.recordCount());
        ++clean;
    }
    QVERIFY(clean > 0 && clean < count);
}

QTEST_APPLESS_MAIN(ExchangeMutationTest)
#include "exchangemutation_test.moc"
