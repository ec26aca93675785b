// SPDX-License-Identifier: GPL-3.0-or-later
#include "attaching.h"
#include "attachmentspane.h"
#include "beforeafterdialog.h"
#include "photoimportdialog.h"
#include "photomodel.h"
#include "photosdialog.h"
#include "photospane.h"
#include "pictures.h"
#include "pictureview.h"
#include "previewwidget.h"
#include "typedmoment.h"
#include "workbench.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>

#include <algorithm>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A town with three visits on one day, two of them at the same time, and a heap of photos beside its store.
struct PhotoBench : Workbench
{
    PhotosPane pane{place};
    QDir heap;

    PhotoBench()
    {
        Village near = TestStore::village("SJ", "石脚村");
        near.latitude = 29.31;
        near.longitude = 105.80;
        Finding finding;
        finding.id = u"V1-1"_s;
        finding.visit = u"V1"_s;
        finding.problem = u"公开栏破损"_s;
        files.add(near, visit("V1", "LM", "09:00", "11:00"), visit("V2", "SJ", "09:00", "11:00"),
            visit("V3", "YL", "14:00", "16:00"), finding);
        heap = QDir(files.file("heap"));
        heap.mkpath(u"DCIM/100"_s);
        pane.showYear(2015);
        pane.resize(900, 600);
        pane.show();
    }

    static Visit visit(const char *id, const char *village, const char *arrivedAt, const char *leftAt)
    {
        Visit made;
        made.id = QString::fromLatin1(id);
        made.team = u"D1"_s;
        made.village = QString::fromLatin1(village);
        made.on = QDate(2015, 6, 18);
        made.arrivedAt = QString::fromLatin1(arrivedAt);
        made.leftAt = QString::fromLatin1(leftAt);
        return made;
    }
    QString put(const QString &name, const QByteArray &bytes) const { return writeFile(heap.filePath(name), bytes); }
    QString photo(const QString &name, const char *takenAt, QColor colour = Qt::darkGreen) const
    {
        return put(name, photoOf({takenAt}, {320, 240}, colour));
    }
    /// A heap whose photos all find their visits: two to V3, one by its place to V2.
    void putUsual() const
    {
        photo(u"a.jpg"_s, "2015:06:18 14:30:00", Qt::red);
        photo(u"DCIM/100/b.jpg"_s, "2015:06:18 15:59:00", Qt::green);
        put(u"DCIM/100/c.jpg"_s,
            photoOf({"2015:06:18 10:00:00", 6, 'N', {29, 18, 40}, 'E', {105, 48, 0}}, {320, 240}, Qt::yellow));
    }
    PhotoImportDialog &takeIn()
    {
        pane.takeIn({heap.path()});
        auto *dialog = pane.findChild<PhotoImportDialog *>();
        if (!dialog)
            qFatal("no dialog");
        return *dialog;
    }
    std::vector<Stored<Attachment>> kept()
    {
        auto all = AttachmentBook(files.store()).all<Attachment>();
        return all ? std::move(*all) : std::vector<Stored<Attachment>>();
    }
    void takeInUsual()
    {
        putUsual();
        takeIn().accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QListView &view() { return *child<QListView>(pane, "photosView"); }
    void select(int row)
    {
        view().setCurrentIndex(view().model()->index(row, 0));
        view().selectionModel()->select(view().model()->index(row, 0), QItemSelectionModel::ClearAndSelect);
    }
};

QString cell(const PhotoImportDialog &dialog, int row, int column)
{
    return dialog.findChild<QTableView *>(u"photosTable"_s)->model()->index(row, column).data().toString();
}

int rowOf(const PhotoImportDialog &dialog, const QString &name)
{
    const auto *model = dialog.findChild<QTableView *>(u"photosTable"_s)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (cell(dialog, row, 0) == name)
            return row;
    }
    return -1;
}

void choose(PhotoImportDialog &dialog, const std::vector<int> &rows, const QString &visit)
{
    auto *selection = child<QTableView>(dialog, "photosTable")->selectionModel();
    selection->clear();
    for (const int row : rows)
        selection->select(selection->model()->index(row, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    auto *combo = child<QComboBox>(dialog, "visitCombo");
    combo->setCurrentIndex(combo->findData(visit));
    Q_EMIT combo->activated(combo->currentIndex());
}

} // namespace

/// Photos from a heap, on their tab, and before and after.
class PhotosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aHeapIsSortedAndTakenInAsOneStep();
    void severalRowsGetAnotherVisitAtOnce();
    void aPlaceFarFromTheVillageIsSaid();
    void doublesAreDroppedAndSaid();
    void whatCantBeShownIsKeptIfWanted();
    void whatGoesMeanwhileLeavesNoRecord();
    void hostileHeapsNeitherStopTheWindowNorTheRest();
    void anEmptyHeapIsSaid();
    void captionAndTimeAreKept();
    void whatAnotherWroteIsNotOverwrittenUnseen();
    void timesAsClerksTypeThem_data();
    void timesAsClerksTypeThem();
    void photosAreLookedFor();
    void photosGoToAFindingAndBack();
    void removingIsTakenBack();
    void aVisitGoesWithItsPhotos();
    void filesOfAFindingSayWhenTheyWereTaken();
    void beforeAndAfterStandSideBySide();
    void whatCantBeShownSaysWhyWhereItIsKept();
    void tilesTellPhotosOfAVisitApart();
    void thumbnailsAreMadeForWhatIsInSight();
    void everyFieldHasAName();
};

