// SPDX-License-Identifier: GPL-3.0-or-later
#include "barecheckin.h"
#include "bench.h"
#include "page.h"
#include "windowbench.h"

#include <QLineEdit>

using namespace Gongkai;

namespace {

constexpr int Rounds = 31;

} // namespace

/// One durable check-in in the real window on a month of 1,000 obligations, from the Enter that confirms it to the
/// painted result, against one bare transaction of the same rows.
int main(int argc, char **argv)
{
    WindowBench bench(argc, argv);
    const BigStore ours(240);
    const BigStore floor(240);
    BareCheckIn bare(floor.path());
    const auto window = bench.open(ours);
    window->show();
    window->showPage(QStringLiteral("month"));
    // The first month without submissions.
    auto *month = window->page()->findChild<QLineEdit *>(QStringLiteral("monthEdit"));
    month->setText(QStringLiteral("2020-01"));
    Q_EMIT month->editingFinished();
    auto *line = window->page()->findChild<QLineEdit *>(QStringLiteral("checkInEdit"));
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
