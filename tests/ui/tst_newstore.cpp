// SPDX-License-Identifier: GPL-3.0-or-later
#include "historybook.h"
#include "mainwindow.h"
#include "newstorewizard.h"
#include "preferences.h"
#include "readycatalogue.h"
#include "windowkeeper.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTreeWidget>
#include <QWindow>

using namespace Gongkai;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The wizard on its own; what it makes is kept.
struct WizardBench
{
    AnsweringPrompts prompts;
    NewStorePlan made;
    int asked = 0;
    bool makes = true;
    NewStoreWizard wizard;

    WizardBench()
        : wizard(
            prompts, plan(),
            [this](const NewStorePlan &finished, QWidget *) {
                made = finished;
                ++asked;
                return makes;
            },
            nullptr)
    {
        wizard.show();
    }
    static NewStorePlan plan()
    {
        NewStorePlan plan;
        plan.ready = *readyCatalogue();
        plan.today = QDate(2016, 3, 29);
        return plan;
    }
    void setCell(const char *table, int row, int column, const QString &value)
    {
        QAbstractItemModel *model = child<QTableView>(wizard, table)->model();
        QVERIFY(model->setData(model->index(row, column), value));
    }
    void tick(const char *table, int row, bool isTicked)
    {
        QAbstractItemModel *model = child<QTableView>(wizard, table)->model();
        QVERIFY(model->setData(model->index(row, 0), isTicked ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole));
    }
    /// Goes to the page after this one; the sentence that keeps the clerk here, empty if none does.
    QString next()
    {
        const int before = wizard.currentId();
        QWidget *page = wizard.currentPage();
        wizard.next();
        return wizard.currentId() == before ? child<QLabel>(*page, "messageLabel")->text() : QString();
    }
    void nameTown() { child<QLineEdit>(wizard, "nameEdit")->setText(text("三教镇")); }
};

} // namespace

class TestNewStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aTownNeedsAName();
    void theFullNameIsProposedUntilItIsTyped();
    void officesAreTickedRenamedAndAdded();
    void rowsAreAsHighAsTheirText();
    void wrongOfficesAreMarked();
    void villagesArePastedFromAList();
    void aTableTakesAPasteByKey();
    void itemsFollowTheOffices();
    void tickedItemsAreKeptThroughTheOffices();
    void deadlinesAreShownAsExamples();
    void everyPageFitsASmallScreen();
    void aClerkIsNeeded();
    void theEndMakesTheStoreInOneStep();
    void theWizardStaysWhereNoStoreWasMade();
    void leavingAsksOnce();
    void everyFieldHasAName();
    void theKeyboardIsEnough();
    void theKeeperMakesAndOpensTheStore();

private:
    QTemporaryDir m_settings;
};

void TestNewStore::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("gongkai-test"));
}

void TestNewStore::aTownNeedsAName()
{
    WizardBench bench;
    QVERIFY(!bench.next().isEmpty());
    QVERIFY(!child<QLineEdit>(bench.wizard, "nameEdit")->accessibleDescription().isEmpty());
    bench.nameTown();
    QCOMPARE(bench.next(), QString());
}

void TestNewStore::theFullNameIsProposedUntilItIsTyped()
{
    WizardBench bench;
    auto *body = child<QLineEdit>(bench.wizard, "bodyNameEdit");
    bench.nameTown();
    child<QLineEdit>(bench.wizard, "districtEdit")->setText(text("重庆市永川区"));
    QCOMPARE(body->text(), text("重庆市永川区三教镇人民政府"));
    body->setText(text("永川区三教镇人民政府"));
    child<QLineEdit>(bench.wizard, "districtEdit")->setText(text("永川区"));
    QCOMPARE(body->text(), text("永川区三教镇人民政府"));
}

void TestNewStore::officesAreTickedRenamedAndAdded()
{
    WizardBench bench;
    bench.nameTown();
    bench.next();
    const auto ready = readyCatalogue()->offices;
    bench.tick("officesTable", 0, false);
    bench.setCell("officesTable", 1, 1, text("组织办"));
    bench.setCell("officesTable", int(ready.size()), 1, text("水利站"));
    QCOMPARE(bench.next(), QString());
    while (bench.wizard.nextId() != -1)
        QCOMPARE(bench.next(), QString());
    bench.setCell("clerksTable", 0, 0, text("李明"));
    bench.wizard.accept();
    QCOMPARE(bench.made.town.offices.size(), ready.size());
    QCOMPARE(bench.made.town.offices.front().ready, ready[1].code);
    QCOMPARE(bench.made.town.offices.front().name, text("组织办"));
    QCOMPARE(bench.made.town.offices.back().ready, QString());
    QCOMPARE(bench.made.town.offices.back().name, text("水利站"));
}

