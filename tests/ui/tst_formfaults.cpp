// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateedit.h"
#include "hotlinecalldialog.h"
#include "postingdialog.h"
#include "proposaldialog.h"
#include "typedrows.h"
#include "typedtable.h"
#include "villagedialog.h"
#include "visitdialog.h"
#include "workbench.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class FormFaultsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeReadIsMarkedOnLeaving();
    void whatContradictsIsMarkedOnLeaving();
    void fieldsNobodyCameToAreLeftAlone();
    void anEmptyNameIsMarkedOnLeaving();
    void aCellThatContradictsIsMarkedWhileTheTableIsFilled();
    void aNegativeNumberIsNotTurnedRound();
    void everySentenceGoesWithItsFault();
    void theFaultsOfATableGoOneByOne();
    void whatTheStoreRefusedStaysTillItIsChanged();
    void theFirstFieldOfTheFormHasTheFocus();
    void theDayOfAMomentIsCalledADay();
    void judgingDoesNotChangeTheRecord();
    void enterOnAChoiceGoesOnWithoutSaving();
    void ctrlEnterSavesFromAnywhere();

private:
    static void open(QDialog &form)
    {
        form.open();
        form.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&form));
    }
    static void type(QWidget *field, const QString &text)
    {
        field->setFocus();
        if (auto *line = qobject_cast<QLineEdit *>(field))
            line->setText(text);
    }
    static bool isMarked(const QWidget *field) { return !field->accessibleDescription().isEmpty(); }
    static QString message(QDialog &form) { return child<QLabel>(form, "messageLabel")->text(); }
};

void FormFaultsTest::whatCannotBeReadIsMarkedOnLeaving()
{
    Workbench bench;
    VisitDialog form(bench.place);
    open(form);
    auto *day = child<DateEdit>(form, "onEdit");
    type(day, u"2月30日"_s);
    QVERIFY(!isMarked(day));
    QTest::keyClick(day, Qt::Key_Tab);
    QTRY_VERIFY(isMarked(day));
    QVERIFY(message(form).contains(u"2月30日"));
    QVERIFY(!day->hasFocus());
    day->setText(u"2015-12-01"_s);
    QVERIFY(!isMarked(day));
    QVERIFY(message(form).isEmpty());
}

void FormFaultsTest::whatContradictsIsMarkedOnLeaving()
{
    Workbench bench;
    ProposalDialog form(bench.place, nullptr);
    open(form);
    type(child<QWidget>(form, "receivedOnEdit"), u"2015-11-20"_s);
    auto *answered = child<QWidget>(form, "answeredOnEdit");
    type(answered, u"2015-11-10"_s);
    child<QWidget>(form, "titleEdit")->setFocus();
    QTRY_VERIFY(isMarked(answered));
    // The other one of the two is put right.
    type(child<QWidget>(form, "receivedOnEdit"), u"2015-11-01"_s);
    child<QWidget>(form, "titleEdit")->setFocus();
    QTRY_VERIFY(!isMarked(answered));
}

void FormFaultsTest::fieldsNobodyCameToAreLeftAlone()
{
    Workbench bench;
    VillageDialog form(bench.place, nullptr, nullptr);
    open(form);
    type(child<QWidget>(form, "fromEdit"), u"someday"_s);
    child<QWidget>(form, "toEdit")->setFocus();
    QTRY_VERIFY(isMarked(child<QWidget>(form, "fromEdit")));
    QVERIFY(!isMarked(child<QWidget>(form, "nameEdit")));
    QVERIFY(!isMarked(child<QWidget>(form, "toEdit")));
}

void FormFaultsTest::anEmptyNameIsMarkedOnLeaving()
{
    Workbench bench;
    VillageDialog form(bench.place, nullptr, nullptr);
    open(form);
    auto *name = child<QWidget>(form, "nameEdit");
    name->setFocus();
    QTest::keyClick(name, Qt::Key_Tab);
    QTRY_VERIFY(isMarked(name));
}

