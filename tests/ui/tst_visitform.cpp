// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentbook.h"
#include "draft.h"
#include "enumwording.h"
#include "findingdialog.h"
#include "findinglife.h"
#include "inspectionspage.h"
#include "photosdialog.h"
#include "typedrows.h"
#include "typedtable.h"
#include "visitdialog.h"
#include "workbench.h"

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class VisitFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aVillageIsFoundByItsInitials();
    void anAnswerIsChosenByItsInitials();
    void threeFindingsByKeyboardAreOneStep();
    void findingBeforeTheVisitIsMarked();
    void closedVillageIsNotOffered();
    void villageClosedLaterIsRefused();
    void unreadableDayStaysAsTyped();
    void anUnchangedVisitIsNoStep();
    void removedFindingGoesWithTheVisit();
    void removingAVisitTakesItsFindings();
    void everyFieldHasAName();
    void aWholeVisitByKeyboardInTheOrderOfThePaper();
    void timesAreTypedInAnyWay();
    void whoIsTickedStaysWithAnotherTeam();
    void scoresAreTypedWhereTheVersionIsScored();
    void theUsualDayMovesWithTheSeverity();
    void oneAnswerMakesOneFinding();
    void whatIsFoundAgainIsPointedOut();
    void aFindingKeepsItsLife();
    void aFindingIsOpenedFromTheVisit();
    void threeFindingsAndTenPhotosByKeyboard();
    void aPointLeftAloneIsNotAnswered();
    void aNoteWithoutAnAnswerIsMarked();
    void aSavedVisitGoesOnAsItself();
    void whatIsAskedStaysAsItIs();
    void membersOfTheVillageAreNamed();
    void aVisitToComeIsRefused();
    void givenDaysFollowTheVisit();

private:
    static void addTeam(Workbench &bench);
    static TypedRows &rowsOf(VisitDialog &form, const char *table);
    static std::unique_ptr<VisitDialog> opened(Workbench &bench);
    static void choose(VisitDialog &form, const QString &village);
    static void typeCell(TypedTable &table, const QString &text);
};

std::unique_ptr<VisitDialog> VisitFormTest::opened(Workbench &bench)
{
    auto form = std::make_unique<VisitDialog>(bench.place);
    form->open();
    form->activateWindow();
    return form;
}

void VisitFormTest::choose(VisitDialog &form, const QString &village)
{
    auto *combo = child<QComboBox>(form, "villageCombo");
    combo->setCurrentIndex(combo->findText(village));
    child<QComboBox>(form, "teamCombo")->setCurrentIndex(0);
}

/// Types @p text into the cell in front and goes to the next one.
void VisitFormTest::typeCell(TypedTable &table, const QString &text)
{
    if (!text.isEmpty()) {
        table.edit(table.currentIndex());
        auto *editor = qobject_cast<QLineEdit *>(table.indexWidget(table.currentIndex()));
        QVERIFY(editor);
        editor->selectAll();
        editor->insert(text);
        table.commitTyping();
    }
    QTest::keyClick(&table, Qt::Key_Tab);
}

void VisitFormTest::aVillageIsFoundByItsInitials()
{
    Workbench bench;
    const auto chosenBy = [&bench](const QString &keys) {
        auto form = opened(bench);
        auto *combo = child<QComboBox>(*form, "villageCombo");
        combo->setCurrentIndex(combo->findText(u"利民村"_s));
        QTest::keyClicks(combo, keys);
        return combo->currentText();
    };
    QCOMPARE(chosenBy(u"ylc"_s), u"云龙村"_s);
    QCOMPARE(chosenBy(u"LM"_s), u"利民村"_s);
    // What leads nowhere leaves the choice as it is.
    QCOMPARE(chosenBy(u"zzz"_s), u"利民村"_s);
}

void VisitFormTest::anAnswerIsChosenByItsInitials()
{
    Workbench bench;
    auto form = opened(bench);
    auto *table = child<TypedTable>(*form, "answersTable");
    const auto *rows = qobject_cast<TypedRows *>(table->model());
    const QModelIndex answer = rows->index(0, rows->columnOf(u"answer"));
    table->setFocus();
    table->setCurrentIndex(answer);
    QTest::keyClick(table, Qt::Key_N);
    table->commitTyping();
    QCOMPARE(answer.data().toString(), label(Answer::No));
}