void TestNewStore::rowsAreAsHighAsTheirText()
{
    WizardBench bench;
    bench.nameTown();
    bench.next();
    // A long name and a short one are a line each where the column has the room.
    const auto *table = child<QTableView>(bench.wizard, "officesTable");
    const int lineHeight = table->fontMetrics().lineSpacing();
    for (int row = 0; row < table->model()->rowCount(); ++row)
        QTRY_VERIFY2(
            table->rowHeight(row) < 2 * lineHeight, qPrintable(table->model()->index(row, 1).data().toString()));
    QCOMPARE(table->currentIndex(), table->model()->index(0, 0));
}

void TestNewStore::wrongOfficesAreMarked()
{
    WizardBench bench;
    bench.nameTown();
    bench.next();
    auto *table = child<QTableView>(bench.wizard, "officesTable");
    const QString second = table->model()->index(1, 1).data().toString();
    // A name that only an unticked row has is free.
    bench.tick("officesTable", 0, false);
    bench.setCell("officesTable", 0, 1, second);
    bench.setCell("officesTable", 2, 1, second);
    QVERIFY(bench.next().contains(second));
    QCOMPARE(table->currentIndex(), table->model()->index(2, 1));
    QVERIFY(table->model()->index(2, 1).data(Qt::AccessibleTextRole).toString().contains(second));
    // An emptied row is none.
    bench.setCell("officesTable", 2, 1, QString());
    QCOMPARE(bench.next(), QString());
    bench.wizard.back();
    for (int row = 0; row < table->model()->rowCount() - 1; ++row)
        bench.tick("officesTable", row, false);
    QVERIFY(!bench.next().isEmpty());
}

void TestNewStore::villagesArePastedFromAList()
{
    WizardBench bench;
    bench.nameTown();
    bench.next();
    bench.next();
    auto *button = child<QPushButton>(bench.wizard, "pasteButton");
    QGuiApplication::clipboard()->setText(QStringLiteral(" \n"));
    button->click();
    QVERIFY(!child<QLabel>(*bench.wizard.currentPage(), "messageLabel")->text().isEmpty());
    QGuiApplication::clipboard()->setText(text("利民村\r\n云龙村\r\n\r\n 新街社区 \n"));
    button->click();
    QGuiApplication::clipboard()->setText(text("三台村、石笋村，利民村"));
    button->click();
    QAbstractItemModel *model = child<QTableView>(bench.wizard, "villagesTable")->model();
    QCOMPARE(model->rowCount(), 7);
    QCOMPARE(model->index(2, 0).data().toString(), text("新街社区"));
    QVERIFY(model->index(2, 1).data() != model->index(1, 1).data());
    QCOMPARE(model->index(4, 0).data().toString(), text("石笋村"));
    // One is there twice.
    QVERIFY(bench.next().contains(text("利民村")));
    model->removeRow(5);
    QCOMPARE(bench.next(), QString());
}

void TestNewStore::aTableTakesAPasteByKey()
{
    WizardBench bench;
    bench.nameTown();
    bench.next();
    bench.next();
    auto *table = child<QTableView>(bench.wizard, "villagesTable");
    const QString community = [&] {
        bench.setCell("villagesTable", 0, 0, text("甲社区"));
        return table->model()->index(0, 1).data().toString();
    }();
    QGuiApplication::clipboard()->setText(text("乙村\t") + community + text("\n丙村\t没有这种\n"));
    table->setCurrentIndex(table->model()->index(1, 0));
    QTest::keyClick(table, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(table->model()->rowCount(), 4);
    QCOMPARE(table->model()->index(1, 1).data().toString(), community);
    QVERIFY(table->model()->index(2, 1).data().toString() != community);
}

void TestNewStore::itemsFollowTheOffices()
{
    WizardBench bench;
    bench.nameTown();
    bench.next();
    bench.tick("officesTable", 0, false);
    bench.setCell("officesTable", 1, 1, text("组织办"));
    bench.next();
    bench.next();
    auto *tree = child<QTreeWidget>(bench.wizard, "itemsTree");
    const auto ready = *readyCatalogue();
    QCOMPARE(tree->topLevelItemCount(), int(ready.offices.size()) - 1);
    QCOMPARE(tree->topLevelItem(0)->text(0), text("组织办"));
    QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::Checked);
    for (int column = 1; column < tree->columnCount(); ++column)
        QVERIFY(!tree->topLevelItem(0)->child(0)->text(column).isEmpty());
}

