// SPDX-License-Identifier: GPL-3.0-or-later
#include "basepage.h"
#include "itemdialog.h"
#include "officedialog.h"
#include "preferences.h"
#include "recordspane.h"
#include "settingspage.h"
#include "teamdialog.h"
#include "workbench.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>
#include <QTableView>

using namespace Gongkai;

class TestBaseData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFormMarksFaultsBeforeAnythingIsSaved();
    void aRecordIsAddedAndChanged();
    void aTakenCodeIsNamedAtItsField();
    void aConflictSaysWhoChangedIt();
    void aRecordInUseIsNotRemoved();
    void theLeadingGroupStandsInItsOrder();
    void aListIsSearched();
    void anItemKeepsMonthsAndChannels();
    void aTeamKeepsItsMembers();
    void theTownIsSaved();
    void leavingSettingsAsksOnce();
    void tabOrderIsTheOrderOnTheForm();
    void everyFieldHasAName();

private:
    QTemporaryDir m_settings;
};

void TestBaseData::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("gongkai-test"));
}

void TestBaseData::aFormMarksFaultsBeforeAnythingIsSaved()
{
    Workbench bench;
    OfficeDialog form(bench.place, nullptr, nullptr);
    form.show();
    child<QLineEdit>(form, "codeEdit")->setText(QStringLiteral("SB"));
    child<QLineEdit>(form, "fromEdit")->setText(QStringLiteral("someday"));
    form.accept();
    QVERIFY(form.isVisible());
    QVERIFY(!child<QLineEdit>(form, "nameEdit")->accessibleDescription().isEmpty());
    QVERIFY(!child<QLineEdit>(form, "fromEdit")->accessibleDescription().isEmpty());
    QVERIFY(child<QLineEdit>(form, "codeEdit")->accessibleDescription().isEmpty());
    QCOMPARE(child<QLineEdit>(form, "fromEdit")->text(), QStringLiteral("someday"));
    QCOMPARE(bench.all<Office>().size(), size_t(2));
}

void TestBaseData::aRecordIsAddedAndChanged()
{
    Workbench bench;
    OfficeDialog form(bench.place, nullptr, nullptr);
    child<QLineEdit>(form, "codeEdit")->setText(QStringLiteral("SB"));
    child<QLineEdit>(form, "nameEdit")->setText(QStringLiteral("社保所"));
    child<QLineEdit>(form, "fromEdit")->setText(QStringLiteral("2015.3"));
    form.accept();
    auto stored = TownBook(bench.files.store()).find<Office>(QStringLiteral("SB"));
    QVERIFY(stored);
    QCOMPARE(stored->record.from.value(), Period(2015, 3));
    QVERIFY(bench.deeds.undoName().contains(QStringLiteral("社保所")));

    OfficeDialog change(bench.place, &*stored, nullptr);
    QVERIFY(!child<QLineEdit>(change, "codeEdit")->isEnabled());
    child<QLineEdit>(change, "phoneEdit")->setText(QStringLiteral("49400001"));
    change.accept();
    stored = TownBook(bench.files.store()).find<Office>(QStringLiteral("SB"));
    QCOMPARE(stored->record.phone, QStringLiteral("49400001"));
    QCOMPARE(stored->version, 2);
}

void TestBaseData::aTakenCodeIsNamedAtItsField()
{
    Workbench bench;
    OfficeDialog form(bench.place, nullptr, nullptr);
    child<QLineEdit>(form, "codeEdit")->setText(QStringLiteral("CZ"));
    child<QLineEdit>(form, "nameEdit")->setText(QStringLiteral("另一个"));
    form.accept();
    QVERIFY(!child<QLabel>(form, "messageLabel")->text().isEmpty());
    QVERIFY2(!child<QLineEdit>(form, "codeEdit")->accessibleDescription().isEmpty(),
        qPrintable(child<QLabel>(form, "messageLabel")->text()));
}

