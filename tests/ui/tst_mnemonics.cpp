// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationdialog.h"
#include "basepage.h"
#include "beforeafterdialog.h"
#include "bulletintextdialog.h"
#include "casedialogs.h"
#include "checklistdialog.h"
#include "clerkdialog.h"
#include "daysoffdialog.h"
#include "deadlinedialog.h"
#include "deadlineruledialog.h"
#include "deadlinerulesdialog.h"
#include "drawdialog.h"
#include "findingdialog.h"
#include "fontsdialog.h"
#include "groupmemberdialog.h"
#include "hotlinecalldialog.h"
#include "inspectedvillagedialog.h"
#include "itemdialog.h"
#include "mainwindow.h"
#include "meetingdialog.h"
#include "newstorewizard.h"
#include "officedialog.h"
#include "officialdialog.h"
#include "openstore.h"
#include "paperheaddialog.h"
#include "photoimportdialog.h"
#include "photosdialog.h"
#include "postingdialog.h"
#include "preferences.h"
#include "proposaldialog.h"
#include "recordspane.h"
#include "rectificationdialog.h"
#include "reformdialog.h"
#include "storelock.h"
#include "submissiondialog.h"
#include "takeoverdialog.h"
#include "teamdialog.h"
#include "townbook.h"
#include "villagedialog.h"
#include "visitdialog.h"
#include "workbench.h"
#include "yearfiguredialogs.h"

#include <QAbstractButton>
#include <QAction>
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGroupBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTableView>
#include <QTranslator>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Alt and a letter must lead to one place: of two fields with the same letter the second is out of reach.
class TestMnemonics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void ofEveryPage_data() { languages(); }
    void ofEveryPage();
    void ofEveryForm_data() { languages(); }
    void ofEveryForm();
    void ofTheNewStore_data() { languages(); }
    void ofTheNewStore();
    void ofTheCatalogue_data() { languages(); }
    void ofTheCatalogue();

private:
    static void languages();
    QTranslator m_toolkit;
    QTranslator m_program;
};

namespace {

using Uses = QMap<QString, QStringList>;

void note(Uses &uses, const QString &text)
{
    if (const QKeySequence key = QKeySequence::mnemonic(text); !key.isEmpty())
        uses[key.toString()].append(text);
}

/// The fields in sight within @p window to which no key leads.
QStringList keylessIn(const QWidget &window)
{
    QStringList keyless;
    const auto look = [&](const QString &text) {
        if (!text.isEmpty() && QKeySequence::mnemonic(text).isEmpty())
            keyless.append(text);
    };
    const auto labels = window.findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->buddy() && label->isVisibleTo(&window))
            look(label->text());
    }
    const auto checks = window.findChildren<QCheckBox *>();
    for (const QCheckBox *check : checks) {
        if (check->isVisibleTo(&window))
            look(check->text());
    }
    return keyless;
}

void noteTabs(Uses &uses, const QTabBar &bar)
{
    for (int i = 0; i < bar.count(); ++i)
        note(uses, bar.tabText(i));
}

/// Every text in sight within @p window, by the key that leads to it.
Uses usesIn(const QWidget &window)
{
    Uses uses;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&window))
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            note(uses, label->text());
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            note(uses, button->text());
        else if (const auto *bar = qobject_cast<const QTabBar *>(widget))
            noteTabs(uses, *bar);
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            note(uses, group->title());
        else if (const auto *menus = qobject_cast<const QMenuBar *>(widget)) {
            for (const QAction *menu : menus->actions())
                note(uses, menu->text());
        }
    }
    return uses;
}

/// `&Save, &Source`: the texts that share a key, on whichever tab they stand.
QStringList doubledIn(QWidget &window)
{
    QStringList doubled;
    const auto look = [&] {
        const Uses uses = usesIn(window);
        for (const QStringList &texts : uses) {
            if (texts.size() > 1)
                doubled.append(texts.join(u", "_s));
        }
    };
    look();
    const auto tabs = window.findChildren<QTabWidget *>();
    for (QTabWidget *widget : tabs) {
        for (int i = 0; widget->isVisibleTo(&window) && i < widget->count(); ++i) {
            widget->setCurrentIndex(i);
            look();
        }
    }
    doubled.removeDuplicates();
    return doubled;
}

} // namespace

