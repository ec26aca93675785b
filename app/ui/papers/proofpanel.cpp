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

bool isOpen(const ProofRow &row)
{
    return !isSettled(row.remark, {{row.remark, row.reason}});
}

} // namespace

ProofPanel::ProofPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::ProofPanel>())
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->proofHeadLayout);
    const auto icon = [this](const ProofRow &row) {
        const bool isAdvice = weightOf(row.remark.rule) == ProofWeight::Advice;
        return style()->standardIcon(isOpen(row) ? QStyle::SP_MessageBoxWarning
                : isAdvice                       ? QStyle::SP_MessageBoxInformation
                                                 : QStyle::SP_DialogApplyButton);
    };
    m_model = new RecordTableModel<ProofRow>(
        {Column<ProofRow>(tr("Section"), [](const ProofRow &row) { return row.heading; }).withIcon(icon),
            Column<ProofRow>(tr("Remark"), [](const ProofRow &row) { return remarkSentence(row.remark); }),
            Column<ProofRow>(tr("Stays, because"), [](const ProofRow &row) { return row.reason; })},
        this);
    m_ui->proofTable->setModel(m_model);
    TableLook::apply(m_ui->proofTable);
    m_ui->proofTable->horizontalHeader()->setStretchLastSection(true);
    connect(m_ui->placeButton, &QPushButton::clicked, this, &ProofPanel::goToPlace);
    connect(m_ui->proofTable, &QTableView::activated, this, &ProofPanel::goToPlace);
    connect(m_ui->reasonButton, &QPushButton::clicked, this, &ProofPanel::leaveAsItIs);
    connect(m_ui->proofTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProofPanel::offerActions);
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
        const QString heading = section == sections.end() ? remark.section
            : section->heading.isEmpty()                  ? tr("Opening")
                                                          : section->heading;
        const QString reason = reasonFor(remark, m_signedOff);
        rows.push_back({std::move(remark), heading, reason});
    }
    const int row = std::max(0, m_ui->proofTable->currentIndex().row());
    m_model->setRows(std::move(rows));
    if (m_model->rowCount() > 0)
        m_ui->proofTable->selectRow(std::min(row, m_model->rowCount() - 1));
    showRemarks();
}

int ProofPanel::openCount() const
{
    return int(std::count_if(m_model->rows().begin(), m_model->rows().end(), isOpen));
}

void ProofPanel::showFirstOpen()
{
    const auto open = std::find_if(m_model->rows().begin(), m_model->rows().end(), isOpen);
    if (open != m_model->rows().end())
        m_ui->proofTable->selectRow(int(open - m_model->rows().begin()));
    m_ui->proofTable->setFocus();
}

const ProofRow *ProofPanel::currentRow() const
{
    const QModelIndex current = m_ui->proofTable->currentIndex();
    return current.isValid() ? &m_model->at(current.row()) : nullptr;
}

void ProofPanel::goToPlace()
{
    if (const ProofRow *row = currentRow())
        Q_EMIT placeRequested(row->remark.section, row->remark.start, row->remark.length);
}

void ProofPanel::leaveAsItIs()
{
    const ProofRow *row = currentRow();
    if (!row || !m_prompts)
        return;
    const ProofRemark remark = row->remark;
    const auto reason = m_prompts->askText(this,
        tr("%1\nWhy is it right as it stands? The reason is kept with the issued paper.").arg(remarkSentence(remark)),
        tr("Leave as it is"));
    if (!reason)
        return;
    m_signedOff.push_back({remark, *reason});
    // The newest reason counts.
    std::rotate(m_signedOff.rbegin(), m_signedOff.rbegin() + 1, m_signedOff.rend());
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
    const int others = m_model->rowCount() - open;
    m_ui->proofLabel->setText(open > 0
            ? tr("%n remark(s) stop the report: correct the words, or say why they are right.", nullptr, open)
            : others > 0 ? tr("Nothing stops the report; %n remark(s) are settled or advice.", nullptr, others)
                         : tr("Nothing to remark: figures, sums, years and names agree with the records."));
    m_ui->proofTable->setVisible(m_model->rowCount() > 0);
    TableLook::fit(m_ui->proofTable);
    offerActions();
}

void ProofPanel::offerActions()
{
    const ProofRow *row = currentRow();
    m_ui->placeButton->setEnabled(row);
    m_ui->reasonButton->setEnabled(row && weightOf(row->remark.rule) == ProofWeight::NeedsReason);
}

} // namespace Gongkai