void VisitFormTest::threeFindingsByKeyboardAreOneStep()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    auto *table = child<TypedTable>(*form, "findingsTable");
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    for (const auto &problem : {u"公开栏破损"_s, u"财务未逐笔公开"_s, u"未存档"_s}) {
        for (const auto &text : {problem, QString(), QString(), QString(), u"12-9"_s, QString()})
            typeCell(*table, text);
    }
    QCOMPARE(table->model()->rowCount(), 4);
    form->accept();
    QVERIFY2(!form->isVisible(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
    const auto findings = bench.all<Finding>();
    QCOMPARE(int(findings.size()), 3);
    QCOMPARE(findings[0].record.problem, u"公开栏破损"_s);
    QCOMPARE(findings[2].record.problem, u"未存档"_s);
    QCOMPARE(findings[1].record.rectifyBy, std::optional(QDate(2015, 12, 9)));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(bench.all<Finding>().size()), 0);
    QCOMPARE(int(bench.all<Visit>().size()), 0);
}

void VisitFormTest::findingBeforeTheVisitIsMarked()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    auto *table = child<TypedTable>(*form, "findingsTable");
    auto *rows = qobject_cast<TypedRows *>(table->model());
    rows->setData(rows->index(0, 0), u"公开栏破损"_s);
    const QModelIndex day = rows->index(0, rows->columnOf(u"rectifyBy"));
    rows->setData(day, u"2015-11-01"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!day.data(TypedRows::FaultRole).toString().isEmpty());
    QVERIFY(!child<QLabel>(*form, "messageLabel")->text().isEmpty());
    QCOMPARE(int(bench.all<Visit>().size()), 0);
    rows->setData(day, u"2015-12-20"_s);
    QVERIFY(day.data(TypedRows::FaultRole).toString().isEmpty());
    form->accept();
    QCOMPARE(int(bench.all<Finding>().size()), 1);
}

void VisitFormTest::closedVillageIsNotOffered()
{
    Workbench bench;
    auto form = opened(bench);
    auto *combo = child<QComboBox>(*form, "villageCombo");
    QVERIFY(combo->findText(u"利民村"_s) >= 0);
    QCOMPARE(combo->findText(u"关闭村"_s), -1);
    child<DateEdit>(*form, "onEdit")->setDay(QDate(2014, 5, 1));
    QVERIFY(combo->findText(u"关闭村"_s) >= 0);
}

void VisitFormTest::villageClosedLaterIsRefused()
{
    Workbench bench;
    auto form = opened(bench);
    auto *day = child<DateEdit>(*form, "onEdit");
    day->setDay(QDate(2014, 5, 1));
    choose(*form, u"关闭村"_s);
    day->setDay(QDate(2015, 5, 1));
    auto *combo = child<QComboBox>(*form, "villageCombo");
    QCOMPARE(combo->currentData().toString(), u"GB"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!combo->accessibleDescription().isEmpty());
    QCOMPARE(int(bench.all<Visit>().size()), 0);
}

void VisitFormTest::unreadableDayStaysAsTyped()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    auto *table = child<TypedTable>(*form, "findingsTable");
    auto *rows = qobject_cast<TypedRows *>(table->model());
    rows->setData(rows->index(0, 0), u"公开栏破损"_s);
    const QModelIndex day = rows->index(0, rows->columnOf(u"rectifyBy"));
    rows->setData(day, u"下周"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QCOMPARE(day.data().toString(), u"下周"_s);
    QCOMPARE(int(bench.all<Visit>().size()), 0);
}

void VisitFormTest::anUnchangedVisitIsNoStep()
{
    Workbench bench;
    auto first = opened(bench);
    choose(*first, u"利民村"_s);
    first->accept();
    const auto visits = bench.all<Visit>();
    QCOMPARE(int(visits.size()), 1);
    VisitDialog again(bench.place, visits.front(), {});
    again.open();
    again.accept();
    QVERIFY(!again.isVisible());
    QCOMPARE(bench.all<Visit>().front().version, visits.front().version);
}

void VisitFormTest::removedFindingGoesWithTheVisit()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(*form, "findingsTable")->model());
    rows->setData(rows->index(0, 0), u"甲"_s);
    rows->setData(rows->index(1, 0), u"乙"_s);
    form->accept();
    const auto visit = bench.all<Visit>().front();
    VisitDialog again(bench.place, visit, *InspectionBook(bench.files.store()).findingsOf(visit.record.id));
    again.open();
    auto *shown = qobject_cast<TypedRows *>(child<TypedTable>(again, "findingsTable")->model());
    QCOMPARE(shown->index(0, 0).data().toString(), u"甲"_s);
    Attachment photo;
    photo.id = u"x1"_s;
    photo.name = u"甲.jpg"_s;
    photo.sha256 = QString(64, u'a');
    photo.addedAt = *Moment::fromString(u"2015-11-20T10:00:00");
    photo.finding = bench.all<Finding>().front().record.id;
    photo.stage = PhotoStage::Before;
    bench.files.add(photo);
    shown->removeRow(0);
    again.accept();
    // Its photo was taken at the visit all the same.
    const auto files = AttachmentBook(bench.files.store()).ofVisit(visit.record.id);
    QCOMPARE(files->size(), 1U);
    QVERIFY(!files->front().record.finding && !files->front().record.stage);
    const auto left = bench.all<Finding>();
    QCOMPARE(int(left.size()), 1);
    QCOMPARE(left.front().record.problem, u"乙"_s);
}

