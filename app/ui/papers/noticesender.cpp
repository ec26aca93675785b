// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticesender.h"

#include "paperactions.h"
#include "paperoutput.h"
#include "pdf.h"
#include "safefile.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPrinter>
#include <QProgressDialog>
#include <QWidget>

namespace Gongkai {

namespace {

/// From how many notices on the clerk sees how far their making has come.
constexpr size_t WorthShowing = 4;

} // namespace

NoticeSender::NoticeSender(PaperActions &actions, QWidget *window)
    : QObject(window), m_actions(actions), m_window(window)
{
}

Result<std::vector<QByteArray>> NoticeSender::makePdfs(const std::vector<ComposedPaper> &papers)
{
    QProgressDialog progress(m_window);
    progress.setLabelText(tr("Making the notices…"));
    progress.setRange(0, int(papers.size()));
    progress.setWindowModality(Qt::ApplicationModal);
    progress.setMinimumDuration(0);
    if (papers.size() >= WorthShowing)
        progress.show();
    else
        progress.reset();
    std::vector<QByteArray> pdfs;
    for (const ComposedPaper &paper : papers) {
        auto pdf = toPdf(paper.pages);
        if (!pdf)
            return pdf.error();
        pdfs.push_back(std::move(*pdf));
        if (papers.size() < WorthShowing)
            continue;
        // This looks at the events, so that the window lives and one click stops it.
        progress.setValue(int(pdfs.size()));
        if (progress.wasCanceled() && pdfs.size() < papers.size())
            return Error{ErrorKind::Stopped, {}};
    }
    return pdfs;
}

Result<NoticeSender::Batch> NoticeSender::prepared(Period period, const QStringList &offices, bool needsPdfs)
{
    Batch batch;
    const auto purpose = m_isRecording ? PaperPurpose::Issue : PaperPurpose::Draft;
    auto papers = m_actions.desk().notices(period, m_actions.now(), purpose, offices);
    if (!papers)
        return papers.error();
    batch.papers = std::move(*papers);
    if (!m_isRecording && !needsPdfs)
        return batch;
    auto pdfs = makePdfs(batch.papers);
    if (!pdfs)
        return pdfs.error();
    batch.pdfs = std::move(*pdfs);
    if (!m_isRecording)
        return batch;
    const auto recorded = m_actions.desk().issueAll(batch.papers, batch.pdfs);
    if (!recorded)
        return recorded.error();
    batch.recorded = *recorded;
    return batch;
}

std::optional<NoticeSender::Batch> NoticeSender::prepare(Period period, const QStringList &offices, bool needsPdfs)
{
    auto batch = prepared(period, offices, needsPdfs);
    // Somebody saved something meanwhile: the notices are made once more from what is true now.
    if (!batch && batch.error().kind == ErrorKind::Conflict)
        batch = prepared(period, offices, needsPdfs);
    if (batch)
        return std::move(*batch);
    if (batch.error().kind == ErrorKind::Stopped)
        Q_EMIT told(tr("Stopped: nothing was sent and nothing was recorded."));
    else
        m_actions.tell(batch.error());
    return std::nullopt;
}

QString NoticeSender::recordedSentence(const Batch &batch) const
{
    if (!m_isRecording)
        return tr("Nothing was recorded as sent.");
    if (batch.recorded == 0)
        return tr("They were recorded as sent earlier today.");
    return tr("%n notice(s) were recorded as sent.", nullptr, batch.recorded);
}

void NoticeSender::print(Period period, const QStringList &offices)
{
    if (!m_actions.prompts().hasPrinter()) {
        if (m_actions.prompts().confirm(m_window,
                tr("This computer has no printer. The notices can be saved as PDF and printed elsewhere; they look the "
                   "same."),
                tr("Save as PDF")))
            savePdf(period, offices);
        return;
    }
    const auto drafts = m_actions.desk().notices(period, m_actions.now(), PaperPurpose::Draft, offices);
    int count = 0;
    for (size_t i = 0; drafts && i < drafts->size(); ++i)
        count += (*drafts)[i].pages.pageCount();
    QPrinter printer(QPrinter::HighResolution);
    if (count == 0 || !m_actions.prompts().choosePrinter(m_window, printer, count))
        return;
    const auto batch = prepare(period, offices, false);
    if (!batch)
        return;
    std::vector<const PageList *> pages;
    for (const ComposedPaper &paper : batch->papers)
        pages.push_back(&paper.pages);
    if (const auto printed = printPapers(pages, printer); !printed) {
        m_actions.tell(printed.error());
        return;
    }
    //: %1 how many were printed, %2 what was recorded
    Q_EMIT told(tr("%1 %2").arg(
        tr("%n notice(s) were printed.", nullptr, int(batch->papers.size())), recordedSentence(*batch)));
}

void NoticeSender::savePdf(Period period, const QStringList &offices)
{
    if (offices.size() != 1) {
        const QString folder = m_actions.prompts().folderToSave(m_window);
        if (folder.isEmpty())
            return;
        if (const auto batch = prepare(period, offices, true))
            writeInto(folder, *batch);
        return;
    }
    const auto draft = m_actions.desk().notices(period, m_actions.now(), PaperPurpose::Draft, offices);
    if (!draft || draft->empty())
        return;
    const QString path = m_actions.prompts().fileToSave(m_window, draft->front().fileName, tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const auto batch = prepare(period, offices, true);
    if (!batch || batch->pdfs.empty())
        return;
    if (const auto written = writeSafely(path, batch->pdfs.front()); !written)
        m_actions.tell(written.error(), path);
    else
        Q_EMIT told(recordedSentence(*batch));
}

void NoticeSender::writeInto(const QString &folder, const Batch &batch)
{
    QStringList names;
    for (size_t i = 0; i < batch.papers.size(); ++i) {
        const QString path = QDir(folder).filePath(batch.papers[i].fileName);
        if (const auto written = writeSafely(path, batch.pdfs[i]); !written) {
            m_actions.tell(written.error(), path);
            return;
        }
        names.append(batch.papers[i].fileName);
    }
    m_actions.prompts().inform(m_window,
        tr("%n notice(s) were written to %1:", nullptr, int(names.size())).arg(folder) + u'\n' + names.join(u'\n')
            + u'\n' + recordedSentence(batch));
}

void NoticeSender::copyText(Period period, const QString &office)
{
    const auto batch = prepare(period, {office}, false);
    if (!batch || batch->papers.empty())
        return;
    const ComposedPaper &paper = batch->papers.front();
    QGuiApplication::clipboard()->setText(paper.chatText);
    //: %1 the office, %2 what was recorded
    Q_EMIT told(tr("The chat text to %1 is on the clipboard. %2").arg(paper.notice.name, recordedSentence(*batch)));
}

} // namespace Gongkai
