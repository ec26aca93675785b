// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofpanel.h"

#include "prompts.h"
#include "proofwording.h"
#include "tablelook.h"
#include "ui_proofpanel.h"
#include "wraplayout.h"

#include <QHeaderView>
#include <QStyle>

#include <algorithm>

namespace Gongkai {

namespace {

bool isWarning(const ProofRow &row)
{
    return weightOf(row.remark.rule) == ProofWeight::Warning;
}

/// Nobody answered it yet.
bool isOpen(const ProofRow &row)
{
    return row.reason.isEmpty() || weightOf(row.remark.rule) == ProofWeight::MustChange;
}

/// It stops the report; of warnings the clerk is asked when the report is issued.
bool isStopping(const ProofRow &row)
{
    return isOpen(row) && !isWarning(row);
}

} // namespace

QString ProofPanel::stateOf(const ProofRow &row)
{
    switch (weightOf(row.remark.rule)) {
    case ProofWeight::MustChange:
        return tr("To be corrected");
    case ProofWeight::NeedsReason:
        return row.reason.isEmpty() ? tr("Correct, or say why") : tr("Settled");
    case ProofWeight::Warning:
        break;
    }
    return row.reason.isEmpty() ? tr("To be looked at") : tr("Settled");
}

ProofPanel::ProofPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProofPanel>())
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->proofHeadLayout);
    const auto icon = [this](const ProofRow &row) {
        const bool isFinal = weightOf(row.remark.rule) == ProofWeight::MustChange;
        return style()->standardIcon(!isOpen(row) ? QStyle::SP_DialogApplyButton
                : isWarning(row)                  ? QStyle::SP_MessageBoxInformation
                : isFinal                         ? QStyle::SP_MessageBoxCritical
                                                  : QStyle::SP_MessageBoxWarning);
    };
    m_model = new RecordTableModel<ProofRow>(
        {Column<ProofRow>(tr("State"), stateOf).withIcon(icon),
            Column<ProofRow>(tr("Section"), [](const ProofRow &row) { return row.heading; }),
            Column<ProofRow>(tr("Remark"), [](const ProofRow &row) { return remarkSentence(row.remark); })},
        this);
    m_ui->proofTable->setModel(m_model);
    TableLook::apply(m_ui->proofTable);
    // A remark is read in whole, on as many lines as it needs.
    m_ui->proofTable->setWordWrap(true);
    m_ui->proofTable->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(m_ui->proofTable->horizontalHeader(), &QHeaderView::sectionResized, m_ui->proofTable,
        &QTableView::resizeRowsToContents);
    m_ui->proofTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_ui->placeButton, &QPushButton::clicked, this, &ProofPanel::goToPlace);
    connect(m_ui->proofTable, &QTableView::activated, this, &ProofPanel::goToPlace);
    connect(m_ui->reasonButton, &QPushButton::clicked, this, &ProofPanel::leaveAsItIs);
    connect(m_ui->proofTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProofPanel::offerActions);
    connect(
        m_ui->proofTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProofPanel::offerActions);
    showRemarks();
}

ProofPanel::~ProofPanel() = default;

void ProofPanel::setRemarks(std::vector<ProofRemark> remarks, const std::vector<ReportSection> &sections)
{
    std::vector<ProofRow> rows;
    rows.reserve(remarks.size());
    for (ProofRemark &remark : remarks) {
        const auto section = std::find_if(sections.begin(), sections.end(),
            [&remark](const ReportSection &one) { return one.key == remark.section; });
        const QString whole = sectionName(remark.section);
        const QString heading = !whole.isEmpty() ? whole
            : section == sections.end()          ? remark.section
                                                 : section->title();
        const QString reason = reasonFor(remark, m_signedOff);
        rows.push_back({std::move(remark), heading, reason});
    }
    // The same remark stays chosen, wherever it stands now.
    const ProofRow *chosen = currentRow();
    const auto same = std::find_if(rows.begin(), rows.end(), [chosen](const ProofRow &row) {
        return chosen && row.remark.rule == chosen->remark.rule && row.remark.section == chosen->remark.section
            && row.remark.found == chosen->remark.found;
    });
    // Else the first that stops the report: advice can wait.
    const auto open = std::find_if(rows.begin(), rows.end(), isStopping);
    const int row = same != rows.end() ? int(same - rows.begin()) : open != rows.end() ? int(open - rows.begin()) : 0;
    m_isRead = true;
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_ui->proofTable->selectRow(row);
    showRemarks();
}

void ProofPanel::clear()
{
    m_isRead = false;
    m_model->setRows({});
    showRemarks();
}

