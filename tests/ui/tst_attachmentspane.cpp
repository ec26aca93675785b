// SPDX-License-Identifier: GPL-3.0-or-later
#include "attaching.h"
#include "attachmentopener.h"
#include "filenames.h"
#include "monthactions.h"
#include "pictures.h"
#include "postingdialog.h"
#include "postingspage.h"
#include "submissiondialog.h"
#include "thumbnails.h"
#include "uprightpicture.h"
#include "workbench.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QThreadPool>
#include <QUrl>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

/// Stands in for the desktop: notes what is to be opened.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Desktop() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    QStringList opened;

public Q_SLOTS:
    void open(const QUrl &url) { opened.append(url.toLocalFile()); }
};

/// Files in the forms of submissions and postings.
class AttachmentsPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSavedWithItsRecordAndTakenBack();
    void cancellingKeepsNothing();
    void theSameFileTwice();
    void theSameFileWithAnotherRecord();
    void whatWasTakenOutComesBack();
    void removalIsSavedWithTheRecord();
    void removingAPostingTakesItsFilesAlong();
    void whatCantBeAttachedIsTold();
    void aFileThatIsGoneWhenSavingKeepsTheForm();
    void dropsAndPastes();
    void opensACopy();
    void opensNothingThatRuns();
    void aChangedFileIsNotOpened();
    void aLostFileIsMendedByAddingItAgain();
    void aChangeOfFilesVoidsTheReview();
    void removingASubmissionTakesItsFilesAlong();
    void safeNames_data();
    void safeNames();
    void everyPastedPictureIsKept();
    void hostilePictures_data();
    void hostilePictures();
    void largePicturesAreReadSmall();
    void everyFieldHasAName();
    void tabFollowsTheForm();

private:
    /// A form of a new posting that could be saved, shown.
    static std::unique_ptr<PostingDialog> form(Workbench &bench, const QString &title);
    /// Notes that the material was reviewed, without which nothing is posted.
    static void review(QWidget &form);
    static AttachmentsPane &paneOf(QWidget &form) { return *child<AttachmentsPane>(form, "AttachmentsPane"); }
    static QTableView &tableOf(QWidget &form) { return *child<QTableView>(form, "attachmentsTable"); }
    static QString besideStore(const Workbench &bench, const QString &name)
    {
        return QFileInfo(bench.files.path()).path() + u'/' + name;
    }
    static QString noteOf(QWidget &form) { return child<QLabel>(form, "attachmentsNote")->text(); }
    static std::vector<Stored<Attachment>> kept(Workbench &bench)
    {
        auto all = AttachmentBook(bench.files.store()).all<Attachment>();
        return all ? std::move(*all) : std::vector<Stored<Attachment>>();
    }
};

std::unique_ptr<PostingDialog> AttachmentsPaneTest::form(Workbench &bench, const QString &title)
{
    auto dialog = std::make_unique<PostingDialog>(bench.place, nullptr);
    dialog->open();
    child<QLineEdit>(*dialog, "titleEdit")->setText(title);
    child<QComboBox>(*dialog, "officeCombo")->setCurrentIndex(0);
    review(*dialog);
    return dialog;
}

void AttachmentsPaneTest::review(QWidget &form)
{
    child<QLineEdit>(form, "reviewedByEdit")->setText(u"李主任"_s);
    child<DateEdit>(form, "reviewedOnEdit")->setDay(QDate(2015, 12, 1));
}