void PhotosTest::aHeapIsSortedAndTakenInAsOneStep()
{
    PhotoBench bench;
    bench.putUsual();
    PhotoImportDialog &dialog = bench.takeIn();
    QCOMPARE(child<QTableView>(dialog, "photosTable")->model()->rowCount(), 3);
    QVERIFY2(cell(dialog, rowOf(dialog, u"a.jpg"_s), 2).contains(u"云龙村"), qPrintable(cell(dialog, 0, 2)));
    QVERIFY(cell(dialog, rowOf(dialog, u"c.jpg"_s), 2).contains(u"石脚村"));
    // Nothing is kept before the clerk says so.
    QVERIFY(bench.kept().empty());
    QVERIFY(AttachmentBook(bench.files.store()).files().names().isEmpty());
    dialog.accept();
    const auto kept = bench.kept();
    QCOMPARE(int(kept.size()), 3);
    for (const auto &[photo, version] : kept) {
        QCOMPARE(*photo.visit, photo.name == u"c.jpg" ? u"V2"_s : u"V3"_s);
        QCOMPARE(*photo.timeSource, PhotoTime::Camera);
        QCOMPARE(photo.takenAt->day(), QDate(2015, 6, 18));
        QCOMPARE(photo.latitude.has_value(), photo.name == u"c.jpg");
        // Turned upright when it is shown; what is kept is what came.
        const AttachmentFiles files = AttachmentBook(bench.files.store()).files();
        QCOMPARE(files.stateOf({photo.sha256, photo.size}), FileState::Whole);
    }
    QVERIFY(bench.deeds.undo());
    QVERIFY(bench.kept().empty());
    QVERIFY(bench.deeds.redo());
    QCOMPARE(int(bench.kept().size()), 3);
    bench.pane.showYear(2015);
    QCOMPARE(bench.view().model()->rowCount(), 3);
    bench.pane.showYear(2014);
    QCOMPARE(bench.view().model()->rowCount(), 0);
    // What is taken in while another year is shown is to be seen.
    QVERIFY(bench.deeds.undo());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QSignalSpy asked(&bench.pane, &PhotosPane::yearAsked);
    bench.takeIn().accept();
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.front().front().toInt(), 2015);
    QCOMPARE(bench.view().model()->rowCount(), 3);
}

