// SPDX-License-Identifier: GPL-3.0-or-later
#include "photoimportdialog.h"

#include "attachmentbook.h"
#include "datewording.h"
#include "errorwording.h"
#include "filenames.h"
#include "fontfollower.h"
#include "formguard.h"
#include "icons.h"
#include "inspectionbook.h"
#include "photowording.h"
#include "pinyinjump.h"
#include "screenroom.h"
#include "sideways.h"
#include "tablelook.h"
#include "townchoices.h"
#include "ui_photoimportdialog.h"

#include <QHeaderView>
#include <QPushButton>

#include <algorithm>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

PhotoImportDialog::PhotoImportDialog(
    const Workplace &place, std::vector<HeapFile> heap, const QString &note, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::PhotoImportDialog>()), m_place(place), m_note(note)
{
    m_ui->setupUi(this);
    readTown();
    m_sorting = PhotoSorting(std::move(heap), m_visits, m_villages);
    setUpTable();
    offerVisits();
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Take in"));
    m_ui->noteLabel->setText(m_note);
    m_ui->noteLabel->setVisible(!m_note.isEmpty());
    m_ui->keepUnshownCheck->setVisible(m_sorting.unshown() > 0);
    connect(m_ui->keepUnshownCheck, &QCheckBox::toggled, this, [this](bool isOn) {
        m_sorting.setKeepsUnshown(isOn);
        showState();
    });
    connect(m_ui->visitCombo, &QComboBox::activated, this, &PhotoImportDialog::assignChosen);
    connect(m_ui->buttons, &QDialogButtonBox::accepted, this, &PhotoImportDialog::accept);
    connect(m_ui->buttons, &QDialogButtonBox::rejected, this, &PhotoImportDialog::reject);
    WheelGuard::protect(this);
    PinyinJump::teach(this, m_place.pinyin);
    giveRoom(this, 150, 34);
    showState();
    m_ui->photosTable->selectRow(0);
    m_ui->photosTable->setFocus();
}

PhotoImportDialog::~PhotoImportDialog() = default;

void PhotoImportDialog::readTown()
{
    const Names villages = villageNames(m_place.store);
    const Names teams = teamNames(m_place.store);
    if (const auto all = TownBook(m_place.store).all<Village>()) {
        for (const Stored<Village> &each : *all)
            m_villages.push_back(each.record);
    }
    const auto visits = InspectionBook(m_place.store).all<Visit>();
    if (!visits) {
        m_note = errorSummary(visits.error());
        return;
    }
    for (const Stored<Visit> &each : *visits) {
        const Visit &visit = each.record;
        m_visits.push_back(visit);
        //: %1 the village of a visit, which is what it is looked for by, %2 its day, %3 the team
        m_visitNames[visit.id] =
            tr("%1, %2 (%3)").arg(nameOf(villages, visit.village), dayText(visit.on), nameOf(teams, visit.team));
    }
    std::stable_sort(
        m_visits.begin(), m_visits.end(), [](const Visit &one, const Visit &other) { return one.on > other.on; });
}

void PhotoImportDialog::setUpTable()
{
    using Row = SortedPhoto;
    constexpr int RemarkColumn = 4;
    m_model = new RecordTableModel<Row>(
        {
            Column<Row>(tr("Photo"), [](const Row &row) { return shownFileName(row.file.path); })
                .withIcon([](const Row &row) { return row.icon; }),
            Column<Row>(tr("Taken at"),
                [](const Row &row) { return takenText(row.file.facts.takenAt, row.file.facts.source); }),
            Column<Row>(tr("Visit"),
                [this](const Row &row) { return row.visit ? nameOf(m_visitNames, *row.visit) : QStringLiteral("—"); }),
            Column<Row>(
                tr("Why"), [](const Row &row) { return PhotoSorting::canBeTaken(row) ? reasonText(row) : QString(); }),
            Column<Row>(tr("Remark"), [](const Row &row) { return remarkText(row); }).withIcon([](const Row &row) {
                return remarkText(row).isEmpty() ? QIcon() : iconNamed(u"warning"_s);
            }),
        },
        this);
    m_ui->photosTable->setModel(m_model);
    TableLook::apply(m_ui->photosTable);
    TableLook::keepSigns(m_ui->photosTable, RemarkColumn);
    m_ui->photosTable->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    FontFollower::attach(m_ui->photosTable, [this] {
        const int line = fontMetrics().height();
        m_ui->photosTable->setIconSize(QSize(line * 4, line * 3));
        m_ui->photosTable->verticalHeader()->setDefaultSectionSize(line * 7 / 2);
    });
    m_model->setRows(m_sorting.photos());
    TableLook::fit(m_ui->photosTable);
    connect(m_ui->photosTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
        &PhotoImportDialog::showState);
}

void PhotoImportDialog::offerVisits()
{
    m_ui->visitCombo->addItem(tr("None: leave it out"), QString());
    for (const Visit &visit : m_visits)
        m_ui->visitCombo->addItem(m_visitNames[visit.id], visit.id);
    m_ui->visitCombo->setCurrentIndex(-1);
}