void AttachmentsPaneTest::everyPastedPictureIsKept()
{
    Workbench bench;
    auto dialog = form(bench, u"低保名单"_s);
    const auto paste = [&](const QColor &colour) {
        QImage picture(30, 20, QImage::Format_RGB32);
        picture.fill(colour);
        QMimeData given;
        given.setImageData(picture);
        QVERIFY(paneOf(*dialog).addFrom(given));
    };
    paste(Qt::red);
    paste(Qt::green);
    tableOf(*dialog).selectRow(0);
    child<QPushButton>(*dialog, "takeOutButton")->click();
    // The third picture once took the name under which the second waited.
    paste(Qt::blue);
    dialog->accept();
    QVERIFY2(!dialog->isVisible(), qPrintable(child<QLabel>(*dialog, "messageLabel")->text()));
    QList<QColor> colours;
    for (const Stored<Attachment> &row : kept(bench)) {
        const QImage stored(AttachmentBook(bench.files.store()).files().pathOf(row.record.sha256), "png");
        colours.append(stored.pixelColor(1, 1));
    }
    QCOMPARE(colours.size(), 2);
    QVERIFY(colours.contains(QColor(Qt::green)) && colours.contains(QColor(Qt::blue)));
}

void AttachmentsPaneTest::isSavedWithItsRecordAndTakenBack()
{
    Workbench bench;
    const Submission fresh = TestStore::submission("", "CZ-01", Period(2015, 11), "2015-11-28T10:00:00");
    SubmissionDialog dialog(bench.place, u"财政所"_s, nullptr, fresh, nullptr);
    dialog.open();
    const QString source = writeFile(besideStore(bench, u"盖章件.pdf"_s), "%PDF-1.4 one");
    paneOf(dialog).addFiles({source, writeFile(bench.files.file("note.txt"), "two")});
    QCOMPARE(tableOf(dialog).model()->rowCount(), 2);
    QVERIFY(kept(bench).empty());
    QVERIFY(!QFileInfo::exists(AttachmentBook(bench.files.store()).files().folder()));
    dialog.accept();
    QVERIFY2(!dialog.isVisible(), qPrintable(child<QLabel>(dialog, "messageLabel")->text()));
    const auto rows = kept(bench);
    QCOMPARE(int(rows.size()), 2);
    const auto submissions = bench.all<Submission>();
    QCOMPARE(int(submissions.size()), 1);
    for (const auto &row : rows) {
        QCOMPARE(*row.record.submission, submissions.front().record.id);
        QVERIFY(!row.record.posting);
        QCOMPARE(row.record.addedAt.day(), QDate(2015, 12, 2));
        QCOMPARE(AttachmentBook(bench.files.store()).files().stateOf({row.record.sha256, row.record.size}),
            FileState::Whole);
    }
    // One step: with the receipt its files go, and come again with it.
    QVERIFY(bench.deeds.undo());
    QVERIFY(kept(bench).empty());
    QVERIFY(bench.all<Submission>().empty());
    QVERIFY(bench.deeds.redo());
    QCOMPARE(int(kept(bench).size()), 2);
    SubmissionDialog again(bench.place, u"财政所"_s, &bench.all<Submission>().front(), fresh, nullptr);
    again.open();
    QCOMPARE(tableOf(again).model()->rowCount(), 2);
    again.reject();
    QVERIFY(!again.isVisible());
    QVERIFY(bench.prompts.said.isEmpty());
}

void AttachmentsPaneTest::cancellingKeepsNothing()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    paneOf(*dialog).addFiles({writeFile(bench.files.file("a.pdf"), "one")});
    bench.prompts.unsaved = Prompts::Unsaved::Stay;
    dialog->reject();
    QVERIFY(dialog->isVisible());
    bench.prompts.unsaved = Prompts::Unsaved::Discard;
    dialog->reject();
    QVERIFY(!dialog->isVisible());
    QVERIFY(kept(bench).empty());
    QVERIFY(bench.all<Posting>().empty());
    QVERIFY(AttachmentBook(bench.files.store()).files().names().isEmpty());
}

