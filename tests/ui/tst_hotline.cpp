// SPDX-License-Identifier: GPL-3.0-or-later
#include "callfindingdialog.h"
#include "callstoday.h"
#include "exchangeactions.h"
#include "findinglife.h"
#include "historydialog.h"
#include "hotlinecalldialog.h"
#include "hotlinecalls.h"
#include "visitdialog.h"
#include "workbench.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

#include <sqlite3.h>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Another program that holds the store, so that nothing can be written.
class Holder
{
public:
    explicit Holder(const QString &path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_database);
        m_code = sqlite3_exec(m_database, "BEGIN IMMEDIATE", nullptr, nullptr, nullptr);
    }
    ~Holder() { sqlite3_close(m_database); }
    Holder(const Holder &) = delete;
    Holder &operator=(const Holder &) = delete;
    [[nodiscard]] bool holds() const { return m_code == SQLITE_OK; }

private:
    sqlite3 *m_database = nullptr;
    int m_code = SQLITE_ERROR;
};

HotlineCall call(const QString &id, const QString &caller, const QString &phone)
{
    HotlineCall record;
    record.id = id;
    record.at = *Moment::fromString(u"2015-11-03T23:59:00"_s);
    record.caller = caller;
    record.phone = phone;
    record.village = u"LM"_s;
    record.matter = caller + u"反映公开栏被遮盖，电话"_s + phone;
    return record;
}

/// The list of calls of a small town with two of them, on a window.
struct CallsBench : Workbench
{
    QSpinBox year;
    std::unique_ptr<RecordsPane> pane;

    CallsBench()
    {
        files.add(call(u"a"_s, u"张三"_s, u"13812345678"_s), call(u"b"_s, u"李四"_s, u"13900001111"_s));
        year.setRange(1949, 2999);
        year.setValue(2015);
        pane.reset(HotlineCalls::newList(place, &year));
        pane->show();
    }
    QTableView *table() { return child<QTableView>(*pane, "recordsTable"); }
    /// Everything that stands in the list.
    QString text()
    {
        QString all;
        const QAbstractItemModel &model = *table()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                const QModelIndex index = model.index(row, column);
                all += index.data().toString() + u'|' + index.data(Qt::AccessibleTextRole).toString() + u'|'
                    + index.data(Qt::ToolTipRole).toString() + u'\n';
            }
        }
        return all;
    }
    QAction *tool(const QString &text)
    {
        const auto actions = pane->findChildren<QAction *>();
        for (QAction *action : actions) {
            if (action->text() == text)
                return action;
        }
        qFatal("no tool %s", qPrintable(text));
    }
    size_t looksAt(const QString &key)
    {
        const auto looks = RegisterBook(files.store()).looksAt(List::HotlineCalls, key);
        return looks ? looks->size() : 99;
    }
    Visit visitAt(const QString &id, const QString &village, QDate on)
    {
        Visit visit;
        visit.id = id;
        visit.team = u"D1"_s;
        visit.village = village;
        visit.on = on;
        return visit;
    }
};

/// The row of the list that shows the call with @p key comes to the front.
void select(CallsBench &bench, const QString &key)
{
    bench.pane->showRecord(key);
}

} // namespace

/// Calls to the published number: who called is masked until somebody's look is recorded, and what becomes of a call.
class HotlineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theListIsMasked();
    void oneCallIsShownOnceTheLookIsRecorded();
    void whoCalledIsMaskedOnceAnotherIsSelected();
    void aCallThatWasSearchedByItsMaskStaysInSight();
    void whoCalledIsShownByKey();
    void aStoreThatRecordsNothingShowsNothing();
    void searchingFindsWhatIsShownAlone();
    void theFormIsMaskedAndKeepsWhatItHides();
    void theFormShowsAfterTheLook();
    void theHistoryIsMaskedAndTellsTheLooks();
    void aCallIsAnsweredInTenDaysUnlessSet();
    void itIsHandedOn();
    void itBecomesAVisit();
    void theTeamItWasHandedToMakesTheVisit();
    void itBecomesAFindingOfAVisit();
    void aVisitLongBeforeTheCallIsAskedAbout();
    void withoutAVisitItBecomesNoFinding();
    void theDayTellsWhatIsOpen();
    void theExportSaysWhatItHolds();
    void everyFieldHasAName();
};