void VisitFormTest::removingAVisitTakesItsFindings()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(*form, "findingsTable")->model());
    rows->setData(rows->index(0, 0), u"甲"_s);
    form->accept();
    InspectionsPage page(bench.place);
    page.show();
    page.findChild<QAction *>(u"actionRemove"_s)->trigger();
    QCOMPARE(int(bench.all<Visit>().size()), 0);
    QCOMPARE(int(bench.all<Finding>().size()), 0);
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(bench.all<Finding>().size()), 1);
}

void VisitFormTest::everyFieldHasAName()
{
    Workbench bench;
    auto form = opened(bench);
    QCOMPARE(namelessFields(*form), QStringList());
}

void VisitFormTest::addTeam(Workbench &bench)
{
    InspectionTeam team;
    team.code = u"D2"_s;
    team.name = u"第二督查组"_s;
    team.members = {{u"张三"_s, u"组长"_s}, {u"李四"_s, {}}};
    bench.files.add(team);
}

TypedRows &VisitFormTest::rowsOf(VisitDialog &form, const char *table)
{
    return *qobject_cast<TypedRows *>(child<TypedTable>(form, table)->model());
}

void VisitFormTest::aWholeVisitByKeyboardInTheOrderOfThePaper()
{
    Workbench bench;
    addTeam(bench);
    auto form = opened(bench);
    QVERIFY(QTest::qWaitForWindowActive(form.get()));
    child<DateEdit>(*form, "onEdit")->setFocus();
    int keys = 0;
    const auto press = [&keys](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        // An editor in a table closes after the key.
        QCoreApplication::processEvents();
        ++keys;
    };
    const auto type = [&keys](const QString &letters) {
        QTest::keyClicks(QApplication::focusWidget(), letters);
        keys += int(letters.size());
    };
    // What an input method writes comes as a whole.
    const auto write = [](const QString &text) {
        auto *line = qobject_cast<QLineEdit *>(QApplication::focusWidget());
        QVERIFY(line);
        line->insert(text);
    };
    press(Qt::Key_A, Qt::ControlModifier);
    type(u"11-30"_s);
    press(Qt::Key_Tab);
    type(u"de"_s);
    press(Qt::Key_Tab);
    type(u"lmc"_s);
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    type(u"930"_s);
    press(Qt::Key_Tab);
    type(u"1105"_s);
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), child<QCheckBox>(*form, "announcedCheck"));
    press(Qt::Key_Tab);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    write(u"赵六"_s);
    press(Qt::Key_Tab);
    write(u"王主任"_s);
    press(Qt::Key_Tab);
    auto *answers = child<TypedTable>(*form, "answersTable");
    QCOMPARE(QApplication::focusWidget(), answers);
    for (int answer = 0; answer < 3; ++answer) {
        // It begins at the first answer; what was asked is no cell to type in.
        if (answer > 0) {
            press(Qt::Key_C, Qt::AltModifier);
            QCOMPARE(QApplication::focusWidget(), answers);
            press(Qt::Key_Down);
            press(Qt::Key_Left);
        }
        QCOMPARE(answers->currentIndex(), answers->model()->index(answer, 1));
        press(Qt::Key_N);
        press(Qt::Key_Return);
        press(Qt::Key_Tab);
        press(Qt::Key_F2);
        write(u"问题%1"_s.arg(answer + 1));
        press(Qt::Key_Return);
        press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), child<TypedTable>(*form, "findingsTable"));
    }
    // Less than three keys a field of the paper.
    QVERIFY2(keys <= 70, qPrintable(QString::number(keys)));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(!form->isVisible(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
    const Visit visit = bench.all<Visit>().front().record;
    QCOMPARE(visit.on, QDate(2015, 11, 30));
    QCOMPARE(visit.team, u"D2"_s);
    QCOMPARE(visit.village, u"LM"_s);
    QCOMPARE(visit.officials, QStringList{u"SJ"_s});
    QCOMPARE(visit.arrivedAt, u"09:30"_s);
    QCOMPARE(visit.leftAt, u"11:05"_s);
    QCOMPARE(visit.membersPresent, (QStringList{u"张三"_s, u"赵六"_s}));
    QCOMPARE(visit.metWith, u"王主任"_s);
    const auto findings = bench.all<Finding>();
    QCOMPARE(int(findings.size()), 3);
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(findings[i].record.problem, u"问题%1"_s.arg(i + 1));
        QCOMPARE(findings[i].record.question, visit.answers[i].question);
        QCOMPARE(visit.answers[i].answer, Answer::No);
        QCOMPARE(findings[i].record.rectifyBy, std::optional(QDate(2015, 12, 15)));
    }
}

