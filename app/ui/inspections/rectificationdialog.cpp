// SPDX-License-Identifier: GPL-3.0-or-later
#include "rectificationdialog.h"

#include "errorwording.h"
#include "fontbook.h"
#include "paperactions.h"
#include "paperview.h"
#include "pdf.h"
#include "screenroom.h"
#include "ui_rectificationdialog.h"

#include <algorithm>
#include <numeric>

namespace Gongkai {

RectificationDialog::RectificationDialog(const Workplace &place, const QStringList &visits, QWidget *parent)
    : QDialog(parent)
    , m_ui(std::make_unique<Ui::RectificationDialog>())
    , m_place(place)
    , m_visits(visits)
    , m_fonts(std::make_unique<FontBook>())
    , m_desk(std::make_unique<PaperDesk>(place.store, *m_fonts, place.calendar))
    , m_actions(new PaperActions(place, *m_desk, this))
{
    m_ui->setupUi(this);
    m_ui->messageLabel->hide();
    connectActions();
    refresh();
    giveRoom(this, 150, 44);
}

RectificationDialog::~RectificationDialog() = default;

void RectificationDialog::connectActions()
{
    PaperView *view = m_ui->paperView;
    connect(m_ui->visitsList, &QListWidget::currentRowChanged, this, &RectificationDialog::showCurrent);
    connect(m_ui->issueAllButton, &QPushButton::clicked, this, &RectificationDialog::issueAndPrintAll);
    connect(m_ui->buttonBox, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_place.store, &Store::committed, this, &RectificationDialog::refresh);
    connect(view, &PaperView::printRequested, this, [this] {
        if (current())
            m_actions->print({current()});
    });
    connect(view, &PaperView::savePdfRequested, this, [this] {
        if (current())
            m_actions->save(*current());
    });
    connect(view, &PaperView::issueRequested, this, [this] {
        if (current())
            std::ignore = issue({current()->subject});
    });
    connect(view, &PaperView::fontsRequested, this, [this] { m_actions->showFonts(current()); });
}

Result<std::vector<ComposedPaper>> RectificationDialog::composeDrafts() const
{
    auto drafts = m_desk->rectificationNotices(m_visits, m_place.now());
    if (!drafts)
        return drafts;
    for (ComposedPaper &draft : *drafts) {
        const auto number = m_actions->numberAlike(draft);
        if (!number)
            return number.error();
        if (*number == 0)
            continue;
        auto numbered = m_desk->rectificationNotices({draft.subject}, m_place.now(), PaperPurpose::Draft, *number);
        if (!numbered)
            return numbered;
        if (!numbered->empty())
            draft = std::move(numbered->front());
    }
    return drafts;
}

void RectificationDialog::refresh()
{
    const int before = std::max(0, m_ui->visitsList->currentRow());
    auto drafts = composeDrafts();
    m_drafts = drafts ? std::move(*drafts) : std::vector<ComposedPaper>();
    m_ui->visitsList->clear();
    for (const ComposedPaper &draft : m_drafts)
        m_ui->visitsList->addItem(draft.title);
    m_ui->visitsList->setWordWrap(true);
    m_ui->issueAllButton->setEnabled(!m_drafts.empty());
    m_ui->visitsList->setCurrentRow(std::min(before, int(m_drafts.size()) - 1));
    showCurrent();
    if (!drafts)
        m_ui->paperView->clearPaper(errorSentence(drafts.error()));
}

const ComposedPaper *RectificationDialog::current() const
{
    const int row = m_ui->visitsList->currentRow();
    return row < 0 || row >= int(m_drafts.size()) ? nullptr : &m_drafts[size_t(row)];
}

void RectificationDialog::showCurrent()
{
    if (const ComposedPaper *draft = current())
        m_ui->paperView->setPaper(*draft);
    else
        m_ui->paperView->clearPaper(tr("Everything that these visits found is put right and confirmed."));
}

Result<std::vector<ComposedPaper>> RectificationDialog::freeze(const QStringList &visits, int firstNumber)
{
    auto papers = m_desk->rectificationNotices(visits, m_place.now(), PaperPurpose::Issue, firstNumber);
    if (!papers)
        return papers;
    std::vector<QByteArray> pdfs;
    pdfs.reserve(papers->size());
    for (const ComposedPaper &paper : *papers) {
        auto pdf = toPdf(paper.pages, PdfKind::Archival);
        if (!pdf)
            return pdf.error();
        pdfs.push_back(std::move(*pdf));
    }
    std::vector<size_t> all(papers->size());
    std::iota(all.begin(), all.end(), size_t(0));
    const auto issued = m_desk->issueAll(*papers, pdfs, all);
    if (!issued)
        return issued.error();
    return papers;
}

bool RectificationDialog::mayIssue(const std::vector<ComposedPaper> &papers)
{
    int issued = 0;
    for (const ComposedPaper &paper : papers) {
        const auto alike = m_desk->issuedAlike(paper);
        if (!alike) {
            m_actions->tell(alike.error());
            return false;
        }
        issued += alike->has_value() ? 1 : 0;
    }
    return issued == 0
        || m_place.prompts.confirm(this,
            tr("%n of these notices are issued already, with the same words. Issue them once more all the same?",
                nullptr, issued),
            tr("Issue once more"));
}

std::vector<ComposedPaper> RectificationDialog::issue(const QStringList &visits)
{
    const auto planned = m_desk->rectificationNotices(visits, m_place.now(), PaperPurpose::Issue);
    if (!planned) {
        m_actions->tell(planned.error());
        return {};
    }
    const auto number = planned->empty() ? std::nullopt : m_actions->askNumber(planned->front(), planned->size());
    if (!number || !mayIssue(*planned))
        return {};
    const QString question = tr("Issue %n rectification notice(s)? Text and PDF are frozen; what is put right later "
                                "changes the findings, never these papers.",
        nullptr, int(planned->size()));
    if (!m_place.prompts.confirm(this, question, tr("Issue")))
        return {};
    auto issued = freeze(visits, *number);
    // Somebody saved something while the question stood: the papers are made once more from what is true now.
    if (!issued && issued.error().kind == ErrorKind::Conflict)
        issued = freeze(visits, *number);
    if (!issued) {
        m_actions->tell(issued.error());
        return {};
    }
    m_ui->messageLabel->setText(
        tr("%n notice(s) issued; they are kept under Papers, “Issued papers”.", nullptr, int(issued->size())));
    m_ui->messageLabel->show();
    return std::move(*issued);
}

void RectificationDialog::issueAndPrintAll()
{
    QStringList visits;
    for (const ComposedPaper &draft : m_drafts)
        visits.append(draft.subject);
    const std::vector<ComposedPaper> issued = issue(visits);
    std::vector<const ComposedPaper *> papers;
    papers.reserve(issued.size());
    for (const ComposedPaper &paper : issued)
        papers.push_back(&paper);
    m_actions->print(papers);
}

} // namespace Gongkai
