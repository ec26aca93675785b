// SPDX-License-Identifier: GPL-3.0-or-later
#include "figurespanel.h"

#include "figuretablemodel.h"
#include "figurewording.h"
#include "openingfiguredialog.h"
#include "paperactions.h"
#include "tablelook.h"
#include "ui_figurespanel.h"
#include "wraplayout.h"

#include <QHeaderView>
#include <QStyle>

#include <algorithm>

namespace Gongkai {

namespace {

/// Rows of the table that are in sight; where there is no room for them the panel scrolls.
constexpr int LeastRows = 5;

} // namespace

FiguresPanel::FiguresPanel(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::FiguresPanel>())
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->figuresHeadLayout);
    m_model = new FigureTableModel(this);
    m_ui->figuresTable->setModel(m_model);
    TableLook::apply(m_ui->figuresTable);
    TableLook::keepRows(m_ui->figuresTable, LeastRows);
    QHeaderView *header = m_ui->figuresTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    // A list of names would push everything else out of sight; it is read in full below the table.
    header->setSectionResizeMode(FigureTableModel::ValueColumn, QHeaderView::Fixed);
    header->resizeSection(FigureTableModel::ValueColumn, fontMetrics().averageCharWidth() * 16);
    header->setSectionResizeMode(FigureTableModel::MeaningColumn, QHeaderView::Stretch);
    connect(m_ui->enterFigureButton, &QPushButton::clicked, this, &FiguresPanel::enterFigure);
    connect(m_ui->removeFigureButton, &QPushButton::clicked, this, &FiguresPanel::removeFigure);
    connect(m_ui->figuresTable, &QTableView::activated, this, &FiguresPanel::enterFigure);
    connect(
        m_ui->figuresTable->selectionModel(), &QItemSelectionModel::currentChanged, this, &FiguresPanel::offerActions);
    offerActions();
}

FiguresPanel::~FiguresPanel() = default;

const YearFigures &FiguresPanel::figures() const
{
    return m_model->figures();
}

void FiguresPanel::setFigures(YearFigures figures)
{
    const int row = std::max(0, m_ui->figuresTable->currentIndex().row());
    m_model->setFigures(std::move(figures));
    m_ui->figuresTable->selectRow(std::min(row, m_model->rowCount() - 1));
    showSums();
    offerActions();
}

void FiguresPanel::showFigure(const QString &figure)
{
    const auto &all = figures().figures;
    const auto found = std::find_if(all.begin(), all.end(), [&figure](const Figure &one) { return one.id == figure; });
    if (found != all.end())
        m_ui->figuresTable->selectRow(int(found - all.begin()));
    m_ui->figuresTable->setFocus();
}

void FiguresPanel::showSums()
{
    m_ui->sumsList->clear();
    for (const SumCheck &check : figures().sums()) {
        const Figure *total = figures().find(QString(check.rule->total));
        const QString name = total ? total->field : QString();
        const auto icon = check.holds() ? QStyle::SP_DialogApplyButton : QStyle::SP_MessageBoxWarning;
        auto *item =
            new QListWidgetItem(style()->standardIcon(icon), tr("%1: %2").arg(name, check.text()), m_ui->sumsList);
        item->setToolTip(sumSentence(check));
        item->setData(Qt::AccessibleTextRole, sumSentence(check));
    }
    // All sums are in sight at once, without a bar to scroll; on a small screen the first ones.
    constexpr int LeastSums = 2;
    const int row = std::max(m_ui->sumsList->sizeHintForRow(0), 1);
    const auto heightOf = [&](int rows) { return std::max(1, rows) * row + 2 * m_ui->sumsList->frameWidth(); };
    m_ui->sumsList->setMinimumHeight(heightOf(std::min(LeastSums, m_ui->sumsList->count())));
    m_ui->sumsList->setMaximumHeight(heightOf(m_ui->sumsList->count()));
}

QString FiguresPanel::brokenSums() const
{
    QStringList sentences;
    for (const SumCheck &check : figures().sums()) {
        if (!check.holds())
            sentences.append(sumSentence(check));
    }
    return sentences.join(u'\n');
}

QString FiguresPanel::currentFigure() const
{
    return m_ui->figuresTable->currentIndex().data(FigureTableModel::IdRole).toString();
}

void FiguresPanel::enterFigure()
{
    OpeningFigureDialog(*m_actions, figures(), currentFigure(), this).exec();
}

void FiguresPanel::removeFigure()
{
    const auto entered = PaperBook(m_actions->store())
                             .find<OpeningFigure>(QStringLiteral("%1/%2").arg(figures().year).arg(currentFigure()));
    if (!entered)
        return m_actions->tell(entered.error());
    ChangeSet changes;
    changes.remove(entered->record, entered->version);
    (void)m_actions->commit(tr("Remove an entered figure of %1").arg(figures().year), changes);
}

void FiguresPanel::offerActions()
{
    const Figure *figure = figures().find(currentFigure());
    m_ui->meaningLabel->setText(
        figure ? tr("%1: %2\n%3").arg(figure->field, figure->text(), figureExplanation(figure->id)) : QString());
    m_ui->enterFigureButton->setEnabled(figure && !figure->isText());
    m_ui->removeFigureButton->setEnabled(figure && figure->opening.has_value());
}

} // namespace Gongkai