void VisitFormTest::timesAreTypedInAnyWay()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    auto *arrived = child<QLineEdit>(*form, "arrivedAtEdit");
    auto *left = child<QLineEdit>(*form, "leftAtEdit");
    arrived->setText(u"9点05"_s);
    left->setText(u"25:00"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QCOMPARE(arrived->text(), u"09:05"_s);
    QCOMPARE(left->text(), u"25:00"_s);
    left->setText(u"９：００"_s);
    form->accept();
    // Nobody leaves before having come.
    QVERIFY(form->isVisible());
    left->setText(u"1000"_s);
    form->accept();
    QCOMPARE(bench.all<Visit>().front().record.leftAt, u"10:00"_s);
}

void VisitFormTest::whoIsTickedStaysWithAnotherTeam()
{
    Workbench bench;
    addTeam(bench);
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    auto *team = child<QComboBox>(*form, "teamCombo");
    auto *members = child<QListWidget>(*form, "membersPresentList");
    team->setCurrentIndex(team->findData(u"D2"_s));
    QCOMPARE(members->count(), 2);
    members->item(1)->setCheckState(Qt::Checked);
    team->setCurrentIndex(team->findData(u"D1"_s));
    QCOMPARE(members->count(), 1);
    QCOMPARE(members->item(0)->text(), u"李四"_s);
    child<QLineEdit>(*form, "otherMembersEdit")->setText(u"王五、李四，赵六"_s);
    form->accept();
    const auto visit = bench.all<Visit>().front();
    QCOMPARE(visit.record.membersPresent, (QStringList{u"李四"_s, u"王五"_s, u"赵六"_s}));
    VisitDialog again(bench.place, visit, {});
    again.open();
    again.accept();
    QCOMPARE(bench.all<Visit>().front().version, visit.version);
}

void VisitFormTest::scoresAreTypedWhereTheVersionIsScored()
{
    Workbench bench;
    Checklist version;
    version.code = u"QD1"_s;
    version.name = u"督查清单（计分）"_s;
    version.from = QDate(2015, 1, 1);
    version.scored = true;
    version.questions = {{u"公开栏"_s, u"公开栏完好？"_s, 20}};
    Visit visit;
    visit.id = u"V"_s;
    visit.team = u"D1"_s;
    visit.village = u"LM"_s;
    visit.on = QDate(2015, 11, 30);
    visit.answers = {{u"公开栏完好？"_s, Answer::Yes, {}}};
    bench.files.add(version, visit);
    VisitDialog plain(bench.place, bench.all<Visit>().front(), {});
    QCOMPARE(rowsOf(plain, "answersTable").columnOf(u"score"), -1);
    visit.checklist = version.code;
    ChangeSet changes;
    changes.change(visit, 1);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    VisitDialog form(bench.place, bench.all<Visit>().front(), {});
    form.open();
    QCOMPARE(child<QLabel>(form, "checklistNameLabel")->text(), version.name);
    TypedRows &rows = rowsOf(form, "answersTable");
    const QModelIndex score = rows.index(0, rows.columnOf(u"score"));
    rows.setData(score, u"很好"_s);
    form.accept();
    QVERIFY(form.isVisible());
    QVERIFY(!score.data(TypedRows::FaultRole).toString().isEmpty());
    rows.setData(score, u"15"_s);
    form.accept();
    QCOMPARE(bench.all<Visit>().front().record.answers.front().score, std::optional(15));
}

void VisitFormTest::theUsualDayMovesWithTheSeverity()
{
    Workbench bench;
    auto form = opened(bench);
    child<DateEdit>(*form, "onEdit")->setDay(QDate(2015, 11, 30));
    TypedRows &rows = rowsOf(*form, "findingsTable");
    rows.setData(rows.index(0, 0), u"公开栏破损"_s);
    const QModelIndex day = rows.index(0, rows.columnOf(u"rectifyBy"));
    const QModelIndex severity = rows.index(0, rows.columnOf(u"severity"));
    QCOMPARE(day.data().toString(), u"2015-12-15"_s);
    rows.setData(severity, label(Severity::Serious));
    QCOMPARE(day.data().toString(), u"2015-12-07"_s);
    rows.setData(day, u"2015-12-20"_s);
    rows.setData(severity, label(Severity::Minor));
    QCOMPARE(day.data().toString(), u"2015-12-20"_s);
    rows.setData(day, QString());
    rows.setData(severity, label(Severity::Serious));
    QCOMPARE(day.data().toString(), QString());
}

