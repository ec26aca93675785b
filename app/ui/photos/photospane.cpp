// SPDX-License-Identifier: GPL-3.0-or-later
#include "photospane.h"

#include "attachmentviewing.h"
#include "beforeafterdialog.h"
#include "enumwording.h"
#include "findingchoice.h"
#include "fontfollower.h"
#include "photoheap.h"
#include "photoimportdialog.h"
#include "photomodel.h"
#include "pinyin.h"
#include "pinyinjump.h"
#include "sideways.h"
#include "tablelook.h"
#include "typedmoment.h"
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
    for (const QLineEdit *edit : {m_ui->captionEdit, m_ui->takenAtEdit}) {
        connect(edit, &QLineEdit::returnPressed, this, [this] { m_refused.reset(); });
        connect(edit, &QLineEdit::editingFinished, this, &PhotosPane::keepTyped);
    }
    showState();
}

PhotosPane::~PhotosPane() = default;

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
    showTyped(isOne ? photos.front().stored.record : Attachment());
    m_ui->captionEdit->setEnabled(isOne);
    m_ui->takenAtEdit->setEnabled(isOne);
    m_ui->actionOpenPhoto->setEnabled(isOne);
    m_ui->actionCompare->setEnabled(isOne);
    m_ui->actionRemovePhotos->setEnabled(!photos.empty());
    m_ui->actionMovePhotos->setEnabled(!photos.empty()
        && std::all_of(
            photos.begin(), photos.end(), [&](const KeptPhoto &photo) { return photo.visit == photos.front().visit; }));
    if (m_photos.empty())
        m_ui->countLabel->setText(tr(
            "No photo is kept for this year. Drop a folder or photos here, or take them in with the buttons above."));
    else
        m_ui->countLabel->setText(tr("%n photo(s)", nullptr, m_model->rowCount()));
}

/// Fills the fields under the photos with what @p photo says; what is being typed for the same photo stays.
void PhotosPane::showTyped(const Attachment &photo)
{
    const bool isSame = photo.id == m_shown;
    m_shown = photo.id;
    if (!isSame && m_refused) {
        Q_EMIT told(tr("“%1” was not kept.").arg(m_refused->first));
        m_refused.reset();
    }
    if (!isSame || !m_ui->captionEdit->isModified())
        m_ui->captionEdit->setText(photo.caption);
    const bool isTimeTyped = m_ui->takenAtEdit->isModified();
    if (isSame && isTimeTyped)
        return;
    const QString typed = m_ui->takenAtEdit->text().trimmed();
    if (isTimeTyped && !typed.isEmpty() && !typedMoment(typed, m_place.today()))
        Q_EMIT told(tr("“%1” was not kept: it is no day and time.").arg(typed));
    m_ui->takenAtEdit->setText(typedMomentText(photo.takenAt));
    m_ui->sourceLabel->setText(photo.timeSource ? label(*photo.timeSource) : QString());
}

bool PhotosPane::commit(const QString &deed, const ChangeSet &changes)
{
    const auto step = m_place.commit(
        this, deed, [&](const QString &reason) { return AttachmentBook(m_place.store).commit(changes, reason); });
    if (!step)
        m_place.tell(this, step.error());
    // The page hears of the step as well, but only while it is in front.
    if (m_isStale || !step)
        reload();
    return bool(step);
}

bool PhotosPane::keepTyped()
{
    const std::vector<KeptPhoto> photos = selected();
    if (photos.size() != 1)
        return true;
    const QString typed = m_ui->takenAtEdit->text().trimmed();
    // What was refused is not written by the next look elsewhere, over what nobody has read.
    const std::pair now(m_ui->captionEdit->text(), typed);
    if (m_refused == now)
        return false;
    m_refused.reset();
    const auto &[before, version] = photos.front().stored;
    Attachment after = before;
    after.caption = m_ui->captionEdit->text().trimmed();
    if (typed != typedMomentText(before.takenAt)) {
        after.takenAt = typedMoment(typed, m_place.today());
        after.timeSource = after.takenAt ? std::optional(PhotoTime::Typed) : std::nullopt;
        if (!typed.isEmpty() && !after.takenAt) {
            m_ui->sourceLabel->setText(tr("Type day and time as 2015-06-18 09:30."));
            return false;
        }
    }
    const bool isChanged = !areEqual(before, after);
    ChangeSet changes;
    changes.change(after, version);
    if (isChanged && !commit(tr("Describe a photo"), changes)) {
        // It stays as it was typed, beside what is kept.
        m_refused = now;
        showKept(before);
        return false;
    }
    // Whoever hears of the step has the list read anew; where nobody does it is read here.
    if (const auto kept = selected(); isChanged && kept.size() == 1 && areEqual(kept.front().stored.record, before))
        m_isStale = true;
    settleTyped();
    return true;
}

/// Tells under the fields what is kept of the photo that was @p before, where that is not what they say.
void PhotosPane::showKept(const Attachment &before)
{
    const std::vector<KeptPhoto> photos = selected();
    const bool isChanged = photos.size() == 1 && !areEqual(photos.front().stored.record, before);
    //: %1 the caption of a photo, %2 when it was taken
    m_ui->sourceLabel->setText(isChanged
            ? tr("Meanwhile it was changed to “%1”, %2. Enter writes yours over it.")
                  .arg(photos.front().stored.record.caption, typedMomentText(photos.front().stored.record.takenAt))
            : tr("Not kept. Enter tries again."));
}

/// The fields say what is kept from now on.
void PhotosPane::settleTyped()
{
    m_refused.reset();
    m_ui->captionEdit->setModified(false);
    m_ui->takenAtEdit->setModified(false);
    if (m_isStale)
        reload();
    else
        showState();
}

bool PhotosPane::mayLeave()
{
    if (keepTyped())
        return true;
    if (!m_place.prompts.confirm(this, tr("What is typed under the photo is not kept. Leave it out?"), tr("Leave out")))
        return false;
    settleTyped();
    return true;
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
    connect(dialog, &PhotoImportDialog::takenIn, this, [this](int count) {
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
