// SPDX-License-Identifier: GPL-3.0-or-later
#include "openingfiguredialog.h"

#include "figurewording.h"
#include "paperactions.h"
#include "prompts.h"
#include "ui_openingfiguredialog.h"

#include <QPushButton>

namespace Gongkai {

OpeningFigureDialog::OpeningFigureDialog(
    PaperActions &actions, const YearFigures &figures, const QString &figure, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::OpeningFigureDialog>()), m_actions(actions), m_figures(figures)
{
    m_ui->setupUi(this);
    setWindowTitle(tr("Entered figure of %1").arg(figures.year));
    for (const Figure &entry : figures.figures) {
        if (!entry.isText())
            m_ui->figureCombo->addItem(entry.field, entry.id);
    }
    m_ui->figureCombo->setCurrentIndex(std::max(0, m_ui->figureCombo->findData(figure)));
    connect(m_ui->figureCombo, &QComboBox::currentIndexChanged, this, &OpeningFigureDialog::showFigure);
    m_ui->buttonBox->button(QDialogButtonBox::Save)->setText(tr("&Save"));
    connect(m_ui->buttonBox, &QDialogButtonBox::accepted, this, &OpeningFigureDialog::accept);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &OpeningFigureDialog::reject);
    showFigure();
    m_ui->valueEdit->setFocus();
}

OpeningFigureDialog::~OpeningFigureDialog() = default;

QString OpeningFigureDialog::currentId() const
{
    return m_ui->figureCombo->currentData().toString();
}

void OpeningFigureDialog::showFigure()
{
    const Figure *figure = m_figures.find(currentId());
    m_ui->messageLabel->setText(figureExplanation(currentId()));
    m_ui->valueEdit->setText(figure && figure->opening ? QString::number(*figure->opening, 'g', 15) : QString());
    m_ui->sourceEdit->setText(figure ? figure->source : QString());
    m_ui->valueEdit->selectAll();
}

void OpeningFigureDialog::accept()
{
    bool isNumber = false;
    const double value = m_ui->valueEdit->text().trimmed().toDouble(&isNumber);
    if (!isNumber || value < 0) {
        m_ui->messageLabel->setText(tr("The value must be a number, not below 0."));
        m_ui->valueEdit->setFocus();
        m_ui->valueEdit->selectAll();
        return;
    }
    const Figure *figure = m_figures.find(currentId());
    const double counted = figure && !figure->isText() ? std::get<double>(figure->counted) : 0;
    const QString question = tr("%1 counted in the records of %2 stand already. The entered number is added to them. "
                                "Is nothing counted twice?")
                                 .arg(QString::number(counted, 'g', 15))
                                 .arg(m_figures.year);
    if (counted != 0 && !m_actions.prompts().confirm(this, question, tr("Add it")))
        return;
    if (save(value))
        QDialog::accept();
}

bool OpeningFigureDialog::save(double value)
{
    PaperBook book(m_actions.store());
    const OpeningFigure record{m_figures.year, currentId(), value, m_ui->sourceEdit->text().trimmed()};
    ChangeSet changes;
    if (const auto before = book.find<OpeningFigure>(QStringLiteral("%1/%2").arg(record.year).arg(record.figure)))
        changes.change(record, before->version);
    else
        changes.add(record);
    return m_actions.commit(tr("Enter a figure of %1").arg(record.year), changes);
}

} // namespace Gongkai