void TestBaseData::aConflictSaysWhoChangedIt()
{
    Workbench bench;
    auto stored = TownBook(bench.files.store()).find<Office>(QStringLiteral("CZ"));
    OfficeDialog form(bench.place, &*stored, nullptr);
    Office changed = stored->record;
    changed.contact = QStringLiteral("别人");
    ChangeSet changes;
    changes.change(changed, stored->version);
    bench.files.store().setClerk(QStringLiteral("李明"));
    QVERIFY(TownBook(bench.files.store()).commit(changes));
    child<QLineEdit>(form, "phoneEdit")->setText(QStringLiteral("123"));
    form.accept();
    QVERIFY(child<QLabel>(form, "messageLabel")->text().contains(QStringLiteral("李明")));
    QCOMPARE(child<QLineEdit>(form, "phoneEdit")->text(), QStringLiteral("123"));
}

void TestBaseData::aRecordInUseIsNotRemoved()
{
    Workbench bench;
    BasePage page(bench.place);
    page.show();
    auto *pane = child<RecordsPane>(page, "officesPane");
    child<QTableView>(*pane, "recordsTable")->selectRow(0);
    pane->findChild<QAction *>(QStringLiteral("actionRemove"))->trigger();
    // Asked once, and told why it stays.
    QCOMPARE(bench.prompts.said.size(), 2);
    QCOMPARE(bench.all<Office>().size(), size_t(2));
}

void TestBaseData::theLeadingGroupStandsInItsOrder()
{
    Workbench bench;
    const auto member = [](const char *name, GroupRole role) {
        LeadingGroupMember made;
        made.name = QString::fromUtf8(name);
        made.role = role;
        made.position = QStringLiteral("干部");
        return made;
    };
    bench.files.add(member("张一", GroupRole::Staff), member("王二", GroupRole::Member),
        member("周三", GroupRole::Deputy), member("陈四", GroupRole::Deputy), member("赵五", GroupRole::Head));
    BasePage page(bench.place);
    page.show();
    auto *pane = page.findChild<QWidget *>(QStringLiteral("leadingGroupPane"));
    child<QTabWidget>(page, "tabs")->setCurrentWidget(pane);
    const QAbstractItemModel &shown = *child<QTableView>(*pane, "recordsTable")->model();
    QStringList names;
    for (int row = 0; row < shown.rowCount(); ++row)
        names.append(shown.index(row, 1).data().toString());
    QCOMPARE(names.join(u' '), QStringLiteral("赵五 陈四 周三 王二 张一"));
}

void TestBaseData::aListIsSearched()
{
    Workbench bench;
    BasePage page(bench.place);
    page.show();
    auto *pane = child<RecordsPane>(page, "officesPane");
    auto *table = child<QTableView>(*pane, "recordsTable");
    QCOMPARE(table->model()->rowCount(), 2);
    QTest::keyClicks(child<QLineEdit>(*pane, "searchEdit"), QStringLiteral("dzb"));
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClicks(child<QLineEdit>(*pane, "searchEdit"), QStringLiteral("zz"));
    QVERIFY(child<QLabel>(*pane, "emptyLabel")->isVisible());
}

void TestBaseData::anItemKeepsMonthsAndChannels()
{
    Workbench bench;
    ItemDialog form(bench.place, nullptr, nullptr);
    child<QLineEdit>(form, "codeEdit")->setText(QStringLiteral("CZ-09"));
    child<QLineEdit>(form, "nameEdit")->setText(QStringLiteral("预算"));
    child<QComboBox>(form, "officeCombo")->setCurrentIndex(0);
    child<QListWidget>(form, "monthsList")->item(2)->setCheckState(Qt::Checked);
    child<QListWidget>(form, "channelsList")->item(0)->setCheckState(Qt::Checked);
    form.accept();
    const auto stored = TownBook(bench.files.store()).find<CatalogueItem>(QStringLiteral("CZ-09"));
    QVERIFY2(stored, qPrintable(child<QLabel>(form, "messageLabel")->text()));
    QCOMPARE(stored->record.months, std::vector<int>{3});
    QCOMPARE(stored->record.channels, QStringList(QStringLiteral("公开栏")));
    QCOMPARE(stored->record.office, QStringLiteral("CZ"));
}

