// SPDX-License-Identifier: GPL-3.0-or-later
#include "basepage.h"
#include "itemdialog.h"
#include "officedialog.h"
#include "recordspane.h"
#include "reformdialog.h"
#include "takeoverdialog.h"
#include "townchoices.h"
#include "typedrows.h"
#include "villagedialog.h"
#include "workbench.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace Gongkai;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// The base data, with one of its lists in front and its first record selected.
struct BaseBench : Workbench
{
    BasePage page{place};
    RecordsPane *pane;

    explicit BaseBench(const char *paneName) : pane(child<RecordsPane>(page, paneName))
    {
        page.show();
        child<QTabWidget>(page, "tabs")->setCurrentWidget(pane);
        child<QTableView>(*pane, "recordsTable")->selectRow(0);
    }
    template <class Dialog>
    Dialog *opened(const char *action)
    {
        pane->findChild<QAction *>(QString::fromLatin1(action))->trigger();
        auto *dialog = pane->findChild<Dialog *>();
        if (!dialog)
            qFatal("no dialog by %s", action);
        return dialog;
    }
    template <class R>
    R stored(const char *code)
    {
        return TownBook(files.store()).find<R>(QString::fromLatin1(code))->record;
    }
};

} // namespace

class TestReformForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anOfficeIsRenamedFromAMonth();
    void impossibleMonthsAreMarked();
    void anOfficeIsMergedInOneStep();
    void whatWouldBeLeftOutIsSaidOnce();
    void aVillageIsClosed();
    void aVillageIsMerged();
    void anItemIsRenamedFromAMonth();
    void toolsNeedARecord();
    void formerNamesAreTypedInTheForm();
    void wrongFormerNamesAreMarked();
    void listsUseTheNameOfTheDay();
    void theCatalogueIsTakenOver();
    void nothingTickedIsSaid();
    void aFullCatalogueOffersNothing();
    void itemsStandByTheirOffice();
    void anItemSaysWhenItIsDue();
    void everyFieldHasAName();

private:
    QTemporaryDir m_settings;
};

void TestReformForms::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_settings.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(QStringLiteral("gongkai-test"));
}

void TestReformForms::anOfficeIsRenamedFromAMonth()
{
    BaseBench bench("officesPane");
    auto *dialog = bench.opened<ReformDialog>("actionRename");
    QVERIFY(!child<QComboBox>(*dialog, "intoCombo")->isVisible());
    const auto *explanation = child<QLabel>(*dialog, "explanationLabel");
    QVERIFY(explanation->text().isEmpty());
    child<QLineEdit>(*dialog, "nameEdit")->setText(text("财政办公室"));
    child<QLineEdit>(*dialog, "monthEdit")->setText(QStringLiteral("2016.3"));
    for (const char *part : {"财政办公室", "财政所", "2016-03", "2016-02"})
        QVERIFY2(explanation->text().contains(text(part)), qPrintable(explanation->text()));
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(bench.stored<Office>("CZ").name, text("财政办公室"));
    QCOMPARE(bench.stored<Office>("CZ").formerNames.front().name, text("财政所"));
    QVERIFY(bench.deeds.undoName().contains(text("财政所")));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(bench.stored<Office>("CZ").name, text("财政所"));
    QVERIFY(bench.stored<Office>("CZ").formerNames.empty());
}

void TestReformForms::impossibleMonthsAreMarked()
{
    BaseBench bench("officesPane");
    auto *dialog = bench.opened<ReformDialog>("actionRename");
    auto *month = child<QLineEdit>(*dialog, "monthEdit");
    const auto *message = child<QLabel>(*dialog, "messageLabel");
    child<QLineEdit>(*dialog, "nameEdit")->setText(text("财政办"));
    for (const char *typed : {"2009-05", "2010-01", "sometime", ""}) {
        month->setText(QString::fromLatin1(typed));
        dialog->accept();
        QVERIFY2(dialog->isVisible(), typed);
        QVERIFY2(!month->accessibleDescription().isEmpty(), typed);
    }
    month->setText(QStringLiteral("2010-01"));
    dialog->accept();
    QVERIFY2(message->text().contains(QStringLiteral("2010-02")), qPrintable(message->text()));
    month->setText(QStringLiteral("2010-02"));
    child<QLineEdit>(*dialog, "nameEdit")->clear();
    dialog->accept();
    QVERIFY(!child<QLineEdit>(*dialog, "nameEdit")->accessibleDescription().isEmpty());
    QCOMPARE(bench.stored<Office>("CZ").name, text("财政所"));
}