void PhotosTest::severalRowsGetAnotherVisitAtOnce()
{
    PhotoBench bench;
    bench.putUsual();
    // Two teams were out then, and the photo does not say where it was taken.
    bench.photo(u"d.jpg"_s, "2015:06:18 10:00:00", Qt::cyan);
    PhotoImportDialog &dialog = bench.takeIn();
    const int unsorted = rowOf(dialog, u"d.jpg"_s);
    QCOMPARE(cell(dialog, unsorted, 2), u"—"_s);
    QVERIFY(!child<QLabel>(dialog, "countLabel")->text().isEmpty());
    choose(dialog, {unsorted, rowOf(dialog, u"a.jpg"_s)}, u"V1"_s);
    QVERIFY(cell(dialog, unsorted, 2).contains(u"利民村"));
    // A visit is looked for by its village: pinyin initials lead to it, and that is a choice as any other.
    auto *visits = child<QComboBox>(dialog, "visitCombo");
    QVERIFY(visits->itemText(visits->findData(u"V1"_s)).startsWith(u"利民村"));
    auto *selection = child<QTableView>(dialog, "photosTable")->selectionModel();
    selection->select(
        selection->model()->index(unsorted, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    QTest::keyClicks(visits, u"ylc"_s);
    QVERIFY2(cell(dialog, unsorted, 2).startsWith(u"云龙村"), qPrintable(cell(dialog, unsorted, 2)));
    choose(dialog, {unsorted}, u"V1"_s);
    choose(dialog, {rowOf(dialog, u"b.jpg"_s)}, QString());
    bench.prompts.agrees = false;
    dialog.reject();
    QVERIFY(dialog.isVisible());
    QCOMPARE(cell(dialog, rowOf(dialog, u"b.jpg"_s), 2), u"—"_s);
    dialog.accept();
    QStringList names;
    for (const auto &[photo, version] : bench.kept())
        names.append(photo.name + u' ' + *photo.visit);
    names.sort();
    QCOMPARE(names, QStringList({u"a.jpg V1"_s, u"c.jpg V2"_s, u"d.jpg V1"_s}));
}

void PhotosTest::aPlaceFarFromTheVillageIsSaid()
{
    PhotoBench bench;
    Visit visit = PhotoBench::visit("V4", "SJ", "", "");
    visit.on = QDate(2015, 6, 20);
    bench.files.add(visit);
    bench.put(u"far.jpg"_s, photoOf({"2015:06:20 10:00:00", 0, 'N', {30, 0, 0}, 'E', {105, 48, 0}}));
    PhotoImportDialog &dialog = bench.takeIn();
    QVERIFY(cell(dialog, 0, 2).contains(u"石脚村"));
    QVERIFY2(cell(dialog, 0, 4).contains(u"2 km"), qPrintable(cell(dialog, 0, 4)));
    // Who chooses the visit has seen the remark.
    choose(dialog, {0}, u"V4"_s);
    QCOMPARE(cell(dialog, 0, 4), QString());
    dialog.accept();
    QCOMPARE(int(bench.kept().size()), 1);
}

void PhotosTest::doublesAreDroppedAndSaid()
{
    PhotoBench bench;
    bench.putUsual();
    QVERIFY(QFile::copy(bench.heap.filePath(u"a.jpg"_s), bench.heap.filePath(u"z copy.jpg"_s)));
    PhotoImportDialog &dialog = bench.takeIn();
    // The first by name stays.
    const int twice = rowOf(dialog, u"z copy.jpg"_s);
    QVERIFY(!cell(dialog, twice, 4).isEmpty());
    QVERIFY(cell(dialog, rowOf(dialog, u"a.jpg"_s), 4).isEmpty());
    choose(dialog, {twice}, u"V1"_s);
    QCOMPARE(cell(dialog, twice, 2), u"—"_s);
    dialog.accept();
    QCOMPARE(int(bench.kept().size()), 3);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    PhotoImportDialog &again = bench.takeIn();
    for (int row = 0; row < 4; ++row)
        QVERIFY(!cell(again, row, 4).isEmpty());
    QVERIFY(!child<QDialogButtonBox>(again, "buttons")->button(QDialogButtonBox::Ok)->isEnabled());
    again.accept();
    QCOMPARE(int(bench.kept().size()), 3);
}

void PhotosTest::whatCantBeShownIsKeptIfWanted()
{
    PhotoBench bench;
    bench.putUsual();
    const QByteArray heic("\0\0\0\x18"
                          "ftypheic\0\0\0\0mif1heic",
        24);
    bench.put(u"IMG_1.HEIC"_s, heic);
    PhotoImportDialog &dialog = bench.takeIn();
    const int row = rowOf(dialog, u"IMG_1.HEIC"_s);
    QVERIFY(cell(dialog, row, 4).contains(u"HEIC"));
    // The sign of a remark is as high as its letters, not as the photos.
    const auto *table = child<QTableView>(dialog, "photosTable");
    const QModelIndex remark = table->model()->index(row, 4);
    QVERIFY(!remark.data(Qt::DecorationRole).isNull());
    const int letters = table->fontMetrics().horizontalAdvance(remark.data().toString());
    QVERIFY(table->sizeHintForIndex(remark).width() < letters + table->iconSize().width());
    choose(dialog, {row}, u"V3"_s);
    auto *keeps = child<QCheckBox>(dialog, "keepUnshownCheck");
    QVERIFY(keeps->isVisible() && !keeps->isChecked());
    // The first number is that of all files, those behind it are its parts, up to what is said in brackets.
    const auto numbers = [&dialog] {
        const QString text = child<QLabel>(dialog, "countLabel")->text();
        std::vector<int> found;
        auto matches = QRegularExpression(u"\\d+"_s).globalMatch(text.left(text.indexOf(u" (")));
        while (matches.hasNext())
            found.push_back(matches.next().captured().toInt());
        return found;
    };
    QCOMPARE(numbers(), std::vector<int>({4, 3, 1}));
    keeps->setChecked(true);
    QCOMPARE(numbers(), std::vector<int>({4, 4}));
    QVERIFY(child<QLabel>(dialog, "countLabel")->text().contains(u"(1 "));
    choose(dialog, {row}, QString());
    QCOMPARE(numbers(), std::vector<int>({4, 3, 1}));
    choose(dialog, {row}, u"V3"_s);
    dialog.accept();
    QCOMPARE(int(bench.kept().size()), 4);
}

void PhotosTest::whatGoesMeanwhileLeavesNoRecord()
{
    PhotoBench bench;
    bench.putUsual();
    PhotoImportDialog &dialog = bench.takeIn();
    QVERIFY(QFile::remove(bench.heap.filePath(u"a.jpg"_s)));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(bench.kept().empty());
    QCOMPARE(bench.prompts.said.size(), 1);
    QVERIFY2(bench.prompts.said.front().contains(u"a.jpg"), qPrintable(bench.prompts.said.front()));
    // Left out, the others go in.
    choose(dialog, {rowOf(dialog, u"a.jpg"_s)}, QString());
    dialog.accept();
    QCOMPARE(int(bench.kept().size()), 2);
}

void PhotosTest::hostileHeapsNeitherStopTheWindowNorTheRest()
{
    PhotoBench bench;
    bench.putUsual();
    const QByteArray whole = photoOf({"2015:06:18 14:00:00"}, {1600, 1200});
    bench.put(u"bomb.png"_s, pngHead(50'000, 50'000));
    bench.put(u"smaller bomb.png"_s, pngHead(30'000, 30'000));
    bench.put(u"cut.jpg"_s, whole.left(whole.size() / 2));
    bench.put(u"head only.jpg"_s, whole.left(30));
    bench.put(u"text.jpg"_s, "This is no picture.");
    bench.put(u"nothing.jpg"_s, {});
    bench.put(u"noise.jpg"_s, withExif(pictureAs("jpg", {64, 48}), QByteArray(400, '\xFF')));
    QVERIFY(bench.heap.mkdir(u"x.jpg"_s));
    QVERIFY(QFile::link(bench.heap.filePath(u"loop.jpg"_s), bench.heap.filePath(u"loop.jpg"_s)));
    QVERIFY(QFile::link(bench.heap.path(), bench.heap.filePath(u"round and round"_s)));
    for (int i = 0; i < 4; ++i)
        bench.put(u"48-%1.jpg"_s.arg(i), photoOf({"2015:06:18 15:00:00"}, {8000, 6000}, QColor(i * 60, 90, 120)));
    // How long the window stood still, beside how long all of it took.
    QElapsedTimer sinceTurn;
    QTimer turns;
    qint64 longest = 0;
    connect(&turns, &QTimer::timeout, this, [&] { longest = std::max(longest, sinceTurn.restart()); });
    turns.start(5);
    QElapsedTimer all;
    all.start();
    sinceTurn.start();
    PhotoImportDialog &dialog = bench.takeIn();
    const qint64 took = all.elapsed();
    QVERIFY2(longest < std::max<qint64>(400, took / 2), qPrintable(u"%1 of %2 ms"_s.arg(longest).arg(took)));
    for (const QString &name : {u"bomb.png"_s, u"smaller bomb.png"_s, u"cut.jpg"_s, u"head only.jpg"_s, u"text.jpg"_s,
             u"nothing.jpg"_s, u"loop.jpg"_s}) {
        const int row = rowOf(dialog, name);
        QVERIFY2(row >= 0, qPrintable(name));
        QVERIFY2(!cell(dialog, row, 4).isEmpty(), qPrintable(name));
    }
    for (const QString &name : {u"noise.jpg"_s, u"48-0.jpg"_s})
        QVERIFY2(cell(dialog, rowOf(dialog, name), 4).isEmpty(), qPrintable(name));
    // Neither the folder called like a picture nor the way round in a circle.
    QCOMPARE(rowOf(dialog, u"x.jpg"_s), -1);
    QCOMPARE(child<QTableView>(dialog, "photosTable")->model()->rowCount(), 3 + 8 + 4);
    dialog.accept();
    // Those three, the four large ones, and the one whose end is missing.
    QCOMPARE(int(bench.kept().size()), 3 + 4 + 1);
}

void PhotosTest::anEmptyHeapIsSaid()
{
    PhotoBench bench;
    bench.pane.takeIn({bench.heap.path()});
    QVERIFY(!bench.pane.findChild<PhotoImportDialog *>());
    QCOMPARE(bench.prompts.said.size(), 1);
}

void PhotosTest::captionAndTimeAreKept()
{
    PhotoBench bench;
    bench.takeInUsual();
    bench.select(0);
    auto *caption = child<QLineEdit>(bench.pane, "captionEdit");
    auto *takenAt = child<QLineEdit>(bench.pane, "takenAtEdit");
    QCOMPARE(takenAt->text(), u"2015-06-18 10:00"_s);
    caption->setText(u"公开栏左侧"_s);
    Q_EMIT caption->editingFinished();
    bench.pane.showYear(2015);
    QCOMPARE(bench.kept().size(), size_t(3));
    const auto photoCalled = [&](const QString &name) {
        for (const auto &[photo, version] : bench.kept()) {
            if (photo.name == name)
                return photo;
        }
        return Attachment();
    };
    QCOMPARE(photoCalled(u"c.jpg"_s).caption, u"公开栏左侧"_s);
    QCOMPARE(*photoCalled(u"c.jpg"_s).timeSource, PhotoTime::Camera);
    bench.select(0);
    takenAt->setText(u"2015-06-18 10:05"_s);
    Q_EMIT takenAt->editingFinished();
    bench.pane.showYear(2015);
    QCOMPARE(photoCalled(u"c.jpg"_s).takenAt->toString(), u"2015-06-18T10:05:00"_s);
    QCOMPARE(*photoCalled(u"c.jpg"_s).timeSource, PhotoTime::Typed);
    // However it is typed, it is shown in one form.
    bench.select(0);
    takenAt->clear();
    QTest::keyClicks(takenAt, u"20150618 1006"_s);
    QTest::keyClick(takenAt, Qt::Key_Return);
    QCOMPARE(takenAt->text(), u"2015-06-18 10:06"_s);
    QCOMPARE(photoCalled(u"c.jpg"_s).takenAt->toString(), u"2015-06-18T10:06:00"_s);
    bench.pane.showYear(2015);
    bench.select(0);
    takenAt->setText(u"2015年6月18日 10点05"_s);
    Q_EMIT takenAt->editingFinished();
    bench.pane.showYear(2015);
    QCOMPARE(photoCalled(u"c.jpg"_s).takenAt->toString(), u"2015-06-18T10:05:00"_s);
    // What can't be read changes nothing and is said.
    bench.select(0);
    takenAt->setText(u"gestern"_s);
    Q_EMIT takenAt->editingFinished();
    QVERIFY(child<QLabel>(bench.pane, "sourceLabel")->text().contains(u"2015-06-18"));
    QCOMPARE(photoCalled(u"c.jpg"_s).takenAt->toString(), u"2015-06-18T10:05:00"_s);
    bench.prompts.agrees = false;
    QVERIFY(!bench.pane.mayLeave());
    QCOMPARE(takenAt->text(), u"gestern"_s);
    bench.prompts.agrees = true;
    QVERIFY(bench.pane.mayLeave());
    QCOMPARE(takenAt->text(), u"2015-06-18 10:05"_s);
    takenAt->clear();
    // What is being typed stays when something else is saved meanwhile, and is kept when the page is left.
    caption->clear();
    QTest::keyClicks(caption, u"<i>left"_s);
    bench.pane.showYear(2015);
    QCOMPARE(caption->text(), u"<i>left"_s);
    bench.prompts.agrees = false;
    QVERIFY(bench.pane.mayLeave());
    QCOMPARE(photoCalled(u"c.jpg"_s).caption, u"<i>left"_s);
    bench.pane.showYear(2015);
    QVERIFY(bench.view().model()->index(0, 0).data(Qt::ToolTipRole).toString().contains(u"&lt;i&gt;left"));
}

void PhotosTest::whatAnotherWroteIsNotOverwrittenUnseen()
{
    PhotoBench bench;
    bench.takeInUsual();
    bench.select(0);
    auto *caption = child<QLineEdit>(bench.pane, "captionEdit");
    const auto keptCaption = [&bench](const QString &id) {
        const auto photo = AttachmentBook(bench.files.store()).find<Attachment>(id);
        return photo ? photo->record.caption : QString();
    };
    const auto photos = photosOf(bench.files.store(), 2015);
    QVERIFY(photos);
    const Stored<Attachment> first = photos->front().stored;
    Attachment changed = first.record;
    changed.caption = u"乙所写"_s;
    ChangeSet changes;
    changes.change(changed, first.version);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    QTest::keyClicks(caption, u"mine"_s);
    bench.prompts.agrees = false;
    QVERIFY(!bench.pane.mayLeave());
    // Both are there to be seen; looking elsewhere and back decides nothing.
    QCOMPARE(caption->text(), u"mine"_s);
    QVERIFY(child<QLabel>(bench.pane, "sourceLabel")->text().contains(u"乙所写"));
    Q_EMIT caption->editingFinished();
    QCOMPARE(keptCaption(first.record.id), u"乙所写"_s);
    QTest::keyClick(caption, Qt::Key_Return);
    QCOMPARE(keptCaption(first.record.id), u"mine"_s);
    QCOMPARE(caption->text(), u"mine"_s);
}

void PhotosTest::timesAsClerksTypeThem_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    for (const char *typed : {"2015-12-28 09:45", "2015-12-28T09:45", "2015-12-28 0945", "2015-12-28 945",
             "2015-12-28 9:45", "20151228 0945", "2015-12-28 9点45", "2015/12/28 9时45分", "2015.12.28  9.45",
             "2015年12月28日9点45分", "2015年12月28日 9:45", "2015 12 28 0945", "12-28 9:45", "12月28日9:45", "28 0945",
             "　２０１５－１２－２８　９：４５"})
        QTest::newRow(typed) << QString::fromUtf8(typed) << u"2015-12-28T09:45:00"_s;
    QTest::newRow("seconds") << u"2015-12-28 09:45:59"_s << u"2015-12-28T09:45:59"_s;
    QTest::newRow("midnight") << u"2015-12-28 000"_s << u"2015-12-28T00:00:00"_s;
    QTest::newRow("a day that has not come this year") << u"12-30 0945"_s << u"2014-12-30T09:45:00"_s;
    QTest::newRow("leap day") << u"20160229 2359"_s << u"2016-02-29T23:59:00"_s;
    for (const char *typed :
        {"", "2015-12-28", "9:45", "0945", "2015-12-28 24:00", "2015-12-28 9:60", "2015-02-29 0945", "20151228",
            "201512280945", "2015-12-28 09:45:60", "2015-12-28 9", "yesterday 9:45", "2015-12-28 9:45 x"})
        QTest::addRow("no moment: %s", typed) << QString::fromUtf8(typed) << QString();
}

void PhotosTest::timesAsClerksTypeThem()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    const auto moment = typedMoment(typed, QDate(2015, 12, 29));
    QCOMPARE(moment ? moment->toString() : QString(), expected);
    // What is shown reads as what it is.
    QCOMPARE(typedMoment(typedMomentText(moment), QDate(2015, 12, 29)).has_value(), moment.has_value());
}

