// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticesender.h"

#include "errorwording.h"
#include "paperactions.h"
#include "paperoutput.h"
#include "pdf.h"
#include "safefile.h"
#include "sentences.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QPrinter>
#include <QProgressDialog>
#include <QWidget>

#include <algorithm>

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
        auto pdf = toPdf(paper.pages, PdfKind::Archival);
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

Result<NoticeSender::Batch> NoticeSender::prepare(Period period, const QStringList &offices, bool needsPdfs)
{
    Batch batch;
    const auto purpose = m_isRecording ? PaperPurpose::Issue : PaperPurpose::Draft;
    auto papers = m_actions.desk().notices(period, m_actions.now(), purpose, offices);
    if (!papers)
        return papers.error();
    const auto isNew = [](const ComposedPaper &paper) {
        return !paper.plan.chainHead.isEmpty() && paper.plan.number.isGiven();
    };
    const auto first = std::find_if(papers->begin(), papers->end(), isNew);
    if (first != papers->end()) {
        const auto number = m_actions.askNumber(*first, size_t(std::count_if(papers->begin(), papers->end(), isNew)));
        if (!number)
            return Error{ErrorKind::Stopped, {}};
        if (*number != first->plan.number.running)
            papers = m_actions.desk().notices(period, m_actions.now(), purpose, offices, *number);
        if (!papers)
            return papers.error();
    }
    batch.papers = std::move(*papers);
    if (!m_isRecording && !needsPdfs)
        return batch;
    auto pdfs = makePdfs(batch.papers);
    if (!pdfs)
        return pdfs.error();
    batch.pdfs = std::move(*pdfs);
    return batch;
}

Result<QString> NoticeSender::record(const Batch &batch, const std::vector<size_t> &sent)
{
    if (!m_isRecording || sent.empty())
        return tr("Nothing was recorded as sent.");
    const auto recorded = m_actions.desk().issueAll(batch.papers, batch.pdfs, sent);
    if (!recorded)
        return recorded.error();
    if (*recorded == 0)
        return tr("They were recorded as sent earlier today.");
    return tr("%n notice(s) were recorded as sent.", nullptr, *recorded);
}

std::optional<NoticeSender::Sent> NoticeSender::send(
    Period period, const QStringList &offices, bool needsPdfs, const Deliver &deliver)
{
    auto batch = prepare(period, offices, needsPdfs);
    if (batch ? batch->papers.empty() : batch.error().kind == ErrorKind::Stopped)
        tellNothingSent();
    else if (!batch)
        m_actions.tell(batch.error());
    if (!batch || batch->papers.empty())
        return std::nullopt;
    const Delivery delivery = deliver(*batch);
    auto recorded = record(*batch, delivery.sent);
    if (!delivery.isWhole)
        tellFailure(delivery, recorded ? *recorded : QString());
    if (!recorded)
        tellUnrecorded(recorded.error(), delivery.sent.size());
    if (!delivery.isWhole || !recorded)
        return std::nullopt;
    return Sent{std::move(*batch), delivery.sent, std::move(*recorded)};
}

void NoticeSender::tellNothingSent()
{
    Q_EMIT told(tr("Stopped: nothing was sent and nothing was recorded."));
}

void NoticeSender::tellFailure(const Delivery &delivery, const QString &recorded)
{
    const QString before = delivery.sent.empty()
        ? QString()
        : tr("%n notice(s) went out before that.", nullptr, int(delivery.sent.size()));
    m_actions.prompts().warn(
        m_window, errorSentence(delivery.failure, delivery.file) + u'\n' + inOneLine({before, recorded}));
}

void NoticeSender::tellUnrecorded(const Error &error, size_t sent)
{
    const QString wentOut = tr("%n notice(s) went out, but could not be recorded as sent.", nullptr, int(sent));
    if (error.kind == ErrorKind::Conflict)
        m_actions.prompts().warn(m_window,
            inOneLine({wentOut,
                tr("Somebody changed the records meanwhile. Send them once more, so that they are recorded.")}));
    else
        m_actions.prompts().warn(m_window, inOneLine({wentOut, errorSentence(error, m_actions.store().path())}));
}