void TestMnemonics::languages()
{
    QTest::addColumn<bool>("isChinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

void TestMnemonics::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(m_program.load(u"gongkai_zh_CN.qm"_s, QStringLiteral(GONGKAI_BINARY_DIR "/app/main")));
    QVERIFY(m_toolkit.load(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
}

void TestMnemonics::init()
{
    QFETCH(bool, isChinese);
    if (isChinese) {
        QCoreApplication::installTranslator(&m_toolkit);
        QCoreApplication::installTranslator(&m_program);
    }
}

void TestMnemonics::cleanup()
{
    QCoreApplication::removeTranslator(&m_program);
    QCoreApplication::removeTranslator(&m_toolkit);
}

void TestMnemonics::ofEveryPage()
{
    TestStore files;
    files.addSmallTown();
    files.close();
    auto store = Store::open(files.path(), files.session());
    QVERIFY(store);
    AnsweringPrompts prompts;
    Preferences preferences;
    MainWindow window(std::make_unique<OpenStore>(std::move(*store), prompts), nullptr, preferences);
    window.show();
    auto *pages = child<QListWidget>(window, "pagesList");
    QStringList doubled;
    for (int row = 0; row < pages->count(); ++row) {
        pages->setCurrentRow(row);
        const auto look = [&] {
            for (const QString &texts : doubledIn(window) + keylessIn(window))
                doubled.append(pages->item(row)->text() + u": "_s + texts);
        };
        look();
        // The papers have a list of kinds of their own.
        auto *kinds = window.page()->findChild<QListWidget *>(u"kindsList"_s);
        for (int kind = 0; kinds && kind < kinds->count(); ++kind) {
            kinds->setCurrentRow(kind);
            look();
        }
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

void TestMnemonics::ofEveryForm()
{
    Workbench bench;
    const Workplace &place = bench.place;
    Town town;
    town.name = u"试镇"_s;
    std::vector<std::unique_ptr<QDialog>> forms;
    forms.push_back(std::make_unique<OfficeDialog>(place, nullptr, nullptr));
    forms.push_back(std::make_unique<VillageDialog>(place, nullptr, nullptr));
    forms.push_back(std::make_unique<InspectedVillageDialog>(place, u"LM"_s, nullptr, nullptr));
    forms.push_back(std::make_unique<ItemDialog>(place, nullptr, nullptr));
    forms.push_back(std::make_unique<OfficialDialog>(place, nullptr, nullptr));
    forms.push_back(std::make_unique<TeamDialog>(place, nullptr, nullptr));
    forms.push_back(std::make_unique<GroupMemberDialog>(place, nullptr, nullptr));
    forms.push_back(std::make_unique<ProposalDialog>(place, nullptr));
    forms.push_back(std::make_unique<HotlineCallDialog>(place, nullptr));
    forms.push_back(std::make_unique<MeetingDialog>(place, nullptr));
    forms.push_back(std::make_unique<ApplicationDialog>(place, nullptr));
    forms.push_back(std::make_unique<ReconsiderationDialog>(place, nullptr));
    forms.push_back(std::make_unique<LawsuitDialog>(place, nullptr));
    forms.push_back(std::make_unique<ProactiveFigureDialog>(place, nullptr, 2024));
    forms.push_back(std::make_unique<CarriedInDialog>(place, nullptr, 2024));
    forms.push_back(std::make_unique<ApplicationTotalDialog>(place, nullptr, 2024));
    forms.push_back(std::make_unique<PostingDialog>(place, nullptr));
    forms.push_back(std::make_unique<VisitDialog>(place));
    forms.push_back(std::make_unique<DrawDialog>(place, seedOfTheSystem, nullptr));
    forms.push_back(std::make_unique<ChecklistDialog>(place, nullptr, nullptr));
    Visit visit;
    visit.id = u"V"_s;
    visit.team = u"D1"_s;
    visit.village = u"LM"_s;
    visit.on = QDate(2015, 11, 20);
    Finding finding;
    finding.id = u"F"_s;
    finding.visit = visit.id;
    finding.problem = u"公开栏破损"_s;
    bench.files.add(visit, finding);
    forms.push_back(std::make_unique<FindingDialog>(place, Stored<Finding>{finding, 1}));
    forms.push_back(std::make_unique<RectificationDialog>(place, QStringList{visit.id}));
    forms.push_back(std::make_unique<DaysOffDialog>(place));
    HeapFile film;
    film.facts.kind = PhotoKind::Video;
    forms.push_back(std::make_unique<PhotoImportDialog>(place, std::vector{film}, QString(), nullptr));
    forms.push_back(std::make_unique<PhotosDialog>(place, visit.id, FindingChoice{}, nullptr));
    forms.push_back(std::make_unique<BeforeAfterDialog>(place, visit.id, QString(), nullptr));
    forms.push_back(std::make_unique<DeadlineRulesDialog>(place));
    forms.push_back(std::make_unique<DeadlineDialog>(place, Period(2015, 11), QDate(2015, 11, 30), nullptr, nullptr));
    forms.push_back(std::make_unique<ClerkDialog>(QStringList()));
    const auto stored = TownBook(bench.files.store()).town();
    forms.push_back(std::make_unique<PaperHeadDialog>(place, **stored, nullptr));
    FontBook fonts;
    forms.push_back(std::make_unique<FontsDialog>(fonts, nullptr, nullptr));
    const Submission fresh = TestStore::submission("S1", "CZ-01", Period(2015, 11), "2015-11-27T09:30:00");
    forms.push_back(std::make_unique<SubmissionDialog>(place, u"财政所"_s, nullptr, fresh, nullptr));
    QStringList doubled;
    for (const auto &form : forms) {
        form->show();
        for (const QString &texts : doubledIn(*form))
            doubled.append(QString::fromLatin1(form->metaObject()->className()) + u": "_s + texts);
        const auto *buttons = form->findChild<QDialogButtonBox *>();
        const QPushButton *save = buttons ? buttons->button(QDialogButtonBox::Save) : nullptr;
        if (save && QKeySequence::mnemonic(save->text()).isEmpty())
            doubled.append(QString::fromLatin1(form->metaObject()->className()) + u": no key saves"_s);
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

void TestMnemonics::ofTheNewStore()
{
    AnsweringPrompts prompts;
    NewStorePlan plan;
    plan.ready = *readyCatalogue();
    plan.today = QDate(2016, 3, 29);
    plan.town.town.name = u"试镇"_s;
    NewStoreWizard wizard(
        prompts, std::move(plan), [](const NewStorePlan &, QWidget *) { return true; }, nullptr);
    wizard.show();
    QStringList doubled = doubledIn(wizard);
    int pages = 1;
    for (; wizard.nextId() != -1; ++pages) {
        wizard.next();
        doubled.append(doubledIn(wizard));
        QVERIFY(pages < 6);
    }
    QCOMPARE(pages, 6);
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

void TestMnemonics::ofTheCatalogue()
{
    Workbench bench;
    QWidget window;
    TakeOverDialog::open(bench.place, &window);
    auto *takeOver = window.findChild<TakeOverDialog *>();
    QVERIFY(takeOver);
    QStringList doubled = doubledIn(*takeOver);
    for (const char *name : {"officesPane", "itemsPane", "villagesPane"}) {
        BasePage page(bench.place);
        auto *pane = child<RecordsPane>(page, name);
        page.show();
        child<QTabWidget>(page, "tabs")->setCurrentWidget(pane);
        child<QTableView>(*pane, "recordsTable")->selectRow(0);
        for (const char *tool : {"actionRename", "actionMerge", "actionClose"}) {
            child<QAction>(*pane, tool)->trigger();
            const std::unique_ptr<ReformDialog> reform(pane->findChild<ReformDialog *>());
            QVERIFY2(reform, tool);
            doubled.append(doubledIn(*reform));
        }
    }
    QVERIFY2(doubled.isEmpty(), qPrintable(doubled.join(u'\n')));
}

QTEST_MAIN(TestMnemonics)
#include "tst_mnemonics.moc"