void PhotosTest::photosAreLookedFor()
{
    PhotoBench bench;
    bench.takeInUsual();
    const auto *model = bench.view().model();
    auto *search = child<QLineEdit>(bench.pane, "searchEdit");
    search->setText(u"ylc"_s);
    QCOMPARE(model->rowCount(), 2);
    search->setText(u"c.jpg"_s);
    QCOMPARE(model->rowCount(), 1);
    search->clear();
    QCOMPARE(model->rowCount(), 3);
    // Only villages with photos, in the order of their codes; pinyin initials lead to one.
    auto *villages = child<QComboBox>(bench.pane, "villageCombo");
    QStringList codes;
    for (int i = 1; i < villages->count(); ++i)
        codes.append(villages->itemData(i).toString());
    QCOMPARE(codes, (QStringList{u"SJ"_s, u"YL"_s}));
    QTest::keyClicks(villages, u"ylc"_s);
    QCOMPARE(model->rowCount(), 2);
    villages->setCurrentIndex(villages->findData(u"SJ"_s));
    QCOMPARE(model->rowCount(), 1);
    // The choice stays when the photos are read again.
    bench.pane.showYear(2015);
    QCOMPARE(villages->currentData().toString(), u"SJ"_s);
    QCOMPARE(model->rowCount(), 1);
    QVERIFY(model->index(0, 0).data().toString().contains(u"石脚村"));
    QVERIFY(model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(u"c.jpg"));
    // What proves that a file is the one that was taken in can be read off, and need not be listened to.
    const auto kept = bench.kept();
    const auto photo = std::find_if(
        kept.begin(), kept.end(), [](const Stored<Attachment> &each) { return each.record.name == u"c.jpg"; });
    QVERIFY(photo != kept.end() && photo->record.sha256.size() == 64);
    QVERIFY(model->index(0, 0).data(Qt::ToolTipRole).toString().contains(photo->record.sha256));
    QVERIFY(!model->index(0, 0).data(Qt::AccessibleTextRole).toString().contains(photo->record.sha256));
}