void TestReformForms::anOfficeIsMergedInOneStep()
{
    BaseBench bench("officesPane");
    auto *dialog = bench.opened<ReformDialog>("actionMerge");
    auto *into = child<QComboBox>(*dialog, "intoCombo");
    QCOMPARE(into->count(), 1);
    QVERIFY(!child<QLineEdit>(*dialog, "nameEdit")->isVisible());
    dialog->accept();
    QVERIFY(!into->accessibleDescription().isEmpty());
    into->setCurrentIndex(0);
    child<QLineEdit>(*dialog, "monthEdit")->setText(QStringLiteral("2016-01"));
    const QString sentence = child<QLabel>(*dialog, "explanationLabel")->text();
    QVERIFY2(sentence.contains(QStringLiteral("2015-12")) && sentence.contains(text("党政办"))
            && sentence.contains(QStringLiteral("2 ")),
        qPrintable(sentence));
    dialog->accept();
    QCOMPARE(bench.stored<Office>("CZ").to.value(), Period(2015, 12));
    QCOMPARE(bench.stored<CatalogueItem>("DZ-02").office, text("DZ"));
    QVERIFY(bench.deeds.undo());
    QVERIFY(!bench.stored<Office>("CZ").to);
    QVERIFY(!TownBook(bench.files.store()).find<CatalogueItem>(QStringLiteral("DZ-02")));
}

void TestReformForms::whatWouldBeLeftOutIsSaidOnce()
{
    BaseBench bench("officesPane");
    bench.files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-20T09:00:00"));
    child<QTableView>(*bench.pane, "recordsTable")->selectRow(0);
    auto *dialog = bench.opened<ReformDialog>("actionMerge");
    child<QComboBox>(*dialog, "intoCombo")->setCurrentIndex(0);
    child<QLineEdit>(*dialog, "monthEdit")->setText(QStringLiteral("2015-10"));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    const QString message = child<QLabel>(*dialog, "messageLabel")->text();
    QCOMPARE(message.count(QStringLiteral("2015-11")), 1);
    QVERIFY(!child<QLineEdit>(*dialog, "monthEdit")->accessibleDescription().isEmpty());
    QVERIFY(!bench.stored<Office>("CZ").to);
}

void TestReformForms::aVillageIsClosed()
{
    BaseBench bench("villagesPane");
    // The one that is closed already stands first.
    auto *table = child<QTableView>(*bench.pane, "recordsTable");
    QCOMPARE(table->currentIndex().data().toString(), QStringLiteral("GB"));
    table->selectRow(1);
    auto *dialog = bench.opened<ReformDialog>("actionClose");
    QCOMPARE(child<QLineEdit>(*dialog, "monthEdit")->text(), QStringLiteral("2015-12"));
    dialog->accept();
    QCOMPARE(bench.stored<Village>("LM").to.value(), Period(2015, 12));
    QVERIFY(bench.deeds.undoName().contains(text("利民村")));
}

void TestReformForms::aVillageIsMerged()
{
    BaseBench bench("villagesPane");
    child<QTableView>(*bench.pane, "recordsTable")->selectRow(1);
    auto *dialog = bench.opened<ReformDialog>("actionMerge");
    auto *into = child<QComboBox>(*dialog, "intoCombo");
    child<QLineEdit>(*dialog, "monthEdit")->setText(QStringLiteral("2016-01"));
    // One that is closed takes nothing over.
    into->setCurrentIndex(into->findData(QStringLiteral("GB")));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY(!into->accessibleDescription().isEmpty());
    into->setCurrentIndex(into->findData(QStringLiteral("YL")));
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(bench.stored<Village>("LM").to.value(), Period(2015, 12));
    QVERIFY(!bench.stored<Village>("YL").to);
}

void TestReformForms::anItemIsRenamedFromAMonth()
{
    BaseBench bench("itemsPane");
    const CatalogueItem before = bench.stored<CatalogueItem>("CZ-01");
    auto *dialog = bench.opened<ReformDialog>("actionRename");
    child<QLineEdit>(*dialog, "nameEdit")->setText(text("预算公开"));
    child<QLineEdit>(*dialog, "monthEdit")->setText(QStringLiteral("2016-01"));
    const QString sentence = child<QLabel>(*dialog, "explanationLabel")->text();
    for (const QString &part : {text("预算公开"), before.name, QStringLiteral("2016-01"), QStringLiteral("2015-12")})
        QVERIFY2(sentence.contains(part), qPrintable(sentence));
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(bench.stored<CatalogueItem>("CZ-01").name, before.name);
    QCOMPARE(bench.stored<CatalogueItem>("CZ-01").to.value(), Period(2015, 12));
    QCOMPARE(bench.stored<CatalogueItem>("CZ-03").name, text("预算公开"));
    QVERIFY(bench.deeds.undo());
    QVERIFY(!bench.stored<CatalogueItem>("CZ-01").to);
}