void TestNewStore::tickedItemsAreKeptThroughTheOffices()
{
    WizardBench bench;
    bench.nameTown();
    for (int page = 0; page < 3; ++page)
        bench.next();
    auto *tree = child<QTreeWidget>(bench.wizard, "itemsTree");
    tree->topLevelItem(0)->child(0)->setCheckState(0, Qt::Unchecked);
    QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::PartiallyChecked);
    bench.wizard.back();
    bench.wizard.back();
    bench.tick("officesTable", 1, false);
    bench.next();
    bench.next();
    QCOMPARE(tree->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
    QCOMPARE(tree->topLevelItem(0)->child(1)->checkState(0), Qt::Checked);
    child<QPushButton>(bench.wizard, "noneButton")->click();
    QCOMPARE(tree->topLevelItem(1)->child(0)->checkState(0), Qt::Unchecked);
    child<QPushButton>(bench.wizard, "allButton")->click();
    QCOMPARE(tree->topLevelItem(0)->child(0)->checkState(0), Qt::Checked);
}

void TestNewStore::everyPageFitsASmallScreen()
{
    WizardBench bench;
    bench.nameTown();
    // A screen of 1366 by 768 at 200 %, without the title of the window.
    const int lines = bench.wizard.fontMetrics().lineSpacing() * 24;
    do {
        QCoreApplication::processEvents();
        const int least = bench.wizard.minimumSizeHint().height();
        QVERIFY2(least <= lines,
            qPrintable(QStringLiteral("%1: %2 of %3").arg(bench.wizard.currentId()).arg(least).arg(lines)));
        bench.next();
    } while (bench.wizard.nextId() != -1);
    QVERIFY(bench.wizard.minimumSizeHint().height() <= lines);
}

void TestNewStore::deadlinesAreShownAsExamples()
{
    WizardBench bench;
    bench.nameTown();
    for (int page = 0; page < 4; ++page)
        bench.next();
    const auto *example = child<QLabel>(bench.wizard, "exampleLabel");
    // On 29 March that of March is over.
    QVERIFY(!example->text().contains(QStringLiteral("2016-03-28")));
    QVERIFY(example->text().contains(QStringLiteral("2016-04-28")));
    QVERIFY(example->text().contains(QStringLiteral("2016-06-28")));
    child<QSpinBox>(bench.wizard, "deadlineDaySpin")->setValue(31);
    QVERIFY(example->text().contains(QStringLiteral("2016-03-31")));
    QVERIFY(example->text().contains(QStringLiteral("2016-04-30")));
    child<QCheckBox>(bench.wizard, "deadlineInclusiveCheck")->setChecked(false);
    QVERIFY(example->text().contains(QStringLiteral("2016-04-29")));
    auto *first = child<QLineEdit>(bench.wizard, "firstMonthEdit");
    first->setText(text("下个月"));
    QVERIFY(bench.next().contains(text("下个月")));
    QVERIFY(!first->accessibleDescription().isEmpty());
    first->setText(text("2016.9"));
    QVERIFY(!example->text().contains(QStringLiteral("2016-04")));
    QCOMPARE(bench.next(), QString());
}

void TestNewStore::aClerkIsNeeded()
{
    WizardBench bench;
    bench.nameTown();
    while (bench.wizard.nextId() != -1)
        QCOMPARE(bench.next(), QString());
    bench.wizard.accept();
    QCOMPARE(bench.asked, 0);
    QVERIFY(!child<QLabel>(*bench.wizard.currentPage(), "messageLabel")->text().isEmpty());
    bench.setCell("clerksTable", 0, 0, text(" 李明 "));
    bench.setCell("clerksTable", 1, 0, text("王芳"));
    bench.wizard.accept();
    QCOMPARE(bench.asked, 1);
    QCOMPARE(bench.made.clerks, (QStringList{text("李明"), text("王芳")}));
    QVERIFY(!bench.wizard.isVisible());
}

void TestNewStore::theEndMakesTheStoreInOneStep()
{
    WizardBench bench;
    bench.nameTown();
    child<QLineEdit>(bench.wizard, "hotlineEdit")->setText(QStringLiteral("12345"));
    while (bench.wizard.nextId() != -1)
        QCOMPARE(bench.next(), QString());
    bench.setCell("clerksTable", 0, 0, text("李明"));
    bench.wizard.accept();
    QCOMPARE(bench.made.town.town.hotline, QStringLiteral("12345"));
    QCOMPARE(bench.made.town.items.size(), int(bench.made.ready.items.size()));
    QCOMPARE(bench.made.town.firstMonth.value(), Period(2016, 3));
}