void PhotosTest::photosGoToAFindingAndBack()
{
    PhotoBench bench;
    bench.photo(u"a.jpg"_s, "2015:06:18 09:30:00", Qt::red);
    bench.photo(u"b.jpg"_s, "2015:06:18 09:40:00", Qt::blue);
    PhotoImportDialog &dialog = bench.takeIn();
    choose(dialog, {0, 1}, u"V1"_s);
    dialog.accept();
    bench.pane.showYear(2015);
    bench.view().selectAll();
    bench.prompts.chosen = 1;
    child<QAction>(bench.pane, "actionMovePhotos")->trigger();
    for (const auto &[photo, version] : bench.kept()) {
        QCOMPARE(*photo.finding, u"V1-1"_s);
        QVERIFY(!photo.visit);
        QCOMPARE(*photo.stage, PhotoStage::Before);
    }
    bench.pane.showYear(2015);
    QVERIFY(bench.view().model()->index(0, 0).data().toString().contains(u"公开栏破损"));
    bench.view().selectAll();
    bench.prompts.chosen = 0;
    child<QAction>(bench.pane, "actionMovePhotos")->trigger();
    for (const auto &[photo, version] : bench.kept()) {
        QCOMPARE(*photo.visit, u"V1"_s);
        QVERIFY(!photo.finding && !photo.stage);
    }
}

