// SPDX-License-Identifier: GPL-3.0-or-later
#include "issuedpanel.h"

#include "figurejson.h"
#include "issuedmodel.h"
#include "paperactions.h"
#include "proofwording.h"
#include "tablelook.h"
#include "ui_issuedpanel.h"

#include <QHeaderView>

namespace Gongkai {

IssuedPanel::IssuedPanel(PaperActions &actions, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::IssuedPanel>()), m_actions(actions), m_model(new IssuedModel(this))
{
    m_ui->setupUi(this);
    m_ui->issuedTable->setModel(m_model);
    TableLook::apply(m_ui->issuedTable);
    QHeaderView *header = m_ui->issuedTable->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(IssuedModel::TitleColumn, QHeaderView::Stretch);
    connect(
        m_ui->issuedTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IssuedPanel::showDocument);
    connect(m_ui->saveIssuedButton, &QPushButton::clicked, this, [this] {
        withDocument(
            [this](const IssuedDocument &document, const QString &name) { m_actions.saveIssued(document, name); });
    });
    connect(m_ui->printIssuedButton, &QPushButton::clicked, this, [this] {
        withDocument(
            [this](const IssuedDocument &document, const QString &name) { m_actions.printAgain(document, name); });
    });
    connect(&m_actions.store(), &Store::committed, this, &IssuedPanel::refresh);
}

IssuedPanel::~IssuedPanel() = default;

void IssuedPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void IssuedPanel::refresh()
{
    if (!isVisible())
        return;
    const int row = std::max(0, m_ui->issuedTable->currentIndex().row());
    if (auto documents = PaperBook(m_actions.store()).issued())
        m_model->setDocuments(
            std::move(*documents), [this](const QString &code) { return m_actions.officeName(code); });
    else
        m_actions.tell(documents.error());
    m_ui->issuedTable->selectRow(std::min(row, m_model->rowCount() - 1));
    showDocument();
}

void IssuedPanel::showDocument()
{
    const IssuedDocument *document = m_model->document(m_ui->issuedTable->currentIndex().row());
    for (QPushButton *button : {m_ui->saveIssuedButton, m_ui->printIssuedButton})
        button->setEnabled(document != nullptr);
    m_ui->issuedText->setPlainText(document ? document->text : tr("No paper has been issued yet."));
    showReasons(document);
    m_ui->digestLabel->setText(document
            ? tr("SHA-256 of the PDF: %1\nHead of the history: %2").arg(document->sha256, document->chainHead)
            : QString());
}

void IssuedPanel::showReasons(const IssuedDocument *document)
{
    m_ui->reasonsList->clear();
    for (const SignedOff &one : document ? signedOffIn(document->figures) : std::vector<SignedOff>()) {
        const QString remark = remarkSentence(one.remark);
        // The command line asks no reason of a warning; it tells it.
        //: %1 a remark of the proof sheet, %2 the clerk who issued the paper
        const QString told = tr("%1 Told to %2.").arg(remark, one.clerk);
        //: %1 a remark of the proof sheet, %2 why the words stayed as they were
        const QString stays = tr("%1 Stays, because: %2").arg(remark, one.reason);
        m_ui->reasonsList->addItem(one.reason.isEmpty() ? told : stays);
    }
    const bool hasReasons = m_ui->reasonsList->count() > 0;
    m_ui->reasonsList->setVisible(hasReasons);
    m_ui->reasonsListLabel->setVisible(hasReasons);
    constexpr int LinesInSight = 4;
    m_ui->reasonsList->setFixedHeight(fontMetrics().lineSpacing() * LinesInSight);
}

void IssuedPanel::withDocument(const std::function<void(const IssuedDocument &document, const QString &fileName)> &use)
{
    const IssuedDocument *shown = m_model->document(m_ui->issuedTable->currentIndex().row());
    if (!shown)
        return;
    const auto document = PaperBook(m_actions.store()).issuedDocument(shown->id);
    if (document)
        use(*document, m_model->titleOf(*document).replace(u'/', u'_') + QStringLiteral(".pdf"));
    else
        m_actions.tell(document.error());
}

} // namespace Gongkai