std::vector<int> PhotoImportDialog::selectedRows() const
{
    std::vector<int> rows;
    const QModelIndexList selected = m_ui->photosTable->selectionModel()->selectedRows();
    rows.reserve(size_t(selected.size()));
    for (const QModelIndex &index : selected)
        rows.push_back(index.row());
    return rows;
}

void PhotoImportDialog::assignChosen()
{
    const QString visit = m_ui->visitCombo->currentData().toString();
    m_sorting.assign(selectedRows(), visit.isEmpty() ? std::nullopt : std::optional(visit));
    m_model->setRows(m_sorting.photos());
    showState();
}

/// What becomes of the files, in parts that add up to all of them.
QString PhotoImportDialog::countText() const
{
    const int taken = int(m_sorting.taken().size());
    QStringList parts{tr("%n of them will be taken in", nullptr, taken)};
    const auto add = [&parts](int count, const QString &text) {
        if (count > 0)
            parts.append(text);
    };
    add(m_sorting.withoutVisit(), tr("%n without a visit", nullptr, m_sorting.withoutVisit()));
    const int doubles = m_sorting.count(HeapFate::Twice) + m_sorting.count(HeapFate::Kept);
    add(doubles, tr("%n double(s)", nullptr, doubles));
    const int unshown = m_sorting.unshown();
    const bool isLeftOut = !m_sorting.keepsUnshown();
    if (isLeftOut)
        add(unshown, tr("%n can't be shown", nullptr, unshown));
    const int unreadable = m_sorting.count(HeapFate::Unreadable);
    add(unreadable, tr("%n can't be read", nullptr, unreadable));
    QString text = tr("%n file(s): ", nullptr, int(m_sorting.photos().size())) + parts.join(tr("; "));
    if (isLeftOut || unshown == 0)
        return text;
    //: behind the parts that a number of files falls into; these are among them
    return text + tr(" (%n among them can't be shown)", nullptr, unshown);
}

void PhotoImportDialog::showState()
{
    m_ui->countLabel->setText(countText());
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(!m_sorting.taken().empty());
    const std::vector<int> rows = selectedRows();
    m_ui->visitCombo->setEnabled(!rows.empty());
    // What all selected photos have in common.
    std::optional<QString> visit;
    if (!rows.empty())
        visit = m_sorting.photos()[size_t(rows.front())].visit.value_or(QString());
    for (const int row : rows) {
        if (m_sorting.photos()[size_t(row)].visit.value_or(QString()) != visit)
            visit.reset();
    }
    m_ui->visitCombo->setCurrentIndex(visit ? m_ui->visitCombo->findData(*visit) : -1);
}

/// The years of the visits that the photos at @p places go to.
std::set<int> PhotoImportDialog::yearsOf(const std::vector<size_t> &places) const
{
    std::set<QString> visits;
    for (const size_t place : places)
        visits.insert(m_sorting.photos()[place].visit.value_or(QString()));
    std::set<int> years;
    for (const Visit &visit : m_visits) {
        if (visits.contains(visit.id))
            years.insert(visit.on.year());
    }
    return years;
}

Result<std::vector<KeptFile>> PhotoImportDialog::keepFiles(const std::vector<size_t> &places)
{
    const AttachmentFiles files = AttachmentBook(m_place.store).files();
    QStringList paths;
    for (const size_t place : places)
        paths.append(m_sorting.photos()[place].file.path);
    return sideways<Result<std::vector<KeptFile>>>(this, tr("Keeping the photos…"), int(paths.size()),
        [&](SidewaysProgress &progress) -> Result<std::vector<KeptFile>> {
            std::vector<KeptFile> kept;
            kept.reserve(size_t(paths.size()));
            for (const QString &path : paths) {
                auto file = files.takeIn(path, [&progress] { return !progress.isStopped; });
                if (!file)
                    return file.error().kind == ErrorKind::Stopped
                        ? file.error()
                        : Error{file.error().kind, path, file.error().faults};
                kept.push_back(std::move(*file));
                ++progress.done;
            }
            return kept;
        });
}

void PhotoImportDialog::accept()
{
    const std::vector<size_t> places = m_sorting.taken();
    if (places.empty())
        return;
    const auto kept = keepFiles(places);
    if (!kept) {
        if (kept.error().kind != ErrorKind::Stopped)
            m_place.prompts.warn(this, errorSentence(kept.error(), shownFileName(kept.error().detail)));
        return;
    }
    ChangeSet changes;
    for (size_t i = 0; i < places.size(); ++i)
        changes.add(m_sorting.record(places[i], (*kept)[i], m_place.now()));
    const int count = int(places.size());
    const auto step = m_place.commit(this, tr("Take in %n photo(s)", nullptr, count),
        [&](const QString &reason) { return AttachmentBook(m_place.store).commit(changes, reason); });
    if (!step) {
        m_place.tell(this, step.error());
        return;
    }
    Q_EMIT takenIn(count, yearsOf(places));
    QDialog::accept();
}

void PhotoImportDialog::reject()
{
    const auto &photos = m_sorting.photos();
    const bool isSorted =
        std::any_of(photos.begin(), photos.end(), [](const SortedPhoto &photo) { return photo.isChosen; });
    if (!isSorted
        || m_place.prompts.confirm(
            this, tr("Take no photo in, and forget which visits you chose for them?"), tr("Take none in")))
        QDialog::reject();
}

} // namespace Gongkai