void PhotosTest::removingIsTakenBack()
{
    PhotoBench bench;
    bench.takeInUsual();
    bench.select(0);
    bench.prompts.agrees = false;
    child<QAction>(bench.pane, "actionRemovePhotos")->trigger();
    QCOMPARE(int(bench.kept().size()), 3);
    bench.prompts.agrees = true;
    child<QAction>(bench.pane, "actionRemovePhotos")->trigger();
    QCOMPARE(int(bench.kept().size()), 2);
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(bench.kept().size()), 3);
}

void PhotosTest::aVisitGoesWithItsPhotos()
{
    PhotoBench bench;
    bench.photo(u"a.jpg"_s, "2015:06:18 09:30:00", Qt::red);
    bench.photo(u"b.jpg"_s, "2015:06:18 09:40:00", Qt::blue);
    PhotoImportDialog &dialog = bench.takeIn();
    choose(dialog, {0, 1}, u"V1"_s);
    dialog.accept();
    bench.pane.showYear(2015);
    bench.select(0);
    bench.prompts.chosen = 2;
    child<QAction>(bench.pane, "actionMovePhotos")->trigger();
    const auto visit = InspectionBook(bench.files.store()).find<Visit>(u"V1"_s);
    const auto findings = InspectionBook(bench.files.store()).findingsOf(u"V1"_s);
    QVERIFY(visit && findings);
    const auto removal = AttachmentBook(bench.files.store()).removalOf(*visit, *findings);
    QVERIFY(removal);
    QVERIFY(RecordBook(bench.files.store()).commit(*removal));
    QVERIFY(bench.kept().empty());
    QVERIFY(bench.deeds.undo());
    QCOMPARE(int(bench.kept().size()), 2);
}