void FormFaultsTest::aCellThatContradictsIsMarkedWhileTheTableIsFilled()
{
    Workbench bench;
    VisitDialog form(bench.place);
    open(form);
    auto *table = child<TypedTable>(form, "findingsTable");
    auto *rows = qobject_cast<TypedRows *>(table->model());
    table->setFocus();
    const QModelIndex day = rows->index(0, rows->columnOf(u"rectifyBy"));
    rows->setData(day, u"2001-01-01"_s);
    QTRY_VERIFY(!day.data(TypedRows::FaultRole).toString().isEmpty());
    // The problem is not typed yet; the clerk may come to it.
    QVERIFY(rows->index(0, 0).data(TypedRows::FaultRole).toString().isEmpty());
    child<QWidget>(form, "summaryEdit")->setFocus();
    QTRY_VERIFY(!rows->index(0, 0).data(TypedRows::FaultRole).toString().isEmpty());
}

void FormFaultsTest::aNegativeNumberIsNotTurnedRound()
{
    Workbench bench;
    PostingDialog form(bench.place, nullptr);
    open(form);
    auto *pieces = child<QSpinBox>(form, "piecesSpin");
    pieces->setFocus();
    pieces->selectAll();
    QTest::keyClicks(pieces, u"-5"_s);
    child<QWidget>(form, "titleEdit")->setFocus();
    QTRY_VERIFY(isMarked(pieces));
    form.accept();
    QVERIFY(isMarked(pieces));
    QVERIFY(bench.all<Posting>().empty());
    pieces->setFocus();
    pieces->selectAll();
    QTest::keyClicks(pieces, u"7"_s);
    child<QWidget>(form, "titleEdit")->setFocus();
    QTRY_VERIFY(!isMarked(pieces));
    QCOMPARE(pieces->value(), 7);
}

void FormFaultsTest::everySentenceGoesWithItsFault()
{
    Workbench bench;
    VillageDialog form(bench.place, nullptr, nullptr);
    open(form);
    child<QLineEdit>(form, "fromEdit")->setText(u"someday"_s);
    form.accept();
    QVERIFY(form.isVisible());
    QCOMPARE(message(form).count(u'\n'), 2);
    child<QLineEdit>(form, "fromEdit")->setText(u"2015-01"_s);
    QCOMPARE(message(form).count(u'\n'), 1);
    child<QLineEdit>(form, "nameEdit")->setText(u"新村"_s);
    child<QLineEdit>(form, "codeEdit")->setText(u"XC"_s);
    QVERIFY(message(form).isEmpty());
    QVERIFY(child<QLabel>(form, "messageLabel")->isHidden());
}

void FormFaultsTest::theFaultsOfATableGoOneByOne()
{
    Workbench bench;
    VisitDialog form(bench.place);
    open(form);
    child<QComboBox>(form, "teamCombo")->setCurrentIndex(0);
    child<QComboBox>(form, "villageCombo")->setCurrentIndex(0);
    auto *table = child<TypedTable>(form, "findingsTable");
    auto *rows = qobject_cast<TypedRows *>(table->model());
    const int day = rows->columnOf(u"rectifyBy");
    for (int row = 0; row < 3; ++row) {
        rows->setData(rows->index(row, 0), u"公开栏破损"_s);
        rows->setData(rows->index(row, day), u"%1月40日"_s.arg(row + 1));
    }
    form.accept();
    QVERIFY(form.isVisible());
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex(), rows->index(0, day));
    QCOMPARE(message(form).count(u'\n'), 2);
    for (int row = 0; row < 3; ++row) {
        QVERIFY(isMarked(table));
        rows->setData(rows->index(row, day), u"2099-12-20"_s);
        QTRY_VERIFY(!message(form).contains(u"%1月40日"_s.arg(row + 1)));
    }
    QVERIFY(!isMarked(table));
    QVERIFY(message(form).isEmpty());
}

void FormFaultsTest::whatTheStoreRefusedStaysTillItIsChanged()
{
    Workbench bench;
    VillageDialog form(bench.place, nullptr, nullptr);
    open(form);
    auto *code = child<QLineEdit>(form, "codeEdit");
    code->setText(u"GB"_s);
    child<QLineEdit>(form, "nameEdit")->setText(u"新村"_s);
    child<QLineEdit>(form, "fromEdit")->setText(u"2015-01"_s);
    form.accept();
    QVERIFY(isMarked(code));
    type(child<QWidget>(form, "nameEdit"), u"另一村"_s);
    child<QWidget>(form, "toEdit")->setFocus();
    QTest::qWait(1);
    QVERIFY(isMarked(code));
    code->setText(u"XC"_s);
    QVERIFY(!isMarked(code));
}