void TestBaseData::aTeamKeepsItsMembers()
{
    Workbench bench;
    const auto before = TownBook(bench.files.store()).find<InspectionTeam>(QStringLiteral("D1"));
    TeamDialog form(bench.place, &*before, nullptr);
    auto *table = child<QTableView>(form, "membersTable");
    table->model()->setData(table->model()->index(0, 0), QStringLiteral("张三"));
    form.accept();
    const auto stored = TownBook(bench.files.store()).find<InspectionTeam>(QStringLiteral("D1"));
    QCOMPARE(stored->record.members.size(), size_t(1));
    QCOMPARE(stored->record.members.front().name, QStringLiteral("张三"));
}

void TestBaseData::theTownIsSaved()
{
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.show();
    page.activate();
    child<QLineEdit>(page, "nameEdit")->clear();
    child<QPushButton>(page, "saveButton")->click();
    QVERIFY(child<QLabel>(page, "messageLabel")->isVisible());
    child<QLineEdit>(page, "nameEdit")->setText(QStringLiteral("三教镇"));
    child<QSpinBox>(page, "deadlineDaySpin")->setValue(25);
    child<QPushButton>(page, "saveButton")->click();
    const auto town = TownBook(bench.files.store()).town();
    QCOMPARE((*town)->record.name, QStringLiteral("三教镇"));
    QCOMPARE((*town)->record.deadlineDay, 25);
    QVERIFY(page.mayLeave());
}

void TestBaseData::leavingSettingsAsksOnce()
{
    Workbench bench;
    Preferences preferences;
    SettingsPage page(bench.place, preferences);
    page.activate();
    QVERIFY(page.mayLeave());
    QCOMPARE(bench.prompts.said.size(), 0);
    child<QLineEdit>(page, "nameEdit")->setText(QStringLiteral("别的镇"));
    QVERIFY(!page.mayLeave());
    QCOMPARE(bench.prompts.said.size(), 1);
    bench.prompts.unsaved = Prompts::Unsaved::Save;
    QVERIFY(page.mayLeave());
    QCOMPARE((*TownBook(bench.files.store()).town())->record.name, QStringLiteral("别的镇"));
}

void TestBaseData::tabOrderIsTheOrderOnTheForm()
{
    Workbench bench;
    OfficeDialog form(bench.place, nullptr, nullptr);
    form.show();
    QPoint before(-1, -1);
    for (const char *name : {"codeEdit", "orderSpin", "nameEdit", "contactEdit", "phoneEdit", "fromEdit", "toEdit"}) {
        const QPoint at = child<QWidget>(form, name)->pos();
        const bool isAfter = at.y() > before.y() + 4 || (qAbs(at.y() - before.y()) <= 4 && at.x() > before.x());
        QVERIFY2(isAfter, name);
        before = at;
    }
    QWidget *field = child<QWidget>(form, "codeEdit");
    for (const char *next : {"orderSpin", "nameEdit", "contactEdit", "phoneEdit", "fromEdit", "toEdit"}) {
        do
            field = field->nextInFocusChain();
        while (!(field->focusPolicy() & Qt::TabFocus) || field->focusProxy()
            || field->objectName().startsWith(QStringLiteral("qt_")));
        QCOMPARE(field->objectName(), QString::fromLatin1(next));
    }
}

void TestBaseData::everyFieldHasAName()
{
    Workbench bench;
    Preferences preferences;
    BasePage base(bench.place);
    SettingsPage settings(bench.place, preferences);
    OfficeDialog office(bench.place, nullptr, nullptr);
    ItemDialog item(bench.place, nullptr, nullptr);
    TeamDialog team(bench.place, nullptr, nullptr);
    for (QWidget *window : {static_cast<QWidget *>(&base), static_cast<QWidget *>(&settings),
             static_cast<QWidget *>(&office), static_cast<QWidget *>(&item), static_cast<QWidget *>(&team)})
        QCOMPARE(namelessFields(*window), QStringList());
}

QTEST_MAIN(TestBaseData)
#include "tst_basedata.moc"