void VisitFormTest::oneAnswerMakesOneFinding()
{
    Workbench bench;
    auto form = opened(bench);
    auto *answers = child<TypedTable>(*form, "answersTable");
    auto *make = child<QPushButton>(*form, "findingOfAnswerButton");
    TypedRows &typed = rowsOf(*form, "answersTable");
    TypedRows &findings = rowsOf(*form, "findingsTable");
    answers->setCurrentIndex(typed.index(1, typed.columnOf(u"note")));
    QVERIFY(!make->isEnabled());
    QTest::keyClick(answers, Qt::Key_Return);
    answers->commitTyping();
    QCOMPARE(int(findings.rows().size()), 0);
    typed.setData(typed.index(1, typed.columnOf(u"answer")), label(Answer::No));
    QVERIFY(make->isEnabled());
    make->click();
    answers->setCurrentIndex(typed.index(1, 0));
    QTest::keyClick(answers, Qt::Key_Return);
    QCOMPARE(int(findings.rows().size()), 1);
    // Without a note the question says at least what it is about.
    // The point alone would say that all is well.
    QCOMPARE(findings.index(0, 0).data().toString(), u"不符合要求："_s + typed.index(1, 0).data().toString());
    // One that was typed already is given its point.
    typed.setData(typed.index(2, typed.columnOf(u"answer")), label(Answer::No));
    typed.setData(typed.index(2, typed.columnOf(u"note")), u"未存档"_s);
    findings.setData(findings.index(1, 0), u"未存档"_s);
    answers->setCurrentIndex(typed.index(2, 0));
    make->click();
    QCOMPARE(int(findings.rows().size()), 2);
    QCOMPARE(findings.index(1, findings.columnOf(u"question")).data(), typed.index(2, 0).data());
}

void VisitFormTest::whatIsFoundAgainIsPointedOut()
{
    Workbench bench;
    Visit before;
    before.id = u"V1"_s;
    before.team = u"D1"_s;
    before.village = u"LM"_s;
    before.on = QDate(2015, 3, 5);
    Finding known;
    known.id = u"F1"_s;
    known.visit = before.id;
    known.problem = u"公开栏破损"_s;
    known.rectifiedOn = known.confirmedOn = QDate(2015, 4, 2);
    bench.files.add(before, known);
    auto form = opened(bench);
    auto *told = child<QLabel>(*form, "repeatedLabel");
    choose(*form, u"利民村"_s);
    TypedRows &rows = rowsOf(*form, "findingsTable");
    rows.setData(rows.index(0, 0), u"财务未公开"_s);
    QVERIFY(!told->isVisible());
    rows.setData(rows.index(1, 0), u"公开栏破损。"_s);
    QVERIFY(told->isVisible());
    QVERIFY2(told->text().startsWith(u"2. "_s), qPrintable(told->text()));
    QVERIFY(told->text().contains(u"2015-03-05"_s) && told->text().contains(u"2015-04-02"_s));
    choose(*form, u"云龙村"_s);
    QVERIFY(!told->isVisible());
}

void VisitFormTest::aFindingKeepsItsLife()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    TypedRows &rows = rowsOf(*form, "findingsTable");
    rows.setData(rows.index(0, 0), u"公开栏破损"_s);
    form->accept();
    const auto stored = bench.all<Finding>().front();
    const Finding reported = *reportRectified(stored.record, QDate(2015, 12, 3), u"已更换"_s);
    ChangeSet changes;
    changes.change(reported, stored.version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    VisitDialog again(bench.place, bench.all<Visit>().front(), bench.all<Finding>());
    again.open();
    TypedRows &shown = rowsOf(again, "findingsTable");
    shown.setData(shown.index(0, shown.columnOf(u"responsible")), u"王主任"_s);
    again.accept();
    const Finding finding = bench.all<Finding>().front().record;
    QCOMPARE(finding.responsible, u"王主任"_s);
    QCOMPARE(finding.rectifiedOn, std::optional(QDate(2015, 12, 3)));
    QCOMPARE(finding.rectification, u"已更换"_s);
}

