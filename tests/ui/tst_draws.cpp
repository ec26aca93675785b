// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklistdialog.h"
#include "checklistversion.h"
#include "dateedit.h"
#include "datewording.h"
#include "drawspanel.h"
#include "freshvisit.h"
#include "inspectiondraw.h"
#include "readychecklist.h"
#include "recordspaneof.h"
#include "teamdialog.h"
#include "townbook.h"
#include "typedrows.h"
#include "typedtable.h"
#include "visitdialog.h"
#include "workbench.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QProcess>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class DrawsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDrawIsMadeAndExplained();
    void aTypedSeedIsRecorded();
    void anotherSeedIsMadeWhenAsked();
    void drawingAgainIsNeverSilent();
    void whatKeepsADrawIsSaid_data();
    void whatKeepsADrawIsSaid();
    void monthsTheWrongWayRoundAreMarked();
    void teamsLeftOutGetNothing();
    void aLineBecomesAVisit();
    void eachTeamGetsItsOwnPlan();
    void plansOfTeamsWithOneNameAreKeptApart();
    void aMembersVillageIsKept();
    void aNewVisitAsksTheVersionInForce();
    void theReadyChecklistBecomesAVersion();
    void aCopyLeavesTheOldVersionAsItWas();
    void pointsThatAreNoNumberAreMarked();
    void pointsThatVisitsAskedStay();
    void everyFieldHasAName();
};

namespace {

/// A small town with two teams, the first with a member from 利民村, and a panel whose seeds are counted.
struct DrawBench : Workbench
{
    int seeds = 0;
    DrawsPanel panel{place, [this] { return u"seed %1"_s.arg(++seeds); }};

    DrawBench()
    {
        InspectionTeam team;
        team.code = u"D2"_s;
        team.name = u"第二督查组"_s;
        team.members = {{u"乙"_s, {}, u"LM"_s}};
        files.add(team);
        panel.resize(900, 700);
        panel.show();
    }

    DrawDialog *openForm()
    {
        child<QPushButton>(panel, "newDrawButton")->click();
        return panel.findChild<DrawDialog *>();
    }
    void draw(int villages = 2)
    {
        DrawDialog *form = openForm();
        child<QSpinBox>(*form, "visitsSpin")->setValue(villages);
        form->accept();
        QVERIFY2(!form->isVisible(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
        delete form;
    }
    std::vector<Stored<InspectionDraw>> draws()
    {
        auto all = DrawBook(files.store()).all<InspectionDraw>();
        return all ? std::move(*all) : std::vector<Stored<InspectionDraw>>();
    }
    QString cell(int row, int column)
    {
        return child<QTableView>(panel, "drawnTable")->model()->index(row, column).data().toString();
    }
};

QString pdfText(const QString &path)
{
    QProcess reader;
    reader.start(u"pdftotext"_s, {path, u"-"_s});
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput()).simplified();
}

} // namespace

void DrawsTest::aDrawIsMadeAndExplained()
{
    DrawBench bench;
    QVERIFY(!child<QPushButton>(bench.panel, "printPlansButton")->isEnabled());
    bench.draw();
    QCOMPARE(int(bench.draws().size()), 1);
    const InspectionDraw draw = bench.draws().front().record;
    QCOMPARE(draw.seed, u"seed 1"_s);
    QCOMPARE(draw.from, Period(2015, 12));
    QCOMPARE(draw.conflicts, (std::vector<DrawConflict>{{u"D2"_s, u"LM"_s}}));
    QCOMPARE(draw.officials, (std::vector<DrawOfficial>{{u"SJ"_s, 0}}));
    QCOMPARE(draw.visits, replay(draw));
    // It is in sight: the village of a member of the second team went to the first.
    QCOMPARE(child<QTableView>(bench.panel, "drawnTable")->model()->rowCount(), 2);
    const int row = bench.cell(0, 0) == u"利民村"_s ? 0 : 1;
    QCOMPARE(bench.cell(row, 0), u"利民村"_s);
    QCOMPARE(bench.cell(row, 1), u"第一督查组"_s);
    QCOMPARE(bench.cell(1 - row, 1), u"第二督查组"_s);
    QCOMPARE(bench.cell(0, 4), ticketOf(draw.seed, draw.visits[0].village).left(12));
    const QString told = child<QPlainTextEdit>(bench.panel, "explanationEdit")->toPlainText();
    QVERIFY(told.contains(replayLine(draw)));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(bench.draws().size()), 0);
}

