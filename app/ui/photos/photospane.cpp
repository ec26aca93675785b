// SPDX-License-Identifier: GPL-3.0-or-later
#include "photospane.h"

#include "attachmentviewing.h"
#include "beforeafterdialog.h"
#include "findingchoice.h"
#include "fontfollower.h"
#include "photoheap.h"
#include "photoimportdialog.h"
#include "photomodel.h"
#include "phototyping.h"
#include "pinyin.h"
#include "pinyinjump.h"
#include "sideways.h"
#include "tablelook.h"
#include "ui_photospane.h"
#include "wraplayout.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QSignalBlocker>

#include <algorithm>
#include <map>

namespace Gongkai {

namespace {

/// Of the thumbnails in the table that a heap is sorted in.
constexpr int HeapThumbnail = 96;

} // namespace

PhotosPane::PhotosPane(const Workplace &place, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::PhotosPane>()), m_place(place), m_model(new PhotoModel(this))
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->toolsLayout);
    setUpView();
    setUpActions();
    PinyinJump::teach(this, m_place.pinyin);
    connect(m_ui->villageCombo, &QComboBox::currentIndexChanged, this, &PhotosPane::filter);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &PhotosPane::filter);
    m_typing = new PhotoTyping(
        m_place, {m_ui->captionEdit, m_ui->takenAtEdit, m_ui->sourceLabel},
        [this] {
            const std::vector<KeptPhoto> photos = selected();
            return photos.size() == 1 ? std::optional(photos.front().stored) : std::nullopt;
        },
        [this](const ChangeSet &changes) { return commit(tr("Describe a photo"), changes); }, this);
    connect(m_typing, &PhotoTyping::told, this, &PhotosPane::told);
    showState();
}

PhotosPane::~PhotosPane() = default;

bool PhotosPane::mayLeave()
{
    return m_typing->mayLeave();
}

void PhotosPane::setUpView()
{
    m_ui->photosView->setModel(m_model);
    FontFollower::attach(m_ui->photosView, [this] {
        const int line = fontMetrics().height();
        const QSize size(line * 10, line * 15 / 2);
        const QSize cell = size + QSize(line, line * 3);
        m_model->setThumbnailSize(size, cell);
        m_ui->photosView->setIconSize(size);
        m_ui->photosView->setGridSize(cell);
    });
    connect(m_ui->photosView->selectionModel(), &QItemSelectionModel::selectionChanged, this, &PhotosPane::showState);
    // Whether a file can be shown is known when its thumbnail is made.
    connect(m_model, &PhotoModel::dataChanged, this, [this](const QModelIndex &first) {
        if (m_ui->photosView->selectionModel()->isSelected(first))
            showCount();
    });
    connect(m_ui->photosView, &QListView::activated, this, &PhotosPane::viewCurrent);
}

void PhotosPane::setUpActions()
{
    const auto set = [this](QToolButton *button, QAction *action, auto deed) {
        showAction(button, action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        connect(action, &QAction::triggered, this, deed);
    };
    set(m_ui->folderButton, m_ui->actionTakeInFolder, [this] {
        const QString folder = m_place.prompts.folderToSave(this);
        if (!folder.isEmpty())
            takeIn({folder});
    });
    set(m_ui->filesButton, m_ui->actionTakeInFiles, [this] {
        const QStringList files = m_place.prompts.filesToOpen(this, tr("All files (*)"));
        if (!files.isEmpty())
            takeIn(files);
    });
    set(m_ui->openButton, m_ui->actionOpenPhoto, [this] { viewCurrent(); });
    set(m_ui->moveButton, m_ui->actionMovePhotos, [this] { moveSelected(); });
    set(m_ui->compareButton, m_ui->actionCompare, [this] { compareCurrent(); });
    set(m_ui->removeButton, m_ui->actionRemovePhotos, [this] { removeSelected(); });
}

void PhotosPane::showYear(int year)
{
    m_year = year;
    m_isStale = true;
    if (isVisible())
        reload();
}

void PhotosPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        reload();
}

void PhotosPane::reload()
{
    auto photos = photosOf(m_place.store, m_year);
    if (!photos) {
        m_place.tell(this, photos.error());
        return;
    }
    m_isStale = false;
    ++m_reads;
    m_photos = std::move(*photos);
    offerVillages();
    filter();
}