void HotlineTest::theListIsMasked()
{
    CallsBench bench;
    const QString text = bench.text();
    for (const QString &told : {u"张三"_s, u"李四"_s, u"12345"_s, u"00001"_s})
        QVERIFY2(!text.contains(told), qPrintable(text));
    QVERIFY(text.contains(u"138****5678"));
    QVERIFY(text.contains(u"反映公开栏被遮盖"));
    QCOMPARE(bench.looksAt(u"a"_s), size_t(0));
}

void HotlineTest::oneCallIsShownOnceTheLookIsRecorded()
{
    CallsBench bench;
    select(bench, u"a"_s);
    bench.tool(u"Sho&w who called"_s)->trigger();
    QVERIFY2(bench.text().contains(u"13812345678"), qPrintable(bench.text()));
    QVERIFY(bench.text().contains(u"张三"));
    QVERIFY(!bench.text().contains(u"李四"));
    QCOMPARE(bench.looksAt(u"a"_s), size_t(1));
    // What is shown already is not looked at again; another reading masks it.
    bench.tool(u"Sho&w who called"_s)->trigger();
    QCOMPARE(bench.looksAt(u"a"_s), size_t(1));
    bench.pane->reload();
    QVERIFY(!bench.text().contains(u"张三"));
    bench.tool(u"Sho&w who called"_s)->trigger();
    QCOMPARE(bench.looksAt(u"a"_s), size_t(2));
    bench.pane->hide();
    QVERIFY(!bench.text().contains(u"张三"));
}

void HotlineTest::whoCalledIsMaskedOnceAnotherIsSelected()
{
    CallsBench bench;
    select(bench, u"a"_s);
    bench.tool(u"Sho&w who called"_s)->trigger();
    QCoreApplication::processEvents();
    QVERIFY(bench.text().contains(u"张三"));
    select(bench, u"b"_s);
    QTRY_VERIFY2(!bench.text().contains(u"张三"), qPrintable(bench.text()));
    // To come back is not to look: what is shown again is recorded again.
    select(bench, u"a"_s);
    QCoreApplication::processEvents();
    QVERIFY(!bench.text().contains(u"张三"));
    QCOMPARE(bench.looksAt(u"a"_s), size_t(1));
    bench.tool(u"Sho&w who called"_s)->trigger();
    QCOMPARE(bench.looksAt(u"a"_s), size_t(2));
    // A search that leaves the other call alone masks it, too.
    child<QLineEdit>(*bench.pane, "searchEdit")->setText(u"139"_s);
    QTest::qWait(0);
    child<QLineEdit>(*bench.pane, "searchEdit")->clear();
    QTest::qWait(0);
    QVERIFY2(!bench.text().contains(u"张三"), qPrintable(bench.text()));
}

void HotlineTest::aCallThatWasSearchedByItsMaskStaysInSight()
{
    CallsBench bench;
    child<QLineEdit>(*bench.pane, "searchEdit")->setText(u"138****5678"_s);
    QCOMPARE(bench.table()->model()->rowCount(), 1);
    select(bench, u"a"_s);
    bench.tool(u"Sho&w who called"_s)->trigger();
    QCoreApplication::processEvents();
    QVERIFY2(bench.text().contains(u"13812345678"), qPrintable(bench.text()));
}

void HotlineTest::whoCalledIsShownByKey()
{
    CallsBench bench;
    select(bench, u"a"_s);
    bench.pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.pane.get()));
    bench.table()->setFocus();
    QTest::keyClick(bench.pane->windowHandle(), Qt::Key_W, Qt::AltModifier);
    // A button shows for a moment that it was pressed.
    QTRY_VERIFY2(bench.text().contains(u"张三"), qPrintable(bench.text()));
    QCOMPARE(bench.looksAt(u"a"_s), size_t(1));
}