void DrawsTest::aTypedSeedIsRecorded()
{
    DrawBench bench;
    DrawDialog *form = bench.openForm();
    child<QLineEdit>(*form, "seedEdit")->setText(u" 2015-12-02 福彩3D 517 "_s);
    child<QCheckBox>(*form, "officialsCheck")->setChecked(false);
    form->accept();
    QCOMPARE(int(bench.draws().size()), 1);
    QCOMPARE(bench.draws().front().record.seed, u"2015-12-02 福彩3D 517"_s);
    QVERIFY(bench.draws().front().record.officials.empty());
    QVERIFY(!bench.draws().front().record.visits.front().official);
}

void DrawsTest::anotherSeedIsMadeWhenAsked()
{
    DrawBench bench;
    DrawDialog *form = bench.openForm();
    QCOMPARE(child<QLineEdit>(*form, "seedEdit")->text(), u"seed 1"_s);
    child<QPushButton>(*form, "newSeedButton")->click();
    QCOMPARE(child<QLineEdit>(*form, "seedEdit")->text(), u"seed 2"_s);
    const QString made = seedOfTheSystem();
    QCOMPARE(made.size(), 32);
    QVERIFY(made != seedOfTheSystem());
    delete form;
}

void DrawsTest::drawingAgainIsNeverSilent()
{
    DrawBench bench;
    bench.draw();
    const InspectionDraw first = bench.draws().front().record;
    QVERIFY(bench.prompts.said.isEmpty());
    bench.prompts.agrees = false;
    DrawDialog *form = bench.openForm();
    QVERIFY(child<QLabel>(*form, "inputsLabel")->text().contains(u"1 draw"_s));
    form->accept();
    QVERIFY(form->isVisible());
    QCOMPARE(bench.prompts.said.size(), 1);
    QCOMPARE(int(bench.draws().size()), 1);
    bench.prompts.agrees = true;
    form->accept();
    QVERIFY(!form->isVisible());
    QCOMPARE(int(bench.draws().size()), 2);
    const auto kept = DrawBook(bench.files.store()).find<InspectionDraw>(first.id);
    QVERIFY(kept);
    QCOMPARE(kept->record.visits, first.visits);
    delete form;
    // Taking a draw back does not make it undone.
    QVERIFY(bench.deeds.undo());
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(bench.draws().size()), 0);
    form = bench.openForm();
    QVERIFY(child<QLabel>(*form, "inputsLabel")->text().contains(u"2 draw"_s));
    delete form;
}

void DrawsTest::whatKeepsADrawIsSaid_data()
{
    QTest::addColumn<int>("villages");
    QTest::addColumn<QStringList>("teams");
    QTest::addColumn<QString>("said");
    QTest::newRow("more than there are") << 3 << QStringList{u"D1"_s, u"D2"_s} << u"2 village"_s;
    QTest::newRow("a member's own village") << 2 << QStringList{u"D2"_s} << u"利民村"_s;
    QTest::newRow("no team") << 2 << QStringList() << u"eams"_s;
}

void DrawsTest::whatKeepsADrawIsSaid()
{
    QFETCH(int, villages);
    QFETCH(QStringList, teams);
    QFETCH(QString, said);
    DrawBench bench;
    DrawDialog *form = bench.openForm();
    child<QSpinBox>(*form, "visitsSpin")->setValue(villages);
    auto *list = child<QListWidget>(*form, "teamsList");
    for (int row = 0; row < list->count(); ++row) {
        const bool isIn = teams.contains(list->item(row)->data(Qt::UserRole).toString());
        list->item(row)->setCheckState(isIn ? Qt::Checked : Qt::Unchecked);
    }
    form->accept();
    QVERIFY(form->isVisible());
    const QString message = child<QLabel>(*form, "messageLabel")->text();
    QVERIFY2(message.contains(said), qPrintable(message));
    QCOMPARE(int(bench.draws().size()), 0);
    delete form;
}

void DrawsTest::monthsTheWrongWayRoundAreMarked()
{
    DrawBench bench;
    DrawDialog *form = bench.openForm();
    child<QLineEdit>(*form, "toEdit")->setText(u"2015-11"_s);
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(!child<QLabel>(*form, "messageLabel")->text().isEmpty());
    child<QLineEdit>(*form, "toEdit")->setText(u"2016-02"_s);
    form->accept();
    QVERIFY(!form->isVisible());
    QCOMPARE(bench.draws().front().record.to, Period(2016, 2));
    delete form;
}

