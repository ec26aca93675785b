// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperview.h"

#include "ui_paperview.h"

#include <algorithm>

namespace Gongkai {

PaperView::PaperView(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::PaperView>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->preview);
    connect(m_ui->actionPrint, &QAction::triggered, this, &PaperView::printRequested);
    connect(m_ui->actionSavePdf, &QAction::triggered, this, &PaperView::savePdfRequested);
    connect(m_ui->actionIssue, &QAction::triggered, this, &PaperView::issueRequested);
    connect(m_ui->actionFonts, &QAction::triggered, this, &PaperView::fontsRequested);
    connect(m_ui->actionZoomIn, &QAction::triggered, m_ui->preview, &PreviewWidget::zoomIn);
    connect(m_ui->actionZoomOut, &QAction::triggered, m_ui->preview, &PreviewWidget::zoomOut);
    connect(m_ui->actionFitWidth, &QAction::triggered, m_ui->preview, &PreviewWidget::fitWidth);
    connect(m_ui->preview, &PreviewWidget::pageChanged, this, &PaperView::showPlace);
    connect(m_ui->preview, &PreviewWidget::numberActivated, this, &PaperView::numberActivated);
    clearPaper({});
}

PaperView::~PaperView() = default;

void PaperView::setPaper(ComposedPaper paper)
{
    if (paper.title == m_paper.title)
        m_ui->preview->updatePaper(paper.pages);
    else
        m_ui->preview->setPaper(paper.pages);
    m_paper = std::move(paper);
    offerActions(hasPaper());
    m_ui->preview->setAccessibleName(hasPaper() ? tr("Preview: %1").arg(m_paper.title) : tr("Preview"));
    setMessage(missingCharacters());
}

void PaperView::clearPaper(const QString &sentence)
{
    m_ui->preview->setPlaceholder(sentence);
    setPaper({});
}

void PaperView::keepPaper(const QString &sentence)
{
    if (!hasPaper())
        return clearPaper(sentence);
    offerActions(false);
    setMessage(tr("The preview still shows the paper as it was before.") + u'\n' + sentence);
}

void PaperView::offerActions(bool isOffered)
{
    for (QAction *action : {m_ui->actionPrint, m_ui->actionSavePdf, m_ui->actionIssue})
        action->setEnabled(isOffered);
}

void PaperView::showHeading(const QString &title)
{
    if (title.isEmpty()) {
        m_ui->preview->showStart();
        return;
    }
    const auto &bookmarks = m_paper.pages.bookmarks;
    const auto found = std::find_if(
        bookmarks.begin(), bookmarks.end(), [&title](const Bookmark &bookmark) { return bookmark.title == title; });
    if (found != bookmarks.end())
        m_ui->preview->showSpot(found->page, found->top);
}

QString PaperView::missingCharacters() const
{
    if (m_paper.pages.missing.empty())
        return {};
    const MissingCharacter &first = m_paper.pages.missing.front();
    return tr("%n character(s) can't be shown by any font of this computer, so the paper can't be issued. The first is "
              "on page %1: “%2”.",
        nullptr, int(m_paper.pages.missing.size()))
        .arg(first.page + 1)
        .arg(first.context);
}

void PaperView::setMessage(const QString &sentence)
{
    m_ui->messageLabel->setText(sentence);
    m_ui->messageLabel->setVisible(!sentence.isEmpty());
}

void PaperView::addMessage(const QString &sentence)
{
    const QString before = m_ui->messageLabel->text();
    setMessage(before.isEmpty() ? sentence : before + u'\n' + sentence);
}

void PaperView::setIssuable(bool isIssuable)
{
    m_ui->actionIssue->setVisible(isIssuable);
}

void PaperView::showPlace(int page, int count)
{
    m_ui->pageLabel->setText(page < 0 ? QString() : tr("Page %1 of %2").arg(page + 1).arg(count));
}

} // namespace Gongkai
