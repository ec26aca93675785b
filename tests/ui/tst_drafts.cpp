// SPDX-License-Identifier: GPL-3.0-or-later
#include "attaching.h"
#include "dateedit.h"
#include "draft.h"
#include "errorwording.h"
#include "findingdialog.h"
#include "formstate.h"
#include "itemdialog.h"
#include "paperspage.h"
#include "postingdialog.h"
#include "preferences.h"
#include "proseedit.h"
#include "reportpanel.h"
#include "submissiondialog.h"
#include "typedrows.h"
#include "typedtable.h"
#include "visitdialog.h"
#include "windowkeeper.h"
#include "workbench.h"
#include "yearfiguredialogs.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTableView>
#include <QTimeEdit>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// A form that is deleted without being closed is what a crash leaves: what was kept until then, and nothing tidied up.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aFormComesBackAfterACrash();
    void itIsKeptWithoutBeingAsked();
    void tablesAndDependentFieldsComeBack();
    void listsAndTimesComeBack();
    void attachedFilesComeBack();
    void aSavedFormLeavesNoDraft();
    void aDiscardedFormLeavesNoDraft();
    void anotherRecordsFormIsNotFilled();
    void aNewFormOfAYearIsNotThatOfAStoredRecord();
    void aDraftOverAnOlderVersionIsAConflict();
    void aVisitsDraftOverAnOlderVersionIsAConflict();
    void reportTextsComeBack();
    void theStartTellsOfDrafts();
    void aDraftOfARemovedRecordCanBeThrownAway();
    void theFormOfARemovedRecordSaysSo();
    void aBrokenDraftFileIsIgnored();

private:
    static void crash(std::unique_ptr<QDialog> form);
    static Stored<Finding> findingOf(Workbench &bench);
    static void removeFinding(Workbench &bench, const Stored<Finding> &finding);
    static QString titles(Workbench &bench) { return Draft::titles(bench.files.store().id()).join(u','); }

    QTemporaryDir m_home;
};

void DraftsTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_DATA_HOME", m_home.path().toLocal8Bit());
    QCoreApplication::setOrganizationName(u"gongkai-test"_s);
    Preferences().setClerk(u"甲"_s);
}

void DraftsTest::crash(std::unique_ptr<QDialog> form)
{
    form->findChild<Draft *>()->keep();
    form.reset();
}

Stored<Finding> DraftsTest::findingOf(Workbench &bench)
{
    Visit visit;
    visit.id = u"v1"_s;
    visit.team = u"D1"_s;
    visit.village = u"LM"_s;
    visit.on = QDate(2015, 11, 3);
    Finding finding;
    finding.id = u"v1-1"_s;
    finding.visit = visit.id;
    finding.problem = u"公开栏破损"_s;
    bench.files.add(visit, finding);
    return bench.all<Finding>().front();
}