void NoticeSender::print(Period period, const QStringList &offices)
{
    if (!m_actions.prompts().hasPrinter()) {
        if (m_actions.prompts().confirm(m_window,
                tr("This computer has no printer. The notices can be saved as PDF and printed elsewhere; they look the "
                   "same."),
                tr("Save as PDF")))
            save(period, offices);
        else
            tellNothingSent();
        return;
    }
    const auto drafts = m_actions.desk().notices(period, m_actions.now(), PaperPurpose::Draft, offices);
    if (!drafts)
        return m_actions.tell(drafts.error());
    int count = 0;
    for (const ComposedPaper &paper : *drafts)
        count += paper.pages.pageCount();
    if (count == 0)
        return tellNothingSent();
    QPrinter printer(QPrinter::HighResolution);
    if (!m_actions.prompts().choosePrinter(m_window, printer, count)) {
        tellNothingSent();
        return;
    }
    const auto sent = send(period, offices, false, [this, &printer](const Batch &batch) {
        std::vector<const PageList *> pages;
        pages.reserve(batch.papers.size());
        for (const ComposedPaper &paper : batch.papers)
            pages.push_back(&paper.pages);
        auto printed = printPapers(m_window, pages, printer);
        return printed ? Delivery{std::move(*printed)} : Delivery::failed(printed.error(), printer.printerName());
    });
    if (!sent)
        return;
    if (sent->which.empty()) {
        Q_EMIT told(tr("Only some sheets of a notice were printed; they do not count as sent."));
        return;
    }
    QStringList sentences{tr("%n notice(s) were printed.", nullptr, int(sent->which.size())), sent->recorded};
    if (sent->which.size() < sent->batch.papers.size())
        sentences.append(tr("Those that were not printed with all their sheets do not count as sent."));
    Q_EMIT told(inOneLine(sentences));
}

void NoticeSender::save(Period period, const QStringList &offices)
{
    if (offices.size() == 1)
        saveOne(period, offices.front());
    else
        saveInto(period, offices);
}

void NoticeSender::saveInto(Period period, const QStringList &offices)
{
    const QString folder = m_actions.prompts().folderToSave(m_window);
    if (folder.isEmpty())
        return tellNothingSent();
    const auto sent = send(period, offices, true, [&folder](const Batch &batch) { return writeInto(folder, batch); });
    if (!sent)
        return;
    QStringList lines{tr("%n notice(s) were written to %1:", nullptr, int(sent->which.size())).arg(folder)};
    for (const ComposedPaper &paper : sent->batch.papers)
        lines.append(paper.fileName);
    m_actions.prompts().inform(m_window, (lines << sent->recorded).join(u'\n'));
}

void NoticeSender::saveOne(Period period, const QString &office)
{
    const auto draft = m_actions.desk().notices(period, m_actions.now(), PaperPurpose::Draft, {office});
    if (!draft)
        return m_actions.tell(draft.error());
    if (draft->empty())
        return tellNothingSent();
    const auto file = m_actions.chooseFile(draft->front().fileName, {allPaperFormats.begin(), allPaperFormats.end()});
    if (!file)
        return tellNothingSent();
    const auto sent = send(period, {office}, true, [&file](const Batch &batch) {
        const bool isPdf = suffixOf(file->format) == suffixOf(PaperFormat::Pdf);
        const auto bytes =
            isPdf ? Result<QByteArray>(batch.pdfs.front()) : paperFile(batch.papers.front().pages, file->format);
        if (!bytes)
            return Delivery::failed(bytes.error());
        const auto written = writeSafely(file->path, *bytes);
        return written ? Delivery{{0}} : Delivery::failed(written.error(), file->path);
    });
    if (sent)
        Q_EMIT told(sent->recorded);
}

NoticeSender::Delivery NoticeSender::writeInto(const QString &folder, const Batch &batch)
{
    Delivery delivery;
    for (size_t i = 0; i < batch.papers.size(); ++i) {
        const QString path = QDir(folder).filePath(batch.papers[i].fileName);
        if (const auto written = writeSafely(path, batch.pdfs[i]); !written)
            return {std::move(delivery.sent), written.error(), path, false};
        delivery.sent.push_back(i);
    }
    return delivery;
}

void NoticeSender::copyText(Period period, const QString &office)
{
    const auto sent = send(period, {office}, false, [](const Batch &batch) {
        QGuiApplication::clipboard()->setText(batch.papers.front().chatText);
        return Delivery{{0}};
    });
    if (sent)
        //: %1 the office, %2 what was recorded
        Q_EMIT told(tr("The chat text to %1 is on the clipboard. %2")
                        .arg(sent->batch.papers.front().notice.name, sent->recorded));
}

} // namespace Gongkai