void VisitFormTest::aFindingIsOpenedFromTheVisit()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    TypedRows &rows = rowsOf(*form, "findingsTable");
    rows.setData(rows.index(0, 0), u"公开栏破损"_s);
    QVERIFY(!child<QPushButton>(*form, "openFindingButton")->isEnabled());
    form->accept();
    VisitDialog again(bench.place, bench.all<Visit>().front(), bench.all<Finding>());
    again.open();
    auto *table = child<TypedTable>(again, "findingsTable");
    table->setCurrentIndex(table->model()->index(0, 0));
    auto *open = child<QPushButton>(again, "openFindingButton");
    QVERIFY(open->isEnabled());
    // What is typed here is saved first: two forms over one record would contradict each other.
    child<QLineEdit>(again, "metWithEdit")->setText(u"王主任"_s);
    open->click();
    auto *finding = again.findChild<FindingDialog *>();
    QVERIFY(finding);
    QCOMPARE(bench.all<Visit>().front().record.metWith, u"王主任"_s);
    child<QPushButton>(*finding, "reportButton")->click();
    // Meanwhile somebody else answers a point.
    const Stored<Visit> stored = bench.all<Visit>().front();
    const TypedRows &answers = rowsOf(again, "answersTable");
    Visit answered = stored.record;
    answered.answers = {{answers.index(0, 0).data().toString(), Answer::Yes, u"乙所记"_s}};
    ChangeSet changes;
    changes.change(answered, stored.version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    finding->accept();
    QVERIFY(bench.all<Finding>().front().record.rectifiedOn);
    QCOMPARE(answers.index(0, answers.columnOf(u"note")).data().toString(), u"乙所记"_s);
    // The visit goes on with what the other form saved, and nothing of it counts as typed here.
    const size_t asked = size_t(bench.prompts.said.size());
    again.reject();
    QVERIFY(!again.isVisible());
    QCOMPARE(size_t(bench.prompts.said.size()), asked);
    QCOMPARE(bench.all<Finding>().front().version, 2);
}

void VisitFormTest::threeFindingsAndTenPhotosByKeyboard()
{
    Workbench bench;
    QTemporaryDir stick;
    auto form = opened(bench);
    QVERIFY(QTest::qWaitForWindowActive(form.get()));
    const auto press = [](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
        QCoreApplication::processEvents();
    };
    const auto type = [](const QString &letters) { QTest::keyClicks(QApplication::focusWidget(), letters); };
    press(Qt::Key_T, Qt::AltModifier);
    type(u"dy"_s);
    press(Qt::Key_V, Qt::AltModifier);
    type(u"lmc"_s);
    press(Qt::Key_F, Qt::AltModifier);
    for (int row = 0; row < 3; ++row) {
        QCOMPARE(QApplication::focusWidget(), child<TypedTable>(*form, "findingsTable"));
        press(Qt::Key_F2);
        type(u"fault%1"_s.arg(row));
        press(Qt::Key_Return);
        press(Qt::Key_Down);
    }
    // What is chosen of the stick for the visit itself and then for each finding as it was found.
    int photos = 0;
    for (const auto &[choice, count] : {std::pair(0, 4), std::pair(1, 3), std::pair(3, 2), std::pair(5, 1)}) {
        bench.prompts.chosen = choice;
        bench.prompts.files.clear();
        for (int i = 0; i < count; ++i) {
            QImage picture(64, 48, QImage::Format_RGB32);
            picture.fill(QColor::fromHsv(++photos * 30, 200, 200));
            const QString path = stick.filePath(u"IMG_%1.png"_s.arg(photos));
            QVERIFY(picture.save(path));
            bench.prompts.files.append(path);
        }
        // A button that is pressed by its letter clicks a moment later.
        press(Qt::Key_H, Qt::AltModifier);
        QTRY_VERIFY2(form->findChild<PhotosDialog *>(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
        const QPointer<PhotosDialog> dialog(form->findChild<PhotosDialog *>());
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        press(Qt::Key_F, Qt::AltModifier);
        QTRY_COMPARE(child<QTableView>(*dialog, "attachmentsTable")->model()->rowCount(), count);
        press(Qt::Key_S, Qt::AltModifier);
        QTRY_VERIFY(!dialog);
        form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(form.get()));
    }
    // The visit was saved once, before its first photo; nothing is left to be saved.
    press(Qt::Key_Escape);
    QVERIFY(!form->isVisible());
    const auto visits = bench.all<Visit>();
    const auto findings = bench.all<Finding>();
    QCOMPARE(int(visits.size()), 1);
    QCOMPARE(visits.front().version, 1);
    QCOMPARE(int(findings.size()), 3);
    AttachmentBook book(bench.files.store());
    QCOMPARE(int(book.ofVisit(visits.front().record.id)->size()), 4);
    for (size_t i = 0; i < 3; ++i) {
        QCOMPARE(findings[i].record.problem, u"fault%1"_s.arg(i));
        const auto kept = book.ofFinding(findings[i].record.id);
        QVERIFY(kept);
        QCOMPARE(kept->size(), 3 - i);
        for (const auto &[photo, version] : *kept)
            QCOMPARE(photo.stage, std::optional(PhotoStage::Before));
    }
}

void VisitFormTest::aPointLeftAloneIsNotAnswered()
{
    Workbench bench;
    Checklist version;
    version.code = u"QD1"_s;
    version.name = u"督查清单"_s;
    version.from = QDate(2015, 1, 1);
    version.questions = {{{}, u"甲"_s, {}}, {{}, u"乙"_s, {}}, {{}, u"丙"_s, {}}, {{}, u"丁"_s, {}}};
    bench.files.add(version);
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    TypedRows &rows = rowsOf(*form, "answersTable");
    const int answer = rows.columnOf(u"answer");
    rows.setData(rows.index(3, answer), label(Answer::No));
    rows.setData(rows.index(1, answer), label(Answer::Yes));
    // Another day does not take away what is answered.
    child<DateEdit>(*form, "onEdit")->setDay(QDate(2014, 12, 31));
    child<DateEdit>(*form, "onEdit")->setDay(QDate(2015, 11, 30));
    form->accept();
    const Stored<Visit> kept = bench.all<Visit>().front();
    const std::vector<ChecklistAnswer> answers{{u"乙"_s, Answer::Yes, {}}, {u"丁"_s, Answer::No, {}}};
    QCOMPARE(kept.record.answers, answers);
    // They all stand in their order to be answered later; as long as nobody does, nothing is to be saved.
    VisitDialog again(bench.place, kept, {});
    again.open();
    TypedRows &later = rowsOf(again, "answersTable");
    QStringList questions;
    for (int row = 0; row + 1 < later.rowCount(); ++row)
        questions.append(later.index(row, 0).data().toString());
    QCOMPARE(questions, (QStringList{u"甲"_s, u"乙"_s, u"丙"_s, u"丁"_s}));
    QCOMPARE(later.index(2, answer).data().toString(), unansweredLabel());
    again.accept();
    QCOMPARE(bench.all<Visit>().front().version, kept.version);
    VisitDialog last(bench.place, kept, {});
    last.open();
    TypedRows &answered = rowsOf(last, "answersTable");
    answered.setData(answered.index(2, answer), label(Answer::NotApplicable));
    answered.setData(answered.index(3, answer), unansweredLabel());
    last.accept();
    const std::vector<ChecklistAnswer> changed{{u"乙"_s, Answer::Yes, {}}, {u"丙"_s, Answer::NotApplicable, {}}};
    QCOMPARE(bench.all<Visit>().front().record.answers, changed);
}

void VisitFormTest::aNoteWithoutAnAnswerIsMarked()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    TypedRows &rows = rowsOf(*form, "answersTable");
    const QModelIndex answer = rows.index(2, rows.columnOf(u"answer"));
    rows.setData(rows.index(2, rows.columnOf(u"note")), u"门锁着"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!answer.data(TypedRows::FaultRole).toString().isEmpty());
    rows.setData(answer, label(Answer::No));
    form->accept();
    QVERIFY(!form->isVisible());
    const auto visits = bench.all<Visit>();
    QCOMPARE(int(visits.front().record.answers.size()), 1);
    QCOMPARE(visits.front().record.answers.front().note, u"门锁着"_s);
}