void DraftsTest::removeFinding(Workbench &bench, const Stored<Finding> &finding)
{
    ChangeSet changes;
    changes.remove(finding.record, finding.version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
}

void DraftsTest::aFormComesBackAfterACrash()
{
    Workbench bench;
    auto form = std::make_unique<PostingDialog>(bench.place, nullptr);
    form->show();
    child<QLineEdit>(*form, "titleEdit")->setText(u"惠民资金发放表"_s);
    crash(std::move(form));
    QVERIFY(!titles(bench).isEmpty());

    PostingDialog again(bench.place, nullptr);
    again.show();
    QCOMPARE(child<QLineEdit>(again, "titleEdit")->text(), u"惠民资金发放表"_s);
    QVERIFY(child<QLabel>(again, "messageLabel")->isVisible());
    // It counts as typed: closing asks, and staying keeps it.
    again.reject();
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(again.isVisible());
}

void DraftsTest::itIsKeptWithoutBeingAsked()
{
    Workbench bench;
    PostingDialog form(bench.place, nullptr);
    form.show();
    child<QLineEdit>(form, "titleEdit")->setText(u"公示"_s);
    QTRY_VERIFY(!titles(bench).isEmpty());
    // What is taken back by hand is no draft any more.
    child<QLineEdit>(form, "titleEdit")->clear();
    QTRY_VERIFY(titles(bench).isEmpty());
}

void DraftsTest::tablesAndDependentFieldsComeBack()
{
    Workbench bench;
    auto form = std::make_unique<VisitDialog>(bench.place);
    form->show();
    // Only a visit of that year may choose the village that was closed since.
    child<DateEdit>(*form, "onEdit")->setDay(QDate(2014, 6, 5));
    auto *villages = child<QComboBox>(*form, "villageCombo");
    villages->setCurrentIndex(villages->findData(u"GB"_s));
    auto *findings = qobject_cast<TypedRows *>(child<TypedTable>(*form, "findingsTable")->model());
    findings->setData(findings->index(0, findings->columnOf(u"problem")), u"公开栏空白"_s);
    const auto rows = findings->rows();
    QCOMPARE(rows.size(), size_t(1));
    crash(std::move(form));

    VisitDialog again(bench.place);
    again.show();
    QCOMPARE(child<DateEdit>(again, "onEdit")->day(), QDate(2014, 6, 5));
    QCOMPARE(child<QComboBox>(again, "villageCombo")->currentData().toString(), u"GB"_s);
    QVERIFY(qobject_cast<TypedRows *>(child<TypedTable>(again, "findingsTable")->model())->rows() == rows);
}

void DraftsTest::listsAndTimesComeBack()
{
    Workbench bench;
    ItemDialog item(bench.place, nullptr, nullptr);
    auto *months = child<QListWidget>(item, "monthsList");
    months->item(2)->setCheckState(Qt::Checked);
    ItemDialog other(bench.place, nullptr, nullptr);
    QVERIFY(stateOf(&item) != stateOf(&other));
    restoreState(&other, stateOf(&item));
    QCOMPARE(stateOf(&other), stateOf(&item));

    const Submission fresh = TestStore::submission("", "CZ-01", Period(2015, 11), "2015-11-20T08:00:00");
    SubmissionDialog submission(bench.place, u"财政所"_s, nullptr, fresh, nullptr);
    child<QTimeEdit>(submission, "receivedAtTime")->setTime(QTime(16, 45));
    SubmissionDialog same(bench.place, u"财政所"_s, nullptr, fresh, nullptr);
    restoreState(&same, stateOf(&submission));
    QCOMPARE(child<QTimeEdit>(same, "receivedAtTime")->time(), QTime(16, 45));
}

void DraftsTest::attachedFilesComeBack()
{
    Workbench bench;
    const auto paneOf = [](QWidget &form) { return child<AttachmentsPane>(form, "AttachmentsPane"); };
    const auto namesIn = [](QWidget &form) {
        QStringList names;
        const auto *model = child<QTableView>(form, "attachmentsTable")->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    };
    auto form = std::make_unique<PostingDialog>(bench.place, nullptr);
    form->show();
    const QString gone = writeFile(bench.files.file("gone.pdf"), "%PDF-1.4 gone");
    paneOf(*form)->addFiles({writeFile(bench.files.file("kept.pdf"), "%PDF-1.4 kept"), gone});
    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QMimeData given;
    given.setImageData(picture);
    QVERIFY(paneOf(*form)->addFrom(given));
    crash(std::move(form));
    QVERIFY(QFile::remove(gone));

    auto again = std::make_unique<PostingDialog>(bench.place, nullptr);
    again->show();
    const QStringList names = namesIn(*again);
    QCOMPARE(names.size(), 2);
    QCOMPARE(names.first(), u"kept.pdf"_s);
    QVERIFY(child<QLabel>(*again, "attachmentsNote")->text().contains(u"gone.pdf"));
    child<QLineEdit>(*again, "titleEdit")->setText(u"低保名单"_s);
    child<QComboBox>(*again, "officeCombo")->setCurrentIndex(0);
    child<QLineEdit>(*again, "reviewedByEdit")->setText(u"审查员"_s);
    child<DateEdit>(*again, "reviewedOnEdit")->setText(u"2015-12-02"_s);
    again->accept();
    QVERIFY2(!again->isVisible(), qPrintable(child<QLabel>(*again, "messageLabel")->text()));
    const auto kept = AttachmentBook(bench.files.store()).all<Attachment>();
    QVERIFY(kept && kept->size() == 2);
    for (const Stored<Attachment> &row : *kept) {
        QCOMPARE(AttachmentBook(bench.files.store()).files().stateOf({row.record.sha256, row.record.size}),
            FileState::Whole);
    }
    QVERIFY2(QDir(Draft::folderOf(bench.files.store().id())).isEmpty(), "the pasted picture went with its draft");
}

void DraftsTest::aSavedFormLeavesNoDraft()
{
    Workbench bench;
    PostingDialog form(bench.place, nullptr);
    form.show();
    child<QLineEdit>(form, "titleEdit")->setText(u"公示"_s);
    child<QComboBox>(form, "officeCombo")->setCurrentIndex(0);
    child<QLineEdit>(form, "reviewedByEdit")->setText(u"审查员"_s);
    child<DateEdit>(form, "reviewedOnEdit")->setDay(QDate(2015, 12, 2));
    form.findChild<Draft *>()->keep();
    QVERIFY(!titles(bench).isEmpty());
    form.accept();
    QVERIFY2(!form.isVisible(), qPrintable(child<QLabel>(form, "messageLabel")->text()));
    QCOMPARE(titles(bench), QString());
}

void DraftsTest::aDiscardedFormLeavesNoDraft()
{
    Workbench bench;
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    PostingDialog form(bench.place, nullptr);
    form.show();
    child<QLineEdit>(form, "titleEdit")->setText(u"公示"_s);
    form.findChild<Draft *>()->keep();
    form.reject();
    QCOMPARE(titles(bench), QString());
}

void DraftsTest::anotherRecordsFormIsNotFilled()
{
    Workbench bench;
    const auto fresh = [](const char *item) {
        return TestStore::submission("", item, Period(2015, 11), "2015-11-20T08:00:00");
    };
    auto form = std::make_unique<SubmissionDialog>(bench.place, u"一"_s, nullptr, fresh("CZ-01"), nullptr);
    form->show();
    child<QLineEdit>(*form, "titleEdit")->setText(u"预算"_s);
    crash(std::move(form));
    SubmissionDialog other(bench.place, u"二"_s, nullptr, fresh("DZ-01"), nullptr);
    other.show();
    QCOMPARE(child<QLineEdit>(other, "titleEdit")->text(), QString());
    SubmissionDialog same(bench.place, u"一"_s, nullptr, fresh("CZ-01"), nullptr);
    same.show();
    QCOMPARE(child<QLineEdit>(same, "titleEdit")->text(), u"预算"_s);
}

void DraftsTest::aNewFormOfAYearIsNotThatOfAStoredRecord()
{
    Workbench bench;
    CarriedIn stored;
    stored.year = 2023;
    stored.count = 4;
    bench.files.add(stored);
    // Left as it opens, a new form names the applicant of the stored number.
    auto form = std::make_unique<CarriedInDialog>(bench.place, nullptr, 2023);
    form->show();
    QCOMPARE(form->key(), keyOf(stored));
    child<QSpinBox>(*form, "countSpin")->setValue(7);
    crash(std::move(form));

    const auto existing = bench.all<CarriedIn>().front();
    CarriedInDialog edited(bench.place, &existing, 2023);
    edited.show();
    QCOMPARE(child<QSpinBox>(edited, "countSpin")->value(), 4);
    CarriedInDialog again(bench.place, nullptr, 2023);
    again.show();
    QCOMPARE(child<QSpinBox>(again, "countSpin")->value(), 7);
}

void DraftsTest::aDraftOverAnOlderVersionIsAConflict()
{
    Workbench bench;
    const auto item = bench.all<Village>().front();
    bench.files.add(TestStore::submission("s1", "CZ-01", Period(2015, 11), "2015-11-20T08:00:00"));
    const auto before = bench.all<Submission>().front();
    auto form = std::make_unique<SubmissionDialog>(bench.place, u"一"_s, &before, before.record, nullptr);
    form->show();
    child<QLineEdit>(*form, "titleEdit")->setText(u"甲写的"_s);
    crash(std::move(form));

    ChangeSet changes;
    Submission changed = before.record;
    changed.title = u"乙写的"_s;
    changes.change(changed, before.version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));

    const auto now = bench.all<Submission>().front();
    SubmissionDialog again(bench.place, u"一"_s, &now, now.record, nullptr);
    again.show();
    again.accept();
    QVERIFY(again.isVisible());
    QCOMPARE(bench.all<Submission>().front().record.title, u"乙写的"_s);
    QCOMPARE(child<QLineEdit>(again, "titleEdit")->text(), u"甲写的"_s);
}