void DrawsTest::teamsLeftOutGetNothing()
{
    DrawBench bench;
    DrawDialog *form = bench.openForm();
    child<QListWidget>(*form, "teamsList")->item(1)->setCheckState(Qt::Unchecked);
    form->accept();
    const InspectionDraw draw = bench.draws().front().record;
    QCOMPARE(draw.teams, QStringList{u"D1"_s});
    QVERIFY(draw.conflicts.empty());
    for (const DrawnVisit &visit : draw.visits)
        QCOMPARE(visit.team, u"D1"_s);
    delete form;
}

void DrawsTest::aLineBecomesAVisit()
{
    DrawBench bench;
    bench.draw();
    const InspectionDraw draw = bench.draws().front().record;
    auto *table = child<QTableView>(bench.panel, "drawnTable");
    QVERIFY(!child<QPushButton>(bench.panel, "enterVisitButton")->isEnabled());
    table->selectRow(1);
    child<QPushButton>(bench.panel, "enterVisitButton")->click();
    auto *form = bench.panel.findChild<VisitDialog *>();
    QVERIFY(form);
    QCOMPARE(child<QComboBox>(*form, "villageCombo")->currentData().toString(), draw.visits[1].village);
    QVERIFY(!child<QCheckBox>(*form, "announcedCheck")->isChecked());
    form->accept();
    QVERIFY2(!form->isVisible(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
    delete form;
    const auto visits = bench.all<Visit>();
    QCOMPARE(int(visits.size()), 1);
    QCOMPARE(visits[0].record.draw, std::optional(draw.id));
    QCOMPARE(visits[0].record.team, draw.visits[1].team);
    QCOMPARE(visits[0].record.officials, QStringList{u"SJ"_s});
    // The line tells that it was done; the draw itself stays as it was.
    QCOMPARE(bench.cell(1, 5), dayText(visits[0].record.on));
    QCOMPARE(bench.cell(0, 5), dayText(std::optional<QDate>()));
    QCOMPARE(replay(bench.draws().front().record), draw.visits);
    // From then on the line leads to its visit, not to a second one.
    table->selectRow(1);
    child<QPushButton>(bench.panel, "enterVisitButton")->click();
    auto *again = bench.panel.findChild<VisitDialog *>();
    QVERIFY(again);
    QCOMPARE(again->key(), visits[0].record.id);
}

void DrawsTest::eachTeamGetsItsOwnPlan()
{
    DrawBench bench;
    bench.draw();
    QTemporaryDir folder;
    bench.prompts.folder = folder.path();
    child<QPushButton>(bench.panel, "savePlansButton")->click();
    const QStringList files = QDir(folder.path()).entryList(QDir::Files);
    QCOMPARE(files, QStringList({u"督查计划-2015-12-第一督查组.pdf"_s, u"督查计划-2015-12-第二督查组.pdf"_s}));
    const QString first = pdfText(folder.filePath(files[0]));
    const QString second = pdfText(folder.filePath(files[1]));
    QVERIFY(first.contains(u"利民村"_s) && !first.contains(u"云龙村"_s));
    QVERIFY(second.contains(u"云龙村"_s) && !second.contains(u"利民村"_s));
    // Who knows the seed could reckon the villages of the others.
    QVERIFY(!first.contains(u"seed 1"_s));
    QVERIFY(first.contains(u"不得事先通知被查村"_s));
    // Where there is no printer they can be saved as well.
    QTemporaryDir instead;
    bench.prompts.folder = instead.path();
    bench.prompts.agrees = false;
    child<QPushButton>(bench.panel, "printPlansButton")->click();
    QVERIFY(QDir(instead.path()).isEmpty());
    bench.prompts.agrees = true;
    child<QPushButton>(bench.panel, "printPlansButton")->click();
    QCOMPARE(QDir(instead.path()).entryList(QDir::Files), files);
}

void DrawsTest::plansOfTeamsWithOneNameAreKeptApart()
{
    DrawBench bench;
    bench.draw();
    const TownBook book(bench.files.store());
    const auto team = book.find<InspectionTeam>(u"D2"_s);
    QVERIFY(team);
    InspectionTeam renamed = team->record;
    renamed.name = u"第一督查组"_s;
    ChangeSet changes;
    changes.change(renamed, team->version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    QTemporaryDir folder;
    bench.prompts.folder = folder.path();
    child<QPushButton>(bench.panel, "savePlansButton")->click();
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
        QStringList({u"督查计划-2015-12-D1-第一督查组.pdf"_s, u"督查计划-2015-12-D2-第一督查组.pdf"_s}));
}

void DrawsTest::aMembersVillageIsKept()
{
    DrawBench bench;
    const auto team = TownBook(bench.files.store()).find<InspectionTeam>(u"D2"_s);
    QVERIFY(team);
    TeamDialog form(bench.place, &*team, nullptr);
    form.open();
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(form, "membersTable")->model());
    const int column = rows->columnOf(u"village");
    QCOMPARE(rows->index(0, column).data().toString(), u"利民村"_s);
    rows->setData(rows->index(1, 0), u"丙"_s);
    rows->setData(rows->index(1, column), u"云龙村"_s);
    rows->setData(rows->index(0, column), QString());
    form.accept();
    const auto saved = TownBook(bench.files.store()).find<InspectionTeam>(u"D2"_s);
    QCOMPARE(saved->record.members, (std::vector<TeamMember>{{u"乙"_s, {}, {}}, {u"丙"_s, {}, u"YL"_s}}));
}

void DrawsTest::aNewVisitAsksTheVersionInForce()
{
    DrawBench bench;
    const VisitEntry without = freshVisit(bench.files.store(), QDate(2015, 12, 2));
    QVERIFY(!without.visit.checklist);
    QVERIFY(without.visit.answers.empty());
    Checklist version;
    version.code = u"A"_s;
    version.name = u"2015年版"_s;
    version.from = QDate(2015, 12, 2);
    version.questions = {{u"公开栏"_s, u"公开栏完好"_s, {}}};
    bench.files.add(version);
    QVERIFY(!freshVisit(bench.files.store(), QDate(2015, 12, 1)).visit.checklist);
    // A visit of an earlier day asks what was asked then, until an answer is given.
    VisitDialog late(bench.place);
    late.open();
    auto *day = child<DateEdit>(late, "onEdit");
    const auto points = [&late] { return child<TypedTable>(late, "answersTable")->model()->rowCount() - 1; };
    day->setDay(QDate(2015, 12, 1));
    QCOMPARE(points(), int(readyChecklist(QDate(2015, 12, 2)).questions.size()));
    day->setDay(QDate(2015, 12, 2));
    QCOMPARE(points(), 1);
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(late, "answersTable")->model());
    rows->setData(rows->index(0, rows->columnOf(u"note")), u"完好"_s);
    day->setDay(QDate(2015, 12, 1));
    QCOMPARE(points(), 1);
    late.done(QDialog::Rejected);
    VisitDialog form(bench.place);
    form.open();
    auto *village = child<QComboBox>(form, "villageCombo");
    village->setCurrentIndex(village->findText(u"利民村"_s));
    child<QComboBox>(form, "teamCombo")->setCurrentIndex(0);
    form.accept();
    const auto visits = bench.all<Visit>();
    QCOMPARE(int(visits.size()), 1);
    QCOMPARE(visits[0].record.checklist, std::optional(u"A"_s));
    // Nobody answered; the point is still there to be answered.
    QVERIFY(visits[0].record.answers.empty());
    VisitDialog again(bench.place, visits[0], {});
    again.open();
    auto *waiting = qobject_cast<TypedRows *>(child<TypedTable>(again, "answersTable")->model());
    QCOMPARE(waiting->index(0, 0).data().toString(), u"公开栏完好"_s);
    QVERIFY(waiting->rows().empty());
}