void HotlineTest::aStoreThatRecordsNothingShowsNothing()
{
    CallsBench bench;
    select(bench, u"a"_s);
    const Stored<HotlineCall> stored = bench.all<HotlineCall>().front();
    HotlineCallDialog form(bench.place, &stored);
    form.open();
    {
        const Holder holder(bench.files.path());
        QVERIFY(holder.holds());
        bench.tool(u"Sho&w who called"_s)->trigger();
        QVERIFY(!bench.text().contains(u"张三"));
        QCOMPARE(bench.prompts.said.size(), qsizetype(1));
        child<QPushButton>(form, "callerButton")->click();
        QCOMPARE(child<QLineEdit>(form, "callerEdit")->text(), u"张*"_s);
        QCOMPARE(bench.prompts.said.size(), qsizetype(2));
    }
    QCOMPARE(bench.looksAt(u"a"_s), size_t(0));
}

void HotlineTest::searchingFindsWhatIsShownAlone()
{
    CallsBench bench;
    select(bench, u"a"_s);
    auto *search = child<QLineEdit>(*bench.pane, "searchEdit");
    for (const QString &typed : {u"张三"_s, u"13812345678"_s, u"12345"_s, u"zs"_s}) {
        search->setText(typed);
        QVERIFY2(bench.table()->model()->rowCount() == 0, qPrintable(typed));
    }
    search->clear();
    select(bench, u"a"_s);
    bench.tool(u"Sho&w who called"_s)->trigger();
    search->setText(u"13812345678"_s);
    QCOMPARE(bench.table()->model()->rowCount(), 1);
}

void HotlineTest::theFormIsMaskedAndKeepsWhatItHides()
{
    CallsBench bench;
    const Stored<HotlineCall> stored = bench.all<HotlineCall>().front();
    HotlineCallDialog form(bench.place, &stored);
    form.open();
    QCOMPARE(child<QLineEdit>(form, "callerEdit")->text(), u"张*"_s);
    QVERIFY(child<QLineEdit>(form, "callerEdit")->isReadOnly());
    QCOMPARE(child<QLineEdit>(form, "phoneEdit")->text(), u"138****5678"_s);
    QCOMPARE(child<QPlainTextEdit>(form, "matterEdit")->toPlainText(), u"**反映公开栏被遮盖，电话**"_s);
    child<QPlainTextEdit>(form, "resultEdit")->setPlainText(u"已清理"_s);
    form.accept();
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    const HotlineCall kept = bench.all<HotlineCall>().front().record;
    QCOMPARE(kept.caller, stored.record.caller);
    QCOMPARE(kept.phone, stored.record.phone);
    QCOMPARE(kept.matter, stored.record.matter);
    QCOMPARE(kept.result, u"已清理"_s);
    QCOMPARE(bench.looksAt(u"a"_s), size_t(0));
}

void HotlineTest::theFormShowsAfterTheLook()
{
    CallsBench bench;
    const Stored<HotlineCall> stored = bench.all<HotlineCall>().front();
    HotlineCallDialog form(bench.place, &stored);
    form.open();
    child<QPushButton>(form, "callerButton")->click();
    QCOMPARE(bench.looksAt(u"a"_s), size_t(1));
    QCOMPARE(child<QLineEdit>(form, "callerEdit")->text(), u"张三"_s);
    QVERIFY(!child<QPushButton>(form, "callerButton")->isVisible());
    // To look is not to type.
    form.reject();
    QVERIFY(!form.isVisible());
    QVERIFY(bench.prompts.said.isEmpty());

    HotlineCallDialog again(bench.place, &stored);
    again.open();
    child<QPushButton>(again, "callerButton")->click();
    child<QLineEdit>(again, "callerEdit")->setText(u"张三丰"_s);
    again.accept();
    QCOMPARE(bench.all<HotlineCall>().front().record.caller, u"张三丰"_s);
    QCOMPARE(bench.all<HotlineCall>().front().record.matter, stored.record.matter);
}

