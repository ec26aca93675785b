// SPDX-License-Identifier: GPL-3.0-or-later
#include "barecheckin.h"
#include "bench.h"
#include "bigstore.h"
#include "dialogprompts.h"
#include "mainwindow.h"
#include "openstore.h"
#include "page.h"
#include "preferences.h"
#include "storelock.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSettings>
#include <QTemporaryDir>

using namespace Gongkai;

namespace {

constexpr int Rounds = 31;

void press(QWidget *widget, Qt::Key key, const QString &text = {})
{
    QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier, text);
    QCoreApplication::sendEvent(widget, &down);
}

} // namespace

/// One durable check-in in the real window on a month of 1,000 obligations, from the Enter that confirms it to the
/// painted result, against one bare transaction of the same rows.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QTemporaryDir settings;
    qputenv("XDG_CONFIG_HOME", settings.path().toLocal8Bit());
    QApplication application(argc, argv);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    const BigStore ours(240);
    const BigStore floor(240);
    BareCheckIn bare(floor.path());
    Preferences preferences;
    DialogPrompts prompts;
    MainWindow window(std::make_unique<OpenStore>(ours.open(), prompts), nullptr, preferences);
    window.show();
    window.showPage(QStringLiteral("month"));
    // The first month without submissions.
    auto *month = window.page()->findChild<QLineEdit *>(QStringLiteral("monthEdit"));
    month->setText(QStringLiteral("2020-01"));
    Q_EMIT month->editingFinished();
    auto *line = window.page()->findChild<QLineEdit *>(QStringLiteral("checkInEdit"));
    std::vector<Cost> least;
    std::vector<Cost> own;
    for (int round = 0; round < Rounds; ++round) {
        least.push_back(costOf([&bare] { bare(); }));
        for (const QChar c : QStringLiteral("I%1").arg(round, 4, 10, QChar(u'0')))
            press(line, Qt::Key_unknown, QString(c));
        press(line, Qt::Key_Return);
        QCoreApplication::processEvents();
        own.push_back(costOf([line] {
            press(line, Qt::Key_Return);
            QCoreApplication::processEvents();
        }));
        if (!line->text().isEmpty())
            qFatal("not checked in");
    }
    printRow("check-in, keystroke to paint", median(least), median(own), 1.3);
}