void DrawsTest::theReadyChecklistBecomesAVersion()
{
    DrawBench bench;
    const Checklist ready = readyChecklist(QDate(2015, 12, 2));
    QVERIFY(faultsOf(ready).empty());
    QVERIFY(!ready.scored);
    int points = 0;
    for (const ChecklistQuestion &question : ready.questions)
        points += question.points.value_or(0);
    QCOMPARE(points, 100);
    ChecklistDialog form(bench.place, ready, nullptr);
    form.open();
    QVERIFY(child<TypedTable>(form, "questionsTable")->isColumnHidden(2));
    child<QCheckBox>(form, "scoredCheck")->setChecked(true);
    QVERIFY(!child<TypedTable>(form, "questionsTable")->isColumnHidden(2));
    form.accept();
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    const auto saved = DrawBook(bench.files.store()).find<Checklist>(ready.code);
    QVERIFY(saved);
    QVERIFY(saved->record.scored);
    QCOMPARE(saved->record.from, QDate(2015, 12, 2));
    QCOMPARE(saved->record.questions, ready.questions);
}

void DrawsTest::aCopyLeavesTheOldVersionAsItWas()
{
    DrawBench bench;
    const Checklist ready = readyChecklist(QDate(2015, 1, 1));
    bench.files.add(ready);
    RecordsPaneOf<Checklist> pane(
        bench.place,
        {Column<Stored<Checklist>>(u"Name"_s, [](const Stored<Checklist> &row) { return row.record.name; })},
        [&bench] { return DrawBook(bench.files.store()).all<Checklist>(); },
        [&bench](const Stored<Checklist> *record, QWidget *window) {
            return std::make_unique<ChecklistDialog>(bench.place, record, window);
        },
        u"none"_s);
    addChecklistTools(pane, bench.place);
    pane.show();
    child<QTableView>(pane, "recordsTable")->selectRow(0);
    child<QAction>(pane, "actionCopyChecklist")->trigger();
    auto *form = pane.findChild<ChecklistDialog *>();
    QVERIFY(form);
    form->accept();
    QVERIFY(form->isVisible());
    child<QLineEdit>(*form, "codeEdit")->setText(u"B"_s);
    child<QLineEdit>(*form, "nameEdit")->setText(u"新版"_s);
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(*form, "questionsTable")->model());
    rows->setData(rows->index(0, 1), u"公开栏有顶棚"_s);
    form->accept();
    QVERIFY2(!form->isVisible(), qPrintable(child<QLabel>(*form, "messageLabel")->text()));
    delete form;
    const DrawBook book(bench.files.store());
    QCOMPARE(book.find<Checklist>(u"B"_s)->record.questions[0].question, u"公开栏有顶棚"_s);
    QCOMPARE(book.find<Checklist>(ready.code)->record.questions, ready.questions);
    QCOMPARE((*book.checklistOn(QDate(2015, 12, 2)))->code, u"B"_s);
    QCOMPARE((*book.checklistOn(QDate(2015, 12, 1)))->code, ready.code);
}