void FormFaultsTest::theFirstFieldOfTheFormHasTheFocus()
{
    Workbench bench;
    PostingDialog form(bench.place, nullptr);
    open(form);
    // Read last, and yet the first one on the form that is wrong.
    child<QLineEdit>(form, "titleEdit")->setText({});
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(form, "channelsTable")->model());
    rows->setData(rows->index(0, rows->columnOf(u"from")), u"2月30日"_s);
    child<QWidget>(form, "piecesSpin")->setFocus();
    form.accept();
    QVERIFY(form.isVisible());
    QCOMPARE(form.focusWidget(), child<QLineEdit>(form, "titleEdit"));
    QVERIFY(message(form).indexOf(u"2月30日") > message(form).indexOf(u'\n'));
}

void FormFaultsTest::theDayOfAMomentIsCalledADay()
{
    Workbench bench;
    HotlineCallDialog form(bench.place, nullptr);
    open(form);
    type(child<QWidget>(form, "atEdit"), u"2月30日"_s);
    child<QWidget>(form, "callerEdit")->setFocus();
    QTRY_VERIFY(isMarked(child<QWidget>(form, "atEdit")));
    QVERIFY(!message(form).contains(u"T09:30"));
}

void FormFaultsTest::judgingDoesNotChangeTheRecord()
{
    Workbench bench;
    bench.files.add(Proposal{u"TA-1"_s, {}, u"1"_s, u"修路"_s, u"代表"_s, u"CZ"_s, QDate(2015, 3, 1), {}, {}});
    const auto before = bench.all<Proposal>().front();
    ProposalDialog form(bench.place, &before);
    open(form);
    auto *day = child<QLineEdit>(form, "receivedOnEdit");
    type(day, u"2月30日"_s);
    child<QWidget>(form, "deputyEdit")->setFocus();
    QTRY_VERIFY(isMarked(day));
    day->setText(u"2015-03-01"_s);
    form.reject();
    QVERIFY(!form.isVisible());
    QVERIFY(bench.prompts.said.isEmpty());
}

void FormFaultsTest::enterOnAChoiceGoesOnWithoutSaving()
{
    Workbench bench;
    HotlineCallDialog form(bench.place, nullptr);
    open(form);
    child<QPlainTextEdit>(form, "matterEdit")->setPlainText(u"公开栏被遮盖"_s);
    auto *village = child<QComboBox>(form, "villageCombo");
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        village->setFocus();
        QTest::keyClicks(village, u"lmc"_s);
        QTest::keyClick(village, key);
        QVERIFY(form.isVisible());
        QCOMPARE(village->currentText(), u"利民村"_s);
        QCOMPARE(form.focusWidget(), child<QWidget>(form, "receivedByEdit"));
    }
    QCOMPARE(bench.all<HotlineCall>().size(), 0U);
    // A list that has dropped down is left, and nothing is saved either.
    village->setFocus();
    village->showPopup();
    QTest::keyClick(village->view(), Qt::Key_Return);
    QVERIFY(form.isVisible());
    form.done(QDialog::Rejected);
}

void FormFaultsTest::ctrlEnterSavesFromAnywhere()
{
    for (const char *field : {"villageCombo", "matterEdit", "receivedByEdit"}) {
        Workbench bench;
        HotlineCallDialog form(bench.place, nullptr);
        open(form);
        child<QPlainTextEdit>(form, "matterEdit")->setPlainText(u"公开栏被遮盖"_s);
        child<QWidget>(form, field)->setFocus();
        QTest::keyClick(form.windowHandle(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(!form.isVisible(), qPrintable(message(form)));
        QCOMPARE(bench.all<HotlineCall>().size(), 1U);
    }
}

QTEST_MAIN(FormFaultsTest)
#include "tst_formfaults.moc"