void AttachmentsPaneTest::theSameFileTwice()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    paneOf(*dialog).addFiles(
        {writeFile(bench.files.file("a.pdf"), "one"), writeFile(bench.files.file("b.pdf"), "one")});
    QCOMPARE(tableOf(*dialog).model()->rowCount(), 1);
    QVERIFY2(noteOf(*dialog).contains(u"b.pdf"), qPrintable(noteOf(*dialog)));
    dialog->accept();
    QCOMPARE(int(kept(bench).size()), 1);
    // Nor when the form is opened anew.
    PostingDialog again(bench.place, &bench.all<Posting>().front());
    again.open();
    paneOf(again).addFiles({bench.files.file("b.pdf")});
    QCOMPARE(tableOf(again).model()->rowCount(), 1);
    QVERIFY(noteOf(again).contains(u"b.pdf"));
}

void AttachmentsPaneTest::theSameFileWithAnotherRecord()
{
    Workbench bench;
    const QString source = writeFile(bench.files.file("a.pdf"), "one");
    const auto first = form(bench, u"低保名单"_s);
    paneOf(*first).addFiles({source});
    first->accept();
    const auto second = form(bench, u"另一份"_s);
    paneOf(*second).addFiles({source});
    QVERIFY2(noteOf(*second).contains(u"低保名单"), qPrintable(noteOf(*second)));
    second->accept();
    QCOMPARE(int(kept(bench).size()), 2);
    QCOMPARE(AttachmentBook(bench.files.store()).files().names().size(), 1);
}

void AttachmentsPaneTest::whatWasTakenOutComesBack()
{
    Workbench bench;
    const QString source = writeFile(bench.files.file("a.pdf"), "one");
    const auto first = form(bench, u"甲"_s);
    paneOf(*first).addFiles({source});
    first->accept();
    PostingDialog again(bench.place, &bench.all<Posting>().front());
    again.open();
    tableOf(again).selectRow(0);
    child<QPushButton>(again, "takeOutButton")->click();
    QCOMPARE(tableOf(again).model()->rowCount(), 0);
    QVERIFY(paneOf(again).isEdited());
    paneOf(again).addFiles({source});
    QCOMPARE(tableOf(again).model()->rowCount(), 1);
    QVERIFY(!paneOf(again).isEdited());
}

void AttachmentsPaneTest::removalIsSavedWithTheRecord()
{
    Workbench bench;
    const auto first = form(bench, u"甲"_s);
    paneOf(*first).addFiles({writeFile(bench.files.file("a.pdf"), "one"), writeFile(bench.files.file("b.pdf"), "two")});
    first->accept();
    PostingDialog again(bench.place, &bench.all<Posting>().front());
    again.open();
    tableOf(again).setFocus();
    tableOf(again).selectRow(0);
    QTest::keyClick(&tableOf(again), Qt::Key_Delete);
    QCOMPARE(int(kept(bench).size()), 2);
    review(again);
    again.accept();
    QVERIFY(!again.isVisible());
    QCOMPARE(int(kept(bench).size()), 1);
    // The bytes stay for the undo.
    QCOMPARE(AttachmentBook(bench.files.store()).files().names().size(), 2);
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(kept(bench).size()), 2);
}

void AttachmentsPaneTest::removingAPostingTakesItsFilesAlong()
{
    Workbench bench;
    const auto first = form(bench, u"甲"_s);
    paneOf(*first).addFiles({writeFile(bench.files.file("a.pdf"), "one")});
    first->accept();
    PostingsPage page(bench.place);
    page.show();
    auto *table = child<QTableView>(page, "recordsTable");
    QCOMPARE(table->model()->rowCount(), 1);
    table->selectRow(0);
    page.findChild<QAction *>(u"actionRemove"_s)->trigger();
    QVERIFY(bench.all<Posting>().empty());
    QVERIFY(kept(bench).empty());
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(kept(bench).size()), 1);
}

void AttachmentsPaneTest::whatCantBeAttachedIsTold()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    QVERIFY(QDir().mkdir(bench.files.file("folder")));
    QFile large(bench.files.file("large.pdf"));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(AttachmentFiles::LargestFile + 1));
    paneOf(*dialog).addFiles({bench.files.file("folder"), large.fileName(), bench.files.file("none.pdf"),
        writeFile(bench.files.file("a.pdf"), "one")});
    QCOMPARE(tableOf(*dialog).model()->rowCount(), 1);
    QCOMPARE(bench.prompts.said.size(), 3);
    for (const QString &sentence : std::as_const(bench.prompts.said))
        QVERIFY(!sentence.isEmpty());
}