void DraftsTest::aVisitsDraftOverAnOlderVersionIsAConflict()
{
    Workbench bench;
    findingOf(bench);
    const auto formOf = [&bench] {
        return std::make_unique<VisitDialog>(bench.place, bench.all<Visit>().front(), bench.all<Finding>());
    };
    const auto changeElsewhere = [&bench](const auto &stored, auto change) {
        auto changed = stored.record;
        change(changed);
        ChangeSet changes;
        changes.change(changed, stored.version);
        QVERIFY(RecordBook(bench.files.store()).commit(changes));
    };
    const QString conflict = errorSentence(Error{ErrorKind::Conflict, {}});
    auto form = formOf();
    form->show();
    child<QLineEdit>(*form, "metWithEdit")->setText(u"甲写的"_s);
    crash(std::move(form));
    changeElsewhere(bench.all<Visit>().front(), [](Visit &changed) { changed.metWith = u"乙写的"_s; });
    form = formOf();
    form->show();
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(child<QLabel>(*form, "messageLabel")->text().contains(conflict));
    QCOMPARE(child<QLineEdit>(*form, "metWithEdit")->text(), u"甲写的"_s);
    QCOMPARE(bench.all<Visit>().front().record.metWith, u"乙写的"_s);
    form->done(QDialog::Rejected);

    // The same for a finding alone.
    form = formOf();
    form->show();
    auto *rows = qobject_cast<TypedRows *>(child<TypedTable>(*form, "findingsTable")->model());
    rows->setData(rows->index(0, rows->columnOf(u"problem")), u"甲所见"_s);
    crash(std::move(form));
    changeElsewhere(bench.all<Finding>().front(), [](Finding &changed) { changed.problem = u"乙所见"_s; });
    form = formOf();
    form->show();
    form->accept();
    QVERIFY(form->isVisible());
    QVERIFY(child<QLabel>(*form, "messageLabel")->text().contains(conflict));
    QCOMPARE(bench.all<Finding>().front().record.problem, u"乙所见"_s);
}

