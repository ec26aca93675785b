// SPDX-License-Identifier: GPL-3.0-or-later
#include "clirunner.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QSet>
#include <QtTest>

#include <csignal>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// What `receive` acknowledged is there after SIGKILL, and the store opens and checks clean. GONGKAI_KILLS sets how
/// often it is killed.
class CliKillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_cli.makeStore(u"k.gongkai"_s)); }
    void keepsWhatItAcknowledged();

private:
    /// Lets one process take in submissions, kills it after a while and notes what it acknowledged.
    void killOnce(int round);
    [[nodiscard]] QSet<QString> storedIds() const;

    CliRunner m_cli;
    QSet<QString> m_acknowledged;
    QSet<QString> m_sent;
    QRandomGenerator m_random{20151128};
};

void CliKillTest::killOnce(int round)
{
    constexpr int Lines = 40;
    QByteArray input;
    for (int i = 0; i < Lines; ++i) {
        const QString id = u"%1-%2"_s.arg(round).arg(i);
        m_sent.insert(id);
        input += submissionLine(id);
    }
    QProcess process;
    m_cli.start(process, {u"receive"_s, u"k.gongkai"_s});
    QVERIFY(process.waitForStarted());
    process.write(input);
    process.waitForBytesWritten();
    // Killed at any moment from the opening of the store to the last of the saves, in microseconds.
    const int answersFirst = static_cast<int>(m_random.bounded(12));
    QByteArray out;
    while (out.count('\n') < answersFirst && process.waitForReadyRead(10'000))
        out += process.readAllStandardOutput();
    QThread::usleep(m_random.bounded(6'000U));
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    out += process.readAllStandardOutput();
    // A line without its end was not told yet.
    QList<QByteArray> lines = out.split('\n');
    lines.removeLast();
    for (const QByteArray &line : lines) {
        QVERIFY2(line.startsWith("ACK "), line.constData());
        m_acknowledged.insert(QString::fromUtf8(line.mid(4)));
    }
}

QSet<QString> CliKillTest::storedIds() const
{
    QSet<QString> ids;
    if (m_cli.run({u"export"_s, u"k.gongkai"_s, u"k.json"_s}).code != 0)
        return ids;
    const QJsonObject all = QJsonDocument::fromJson(m_cli.read(u"k.json"_s)).object();
    for (const auto &submission : all.value(u"submissions"_s).toArray())
        ids.insert(submission.toObject().value(u"id"_s).toString());
    return ids;
}

void CliKillTest::keepsWhatItAcknowledged()
{
    bool isNumber = false;
    const int wanted = qEnvironmentVariableIntValue("GONGKAI_KILLS", &isNumber);
    const int kills = isNumber ? wanted : 60;
    for (int round = 0; round < kills; ++round) {
        killOnce(round);
        if (QTest::currentTestFailed())
            return;
        if (round % 20 == 19 || round == kills - 1) {
            const QSet<QString> stored = storedIds();
            QVERIFY2(stored.contains(m_acknowledged), "an acknowledged record is lost");
            // Nothing came from elsewhere: s1 is the town's own.
            QVERIFY((m_sent + QSet<QString>{u"s1"_s}).contains(stored));
            QCOMPARE(m_cli.run({u"check"_s, u"k.gongkai"_s}).code, 0);
        }
    }
    qInfo("%d kills, %d acknowledged, %d stored", kills, int(m_acknowledged.size()), int(storedIds().size()) - 1);
    QVERIFY(!m_acknowledged.isEmpty());
}

QTEST_GUILESS_MAIN(CliKillTest)
#include "tst_clikill.moc"
