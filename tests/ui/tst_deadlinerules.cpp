// SPDX-License-Identifier: GPL-3.0-or-later
#include "autostart.h"
#include "daysoffdialog.h"
#include "deadlineruledialog.h"
#include "deadlinerulesdialog.h"
#include "openstore.h"
#include "preferences.h"
#include "settingspage.h"
#include "workbench.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// The rules that months are judged by, and the days off, as the settings keep them.
class DeadlineRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onceMonthsAreJudgedTheRuleIsDated();
    void aDatedRuleLeavesPastMonthsAlone();
    void aRuleOverPastMonthsAsks();
    void theNextSixDeadlinesSayWhatMovesThem();
    void theTownKeepsItsReminderDays();
    void wrongReminderDaysAreMarked();
    void aNoticeIsTakenInAndCountsAtOnce();
    void aWrongNoticeIsToldByLine();
    void anUnknownYearIsWarnedOf();
    void autostartIsWrittenAndRemoved();
    void everyFieldHasAName();

private:
    static std::vector<Stored<DeadlineRule>> rules(Workbench &bench)
    {
        auto all = MonthBook(bench.files.store()).all<DeadlineRule>();
        return all ? std::move(*all) : std::vector<Stored<DeadlineRule>>();
    }
    static int deadlineDay(Workbench &bench, Period period)
    {
        return MonthBook(bench.files.store()).facts(period)->town.deadlineDay;
    }

    QTemporaryDir m_settings;
};

void DeadlineRulesTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(u"gongkai-test"_s);
}

void DeadlineRulesTest::onceMonthsAreJudgedTheRuleIsDated()
{
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.show();
    page.activate();
    QVERIFY(child<QSpinBox>(page, "deadlineDaySpin")->isVisible());
    bench.files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-20T09:00:00"));
    page.refresh({});
    QVERIFY(!child<QSpinBox>(page, "deadlineDaySpin")->isVisible());
    QVERIFY(!child<QComboBox>(page, "deadlineShiftCombo")->isVisible());
    QVERIFY(child<QLabel>(page, "ruleLabel")->text().contains(u"28"));
    // What stays can still be saved, and the rule with it stays what it was.
    child<QLineEdit>(page, "hotlineEdit")->setText(u"49400000"_s);
    child<QPushButton>(page, "saveButton")->click();
    QCOMPARE((*TownBook(bench.files.store()).town())->record.hotline, u"49400000"_s);
    QCOMPARE((*TownBook(bench.files.store()).town())->record.deadlineDay, 28);
}

void DeadlineRulesTest::aDatedRuleLeavesPastMonthsAlone()
{
    Workbench bench;
    bench.files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-27T09:00:00"));
    DeadlineRule fresh;
    fresh.from = Period::of(bench.place.today());
    DeadlineRuleDialog form(bench.place, nullptr, fresh, nullptr);
    QCOMPARE(child<QLineEdit>(form, "fromEdit")->text(), u"2015-12"_s);
    child<QSpinBox>(form, "deadlineDaySpin")->setValue(20);
    child<QLineEdit>(form, "reasonEdit")->setText(u"区里要求提前"_s);
    form.accept();
    QVERIFY(bench.prompts.said.isEmpty());
    QCOMPARE(rules(bench).size(), 1U);
    QCOMPARE(deadlineDay(bench, Period(2015, 11)), 28);
    QCOMPARE(deadlineDay(bench, Period(2015, 12)), 20);
    QCOMPARE(deadlineDay(bench, Period(2017, 1)), 20);
    QVERIFY(bench.deeds.undo());
    QCOMPARE(deadlineDay(bench, Period(2015, 12)), 28);
    // A second rule of the same month is named at its field.
    QVERIFY(bench.deeds.redo());
    DeadlineRuleDialog second(bench.place, nullptr, fresh, nullptr);
    second.accept();
    QVERIFY(!child<QLineEdit>(second, "fromEdit")->accessibleDescription().isEmpty());
    QCOMPARE(rules(bench).size(), 1U);
}

void DeadlineRulesTest::aRuleOverPastMonthsAsks()
{
    Workbench bench;
    bench.files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-27T09:00:00"));
    DeadlineRule fresh;
    fresh.from = Period(2015, 11);
    fresh.deadlineDay = 20;
    bench.prompts.agrees = false;
    DeadlineRuleDialog form(bench.place, nullptr, fresh, nullptr);
    form.accept();
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(rules(bench).empty());
    bench.prompts.agrees = true;
    form.accept();
    QCOMPARE(rules(bench).size(), 1U);
    // A month that nothing came in for is judged anew by nobody.
    child<QLineEdit>(form, "fromEdit")->setText(u"2016-02"_s);
}