void HotlineTest::theHistoryIsMaskedAndTellsTheLooks()
{
    CallsBench bench;
    QVERIFY(RegisterBook(bench.files.store()).recordLook(List::HotlineCalls, u"a"_s));
    QWidget window;
    HistoryDialog::open(bench.place, List::HotlineCalls, u"a"_s, u"2015-11-03"_s, &window);
    const auto *table = child<QTableView>(window, "historyTable");
    QString text;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        for (int column = 0; column < table->model()->columnCount(); ++column)
            text += table->model()->index(row, column).data().toString() + u'|';
        text += u'\n';
    }
    QVERIFY2(text.startsWith(u"2015-12-02 09:00|甲|looked at who called|"), qPrintable(text));
    QVERIFY2(!text.contains(u"张三") && !text.contains(u"12345"), qPrintable(text));
    QVERIFY2(text.contains(u"138****5678") && text.contains(u"反映公开栏被遮盖"), qPrintable(text));
}

void HotlineTest::aCallIsAnsweredInTenDaysUnlessSet()
{
    Workbench bench;
    HotlineCallDialog form(bench.place, nullptr);
    form.open();
    auto *answerBy = child<DateEdit>(form, "answerByEdit");
    QCOMPARE(answerBy->day(), std::optional(QDate(2015, 12, 12)));
    child<DateEdit>(form, "atEdit")->setDay(QDate(2015, 1, 31));
    QCOMPARE(answerBy->day(), std::optional(QDate(2015, 2, 10)));
    answerBy->setDay(QDate(2015, 2, 5));
    child<DateEdit>(form, "atEdit")->setDay(QDate(2015, 1, 30));
    QCOMPARE(answerBy->day(), std::optional(QDate(2015, 2, 5)));
    QCOMPARE(child<QLineEdit>(form, "receivedByEdit")->text(), u"甲"_s);
}

void HotlineTest::itIsHandedOn()
{
    Workbench bench;
    HotlineCallDialog form(bench.place, nullptr);
    form.open();
    auto *team = child<QComboBox>(form, "teamCombo");
    team->setCurrentIndex(team->findText(u"第一督查组"_s));
    child<DateEdit>(form, "handedOnEdit")->setDay(QDate(2015, 12, 1));
    form.accept();
    QVERIFY(form.isVisible());
    QVERIFY(!child<DateEdit>(form, "handedOnEdit")->accessibleDescription().isEmpty());
    child<DateEdit>(form, "handedOnEdit")->setDay(QDate(2015, 12, 2));
    child<QComboBox>(form, "foundTrueCombo")->setCurrentIndex(2);
    form.accept();
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    const HotlineCall kept = bench.all<HotlineCall>().front().record;
    QCOMPARE(kept.team, std::optional(u"D1"_s));
    QCOMPARE(kept.handedOn, std::optional(QDate(2015, 12, 2)));
    QCOMPARE(kept.proved, std::optional(false));
}