void PhotosTest::filesOfAFindingSayWhenTheyWereTaken()
{
    PhotoBench bench;
    const QString path = bench.photo(u"a.jpg"_s, "2015:07:01 09:30:00");
    bench.prompts.chosen = 2;
    PhotosDialog::open(bench.place, u"V1"_s, &bench.pane);
    auto *dialog = bench.pane.findChild<PhotosDialog *>();
    QVERIFY(dialog);
    QVERIFY(child<QLabel>(*dialog, "whatLabel")->text().contains(u"公开栏破损"));
    QCOMPARE(namelessFields(*dialog), QStringList());
    child<AttachmentsPane>(*dialog, "AttachmentsPane")->addFiles({path});
    bench.prompts.unsaved = Prompts::Unsaved::Stay;
    dialog->reject();
    QVERIFY(dialog->isVisible());
    dialog->accept();
    QVERIFY(!dialog->isVisible());
    const auto kept = bench.kept();
    QCOMPARE(int(kept.size()), 1);
    const Attachment &photo = kept.front().record;
    QCOMPARE(*photo.finding, u"V1-1"_s);
    QVERIFY(!photo.visit);
    QCOMPARE(*photo.stage, PhotoStage::After);
    QCOMPARE(photo.takenAt->toString(), u"2015-07-01T09:30:00"_s);
    QCOMPARE(*photo.timeSource, PhotoTime::Camera);
    // It is no photo of before, and still one of after.
    for (const auto &[choice, count] : {std::pair(1, 0), std::pair(2, 1)}) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        bench.prompts.chosen = choice;
        PhotosDialog::open(bench.place, u"V1"_s, &bench.pane);
        dialog = bench.pane.findChild<PhotosDialog *>();
        QVERIFY(dialog);
        QCOMPARE(child<QTableView>(*dialog, "attachmentsTable")->model()->rowCount(), count);
        dialog->accept();
    }
    // A visit without findings is not asked about them.
    const auto asked = bench.prompts.said.size();
    PhotosDialog::open(bench.place, u"V2"_s, &bench.pane);
    QCOMPARE(bench.prompts.said.size(), asked);
}

void PhotosTest::beforeAndAfterStandSideBySide()
{
    PhotoBench bench;
    const AttachmentFiles files = AttachmentBook(bench.files.store()).files();
    ChangeSet changes;
    for (const PhotoStage stage : {PhotoStage::Before, PhotoStage::After}) {
        const bool isBefore = stage == PhotoStage::Before;
        const auto file =
            files.takeIn(bench.photo(u"secret.jpg"_s, "2015:06:18 09:30:00", isBefore ? Qt::darkRed : Qt::darkGreen));
        QVERIFY(file);
        Attachment photo = attachmentOf(*file, isBefore ? "P1" : "P2", u"secret.jpg"_s, QString());
        photo.submission.reset();
        photo.finding = u"V1-1"_s;
        photo.stage = stage;
        photo.caption = isBefore ? u"破损"_s : u"更换后"_s;
        photo.takenAt = Moment::fromString(u"2015-06-18T09:30:00");
        photo.timeSource = isBefore ? PhotoTime::Camera : PhotoTime::Typed;
        photo.latitude = 29.31;
        photo.longitude = 105.8;
        changes.add(photo);
    }
    const auto unshown = files.takeIn(bench.put(u"b.heic"_s, "no picture"));
    QVERIFY(unshown);
    Attachment photo = attachmentOf(*unshown, "P3", u"b.heic"_s, QString());
    photo.submission.reset();
    photo.finding = u"V1-1"_s;
    photo.stage = PhotoStage::Before;
    photo.caption = u"另一面"_s;
    changes.add(photo);
    QVERIFY(RecordBook(bench.files.store()).commit(changes));
    BeforeAfterDialog dialog(bench.place, u"V1"_s, u"V1-1"_s, nullptr);
    dialog.show();
    auto *before = child<PictureView>(dialog, "beforeView");
    auto *after = child<PictureView>(dialog, "afterView");
    QTRY_VERIFY(!before->picture().isNull() && !after->picture().isNull());
    QVERIFY(before->picture().pixelColor(9, 9).red() > 100);
    QVERIFY(after->picture().pixelColor(9, 9).green() > 100);
    QVERIFY(child<QLabel>(dialog, "beforeCaptionLabel")->text().contains(u"破损"));
    child<QTabWidget>(dialog, "tabs")->setCurrentIndex(1);
    const PageList &paper = child<PreviewWidget>(dialog, "preview")->paper();
    // The second pair may need a sheet of its own.
    QVERIFY(paper.pageCount() == 1 || paper.pageCount() == 2);
    QCOMPARE(int(paper.pages.front().pictures.size()), 2);
    for (const QString &said : {u"公开栏破损"_s, u"破损"_s, u"更换后"_s, u"拍摄于2015年6月18日09:30（相机记录）"_s,
             u"拍摄于2015年6月18日09:30（手工填写）"_s, u"利民村"_s, u"（此照片无法显示）"_s, u"另一面"_s,
             u"（无照片）"_s})
        QVERIFY2(paper.text.contains(said), qPrintable(said));
    QVERIFY(!paper.text.contains(u"secret") && !paper.text.contains(u"29.31"));
    bench.prompts.file = bench.files.file("sheet.pdf");
    child<QPushButton>(dialog, "savePdfButton")->click();
    const QByteArray pdf = bytesOf(bench.prompts.file);
    QVERIFY(pdf.startsWith("%PDF"));
    QVERIFY(!pdf.contains("secret") && !pdf.contains("Exif"));
    QVERIFY(bench.prompts.said.isEmpty());
}