void DraftsTest::reportTextsComeBack()
{
    Workbench bench;
    const auto open = [&bench] {
        auto page = std::make_unique<PapersPage>(bench.place);
        page->showKind(PapersPage::Kind::AnnualReport);
        page->show();
        page->findChild<ReportPanel *>()->setYear(2015);
        return page;
    };
    auto page = open();
    child<ProseEdit>(*page, "sectionEdit")->replaceProse(u"写了一半的开头"_s);
    page->findChild<ReportPanel *>()->findChild<Draft *>()->keep();
    page.reset();

    page = open();
    QCOMPARE(child<ProseEdit>(*page, "sectionEdit")->prose(), u"写了一半的开头"_s);
    QVERIFY(page->findChild<ReportPanel *>()->save());
    QCOMPARE(titles(bench), QString());
    const auto texts = bench.all<ReportText>();
    QVERIFY(std::any_of(texts.begin(), texts.end(),
        [](const Stored<ReportText> &text) { return text.record.text == u"写了一半的开头"_s; }));
}

void DraftsTest::theStartTellsOfDrafts()
{
    Workbench bench;
    auto form = std::make_unique<PostingDialog>(bench.place, nullptr);
    form->show();
    child<QLineEdit>(*form, "titleEdit")->setText(u"公示"_s);
    crash(std::move(form));
    // Nothing was added: what lies there is the form of a new record.
    const QString title = titles(bench);
    QVERIFY2(title.startsWith(u"new posting"_s), qPrintable(title));
    bench.files.close();

    Preferences preferences;
    WindowKeeper keeper(bench.files.session(), preferences, bench.prompts);
    QVERIFY(keeper.start(bench.files.path()));
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY(bench.prompts.said.front().contains(title));
}