void DeadlineRulesTest::theNextSixDeadlinesSayWhatMovesThem()
{
    Workbench bench;
    bench.calendar = WorkingCalendar();
    DeadlineRule rule;
    rule.from = Period(2016, 2);
    rule.deadlineShift = DeadlineShift::NextWorkingDay;
    bench.files.add(rule, DeadlineOverride{Period(2016, 1), QDate(2016, 1, 20), u"年终决算"_s});
    DeadlineRulesDialog dialog(bench.place);
    dialog.show();
    const QAbstractItemModel *next = child<QTableView>(dialog, "nextTable")->model();
    QCOMPARE(next->rowCount(), 6);
    QCOMPARE(next->index(0, 1).data().toString(), u"2015-12-28"_s);
    QCOMPARE(next->index(1, 1).data().toString(), u"2016-01-20"_s);
    QVERIFY(next->index(1, 2).data().toString().contains(u"年终决算"));
    // 28 February 2016 is a Sunday.
    QCOMPARE(next->index(2, 1).data().toString(), u"2016-02-29"_s);
    QVERIFY(next->index(2, 2).data().toString().contains(u"2016-02-28 (Sunday)"));
    QCOMPARE(child<QTableView>(dialog, "recordsTable")->model()->rowCount(), 1);
    // A rule that is taken out is gone from both at once.
    ChangeSet changes;
    changes.remove(rule, 1);
    QVERIFY(MonthBook(bench.files.store()).commit(changes));
    QCOMPARE(next->index(2, 1).data().toString(), u"2016-02-28"_s);
    QCOMPARE(child<QTableView>(dialog, "recordsTable")->model()->rowCount(), 0);
}

void DeadlineRulesTest::theTownKeepsItsReminderDays()
{
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.show();
    page.activate();
    auto *days = child<QLineEdit>(page, "remindOnEdit");
    QCOMPARE(days->text(), u"5, 3, 1, 0"_s);
    // The usual days, saved untouched, stay the usual days.
    child<QPushButton>(page, "saveButton")->click();
    QVERIFY((*TownBook(bench.files.store()).town())->record.reminderDays.empty());
    days->setText(u"7，2、0"_s);
    QVERIFY(!page.mayLeave());
    child<QSpinBox>(page, "overdueEverySpin")->setValue(3);
    auto *decisive = child<QComboBox>(page, "decisiveReceiptCombo");
    decisive->setCurrentIndex(decisive->findData(u"paper"_s));
    child<QSpinBox>(page, "correctionDaysSpin")->setValue(5);
    child<QPushButton>(page, "saveButton")->click();
    const Town town = (*TownBook(bench.files.store()).town())->record;
    QCOMPARE(town.reminderDays, (std::vector<int>{7, 2, 0}));
    QCOMPARE(town.overdueEvery, 3);
    QCOMPARE(town.decisiveReceipt, DecisiveReceipt::Paper);
    QCOMPARE(town.correctionDays, 5);
    QCOMPARE(days->text(), u"7, 2, 0"_s);
    QVERIFY(page.mayLeave());
}

void DeadlineRulesTest::wrongReminderDaysAreMarked()
{
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.show();
    page.activate();
    auto *days = child<QLineEdit>(page, "remindOnEdit");
    for (const QString &wrong : {u"5, drei"_s, u"40"_s, u"-1"_s, u"1.5"_s}) {
        days->setText(wrong);
        child<QPushButton>(page, "saveButton")->click();
        QVERIFY2(!days->accessibleDescription().isEmpty(), qPrintable(wrong));
        QVERIFY((*TownBook(bench.files.store()).town())->record.reminderDays.empty());
        QCOMPARE(days->text(), wrong);
    }
}