void DrawsTest::pointsThatAreNoNumberAreMarked()
{
    DrawBench bench;
    ChecklistDialog form(bench.place, readyChecklist(QDate(2015, 12, 2)), nullptr);
    form.open();
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(form, "questionsTable")->model());
    const QModelIndex points = rows->index(1, rows->columnOf(u"points"));
    rows->setData(points, u"很多"_s);
    form.accept();
    QVERIFY(form.isVisible());
    QVERIFY(!points.data(TypedRows::FaultRole).toString().isEmpty());
    rows->setData(points, u"-1"_s);
    form.accept();
    QVERIFY(form.isVisible());
    rows->setData(points, u"0"_s);
    form.accept();
    QVERIFY(!form.isVisible());
}

void DrawsTest::pointsThatVisitsAskedStay()
{
    DrawBench bench;
    Checklist version = readyChecklist(QDate(2015, 1, 1));
    Visit asked;
    asked.id = u"V1"_s;
    asked.team = u"D1"_s;
    asked.village = u"LM"_s;
    asked.on = QDate(2015, 12, 1);
    asked.checklist = version.code;
    bench.files.add(version, asked);
    const Stored<Checklist> stored{version, 1};
    ChecklistDialog form(bench.place, &stored, nullptr);
    form.open();
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(form, "questionsTable")->model());
    const QModelIndex point = rows->index(0, rows->columnOf(u"question"));
    const QString before = point.data().toString();
    rows->setData(point, u"公开栏有顶棚"_s);
    form.accept();
    QVERIFY(form.isVisible());
    QVERIFY(!child<QLabel>(form, "messageLabel")->text().isEmpty());
    rows->setData(point, before);
    child<QLineEdit>(form, "nameEdit")->setText(u"新名称"_s);
    form.accept();
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    const auto saved = DrawBook(bench.files.store()).find<Checklist>(version.code);
    QCOMPARE(saved->record.name, u"新名称"_s);
    QCOMPARE(saved->record.questions, version.questions);
}

void DrawsTest::everyFieldHasAName()
{
    DrawBench bench;
    QCOMPARE(namelessFields(bench.panel), QStringList());
    DrawDialog *form = bench.openForm();
    QCOMPARE(namelessFields(*form), QStringList());
    delete form;
    ChecklistDialog checklist(bench.place, nullptr, nullptr);
    checklist.show();
    QCOMPARE(namelessFields(checklist), QStringList());
}

QTEST_MAIN(DrawsTest)
#include "tst_draws.moc"