void TestNewStore::theWizardStaysWhereNoStoreWasMade()
{
    WizardBench bench;
    bench.makes = false;
    bench.nameTown();
    while (bench.wizard.nextId() != -1)
        bench.next();
    bench.setCell("clerksTable", 0, 0, text("李明"));
    bench.wizard.accept();
    QCOMPARE(bench.asked, 1);
    QVERIFY(bench.wizard.isVisible());
}

void TestNewStore::leavingAsksOnce()
{
    WizardBench bench;
    bench.nameTown();
    bench.prompts.agrees = false;
    bench.wizard.reject();
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(bench.wizard.isVisible());
    bench.prompts.agrees = true;
    bench.wizard.reject();
    QVERIFY(!bench.wizard.isVisible());
    WizardBench untouched;
    untouched.wizard.reject();
    QVERIFY(untouched.prompts.said.isEmpty());
    QVERIFY(!untouched.wizard.isVisible());
}

void TestNewStore::everyFieldHasAName()
{
    WizardBench bench;
    QCOMPARE(namelessFields(bench.wizard), QStringList());
}

void TestNewStore::theKeyboardIsEnough()
{
    WizardBench bench;
    bench.wizard.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&bench.wizard));
    QCOMPARE(QApplication::focusWidget(), child<QWidget>(bench.wizard, "nameEdit"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("town"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(bench.wizard.currentId(), 1);
    auto *offices = child<QTableView>(bench.wizard, "officesTable");
    QCOMPARE(QApplication::focusWidget(), offices);
    offices->setCurrentIndex(offices->model()->index(0, 0));
    QTest::keyClick(offices, Qt::Key_Space);
    QCOMPARE(offices->model()->index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::keyClick(bench.wizard.windowHandle(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(bench.wizard.currentId(), 2);
    QCOMPARE(QApplication::focusWidget(), child<QWidget>(bench.wizard, "villagesTable"));
    QTest::keyClick(bench.wizard.windowHandle(), Qt::Key_N, Qt::AltModifier);
    QTRY_COMPARE(bench.wizard.currentId(), 3);
    auto *tree = child<QTreeWidget>(bench.wizard, "itemsTree");
    QCOMPARE(QApplication::focusWidget(), tree);
    QTest::keyClick(tree, Qt::Key_Space);
    QCOMPARE(tree->topLevelItem(0)->checkState(0), Qt::Unchecked);
}

void TestNewStore::theKeeperMakesAndOpensTheStore()
{
    QTemporaryDir folder;
    TestStore clock;
    AnsweringPrompts prompts;
    Preferences preferences;
    preferences.setClerk(text("旧人"));
    prompts.file = folder.filePath(QStringLiteral("new.gongkai"));
    WindowKeeper keeper(clock.session(), preferences, prompts);
    keeper.createTown();
    NewStoreWizard *wizard = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        wizard = widget->isVisible() && qobject_cast<NewStoreWizard *>(widget) ? qobject_cast<NewStoreWizard *>(widget)
                                                                               : wizard;
    QVERIFY(wizard);
    child<QLineEdit>(*wizard, "nameEdit")->setText(text("试镇"));
    while (wizard->nextId() != -1)
        wizard->next();
    auto *clerks = child<QTableView>(*wizard, "clerksTable")->model();
    QCOMPARE(clerks->index(0, 0).data().toString(), text("旧人"));
    clerks->setData(clerks->index(0, 0), text("李明"));
    clerks->setData(clerks->index(1, 0), text("王芳"));
    QVERIFY(!QFile::exists(prompts.file));
    wizard->accept();
    QVERIFY2(prompts.said.isEmpty(), qPrintable(prompts.said.join(u'\n')));
    QCOMPARE(preferences.clerk(), text("李明"));
    QCOMPARE(preferences.clerks().mid(0, 2), (QStringList{text("李明"), text("王芳")}));
    QCOMPARE(preferences.lastStore(), prompts.file);
    MainWindow *window = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets())
        window = window ? window : qobject_cast<MainWindow *>(widget);
    QVERIFY(window && window->isVisible());
    QVERIFY(window->windowTitle().contains(text("试镇")));
    auto store = Store::open(prompts.file, clock.session());
    QVERIFY(store);
    QCOMPARE(TownBook(**store).all<CatalogueItem>()->size(), readyCatalogue()->items.size());
    // Everything came with one step, under the first clerk's name.
    const auto entries = HistoryBook(**store).of(List::Town, QStringLiteral("town"));
    QVERIFY(entries && entries->size() == 1);
    QCOMPARE(entries->front().clerk, text("李明"));
    QCOMPARE(entries->front().step, qint64(1));
}

QTEST_MAIN(TestNewStore)
#include "tst_newstore.moc"
