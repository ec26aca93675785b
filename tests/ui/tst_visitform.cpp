// SPDX-License-Identifier: GPL-3.0-or-later
#include "enumwording.h"
#include "inspectionspage.h"
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

private:
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
        for (const auto &text : {problem, QString(), u"12-9"_s, QString(), QString(), QString()})
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
    shown->removeRow(0);
    again.accept();
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

QTEST_MAIN(VisitFormTest)
#include "tst_visitform.moc"
