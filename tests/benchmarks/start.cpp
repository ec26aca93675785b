// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"
#include "bigstore.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QSettings>

#include <cstdio>

namespace {

constexpr int Rounds = 7;

struct Start
{
    std::vector<double> milliseconds;
    std::vector<double> kilobytes;
};

void startOnce(const QString &program, const QString &store, Start &start)
{
    QProcess process;
    const Cost cost = costOf([&] {
        process.start(QCoreApplication::applicationDirPath() + QDir::separator() + program, {store});
        if (!process.waitForFinished(60'000) || process.exitCode() != 0)
            qFatal("%s did not paint: %s", qPrintable(program), process.readAllStandardError().constData());
    });
    start.milliseconds.push_back(cost.wall);
    start.kilobytes.push_back(process.readAllStandardOutput().trimmed().toDouble());
}

} // namespace

/// Start to the first painted month page on a store of 240,000 submissions, and the memory then, against an empty
/// window, and beside it against a bare table of Chinese words: the empty window shows no letter.
int main(int argc, char **argv)
{
    // On a display where there is one: without it the floor, which shows no letter, does not even look for a font.
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QCoreApplication application(argc, argv);
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QDir(settings.path()).mkpath(QStringLiteral("gongkai"));
    {
        // A clerk who works on the month page and closed the window there.
        QSettings used(settings.filePath(QStringLiteral("gongkai/gongkai.ini")), QSettings::IniFormat);
        used.setValue(QStringLiteral("clerks"), QStringList{QStringLiteral("甲")});
        used.setValue(QStringLiteral("asksClerk"), false);
        used.setValue(QStringLiteral("page"), QStringLiteral("month"));
    }
    const BigStore big(240);
    Start floor;
    Start peer;
    Start ours;
    for (int round = 0; round <= Rounds; ++round) {
        startOnce(QStringLiteral("start_floor"), big.path(), floor);
        startOnce(QStringLiteral("start_table"), big.path(), peer);
        startOnce(QStringLiteral("start_window"), big.path(), ours);
        // It ends with its first paint, without giving its lock back, which the next start would have to take over.
        QFile::remove(big.path() + QStringLiteral(".window"));
    }
    const double own = median(ours.milliseconds);
    const double least = median(floor.milliseconds);
    const double table = median(peer.milliseconds);
    printRow("start to the painted month, 240,000", {least, least}, {own, own}, 1.5);
    printRow("  the same, peer a bare table", {table, table}, {own, own}, 1.5);
    const auto printMemory = [&ours](const char *row, const Start &against) {
        const double all = median(ours.kilobytes) / 1024;
        const double part = median(against.kilobytes) / 1024;
        std::printf("%-34s floor %9.1f MB  ours %9.1f MB  ratio %5.2f  reach <= 1.80\n", row, part, all, all / part);
    };
    printMemory("  memory (PSS) then", floor);
    printMemory("  the same, peer a bare table", peer);
}