void HotlineTest::itBecomesAVisit()
{
    CallsBench bench;
    select(bench, u"a"_s);
    bench.tool(u"An &inspection…"_s)->trigger();
    auto *form = bench.pane->findChild<VisitDialog *>();
    QVERIFY(form);
    QCOMPARE(child<QComboBox>(*form, "villageCombo")->currentData().toString(), u"LM"_s);
    QCOMPARE(child<QPlainTextEdit>(*form, "summaryEdit")->toPlainText(), u"**反映公开栏被遮盖，电话**"_s);
    child<QComboBox>(*form, "teamCombo")->setCurrentIndex(0);
    form->accept();
    QVERIFY2(!form->isVisible(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
    const auto visits = bench.all<Visit>();
    QCOMPARE(visits.size(), size_t(1));
    QCOMPARE(bench.all<HotlineCall>().front().record.visit, std::optional(visits.front().record.id));
    QVERIFY(bench.text().contains(u"the inspection of 2015-12-02"));
    // One step made both, one takes both back.
    QVERIFY(bench.deeds.undo());
    QVERIFY(bench.all<Visit>().empty());
    QVERIFY(!bench.all<HotlineCall>().front().record.visit);
}

void HotlineTest::theTeamItWasHandedToMakesTheVisit()
{
    CallsBench bench;
    Stored<HotlineCall> handed = bench.all<HotlineCall>().front();
    QVERIFY(VisitEntry::onDay(QDate(2015, 12, 2)).following(handed).visit.team.isEmpty());
    handed.record.team = u"D1"_s;
    const VisitEntry entry = VisitEntry::onDay(QDate(2015, 12, 2)).following(handed);
    QCOMPARE(entry.visit.team, u"D1"_s);
    QVERIFY(entry.visit.officials.isEmpty());
    VisitDialog form(bench.place, handed, nullptr);
    form.open();
    QCOMPARE(child<QComboBox>(form, "teamCombo")->currentData().toString(), u"D1"_s);
    form.done(QDialog::Rejected);
}

void HotlineTest::itBecomesAFindingOfAVisit()
{
    CallsBench bench;
    bench.files.add(bench.visitAt(u"v1"_s, u"LM"_s, QDate(2015, 11, 10)),
        bench.visitAt(u"v2"_s, u"LM"_s, QDate(2015, 11, 20)), bench.visitAt(u"v3"_s, u"YL"_s, QDate(2015, 11, 25)));
    select(bench, u"a"_s);
    bench.tool(u"A &finding of an inspection…"_s)->trigger();
    auto *form = bench.pane->findChild<CallFindingDialog *>();
    QVERIFY(form);
    auto *visits = child<QComboBox>(*form, "visitCombo");
    QCOMPARE(visits->count(), 2);
    QVERIFY2(visits->itemText(0).startsWith(u"2015-11-20"), qPrintable(visits->itemText(0)));
    QCOMPARE(child<QPlainTextEdit>(*form, "problemEdit")->toPlainText(), u"**反映公开栏被遮盖，电话**"_s);
    // From today on, as long as is usual for its severity, until another day is typed.
    auto *by = child<DateEdit>(*form, "rectifyByEdit");
    auto *severity = child<QComboBox>(*form, "severityCombo");
    const QDate today(2015, 12, 2);
    QCOMPARE(by->day(), std::optional(usualRectifyBy(Severity::Minor, today)));
    severity->setCurrentIndex(severity->findData(QString(wordOf(Severity::Serious))));
    QCOMPARE(by->day(), std::optional(usualRectifyBy(Severity::Serious, today)));
    severity->setCurrentIndex(severity->findData(QString(wordOf(Severity::Minor))));
    QCOMPARE(by->day(), std::optional(usualRectifyBy(Severity::Minor, today)));
    by->setDay(QDate(2015, 11, 19));
    severity->setCurrentIndex(severity->findData(QString(wordOf(Severity::Serious))));
    QCOMPARE(by->day(), std::optional(QDate(2015, 11, 19)));
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!child<DateEdit>(*form, "rectifyByEdit")->accessibleDescription().isEmpty());
    visits->setCurrentIndex(1);
    form->accept();
    QVERIFY2(!form->isVisible(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
    const auto findings = bench.all<Finding>();
    QCOMPARE(findings.size(), size_t(1));
    QCOMPARE(findings.front().record.visit, u"v1"_s);
    QVERIFY(findings.front().record.id.startsWith(u"v1-001-"));
    QCOMPARE(bench.all<HotlineCall>().front().record.finding, std::optional(findings.front().record.id));
}

void HotlineTest::aVisitLongBeforeTheCallIsAskedAbout()
{
    CallsBench bench;
    bench.files.add(
        bench.visitAt(u"v1"_s, u"LM"_s, QDate(2015, 9, 3)), bench.visitAt(u"v2"_s, u"LM"_s, QDate(2015, 9, 4)));
    const Stored<HotlineCall> stored = bench.all<HotlineCall>().front();
    CallFindingDialog form(bench.place, stored, CallFindingDialog::visitsFor(bench.files.store(), stored.record));
    form.open();
    auto *visits = child<QComboBox>(form, "visitCombo");
    visits->setCurrentIndex(1);
    bench.prompts.agrees = false;
    form.accept();
    QCOMPARE(bench.prompts.said.size(), qsizetype(1));
    QVERIFY(form.isVisible());
    QVERIFY(bench.all<Finding>().empty());
    visits->setCurrentIndex(0);
    form.accept();
    QCOMPARE(bench.prompts.said.size(), qsizetype(1));
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    QCOMPARE(bench.all<Finding>().front().record.visit, u"v2"_s);
}

void HotlineTest::withoutAVisitItBecomesNoFinding()
{
    CallsBench bench;
    select(bench, u"a"_s);
    bench.tool(u"A &finding of an inspection…"_s)->trigger();
    QVERIFY(!bench.pane->findChild<CallFindingDialog *>());
    QCOMPARE(bench.prompts.said.size(), qsizetype(1));
    bench.tool(u"&Open the inspection"_s)->trigger();
    QCOMPARE(bench.prompts.said.size(), qsizetype(2));
}

void HotlineTest::theDayTellsWhatIsOpen()
{
    Workbench bench;
    CallsToday today(bench.place);
    today.show();
    today.refresh();
    QVERIFY(today.isHidden());
    HotlineCall open = call(u"a"_s, u"张三"_s, u"13812345678"_s);
    open.answerBy = QDate(2015, 12, 1);
    HotlineCall later = call(u"b"_s, u"李四"_s, u"13900001111"_s);
    later.answerBy = QDate(2015, 12, 2);
    HotlineCall done = call(u"c"_s, u"王五"_s, {});
    done.answeredOn = QDate(2015, 11, 4);
    bench.files.add(later, open, done);
    today.refresh();
    QVERIFY(!today.isHidden());
    const QAbstractItemModel &model = *child<QTableView>(today, "callsTable")->model();
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, 1).data().toString(), u"overdue by 1 day(s)"_s);
    QCOMPARE(model.index(1, 1).data().toString(), u"to be answered"_s);
    QCOMPARE(model.index(0, 3).data().toString(), u"**反映公开栏被遮盖，电话**"_s);
}

void HotlineTest::theExportSaysWhatItHolds()
{
    Workbench bench;
    QWidget window;
    ExchangeActions actions(bench.place, &window);
    bench.prompts.file = bench.files.file("without.json");
    actions.exportFile();
    QCOMPARE(bench.prompts.said.size(), qsizetype(1));
    QVERIFY2(!bench.prompts.said.last().contains(u"who called"), qPrintable(bench.prompts.said.last()));
    bench.files.add(call(u"a"_s, u"张三"_s, u"13812345678"_s));
    bench.prompts.file = bench.files.file("with.json");
    actions.exportFile();
    QVERIFY2(bench.prompts.said.last().contains(u"who called"), qPrintable(bench.prompts.said.last()));
}

void HotlineTest::everyFieldHasAName()
{
    CallsBench bench;
    const Stored<HotlineCall> stored = bench.all<HotlineCall>().front();
    HotlineCallDialog form(bench.place, &stored);
    CallFindingDialog finding(bench.place, stored, {{u"v"_s, u"2015-11-10"_s}});
    CallsToday today(bench.place);
    for (QWidget *window : std::initializer_list<QWidget *>{bench.pane.get(), &form, &finding, &today}) {
        window->show();
        QCOMPARE(namelessFields(*window), QStringList());
    }
}

QTEST_MAIN(HotlineTest)
#include "tst_hotline.moc"