void DeadlineRulesTest::aNoticeIsTakenInAndCountsAtOnce()
{
    TestStore files;
    files.addSmallTown();
    files.setNow(u"2026-12-01T09:00:00"_s);
    files.close();
    AnsweringPrompts prompts;
    OpenStore open(std::move(*Store::open(files.path(), files.session())), prompts);
    DaysOffDialog dialog(open.place());
    dialog.show();
    auto *years = child<QTableView>(dialog, "yearsTable");
    QCOMPARE(years->model()->index(0, 0).data().toString(), u"2027"_s);
    QVERIFY(child<QLabel>(dialog, "warningLabel")->isVisible());
    QFile file(files.file("2027.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("notice 2027\noff 2027-10-01..2027-10-07 国庆节\nwork 2027-10-09 国庆节\n");
    file.close();
    prompts.file = file.fileName();
    prompts.agrees = false;
    child<QPushButton>(dialog, "importButton")->click();
    QVERIFY(prompts.said.last().contains(u"2027-10-01 to 2027-10-07: 国庆节"));
    QVERIFY(!open.calendar().knows(2027));
    prompts.agrees = true;
    child<QPushButton>(dialog, "importButton")->click();
    QVERIFY(!open.calendar().isWorkingDay(QDate(2027, 10, 7)));
    QVERIFY(child<QPlainTextEdit>(dialog, "daysText")->toPlainText().contains(u"国庆节"));
    QVERIFY(!child<QLabel>(dialog, "warningLabel")->isVisible());
    QVERIFY(child<QPushButton>(dialog, "removeButton")->isEnabled());
    // Taken in once more it is changed, not doubled; undo and removal reach the calendar too.
    child<QPushButton>(dialog, "importButton")->click();
    QCOMPARE(MonthBook(open.store()).all<HolidayNotice>()->front().version, 2);
    child<QPushButton>(dialog, "removeButton")->click();
    QVERIFY(!open.calendar().knows(2027));
    QVERIFY(open.deeds().undo());
    QVERIFY(open.calendar().knows(2027));
}

void DeadlineRulesTest::aWrongNoticeIsToldByLine()
{
    Workbench bench;
    DaysOffDialog dialog(bench.place);
    QFile file(bench.files.file("falsch.txt"));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("notice 2027\noff 2027-02-30 春节\n");
    file.close();
    bench.prompts.file = file.fileName();
    child<QPushButton>(dialog, "importButton")->click();
    QVERIFY2(bench.prompts.said.last().contains(u"line 2: “2027-02-30”"), qPrintable(bench.prompts.said.last()));
    QVERIFY(MonthBook(bench.files.store()).all<HolidayNotice>()->empty());
}

void DeadlineRulesTest::anUnknownYearIsWarnedOf()
{
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.show();
    page.activate();
    QVERIFY(child<QLabel>(page, "calendarLabel")->text().contains(u"2015"));
    QVERIFY(bench.calendar.addNotices(u"notice 2015\nnotice 2016\n"));
    page.activate();
    QVERIFY(!child<QLabel>(page, "calendarLabel")->isVisible());
}

void DeadlineRulesTest::autostartIsWrittenAndRemoved()
{
    QVERIFY(!Autostart::isOn());
    QVERIFY(Autostart::file().startsWith(m_settings.path()));
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.show();
    page.activate();
    auto *box = child<QCheckBox>(page, "autostartCheck");
    QVERIFY(!box->isChecked());
    box->click();
    QVERIFY(Autostart::isOn());
    QFile file(Autostart::file());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY(text.startsWith("[Desktop Entry]\n"));
    QVERIFY(text.contains("\nExec=\"" + QCoreApplication::applicationFilePath().toUtf8() + "\"\n"));
    box->click();
    QVERIFY(!Autostart::isOn());
    QVERIFY(Autostart::set(true, u"/opt/a b\"%$/gongkai"_s));
    QFile odd(Autostart::file());
    QVERIFY(odd.open(QIODevice::ReadOnly));
    QVERIFY(odd.readAll().contains("\nExec=\"/opt/a b\\\\\"%%\\\\$/gongkai\"\n"));
    QVERIFY(Autostart::set(false, {}));
    QVERIFY(Autostart::set(false, {}));
}

void DeadlineRulesTest::everyFieldHasAName()
{
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.show();
    page.activate();
    QCOMPARE(namelessFields(page), QStringList());
    DeadlineRulesDialog rules(bench.place);
    rules.show();
    QCOMPARE(namelessFields(rules), QStringList());
    DaysOffDialog days(bench.place);
    days.show();
    QCOMPARE(namelessFields(days), QStringList());
    DeadlineRuleDialog rule(bench.place, nullptr, DeadlineRule{Period(2015, 12), 28, true, {}, {}}, nullptr);
    rule.show();
    QCOMPARE(namelessFields(rule), QStringList());
}

QTEST_MAIN(DeadlineRulesTest)
#include "tst_deadlinerules.moc"