void VisitFormTest::aSavedVisitGoesOnAsItself()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    const int points = rowsOf(*form, "answersTable").rowCount();
    TypedRows &rows = rowsOf(*form, "answersTable");
    rows.setData(rows.index(1, rows.columnOf(u"answer")), label(Answer::No));
    child<QPushButton>(*form, "photosButton")->click();
    auto *photos = form->findChild<PhotosDialog *>();
    QVERIFY(photos);
    photos->accept();
    // Nothing is left that could be cancelled, and every point is still there.
    QCOMPARE(child<QDialogButtonBox>(*form, "buttonBox")->button(QDialogButtonBox::Cancel)->text(), u"Close"_s);
    QCOMPARE(rowsOf(*form, "answersTable").rowCount(), points);
    // What is typed from now on is a draft of that visit, not of the next new one.
    child<QPlainTextEdit>(*form, "summaryEdit")->setPlainText(u"还没有保存"_s);
    for (auto *draft : form->findChildren<Draft *>())
        draft->keep();
    const Stored<Visit> visit = bench.all<Visit>().front();
    VisitDialog next(bench.place);
    next.open();
    QVERIFY(child<QPlainTextEdit>(next, "summaryEdit")->toPlainText().isEmpty());
    next.reject();
    VisitDialog again(bench.place, visit, {});
    again.open();
    QCOMPARE(child<QPlainTextEdit>(again, "summaryEdit")->toPlainText(), u"还没有保存"_s);
    // An answer can be taken back.
    TypedRows &answers = rowsOf(again, "answersTable");
    const QModelIndex answer = answers.index(1, answers.columnOf(u"answer"));
    QCOMPARE(answer.data().toString(), label(Answer::No));
    answers.setData(answer, QString());
    QCOMPARE(answer.data().toString(), unansweredLabel());
    again.accept();
    QVERIFY(!again.isVisible());
    QVERIFY(bench.all<Visit>().front().record.answers.empty());
}