void AttachmentsPaneTest::aFileThatIsGoneWhenSavingKeepsTheForm()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    const QString source = writeFile(bench.files.file("a.pdf"), "one");
    paneOf(*dialog).addFiles({source});
    QVERIFY(QFile::remove(source));
    dialog->accept();
    QVERIFY(dialog->isVisible());
    QVERIFY2(child<QLabel>(*dialog, "messageLabel")->text().contains(source),
        qPrintable(child<QLabel>(*dialog, "messageLabel")->text()));
    QVERIFY(bench.all<Posting>().empty());
    // Written to since it was put down: what counts is what is there when it is saved.
    writeFile(source, "later");
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    const auto rows = kept(bench);
    QCOMPARE(int(rows.size()), 1);
    QCOMPARE(
        bytesOf(AttachmentBook(bench.files.store()).files().pathOf(rows.front().record.sha256)), QByteArray("later"));
}

void AttachmentsPaneTest::dropsAndPastes()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(writeFile(bench.files.file("a.pdf"), "one")), QUrl(u"https://example.org/b"_s)});
    // The list itself takes no drops, so that they reach the pane.
    QVERIFY(!tableOf(*dialog).viewport()->acceptDrops());
    QDragEnterEvent entering({1, 1}, Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&paneOf(*dialog), &entering);
    QVERIFY(entering.isAccepted());
    QCOMPARE(entering.dropAction(), Qt::CopyAction);
    QDropEvent dropping({1, 1}, Qt::CopyAction | Qt::MoveAction, &files, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&paneOf(*dialog), &dropping);
    // Read once the drop is over.
    QCOMPARE(tableOf(*dialog).model()->rowCount(), 0);
    QTRY_COMPARE(tableOf(*dialog).model()->rowCount(), 1);
    QMimeData text;
    text.setText(u"文字"_s);
    QVERIFY(!paneOf(*dialog).addFrom(text));

    QImage picture(30, 20, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QApplication::clipboard()->setImage(picture);
    tableOf(*dialog).setFocus();
    QTest::keySequence(&tableOf(*dialog), QKeySequence::Paste);
    QCOMPARE(tableOf(*dialog).model()->rowCount(), 2);
    bench.prompts.file = writeFile(bench.files.file("c.pdf"), "three");
    child<QPushButton>(*dialog, "addFilesButton")->click();
    QCOMPARE(tableOf(*dialog).model()->rowCount(), 3);
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    const auto rows = kept(bench);
    QCOMPARE(int(rows.size()), 3);
    const auto pasted = std::find_if(
        rows.begin(), rows.end(), [](const auto &row) { return row.record.name.endsWith(u"2015-12-02 090000.png"); });
    QVERIFY(pasted != rows.end());
    const QImage stored(AttachmentBook(bench.files.store()).files().pathOf(pasted->record.sha256), "png");
    QCOMPARE(stored.size(), picture.size());
}