int ProofPanel::openCount() const
{
    return int(std::count_if(m_model->rows().begin(), m_model->rows().end(), isStopping));
}

QStringList ProofPanel::stoppingRemarks() const
{
    QStringList lines;
    for (const ProofRow &row : m_model->rows()) {
        if (isStopping(row))
            //: %1 a section of the report, %2 a remark on it
            lines.append(tr("%1: %2").arg(row.heading, remarkSentence(row.remark)));
    }
    return lines;
}

void ProofPanel::chooseFirstOpen()
{
    const auto open = std::find_if(m_model->rows().begin(), m_model->rows().end(), isStopping);
    if (open != m_model->rows().end())
        m_ui->proofTable->selectRow(int(open - m_model->rows().begin()));
    m_ui->proofTable->setFocus();
}

const ProofRow *ProofPanel::currentRow() const
{
    const QModelIndex current = m_ui->proofTable->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

std::vector<ProofRemark> ProofPanel::remarks() const
{
    std::vector<ProofRemark> remarks;
    remarks.reserve(m_model->rows().size());
    for (const ProofRow &row : m_model->rows())
        remarks.push_back(row.remark);
    return remarks;
}

std::vector<ProofRow> ProofPanel::answerableRows() const
{
    std::vector<ProofRow> rows;
    for (const QModelIndex &index : m_ui->proofTable->selectionModel()->selectedRows()) {
        const ProofRow &row = m_model->at(index.row());
        if (weightOf(row.remark.rule) != ProofWeight::MustChange)
            rows.push_back(row);
    }
    return rows;
}

void ProofPanel::goToPlace()
{
    if (const ProofRow *row = currentRow(); row && sectionName(row->remark.section).isEmpty())
        Q_EMIT placeRequested(row->remark.section, row->remark.start, row->remark.length);
}

void ProofPanel::leaveAsItIs()
{
    const std::vector<ProofRow> rows = answerableRows();
    if (rows.empty() || !m_prompts)
        return;
    const QString question = rows.size() == 1
        ? tr("%1\nWhy is it right as it stands? The reason is kept with the issued paper.")
              .arg(remarkSentence(rows.front().remark))
        : tr("Why are these %n remarks to stay as they are? The one reason is kept with the issued paper for each.",
            nullptr, int(rows.size()));
    const auto reason = m_prompts->askText(this, question, tr("Leave as it is"));
    if (!reason)
        return;
    // The newest reason counts.
    for (const ProofRow &row : rows)
        m_signedOff.insert(m_signedOff.begin(), {row.remark, *reason, m_clerk});
    showReasons();
}

void ProofPanel::setAnswers(std::vector<SignedOff> signedOff)
{
    m_signedOff = std::move(signedOff);
    showReasons();
}

void ProofPanel::showReasons()
{
    std::vector<ProofRow> rows = m_model->rows();
    for (ProofRow &one : rows)
        one.reason = reasonFor(one.remark, m_signedOff);
    m_model->setRows(std::move(rows));
    showRemarks();
    Q_EMIT settled();
}

void ProofPanel::showRemarks()
{
    const int open = openCount();
    const auto &rows = m_model->rows();
    const auto warnings =
        int(std::count_if(rows.begin(), rows.end(), [](const ProofRow &row) { return isOpen(row) && isWarning(row); }));
    m_ui->proofLabel->setText(!m_isRead ? tr("The report could not be made, so it was not read.")
            : open > 0
            ? tr("%n remark(s) stop the report: correct the words, or say why they are right.", nullptr, open)
            : m_isEmptyYear
            ? tr("Nothing is recorded for this year yet: there is nothing to count, and the words could not be "
                 "compared with anything.")
            : warnings > 0  ? tr("Nothing stops the report; %n remark(s) are to be looked at and left with a reason.",
                   nullptr, warnings)
            : !rows.empty() ? tr("Every remark is settled.")
                            : tr("Nothing to remark: figures, sums, years and names agree with the records."));
    m_ui->proofTable->setVisible(m_model->rowCount() > 0);
    TableLook::fit(m_ui->proofTable);
    offerActions();
}

void ProofPanel::offerActions()
{
    const ProofRow *row = currentRow();
    m_ui->placeButton->setEnabled(row && sectionName(row->remark.section).isEmpty());
    QString detail = row ? remarkSentence(row->remark) : QString();
    if (row && !row->reason.isEmpty())
        detail += u'\n' + tr("It stays as it is, because: %1").arg(row->reason);
    m_ui->remarkLabel->setText(detail);
    m_ui->reasonButton->setEnabled(!answerableRows().empty());
}

} // namespace Gongkai
