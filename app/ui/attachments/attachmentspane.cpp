// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachmentspane.h"

#include "attachmentviewing.h"
#include "datewording.h"
#include "errorwording.h"
#include "filenames.h"
#include "fontfollower.h"
#include "newrecordid.h"
#include "sideways.h"
#include "tablelook.h"
#include "thumbnails.h"
#include "ui_attachmentspane.h"

#include <QApplication>
#include <QBoxLayout>
#include <QClipboard>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

namespace Gongkai {

namespace {

/// Lines below the list that leave the form its room.
constexpr int MostNotes = 3;

bool isTakenFrom(const QMimeData &given)
{
    return given.hasImage() || !localFilesIn(given).isEmpty();
}

KeptFile fileOf(const AttachmentRow &row)
{
    return {row.attachment.sha256, row.attachment.size};
}

} // namespace

AttachmentsPane::AttachmentsPane(
    const Workplace &place, AttachmentRows::Owner owner, const QString &ownerId, QBoxLayout *layout, QWidget *before)
    : m_ui(std::make_unique<Ui::AttachmentsPane>())
    , m_place(place)
    , m_rows(place.store, owner, ownerId)
    , m_thumbnails(new Thumbnails(this))
{
    m_ui->setupUi(this);
    using Row = AttachmentRow;
    m_model = new RecordTableModel<Row>(
        {
            Column<Row>(tr("Name"), [](const Row &row) { return row.attachment.name; }).withIcon([](const Row &row) {
                return row.icon;
            }),
            Column<Row>(tr("Size"), [](const Row &row) { return sizeText(row.attachment.size); }).atTheEnd(),
            Column<Row>(tr("Added on"), [](const Row &row) { return dayText(row.attachment.addedAt.day()); }),
        },
        this);
    m_ui->attachmentsTable->setModel(m_model);
    TableLook::apply(m_ui->attachmentsTable);
    setSizes();
    m_ui->attachmentsTable->installEventFilter(this);
    connect(m_ui->attachmentsTable, &QTableView::doubleClicked, this, &AttachmentsPane::viewCurrent);
    connect(m_ui->attachmentsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        &AttachmentsPane::showState);
    connect(m_ui->addFilesButton, &QPushButton::clicked, this, &AttachmentsPane::chooseFiles);
    connect(m_ui->viewButton, &QPushButton::clicked, this, &AttachmentsPane::viewCurrent);
    connect(m_ui->takeOutButton, &QPushButton::clicked, this, &AttachmentsPane::takeOutCurrent);
    connect(m_thumbnails, &Thumbnails::made, this, [this](const QString &path, const QImage &thumbnail) {
        m_rows.setIcon(path, QIcon(QPixmap::fromImage(thumbnail)));
        refresh();
    });
    standAbove(layout, before);
    load();
}

AttachmentsPane::~AttachmentsPane() = default;

void AttachmentsPane::load()
{
    m_notes.clear();
    const auto loaded = m_rows.load();
    if (!loaded)
        m_notes.append(errorSummary(loaded.error()));
    refresh();
    askThumbnails();
}

void AttachmentsPane::setStage(std::optional<PhotoStage> stage)
{
    m_rows.setStage(stage);
    load();
}

void AttachmentsPane::askThumbnails()
{
    for (const AttachmentRow &row : m_rows.rows())
        m_thumbnails->ask(row.source, m_ui->attachmentsTable->iconSize().height() * 2);
}

void AttachmentsPane::takeUp(const QJsonObject &unsaved, const QString &folder)
{
    m_pasted = folder;
    if (unsaved.isEmpty())
        return;
    const QStringList lost = m_rows.takeUp(unsaved, m_place.now());
    for (const QString &name : lost)
        m_notes.append(tr("“%1” is no longer where it was; add it again.").arg(name));
    refresh();
    askThumbnails();
}

void AttachmentsPane::standAbove(QBoxLayout *layout, QWidget *before)
{
    // Under the fields, over the line of messages and the buttons.
    layout->insertWidget(layout->count() - 2, this);
    QWidget *last = before;
    for (QWidget *own : std::initializer_list<QWidget *>{
             m_ui->attachmentsTable, m_ui->addFilesButton, m_ui->viewButton, m_ui->takeOutButton}) {
        QWidget::setTabOrder(last, own);
        last = own;
    }
}

void AttachmentsPane::setSizes()
{
    QTableView *table = m_ui->attachmentsTable;
    // As high as the pictures, which follow the letters.
    table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    FontFollower::attach(table, [table] {
        const int line = QFontMetrics(QApplication::font()).height();
        table->setIconSize(QSize(line * 2, line * 2));
        table->setMinimumHeight(line * 17 / 2);
    });
}

bool AttachmentsPane::addFrom(const QMimeData &given)
{
    const QStringList files = localFilesIn(given);
    if (!files.isEmpty())
        addFiles(files);
    else if (given.hasImage())
        addPicture(qvariant_cast<QImage>(given.imageData()));
    else
        return false;
    return true;
}

void AttachmentsPane::addFiles(const QStringList &paths)
{
    m_notes.clear();
    for (const QString &path : paths)
        addFile(path, QFileInfo(path).fileName());
}

void AttachmentsPane::addPicture(const QImage &picture)
{
    m_notes.clear();
    // Never a name again: what was pasted before waits under its own until the form is saved.
    const QString path = m_pasted + u'/' + newRecordId() + QStringLiteral(".png");
    if (picture.isNull() || !QDir().mkpath(m_pasted) || !picture.save(path)) {
        m_place.tell(this, {ErrorKind::Io, path});
        return;
    }
    //: the name of a picture that was pasted; %1 the day and time
    addFile(path, tr("Pasted picture %1.png").arg(m_place.store.now().toString(u"yyyy-MM-dd HHmmss")));
}

void AttachmentsPane::addFile(const QString &path, const QString &name)
{
    std::optional<PhotoFacts> facts;
    const auto file = beside(tr("Reading %1…").arg(shownFileName(name)), path,
        [this, &path, &facts](const AttachmentFiles::MayGoOn &mayGoOn) {
            auto digest = AttachmentFiles::digestOf(path, mayGoOn);
            if (digest && m_rows.keepsOrigin())
                facts = photoFactsOf(path);
            return digest;
        });
    if (!file) {
        if (file.error().kind != ErrorKind::Stopped)
            m_place.prompts.warn(this, errorSentence(file.error(), path));
        return;
    }
    const auto outcome = m_rows.add(path, name, *file, facts, m_place.now());
    if (outcome != AttachmentRows::Outcome::Added) {
        m_notes.append(noteOnSame(path, shownFileName(name), *file, outcome));
        refresh();
        return;
    }
    const QStringList others = m_rows.othersWith(file->sha256);
    if (!others.isEmpty())
        //: %1 the name of a file, %2 the names of records
        m_notes.append(
            tr("“%1” is also kept with: %2.").arg(shownFileName(name), others.join(tr(", ", "between records"))));
    refresh();
    m_ui->attachmentsTable->selectRow(m_model->rowCount() - 1);
    m_thumbnails->ask(m_rows.rows().back().source, m_ui->attachmentsTable->iconSize().height() * 2);
    Q_EMIT edited();
}

QString AttachmentsPane::noteOnSame(
    const QString &path, const QString &name, const KeptFile &file, AttachmentRows::Outcome outcome)
{
    const AttachmentFiles files = AttachmentBook(m_place.store).files();
    bool wasLost = false;
    if (outcome == AttachmentRows::Outcome::AlreadyKept) {
        // Its record stands; if its file was lost, this is the one to put in its place.
        const auto kept =
            beside(tr("Keeping %1…").arg(name), path, [&](const AttachmentFiles::MayGoOn &mayGoOn) -> Result<KeptFile> {
                wasLost = files.stateOf(file) != FileState::Whole;
                return wasLost ? files.takeIn(path, mayGoOn) : file;
            });
        if (!kept)
            return errorSummary(kept.error(), path);
    }
    return wasLost ? tr("The file of “%1” was lost or changed; it is in its place again.").arg(name)
                   : tr("“%1” is here already; it was not added a second time.").arg(name);
}

Result<KeptFile> AttachmentsPane::beside(const QString &what, const QString &path,
    const std::function<Result<KeptFile>(const AttachmentFiles::MayGoOn &)> &work)
{
    constexpr qint64 Part = 256 * 1024;
    const int parts = int(QFileInfo(path).size() / Part) + 1;
    return sideways<Result<KeptFile>>(window(), what, parts, [&work](SidewaysProgress &progress) {
        return work([&progress] {
            ++progress.done;
            return !progress.isStopped;
        });
    });
}

void AttachmentsPane::chooseFiles()
{
    addFiles(m_place.prompts.filesToOpen(this, tr("All files (*)")));
}

int AttachmentsPane::currentRow() const
{
    return m_ui->attachmentsTable->currentIndex().row();
}

void AttachmentsPane::viewCurrent()
{
    if (currentRow() < 0)
        return;
    const AttachmentRow row = m_model->at(currentRow());
    AttachmentViewing::open(m_place, this, row.source, fileOf(row), row.attachment.name);
}

void AttachmentsPane::takeOutCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    m_rows.remove(size_t(row));
    m_notes.clear();
    refresh();
    m_ui->attachmentsTable->selectRow(std::min(row, m_model->rowCount() - 1));
    Q_EMIT edited();
}