void AttachmentsPaneTest::opensACopy()
{
    Workbench bench;
    const Desktop desktop;
    const auto dialog = form(bench, u"甲"_s);
    paneOf(*dialog).addFiles({writeFile(besideStore(bench, u"低保 名单.PDF"_s), "one")});
    tableOf(*dialog).selectRow(0);
    tableOf(*dialog).setFocus();
    QTest::keyClick(&tableOf(*dialog), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    dialog->accept();
    PostingDialog again(bench.place, &bench.all<Posting>().front());
    again.open();
    tableOf(again).selectRow(0);
    child<QPushButton>(again, "viewButton")->click();
    QCOMPARE(desktop.opened.size(), 2);
    for (const QString &path : desktop.opened) {
        QCOMPARE(QFileInfo(path).fileName(), u"低保_名单.pdf"_s);
        QCOMPARE(bytesOf(path), QByteArray("one"));
        QVERIFY(!(QFile::permissions(path) & (QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther)));
        const auto folder = QFile::permissions(QFileInfo(path).absolutePath());
        QVERIFY(!(folder & (QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther)));
        QVERIFY(path != besideStore(bench, u"低保 名单.PDF"_s));
    }
}

void AttachmentsPaneTest::opensNothingThatRuns()
{
    Workbench bench;
    const Desktop desktop;
    const auto dialog = form(bench, u"甲"_s);
    for (const char *name : {"a.desktop", "x.pdf.exe", "run.sh", "page.html", "drawing.svg", "macro.docm", "none"}) {
        bench.prompts.said.clear();
        paneOf(*dialog).addFiles({writeFile(bench.files.file(name), name)});
        tableOf(*dialog).selectRow(tableOf(*dialog).model()->rowCount() - 1);
        child<QPushButton>(*dialog, "viewButton")->click();
        QCOMPARE(bench.prompts.said.size(), 1);
        QVERIFY(bench.prompts.said.constFirst().contains(QString::fromLatin1(name)));
    }
    QVERIFY(desktop.opened.isEmpty());
    dialog->accept();
    QCOMPARE(int(kept(bench).size()), 7);
}

void AttachmentsPaneTest::aChangedFileIsNotOpened()
{
    Workbench bench;
    const Desktop desktop;
    const auto dialog = form(bench, u"甲"_s);
    paneOf(*dialog).addFiles({writeFile(bench.files.file("a.pdf"), "one")});
    dialog->accept();
    const QString path = AttachmentBook(bench.files.store()).files().pathOf(kept(bench).front().record.sha256);
    PostingDialog again(bench.place, &bench.all<Posting>().front());
    again.open();
    tableOf(again).selectRow(0);
    writeFile(path, "onE");
    child<QPushButton>(again, "viewButton")->click();
    QVERIFY(QFile::remove(path));
    child<QPushButton>(again, "viewButton")->click();
    QVERIFY(desktop.opened.isEmpty());
    QCOMPARE(bench.prompts.said.size(), 2);
    QVERIFY(bench.prompts.said.at(0) != bench.prompts.said.at(1));
}

void AttachmentsPaneTest::aLostFileIsMendedByAddingItAgain()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    const QString source = writeFile(bench.files.file("a.pdf"), "one");
    paneOf(*dialog).addFiles({source});
    dialog->accept();
    const QString path = AttachmentBook(bench.files.store()).files().pathOf(kept(bench).front().record.sha256);
    PostingDialog again(bench.place, &bench.all<Posting>().front());
    again.open();
    paneOf(again).addFiles({source});
    const QString ordinary = noteOf(again);
    for (const bool isMissing : {true, false}) {
        if (isMissing)
            QVERIFY(QFile::remove(path));
        else
            writeFile(path, "onE");
        paneOf(again).addFiles({source});
        QCOMPARE(bytesOf(path), QByteArray("one"));
        QVERIFY(noteOf(again) != ordinary);
        QVERIFY(!paneOf(again).isEdited());
        QCOMPARE(tableOf(again).model()->rowCount(), 1);
    }
    QCOMPARE(int(kept(bench).size()), 1);
}