void TestReformForms::toolsNeedARecord()
{
    BaseBench bench("officesPane");
    auto *search = child<QLineEdit>(*bench.pane, "searchEdit");
    search->setText(QStringLiteral("qqqq"));
    for (const char *name : {"actionRename", "actionMerge", "actionClose"})
        QVERIFY2(!bench.pane->findChild<QAction *>(QString::fromLatin1(name))->isEnabled(), name);
    search->clear();
    child<QTableView>(*bench.pane, "recordsTable")->selectRow(0);
    QVERIFY(bench.pane->findChild<QAction *>(QStringLiteral("actionRename"))->isEnabled());
}

void TestReformForms::formerNamesAreTypedInTheForm()
{
    Workbench bench;
    const auto before = TownBook(bench.files.store()).find<Village>(QStringLiteral("LM"));
    VillageDialog form(bench.place, &*before, nullptr);
    auto *model = child<QTableView>(form, "formerNamesTable")->model();
    model->setData(model->index(0, 0), text("老利民村"));
    model->setData(model->index(0, 1), text("2012年6月"));
    form.accept();
    const auto after = TownBook(bench.files.store()).find<Village>(QStringLiteral("LM"));
    QCOMPARE(after->record.formerNames, (std::vector<FormerName>{{text("老利民村"), Period(2012, 6)}}));
    VillageDialog again(bench.place, &*after, nullptr);
    model = child<QTableView>(again, "formerNamesTable")->model();
    QCOMPARE(model->index(0, 1).data().toString(), QStringLiteral("2012-06"));
}

void TestReformForms::wrongFormerNamesAreMarked()
{
    Workbench bench;
    const auto before = TownBook(bench.files.store()).find<Office>(QStringLiteral("CZ"));
    OfficeDialog form(bench.place, &*before, nullptr);
    form.show();
    auto *model = child<QTableView>(form, "formerNamesTable")->model();
    const auto type = [model](int row, const char *name, const char *month) {
        model->setData(model->index(row, 0), text(name));
        model->setData(model->index(row, 1), text(month));
    };
    const auto isMarked = [model](int row, int column) {
        return !model->index(row, column).data(TypedRows::FaultRole).toString().isEmpty();
    };
    type(0, "甲所", "2014-01");
    type(1, "乙所", "2013-12");
    form.accept();
    QVERIFY(form.isVisible() && isMarked(1, 1) && !isMarked(0, 1));
    type(1, "乙所", "不知道");
    form.accept();
    QVERIFY(form.isVisible() && isMarked(1, 1));
    model->setData(model->index(1, 1), QStringLiteral("2014-02"));
    model->setData(model->index(1, 0), QString());
    form.accept();
    QVERIFY(form.isVisible() && isMarked(1, 0));
    type(1, "乙所", "2014-02");
    form.accept();
    QVERIFY(!form.isVisible());
}

void TestReformForms::listsUseTheNameOfTheDay()
{
    Workbench bench;
    auto office = *TownBook(bench.files.store()).find<Office>(QStringLiteral("CZ"));
    office.record.formerNames = {{text("财税所"), Period(2014, 12)}};
    ChangeSet changes;
    changes.change(office.record, office.version);
    QVERIFY(TownBook(bench.files.store()).commit(changes));
    QCOMPARE(officeChoices(bench.files.store(), QDate(2014, 12, 31)).front().text, text("财税所"));
    QCOMPARE(officeChoices(bench.files.store(), QDate(2015, 1, 1)).front().text, text("财政所"));
}

