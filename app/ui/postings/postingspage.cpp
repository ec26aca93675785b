// SPDX-License-Identifier: GPL-3.0-or-later
#include "postingspage.h"

#include "attachmentbook.h"
#include "datewording.h"
#include "formguard.h"
#include "monthbook.h"
#include "postingdialog.h"
#include "recordspaneof.h"
#include "stepwording.h"
#include "tablelook.h"
#include "townbook.h"
#include "townchoices.h"
#include "ui_postingspage.h"

namespace Gongkai {

namespace {

/// The first day on any channel; invalid for material that was never put up.
QDate firstDay(const Posting &posting)
{
    QDate first;
    for (const PostedOn &channel : posting.channels) {
        if (!first.isValid() || channel.from < first)
            first = channel.from;
    }
    return first;
}

QString channelNames(const Posting &posting)
{
    QStringList names;
    for (const PostedOn &channel : posting.channels)
        names.append(channel.channel);
    return names.join(u'、');
}

} // namespace

PostingsPage::PostingsPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::PostingsPage>())
    , m_place(place)
    , m_list(newList())
    , m_tasks(new RecordTableModel<PostingTask>(taskColumns(), this))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    m_ui->tabs->insertTab(0, m_list, tr("&Postings"));
    m_ui->tabs->setCurrentIndex(0);
    m_ui->tasksTable->setModel(m_tasks);
    TableLook::apply(m_ui->tasksTable);
    connect(
        m_ui->tasksTable, &QTableView::activated, this, [this](const QModelIndex &index) { openTask(index.row()); });
    connect(m_ui->tasksTable->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this] { m_ui->takenDownButton->setEnabled(taskToTakeDown()); });
    connect(m_ui->takenDownButton, &QPushButton::clicked, this, &PostingsPage::takeDown);
    m_ui->yearSpin->setValue(place.openingPeriod().year());
    WheelGuard::protect(this);
    m_list->followYear(m_ui->yearSpin, firstDay);
}

PostingsPage::~PostingsPage() = default;

RecordsPaneOf<Posting> *PostingsPage::newList()
{
    using Row = Stored<Posting>;
    const auto text = [](QString Posting::*member) { return [member](const Row &row) { return row.record.*member; }; };
    std::vector<Column<Row>> columns = {
        Column<Row>(tr("Posted on"), [](const Row &row) { return dayText(firstDay(row.record)); })
            .sortedBy([](const Row &row) { return QVariant(firstDay(row.record)); }),
        Column<Row>(tr("Title"), text(&Posting::title)),
        Column<Row>(tr("Class"), [](const Row &row) { return label(row.record.disclosureClass); }),
        Column<Row>(tr("Topic"), text(&Posting::topic)),
        Column<Row>(tr("Office"), [this](const Row &row) { return nameOf(m_offices, row.record.office); }),
        Column<Row>(tr("Channels"), [](const Row &row) { return channelNames(row.record); }),
        Column<Row>(tr("Pieces"), [](const Row &row) { return QString::number(row.record.pieces); })
            .sortedBy([](const Row &row) { return QVariant(row.record.pieces); })
            .atTheEnd(),
        Column<Row>(tr("Archive number"), text(&Posting::archiveNumber)),
    };
    auto *list = new RecordsPaneOf<Posting>(
        m_place, std::move(columns), [this] { return allPostings(); },
        [this](const Row *row, QWidget *parent) { return std::make_unique<PostingDialog>(m_place, row, parent); },
        tr("Nothing was posted in this year. Press Ctrl+N to enter what was put up."));
    list->setRemoval([this](const Row &row) { return AttachmentBook(m_place.store).removalOf(row); });
    return list;
}

Result<std::vector<Stored<Posting>>> PostingsPage::allPostings()
{
    m_offices = officeNames(m_place.store);
    return PostingBook(m_place.store).all<Posting>();
}