void AttachmentsPaneTest::aChangeOfFilesVoidsTheReview()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    const QString source = writeFile(bench.files.file("a.pdf"), "one");
    // What is put into a new form was there when it was reviewed.
    paneOf(*dialog).addFiles({source});
    QCOMPARE(child<QLineEdit>(*dialog, "reviewedByEdit")->text(), u"李主任"_s);
    dialog->accept();
    QVERIFY2(!dialog->isVisible(), qPrintable(child<QLabel>(*dialog, "messageLabel")->text()));
    for (const bool isAdded : {true, false}) {
        PostingDialog again(bench.place, &bench.all<Posting>().front());
        again.open();
        paneOf(again).addFiles({source});
        QCOMPARE(child<QLineEdit>(again, "reviewedByEdit")->text(), u"李主任"_s);
        tableOf(again).selectRow(0);
        if (isAdded)
            paneOf(again).addFiles({writeFile(bench.files.file("b.pdf"), "two")});
        else
            child<QPushButton>(again, "takeOutButton")->click();
        QVERIFY(child<QLineEdit>(again, "reviewedByEdit")->text().isEmpty());
        QVERIFY(!child<DateEdit>(again, "reviewedOnEdit")->day());
    }
}

void AttachmentsPaneTest::removingASubmissionTakesItsFilesAlong()
{
    Workbench bench;
    const Submission fresh = TestStore::submission("", "CZ-01", Period(2015, 11), "2015-11-28T10:00:00");
    SubmissionDialog dialog(bench.place, u"财政所"_s, nullptr, fresh, nullptr);
    dialog.open();
    paneOf(dialog).addFiles({writeFile(bench.files.file("a.pdf"), "one")});
    dialog.accept();
    QCOMPARE(int(kept(bench).size()), 1);
    const auto facts = MonthBook(bench.files.store()).facts(Period(2015, 11));
    QVERIFY(facts);
    MonthRow row;
    row.obligation.office = u"CZ"_s;
    row.obligation.item = u"CZ-01"_s;
    row.obligation.submission = bench.all<Submission>().front().record.id;
    QWidget page;
    MonthActions(bench.place, &page).removeSubmission(row, *facts);
    QVERIFY(bench.all<Submission>().empty());
    QVERIFY(kept(bench).empty());
    QVERIFY(bench.prompts.said.constLast().contains(u'\n'));
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(kept(bench).size()), 1);
}

void AttachmentsPaneTest::safeNames_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("safe"); // empty where it is not opened
    QTest::newRow("plain") << u"a.pdf"_s << u"a.pdf"_s << u"a.pdf"_s;
    QTest::newRow("starter") << u"a.desktop"_s << u"a.desktop"_s << QString();
    QTest::newRow("two endings") << u"x.pdf.exe"_s << u"x.pdf.exe"_s << QString();
    QTest::newRow("blank after the ending") << u"x.exe "_s << u"x.exe"_s << QString();
    QTest::newRow("folders") << u"../../b.pdf"_s << u"b.pdf"_s << u"b.pdf"_s;
    QTest::newRow("folders of Windows") << u"..\\..\\b.pdf"_s << u"b.pdf"_s << u"b.pdf"_s;
    QTest::newRow("line break") << u"a\nb.pdf"_s << u"a_b.pdf"_s << u"a_b.pdf"_s;
    QTest::newRow("turned round") << u"a\u202Efdp.exe"_s << u"a_fdp.exe"_s << QString();
    QTest::newRow("signs") << u"-$(id);'\"|*?.docx"_s << u"-$(id);'\"|*?.docx"_s << u"__id_______.docx"_s;
    QTest::newRow("hidden") << u".pdf"_s << u".pdf"_s << u"_.pdf"_s;
    QTest::newRow("no ending") << u"README"_s << u"README"_s << QString();
    QTest::newRow("nothing") << QString() << u"_"_s << QString();
}

void AttachmentsPaneTest::safeNames()
{
    QFETCH(QString, name);
    QFETCH(QString, shown);
    QFETCH(QString, safe);
    QCOMPARE(shownFileName(name), shown);
    QCOMPARE(isOpenable(name), !safe.isEmpty());
    if (!safe.isEmpty())
        QCOMPARE(safeFileName(name), safe);
    // 120 Chinese characters are 360 bytes, more than a name may have.
    const QString cut = safeFileName(u"名"_s.repeated(120) + u".pdf"_s);
    QVERIFY(cut.toUtf8().size() <= 200);
    QVERIFY(cut.startsWith(u"名名名"_s) && cut.endsWith(u"名.pdf"_s));
    QVERIFY(safeFileName(u"😀"_s.repeated(100) + u".pdf"_s).toUtf8().size() <= 200);
}