void VisitFormTest::whatIsAskedStaysAsItIs()
{
    Workbench bench;
    auto form = opened(bench);
    QVERIFY(QTest::qWaitForWindowActive(form.get()));
    auto *table = child<TypedTable>(*form, "answersTable");
    TypedRows &rows = rowsOf(*form, "answersTable");
    const QString question = rows.index(0, 0).data().toString();
    table->setFocus();
    table->setCurrentIndex(rows.index(0, 0));
    for (const Qt::Key key : {Qt::Key_S, Qt::Key_Return, Qt::Key_Delete, Qt::Key_F2})
        QTest::keyClick(table, key);
    rows.setData(rows.index(0, 0), u"f"_s);
    rows.paste(rows.index(0, 0), u"f\tNo\t破损"_s);
    QCOMPARE(rows.index(0, 0).data().toString(), question);
    QCOMPARE(rows.index(0, 1).data().toString(), label(Answer::No));
    QCOMPARE(rows.index(0, 2).data().toString(), u"破损"_s);
    // Tab goes from a note to the next answer and back; before the first answer it leaves the table.
    table->setCurrentIndex(rows.index(0, 2));
    QTest::keyClick(table, Qt::Key_Tab);
    QCOMPARE(table->currentIndex(), rows.index(1, 1));
    QTest::keyClick(table, Qt::Key_Backtab);
    QCOMPARE(table->currentIndex(), rows.index(0, 2));
    QTest::keyClick(table, Qt::Key_Backtab);
    QTest::keyClick(table, Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(*form, "metWithEdit"));
    // A point of one's own is typed as ever.
    const QModelIndex own = rows.index(rows.rowCount() - 1, 0);
    rows.setData(own, u"路灯完好"_s);
    QCOMPARE(rows.index(rows.rowCount() - 2, 0).data().toString(), u"路灯完好"_s);
    QVERIFY(rows.index(rows.rowCount() - 2, 0).flags() & Qt::ItemIsEditable);
}

void VisitFormTest::membersOfTheVillageAreNamed()
{
    Workbench bench;
    InspectionTeam team;
    team.code = u"D2"_s;
    team.name = u"第二督查组"_s;
    team.members = {{u"甲"_s, {}, u"LM"_s}, {u"乙"_s, {}, {}}, {u"丙"_s, {}, u"YL"_s}};
    bench.files.add(team);
    auto form = opened(bench);
    auto *remarks = child<QLabel>(*form, "repeatedLabel");
    auto *teams = child<QComboBox>(*form, "teamCombo");
    auto *villages = child<QComboBox>(*form, "villageCombo");
    teams->setCurrentIndex(teams->findData(u"D2"_s));
    QVERIFY(remarks->text().isEmpty());
    villages->setCurrentIndex(villages->findData(u"LM"_s));
    QVERIFY2(remarks->text().contains(u"甲") && !remarks->text().contains(u"丙"), qPrintable(remarks->text()));
    QVERIFY(!remarks->isHidden());
    teams->setCurrentIndex(teams->findData(u"D1"_s));
    QVERIFY(remarks->text().isEmpty());
}

void VisitFormTest::aVisitToComeIsRefused()
{
    Workbench bench;
    auto form = opened(bench);
    choose(*form, u"利民村"_s);
    child<DateEdit>(*form, "onEdit")->setDay(QDate(2015, 12, 3));
    form->accept();
    QVERIFY(form->isVisible());
    child<DateEdit>(*form, "onEdit")->setDay(QDate(2015, 12, 2));
    form->accept();
    QVERIFY(!form->isVisible());
}

void VisitFormTest::givenDaysFollowTheVisit()
{
    Workbench bench;
    auto form = opened(bench);
    auto *day = child<DateEdit>(*form, "onEdit");
    day->setDay(QDate(2015, 11, 30));
    TypedRows &rows = rowsOf(*form, "findingsTable");
    const int by = rows.columnOf(u"rectifyBy");
    for (int row = 0; row < 3; ++row)
        rows.setData(rows.index(row, 0), u"问题%1"_s.arg(row));
    rows.setData(rows.index(1, rows.columnOf(u"severity")), label(Severity::Serious));
    rows.setData(rows.index(2, by), u"2015-12-20"_s);
    day->setDay(QDate(2015, 11, 20));
    QCOMPARE(rows.index(0, by).data().toString(), u"2015-12-05"_s);
    QCOMPARE(rows.index(1, by).data().toString(), u"2015-11-27"_s);
    // One that was typed stays.
    QCOMPARE(rows.index(2, by).data().toString(), u"2015-12-20"_s);
}

QTEST_MAIN(VisitFormTest)
#include "tst_visitform.moc"