void DraftsTest::aDraftOfARemovedRecordCanBeThrownAway()
{
    Workbench bench;
    const Stored<Finding> finding = findingOf(bench);
    auto form = std::make_unique<FindingDialog>(bench.place, finding);
    form->show();
    child<QLineEdit>(*form, "responsibleEdit")->setText(u"王主任"_s);
    crash(std::move(form));
    auto fresh = std::make_unique<PostingDialog>(bench.place, nullptr);
    fresh->show();
    child<QLineEdit>(*fresh, "titleEdit")->setText(u"公示"_s);
    crash(std::move(fresh));
    QCOMPARE(Draft::titles(bench.files.store().id()).size(), 2);
    const QString storeId = bench.files.store().id();
    removeFinding(bench, finding);
    bench.files.close();

    Preferences preferences;
    preferences.setAsksClerk(false);
    {
        // Whoever does not throw it away is asked the next time, too.
        bench.prompts.agrees = false;
        WindowKeeper keeper(bench.files.session(), preferences, bench.prompts);
        QVERIFY(keeper.start(bench.files.path()));
        QCOMPARE(bench.prompts.said.size(), 2);
        QVERIFY2(bench.prompts.said.front().contains(u"removed"_s), qPrintable(bench.prompts.said.front()));
        QVERIFY2(bench.prompts.said.front().contains(u"利民村"_s), qPrintable(bench.prompts.said.front()));
        QVERIFY(!bench.prompts.said.back().contains(u"利民村"_s));
        QCOMPARE(Draft::titles(storeId).size(), 2);
    }
    bench.prompts.agrees = true;
    bench.prompts.said.clear();
    WindowKeeper keeper(bench.files.session(), preferences, bench.prompts);
    QVERIFY(keeper.start(bench.files.path()));
    QCOMPARE(bench.prompts.said.size(), 2);
    // What can be opened stays.
    QCOMPARE(Draft::titles(storeId).size(), 1);
    QVERIFY2(Draft::titles(storeId).front().startsWith(u"new posting"_s), qPrintable(Draft::titles(storeId).front()));
}

void DraftsTest::theFormOfARemovedRecordSaysSo()
{
    Workbench bench;
    const Stored<Finding> finding = findingOf(bench);
    auto form = std::make_unique<FindingDialog>(bench.place, finding);
    form->show();
    child<QLineEdit>(*form, "responsibleEdit")->setText(u"王主任"_s);
    crash(std::move(form));
    removeFinding(bench, finding);
    // From a list that was read before.
    FindingDialog again(bench.place, finding);
    again.show();
    QCOMPARE(child<QLineEdit>(again, "responsibleEdit")->text(), u"王主任"_s);
    const auto *message = child<QLabel>(again, "messageLabel");
    QVERIFY2(message->text().contains(u"removed since"_s), qPrintable(message->text()));
    again.accept();
    QVERIFY(again.isVisible());
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    again.reject();
    QVERIFY(!again.isVisible());
    QVERIFY(titles(bench).isEmpty());
}

void DraftsTest::aBrokenDraftFileIsIgnored()
{
    Workbench bench;
    auto form = std::make_unique<PostingDialog>(bench.place, nullptr);
    form->show();
    child<QLineEdit>(*form, "titleEdit")->setText(u"公示"_s);
    crash(std::move(form));
    const QDir folder(Draft::folderOf(bench.files.store().id()));
    QFile file(folder.filePath(folder.entryList({u"*.json"_s}).front()));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"title\":\"x\",\"typ");
    file.close();
    PostingDialog again(bench.place, nullptr);
    again.show();
    QCOMPARE(child<QLineEdit>(again, "titleEdit")->text(), QString());
    QVERIFY(!child<QLabel>(again, "messageLabel")->isVisible());
}

QTEST_MAIN(DraftsTest)
#include "tst_drafts.moc"
