// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingstate.h"

#include <QTest>

using namespace Gongkai;

class TestFindingState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastDayIsInTime();
    void noDayIsNeverOverdue();
    void lateOrNotItWaitsForASecondLook();
};

void TestFindingState::theLastDayIsInTime()
{
    Finding finding;
    finding.rectifyBy = QDate(2016, 2, 29);
    QCOMPARE(stateOf(finding, QDate(2016, 2, 29)), FindingState::ToPutRight);
    QCOMPARE(stateOf(finding, QDate(2016, 3, 1)), FindingState::Overdue);
}

void TestFindingState::noDayIsNeverOverdue()
{
    QCOMPARE(stateOf(Finding(), QDate(2999, 12, 31)), FindingState::ToPutRight);
}

void TestFindingState::lateOrNotItWaitsForASecondLook()
{
    Finding finding;
    finding.rectifyBy = QDate(2015, 11, 30);
    finding.rectifiedOn = QDate(2015, 12, 4);
    QCOMPARE(stateOf(finding, QDate(2015, 12, 5)), FindingState::ToConfirm);
    finding.confirmedOn = QDate(2015, 12, 8);
    QCOMPARE(stateOf(finding, QDate(2015, 12, 5)), FindingState::Confirmed);
}

QTEST_GUILESS_MAIN(TestFindingState)
#include "tst_findingstate.moc"