void PhotosTest::whatCantBeShownSaysWhyWhereItIsKept()
{
    PhotoBench bench;
    const QByteArray whole = photoOf({"2015:06:18 14:00:00"}, {1600, 1200});
    bench.put(u"a.jpg"_s, whole);
    bench.put(u"cut.jpg"_s, whole.left(whole.size() / 2));
    bench.put(u"text.jpg"_s, "This is no picture.");
    PhotoImportDialog &dialog = bench.takeIn();
    child<QCheckBox>(dialog, "keepUnshownCheck")->setChecked(true);
    QHash<QString, QString> remarks;
    for (int row = 0; row < 3; ++row)
        remarks[cell(dialog, row, 0)] = cell(dialog, row, 4);
    choose(dialog, {0, 1, 2}, u"V3"_s);
    dialog.accept();
    bench.pane.showYear(2015);
    const auto *model = bench.view().model();
    QCOMPARE(model->rowCount(), 3);
    const auto rowNamed = [model](const QString &name) {
        for (int row = 0; row < model->rowCount(); ++row) {
            if (model->index(row, 0).data(Qt::AccessibleTextRole).toString().endsWith(name))
                return row;
        }
        return -1;
    };
    const auto *count = child<QLabel>(bench.pane, "countLabel");
    for (const QString &name : {u"cut.jpg"_s, u"text.jpg"_s}) {
        const QModelIndex index = model->index(rowNamed(name), 0);
        QVERIFY(index.isValid() && !remarks[name].isEmpty());
        // The remark at import, on the tile, for those who listen, and below the list.
        QTRY_VERIFY2(index.data().toString().contains(remarks[name]), qPrintable(index.data().toString()));
        QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(remarks[name]));
        bench.select(index.row());
        QVERIFY2(count->text().contains(remarks[name]), qPrintable(count->text()));
    }
    bench.select(rowNamed(u"a.jpg"_s));
    QTRY_VERIFY(!model->index(rowNamed(u"a.jpg"_s), 0).data(Qt::DecorationRole).value<QIcon>().isNull());
    for (const QString &remark : std::as_const(remarks))
        QVERIFY(remark.isEmpty() || !count->text().contains(remark));
}

void PhotosTest::tilesTellPhotosOfAVisitApart()
{
    KeptPhoto photo;
    photo.villageName = u"石脚村"_s;
    photo.visitedOn = QDate(2015, 6, 18);
    photo.stored.record.name = u"IMG_1.jpg"_s;
    PhotoModel model;
    const auto tile = [&] {
        model.setPhotos({photo});
        return model.index(0).data().toString();
    };
    QCOMPARE(tile(), u"石脚村 IMG_1.jpg"_s);
    photo.stored.record.takenAt = Moment::fromString(u"2015-06-17T09:05:59");
    photo.stored.record.timeSource = PhotoTime::Camera;
    QCOMPARE(tile(), u"石脚村 6-17 09:05"_s);
    photo.stored.record.timeSource = PhotoTime::Typed;
    QCOMPARE(tile(), u"石脚村 6-17 09:05"_s);
    // The clock of a camera that was never set.
    photo.stored.record.takenAt = Moment::fromString(u"2000-01-01T00:00:00");
    QCOMPARE(tile(), u"石脚村 2000-1-1 00:00"_s);
    photo.stored.record.timeSource = PhotoTime::File;
    QCOMPARE(tile(), u"石脚村 IMG_1.jpg"_s);
    photo.problem = u"公开栏破损"_s;
    QCOMPARE(tile(), u"石脚村 IMG_1.jpg\n公开栏破损"_s);
}

/// Of the photos of a year only those in sight are read.
void PhotosTest::thumbnailsAreMadeForWhatIsInSight()
{
    PhotoBench bench;
    std::vector<KeptPhoto> photos(1500);
    for (size_t i = 0; i < photos.size(); ++i)
        photos[i].path = bench.heap.filePath(u"%1.jpg"_s.arg(i));
    // The list measures the very last one.
    const QString late = photos[photos.size() - 2].path;
    const QString first = bench.photo(u"0.jpg"_s, "2015:06:18 09:30:00");
    PhotoModel model;
    model.setPhotos(photos);
    QListView view;
    view.setViewMode(QListView::IconMode);
    view.setUniformItemSizes(true);
    view.setGridSize(QSize(176, 168));
    view.setModel(&model);
    view.resize(800, 600);
    view.show();
    QTRY_COMPARE(model.thumbnails().count(), 1);
    QVERIFY(!model.index(0).data(Qt::DecorationRole).value<QIcon>().isNull());
    QVERIFY(!model.thumbnails().hasNone(first));
    QVERIFY(!model.thumbnails().hasNone(late));
    view.scrollToBottom();
    QTRY_VERIFY(model.thumbnails().hasNone(late));
    QVERIFY(!model.thumbnails().hasNone(photos[700].path));
}

void PhotosTest::everyFieldHasAName()
{
    PhotoBench bench;
    bench.putUsual();
    PhotoImportDialog &dialog = bench.takeIn();
    QCOMPARE(namelessFields(dialog), QStringList());
    QCOMPARE(namelessFields(bench.pane), QStringList());
    BeforeAfterDialog compared(bench.place, u"V1"_s, QString(), nullptr);
    compared.show();
    QCOMPARE(namelessFields(compared), QStringList());
}

QTEST_MAIN(PhotosTest)
#include "tst_photos.moc"