void PhotosPane::offerVillages()
{
    // By code, which is the official order, and for two villages may have one name.
    std::map<QString, QString> names;
    for (const KeptPhoto &photo : m_photos)
        names[photo.village] = photo.villageName;
    const QString chosen = m_ui->villageCombo->currentData().toString();
    const QSignalBlocker blocker(m_ui->villageCombo);
    m_ui->villageCombo->clear();
    m_ui->villageCombo->addItem(tr("All"), QString());
    for (const auto &[code, name] : names)
        m_ui->villageCombo->addItem(name, code);
    m_ui->villageCombo->setCurrentIndex(std::max(0, m_ui->villageCombo->findData(chosen)));
}

void PhotosPane::filter()
{
    const QString village = m_ui->villageCombo->currentData().toString();
    const QString typed = m_ui->searchEdit->text().trimmed();
    std::vector<KeptPhoto> shown;
    std::copy_if(m_photos.begin(), m_photos.end(), std::back_inserter(shown), [&](const KeptPhoto &photo) {
        if (!village.isEmpty() && photo.village != village)
            return false;
        const Attachment &attachment = photo.stored.record;
        const QStringList texts{photo.villageName, photo.problem, attachment.caption, attachment.name,
            photo.visitedOn.toString(Qt::ISODate)};
        return typed.isEmpty() || std::any_of(texts.begin(), texts.end(), [&](const QString &text) {
            return m_place.pinyin.matches(text, typed);
        });
    });
    QSet<QString> before;
    for (const KeptPhoto &photo : selected())
        before.insert(photo.stored.record.id);
    m_model->setPhotos(std::move(shown));
    select(before);
    showState();
}

/// Selects the photos with @p ids, wherever they stand now.
void PhotosPane::select(const QSet<QString> &ids)
{
    QItemSelection selection;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (ids.contains(m_model->at(row).stored.record.id))
            selection.select(m_model->index(row), m_model->index(row));
    }
    QItemSelectionModel *selected = m_ui->photosView->selectionModel();
    selected->select(selection, QItemSelectionModel::ClearAndSelect);
    if (!selection.isEmpty() && !selected->isSelected(selected->currentIndex()))
        selected->setCurrentIndex(selection.indexes().front(), QItemSelectionModel::NoUpdate);
}

std::vector<KeptPhoto> PhotosPane::selected() const
{
    std::vector<int> rows;
    const QModelIndexList indexes = m_ui->photosView->selectionModel()->selectedIndexes();
    rows.reserve(size_t(indexes.size()));
    for (const QModelIndex &index : indexes)
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    std::vector<KeptPhoto> photos;
    photos.reserve(rows.size());
    for (const int row : rows)
        photos.push_back(m_model->at(row));
    return photos;
}

void PhotosPane::showState()
{
    const std::vector<KeptPhoto> photos = selected();
    const bool isOne = photos.size() == 1;
    m_typing->show();
    m_ui->actionOpenPhoto->setEnabled(isOne);
    m_ui->actionCompare->setEnabled(isOne);
    m_ui->actionRemovePhotos->setEnabled(!photos.empty());
    m_ui->actionMovePhotos->setEnabled(!photos.empty()
        && std::all_of(
            photos.begin(), photos.end(), [&](const KeptPhoto &photo) { return photo.visit == photos.front().visit; }));
    showCount();
}

/// How many there are, and what keeps the one that is selected from being shown.
void PhotosPane::showCount()
{
    if (m_photos.empty()) {
        m_ui->countLabel->setText(tr(
            "No photo is kept for this year. Drop a folder or photos here, or take them in with the buttons above."));
        return;
    }
    const QString count = tr("%n photo(s)", nullptr, m_model->rowCount());
    const QModelIndexList selected = m_ui->photosView->selectionModel()->selectedIndexes();
    const QString fault = selected.size() == 1 ? m_model->faultOf(selected.front().row()) : QString();
    //: %1 how many photos there are, %2 what is wrong with the one that is selected
    m_ui->countLabel->setText(fault.isEmpty() ? count : tr("%1. The selected file: %2").arg(count, fault));
}

bool PhotosPane::commit(const QString &deed, const ChangeSet &changes)
{
    const int reads = m_reads;
    const auto step = m_place.commit(
        this, deed, [&](const QString &reason) { return AttachmentBook(m_place.store).commit(changes, reason); });
    if (!step)
        m_place.tell(this, step.error());
    // The page hears of the step as well, but only while it is in front.
    if (m_isStale || m_reads == reads)
        reload();
    return bool(step);
}