std::vector<Column<PostingTask>> PostingsPage::taskColumns()
{
    using Row = PostingTask;
    using Col = Column<Row>;
    return {
        Col(tr("To do"),
            [](const Row &row) {
                switch (row.kind) {
                case PostingTask::Kind::Prepare:
                    return tr("Review and make public");
                case PostingTask::Kind::PutUp:
                    return tr("Put up");
                case PostingTask::Kind::TakeDown:
                    return tr("Take down");
                }
                return QString();
            })
            .inBold(),
        Col(tr("Since or till"), [](const Row &row) { return dayText(row.day); }),
        Col(tr("Title"), [](const Row &row) { return row.title; }),
        Col(tr("Office"), [this](const Row &row) { return nameOf(m_offices, row.office); }),
        Col(tr("Channel"), [](const Row &row) { return row.channel; }),
    };
}

void PostingsPage::showTasks()
{
    m_offices = officeNames(m_place.store);
    auto tasks = PostingBook(m_place.store).tasks(m_place.today());
    if (!tasks)
        return m_place.tell(this, tasks.error());
    m_tasks->setRows(std::move(*tasks));
    TableLook::fit(m_ui->tasksTable);
    const int count = m_tasks->rowCount();
    m_ui->tasksTable->setVisible(count > 0);
    m_ui->takenDownButton->setVisible(count > 0);
    m_ui->takenDownButton->setEnabled(taskToTakeDown());
    m_ui->noTasksLabel->setVisible(count == 0);
    //: %1 how many things are to be done
    m_ui->tabs->setTabText(1, count > 0 ? tr("To do &next (%1)").arg(count) : tr("To do &next"));
}

void PostingsPage::openTask(int row)
{
    const PostingTask task = m_tasks->at(row);
    if (task.kind == PostingTask::Kind::Prepare) {
        const auto submission = MonthBook(m_place.store).find<Submission>(task.submission);
        const auto item = submission ? TownBook(m_place.store).find<CatalogueItem>(submission->record.item)
                                     : Result<Stored<CatalogueItem>>(submission.error());
        if (item)
            PostingDialog::openFor(m_place, submission->record, item->record, this);
        else
            m_place.tell(this, item.error());
        return;
    }
    const auto posting = PostingBook(m_place.store).find<Posting>(task.posting);
    if (!posting)
        return m_place.tell(this, posting.error());
    auto *dialog = new PostingDialog(m_place, &*posting, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

const PostingTask *PostingsPage::taskToTakeDown() const
{
    const QModelIndex current = m_ui->tasksTable->currentIndex();
    if (!current.isValid())
        return nullptr;
    const PostingTask &task = m_tasks->at(current.row());
    return task.kind == PostingTask::Kind::TakeDown ? &task : nullptr;
}

void PostingsPage::takeDown()
{
    const PostingTask *current = taskToTakeDown();
    if (!current)
        return;
    // The list is read anew when the step is told, before it returns.
    const PostingTask task = *current;
    const int row = m_ui->tasksTable->currentIndex().row();
    const auto done = m_place.commit(this, deedText(Deed::TakeDown, List::Postings, 1, task.title),
        [this, &task](const QString &) { return PostingBook(m_place.store).takeDown(task, m_place.today()); });
    if (!done) {
        m_place.tell(this, done.error());
        // Somebody else may have changed the posting: the list shows it as it is.
        showTasks();
    }
    if (m_tasks->rowCount() > 0)
        m_ui->tasksTable->setCurrentIndex(m_tasks->index(std::min(row, m_tasks->rowCount() - 1), 0));
    m_ui->tasksTable->setFocus();
}

void PostingsPage::showRecords(const RecordSelection &selection)
{
    if (selection.list != m_list->list())
        return;
    m_ui->yearSpin->setValue(selection.year);
    m_ui->tabs->setCurrentWidget(m_list);
    m_list->showOnly(selection);
}

void PostingsPage::activate()
{
    showTasks();
    m_ui->tabs->currentWidget()->setFocus();
}

void PostingsPage::refresh(const Step &)
{
    // The list of postings follows the store by itself.
    showTasks();
}

} // namespace Gongkai