void AttachmentsPaneTest::hostilePictures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("isShown");
    const QByteArray png = pictureAs("png", {300, 200});
    QTest::newRow("good") << u"a.png"_s << png << true;
    QTest::newRow("wrong ending") << u"a.jpg"_s << png << true;
    QTest::newRow("ending of another kind") << u"a.txt"_s << pictureAs("jpg", {300, 200}) << true;
    QTest::newRow("cut in the middle of its head") << u"a.png"_s << png.left(20) << false;
    QTest::newRow("no picture at all") << u"a.png"_s << QByteArray("hello") << false;
    QTest::newRow("empty") << u"a.png"_s << QByteArray() << false;
    QTest::newRow("more than a gigapixel") << u"a.png"_s << pngHead(100'000, 100'000) << false;
    QTest::newRow("as wide as a number goes") << u"a.png"_s << pngHead(0x7FFFFFFF, 0x7FFFFFFF) << false;
    QTest::newRow("nothing after its head") << u"a.png"_s << pngHead(20'000, 20'000) << false;
    QTest::newRow("a drawing") << u"a.png"_s
                               << QByteArray(R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>)")
                               << false;
}

void AttachmentsPaneTest::hostilePictures()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(bool, isShown);
    Workbench bench;
    const QString path = writeFile(QFileInfo(bench.files.path()).path() + u'/' + name, bytes);
    const QImage thumbnail = uprightPicture(path, 64);
    QCOMPARE(!thumbnail.isNull(), isShown);
    QVERIFY(thumbnail.width() <= 64 && thumbnail.height() <= 64);
    // In the form it is a file like any other.
    const auto dialog = form(bench, u"甲"_s);
    paneOf(*dialog).addFiles({path});
    QCOMPARE(tableOf(*dialog).model()->rowCount(), 1);
    QVERIFY(!tableOf(*dialog).model()->index(0, 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    dialog->accept();
    QVERIFY(!dialog->isVisible());
}

void AttachmentsPaneTest::largePicturesAreReadSmall()
{
    Workbench bench;
    const QString path = writeFile(bench.files.file("a.jpg"), pictureAs("jpg", {4000, 3000}));
    QCOMPARE(uprightPicture(path, 64).size(), QSize(64, 48));
    Thumbnails thumbnails;
    QSignalSpy made(&thumbnails, &Thumbnails::made);
    thumbnails.ask(path, 64);
    QVERIFY(made.wait());
    QCOMPARE(made.front().front().toString(), path);
    // Whoever asked may be gone before there is an answer.
    {
        Thumbnails shortLived;
        shortLived.ask(path, 64);
    }
    QVERIFY(QThreadPool::globalInstance()->waitForDone());
}

void AttachmentsPaneTest::everyFieldHasAName()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    QCOMPARE(namelessFields(*dialog), QStringList());
}

void AttachmentsPaneTest::tabFollowsTheForm()
{
    Workbench bench;
    const auto dialog = form(bench, u"甲"_s);
    paneOf(*dialog).addFiles({writeFile(bench.files.file("a.pdf"), "one")});
    const QWidget *widget = child<QWidget>(*dialog, "channelsTable");
    for (const char *name : {"attachmentsTable", "addFilesButton", "viewButton", "takeOutButton"}) {
        do
            widget = widget->nextInFocusChain();
        while (!(widget->focusPolicy() & Qt::TabFocus) || widget->objectName().startsWith(u"qt_"));
        QCOMPARE(widget->objectName(), QString::fromLatin1(name));
    }
}

QTEST_MAIN(AttachmentsPaneTest)
#include "tst_attachmentspane.moc"