void TestReformForms::theCatalogueIsTakenOver()
{
    BaseBench bench("itemsPane");
    const size_t before = TownBook(bench.files.store()).all<CatalogueItem>()->size();
    auto *dialog = bench.opened<TakeOverDialog>("actionTakeOver");
    auto *tree = child<QTreeWidget>(*dialog, "itemsTree");
    child<QPushButton>(*dialog, "noneButton")->click();
    // CZ-01 and CZ-02 of the store have other names, but their codes are taken.
    QTreeWidgetItem *office = nullptr;
    for (int row = 0; row < tree->topLevelItemCount(); ++row)
        office = tree->topLevelItem(row)->text(0) == text("财政所") ? tree->topLevelItem(row) : office;
    QVERIFY(office);
    QVERIFY(office->child(0)->text(0) != text("财政预算"));
    office->child(0)->setCheckState(0, Qt::Checked);
    child<QLineEdit>(*dialog, "fromEdit")->setText(text("没有"));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    child<QLineEdit>(*dialog, "fromEdit")->setText(QStringLiteral("2016-1"));
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    QCOMPARE(TownBook(bench.files.store()).all<CatalogueItem>()->size(), before + 1);
    QCOMPARE(TownBook(bench.files.store()).all<Office>()->size(), size_t(2));
    QCOMPARE(bench.stored<CatalogueItem>("CZ-03").from.value(), Period(2016, 1));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(TownBook(bench.files.store()).all<CatalogueItem>()->size(), before);
}

void TestReformForms::nothingTickedIsSaid()
{
    BaseBench bench("itemsPane");
    auto *dialog = bench.opened<TakeOverDialog>("actionTakeOver");
    child<QPushButton>(*dialog, "noneButton")->click();
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY(!child<QLabel>(*dialog, "messageLabel")->text().isEmpty());
}

void TestReformForms::aFullCatalogueOffersNothing()
{
    BaseBench bench("itemsPane");
    auto *dialog = bench.opened<TakeOverDialog>("actionTakeOver");
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    delete dialog;
    bench.pane->findChild<QAction *>(QStringLiteral("actionTakeOver"))->trigger();
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(!bench.pane->findChild<TakeOverDialog *>());
}

void TestReformForms::itemsStandByTheirOffice()
{
    BaseBench bench("itemsPane");
    // By the order of the papers, not by the code: this one comes first of all.
    bench.files.add(TestStore::office("ZZ", "综治办", 0), TestStore::item("AA-01", "ZZ", Frequency::Yearly));
    const auto *model = child<QTableView>(*bench.pane, "recordsTable")->model();
    QCOMPARE(model->index(0, 0).data().toString(), text("综治办"));
    QCOMPARE(model->index(1, 0).data().toString(), text("财政所"));
    QCOMPARE(model->index(1, 1).data().toString(), QStringLiteral("CZ-01"));
    QCOMPARE(model->index(2, 1).data().toString(), QStringLiteral("CZ-02"));
    QCOMPARE(model->index(3, 0).data().toString(), text("党政办"));
    QStringList headings;
    for (int column = 0; column < model->columnCount(); ++column)
        headings.append(model->headerData(column, Qt::Horizontal).toString());
    for (const char *wanted : {"Class of disclosure", "How often", "Time limit", "Legal basis"})
        QVERIFY2(headings.contains(QString::fromLatin1(wanted)), qPrintable(headings.join(u' ')));
}

void TestReformForms::anItemSaysWhenItIsDue()
{
    Workbench bench;
    ItemDialog form(bench.place, nullptr, nullptr);
    auto *frequency = child<QComboBox>(form, "frequencyCombo");
    const auto *hint = child<QLabel>(form, "monthsHintLabel");
    frequency->setCurrentIndex(frequency->findData(QStringLiteral("quarterly")));
    const QLocale locale;
    for (int month = 1; month <= 12; ++month)
        QCOMPARE(hint->text().contains(locale.standaloneMonthName(month, QLocale::ShortFormat)), month % 3 == 0);
    frequency->setCurrentIndex(frequency->findData(QStringLiteral("asNeeded")));
    QVERIFY(!child<QListWidget>(form, "monthsList")->isEnabled());
    QVERIFY(!hint->text().contains(locale.standaloneMonthName(3, QLocale::ShortFormat)));
}

void TestReformForms::everyFieldHasAName()
{
    BaseBench bench("officesPane");
    auto *reform = bench.opened<ReformDialog>("actionMerge");
    QCOMPARE(namelessFields(*reform), QStringList());
    VillageDialog village(bench.place, nullptr, nullptr);
    QCOMPARE(namelessFields(village), QStringList());
    BaseBench items("itemsPane");
    QCOMPARE(namelessFields(*items.opened<TakeOverDialog>("actionTakeOver")), QStringList());
    QCOMPARE(namelessFields(items.page), QStringList());
}

QTEST_MAIN(TestReformForms)
#include "tst_reformforms.moc"