void PhotosPane::viewCurrent()
{
    const std::vector<KeptPhoto> photos = selected();
    if (photos.size() != 1)
        return;
    const Attachment &attachment = photos.front().stored.record;
    AttachmentViewing::open(m_place, this, photos.front().path, {attachment.sha256, attachment.size}, attachment.name);
}

void PhotosPane::compareCurrent()
{
    const std::vector<KeptPhoto> photos = selected();
    if (photos.size() != 1)
        return;
    auto *dialog = new BeforeAfterDialog(
        m_place, photos.front().visit, photos.front().stored.record.finding.value_or(QString()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PhotosPane::moveSelected()
{
    const std::vector<KeptPhoto> photos = selected();
    if (photos.empty())
        return;
    const auto choices = findingChoices(m_place.store, photos.front().visit);
    if (!choices) {
        m_place.tell(this, choices.error());
        return;
    }
    QStringList texts;
    for (const FindingChoice &choice : *choices)
        texts.append(choice.text);
    const int count = int(photos.size());
    const auto chosen = m_place.prompts.choose(this, tr("What do %n photo(s) show?", nullptr, count), texts);
    if (!chosen)
        return;
    ChangeSet changes;
    for (const KeptPhoto &photo : photos) {
        const Attachment moved = movedTo((*choices)[size_t(*chosen)], photo.stored.record, photo.visit);
        if (!areEqual(moved, photo.stored.record))
            changes.change(moved, photo.stored.version);
    }
    if (!changes.isEmpty())
        (void)commit(tr("Put %n photo(s) to a finding", nullptr, count), changes);
}

void PhotosPane::removeSelected()
{
    const std::vector<KeptPhoto> photos = selected();
    const int count = int(photos.size());
    if (photos.empty()
        || !m_place.prompts.confirm(
            this, tr("Remove %n photo(s)? Undo brings them back.", nullptr, count), tr("Remove")))
        return;
    ChangeSet changes;
    for (const KeptPhoto &photo : photos)
        changes.remove(photo.stored.record, photo.stored.version);
    (void)commit(tr("Remove %n photo(s)", nullptr, count), changes);
}

void PhotosPane::takeIn(const QStringList &paths)
{
    const auto kept = keptPhotoDigests(m_place.store);
    if (!kept) {
        m_place.tell(this, kept.error());
        return;
    }
    bool isStopped = false;
    const auto names =
        sideways<HeapNames>(window(), tr("Looking for photos…"), MostHeapFiles, [&](SidewaysProgress &progress) {
            HeapNames found = namesInHeap(paths, [&progress](int done) {
                progress.done = done;
                return !progress.isStopped;
            });
            isStopped = progress.isStopped;
            return found;
        });
    if (isStopped)
        return;
    if (names.paths.isEmpty()) {
        m_place.prompts.inform(this, tr("There are no files in what was chosen."));
        return;
    }
    auto heap = sideways<std::vector<HeapFile>>(
        window(), tr("Reading the photos…"), int(names.paths.size()), [&](SidewaysProgress &progress) {
            auto read = readHeap(names.paths, *kept, HeapThumbnail, [&progress](int done) {
                progress.done = done;
                return !progress.isStopped;
            });
            isStopped = progress.isStopped;
            return read;
        });
    if (isStopped)
        return;
    const QString note = names.isCut
        ? tr("There are more files than are taken in at once: these are the first %n. Take in the others afterwards.",
            nullptr, int(names.paths.size()))
        : QString();
    auto *dialog = new PhotoImportDialog(m_place, std::move(heap), note, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PhotoImportDialog::takenIn, this, [this](int count, const std::set<int> &years) {
        // What was taken in is to be seen.
        if (!years.empty() && !years.contains(m_year)) {
            m_year = *years.rbegin();
            Q_EMIT yearAsked(m_year);
        }
        showYear(m_year);
        Q_EMIT told(tr("%n photo(s) were taken in.", nullptr, count));
    });
    dialog->open();
}

void PhotosPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (localFilesIn(*event->mimeData()).isEmpty())
        return;
    // The files stay where they are, whatever the other program offers.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void PhotosPane::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    // Later, for the program that they come from waits until the drop is over.
    QMetaObject::invokeMethod(
        this, [this, paths = localFilesIn(*event->mimeData())] { takeIn(paths); }, Qt::QueuedConnection);
}

} // namespace Gongkai