void AttachmentsPane::refresh()
{
    const int row = currentRow();
    m_model->setRows(m_rows.rows());
    if (row >= 0)
        m_ui->attachmentsTable->selectRow(std::min(row, m_model->rowCount() - 1));
    showState();
}

void AttachmentsPane::showState()
{
    const bool hasRows = m_model->rowCount() > 0;
    const QString hint = tr("Drop files here, or paste files or a picture with Ctrl+V in the list.");
    // Where a whole folder is known already, its first files say so for all.
    QStringList notes = m_notes.mid(0, MostNotes);
    if (m_notes.size() > MostNotes)
        notes.append(QStringLiteral("…"));
    m_ui->attachmentsNote->setText(notes.isEmpty() && !hasRows ? hint : notes.join(u'\n'));
    m_ui->attachmentsNote->setVisible(!m_ui->attachmentsNote->text().isEmpty());
    m_ui->viewButton->setEnabled(hasRows && currentRow() >= 0);
    m_ui->takeOutButton->setEnabled(hasRows && currentRow() >= 0);
}

Result<void> AttachmentsPane::addTo(ChangeSet &changes, const QString &ownerId)
{
    const AttachmentFiles files = AttachmentBook(m_place.store).files();
    auto taken = m_rows.takeIn([&](const AttachmentRow &row) {
        return beside(tr("Keeping %1…").arg(row.attachment.name), row.source,
            [&](const AttachmentFiles::MayGoOn &mayGoOn) { return files.takeIn(row.source, mayGoOn); });
    });
    if (!taken)
        return taken;
    m_rows.addTo(changes, ownerId);
    return {};
}

void AttachmentsPane::dragEnterEvent(QDragEnterEvent *event)
{
    if (!isTakenFrom(*event->mimeData()))
        return;
    // The file stays where it is, whatever the other program offers.
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void AttachmentsPane::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction);
    event->accept();
    const QStringList paths = localFilesIn(*event->mimeData());
    if (paths.isEmpty()) {
        addFrom(*event->mimeData());
        return;
    }
    // Later, for the program that they come from waits until the drop is over.
    QMetaObject::invokeMethod(
        this, [this, paths] { addFiles(paths); }, Qt::QueuedConnection);
}

bool AttachmentsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_ui->attachmentsTable || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Paste))
        return addFrom(*QApplication::clipboard()->mimeData());
    if (key->key() == Qt::Key_Delete)
        takeOutCurrent();
    else if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        viewCurrent();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

} // namespace Gongkai
