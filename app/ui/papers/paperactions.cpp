// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperactions.h"

#include "datewording.h"
#include "errorwording.h"
#include "fontsdialog.h"
#include "paperoutput.h"
#include "paperview.h"
#include "pdf.h"
#include "proofwording.h"
#include "safefile.h"
#include "standingwording.h"
#include "townbook.h"

#include <QFileInfo>
#include <QPrinter>
#include <QWidget>

#include <algorithm>

namespace Gongkai {

namespace {

/// The title, with the number that the paper will bear.
QString namedWithNumber(const ComposedPaper &paper)
{
    //: %1 the title of a paper, %2 its number
    return paper.plan.number.isGiven() ? PaperActions::tr("%1 (%2)").arg(paper.title, paper.plan.number.text())
                                       : paper.title;
}

/// How the file dialog calls a kind of file.
QString kindOf(PaperFormat format)
{
    switch (format) {
    case PaperFormat::Pdf:
        return PaperActions::tr("PDF files (*.pdf)");
    case PaperFormat::ArchivalPdf:
        return PaperActions::tr("PDF files for archives, PDF/A-1b (*.pdf)");
    case PaperFormat::Odt:
        return PaperActions::tr("OpenDocument texts (*.odt)");
    case PaperFormat::Html:
        return PaperActions::tr("Web pages (*.html)");
    case PaperFormat::Text:
        break;
    }
    return PaperActions::tr("Plain text (*.txt)");
}

QString noPrinterSentence()
{
    return PaperActions::tr(
        "This computer has no printer. The paper can be saved as PDF and printed elsewhere; it looks the same.");
}

} // namespace

PaperActions::PaperActions(const Workplace &place, PaperDesk &desk, QWidget *window)
    : QObject(window), m_place(place), m_desk(desk), m_window(window)
{
}

bool PaperActions::commit(const QString &deed, const ChangeSet &changes) const
{
    const auto step = m_place.commit(
        m_window, deed, [&](const QString &reason) { return PaperBook(m_place.store).commit(changes, reason); });
    if (!step)
        tell(step.error());
    return bool(step);
}

QString PaperActions::officeName(const QString &code) const
{
    const auto office = TownBook(m_place.store).find<Office>(code);
    return office ? office->record.name : code;
}

void PaperActions::tell(const Error &error, const QString &file) const
{
    m_place.prompts.warn(m_window, errorSentence(error, file));
}

bool PaperActions::settleUnsaved(
    const QString &sentence, const std::function<bool()> &save, const std::function<void()> &discard) const
{
    switch (m_place.prompts.askUnsaved(m_window, sentence)) {
    case Prompts::Unsaved::Save:
        return save();
    case Prompts::Unsaved::Discard:
        discard();
        return true;
    case Prompts::Unsaved::Stay:
        break;
    }
    return false;
}

std::optional<int> PaperActions::askNumber(const ComposedPaper &paper, size_t papers) const
{
    const DocumentNumber &proposed = paper.plan.number;
    if (!proposed.isGiven())
        return 0;
    const QString question = papers == 1
        ? tr("Running number of the paper in %1〔%2〕. It is given once; the next free one is proposed.")
        : tr("Running number of the first of the papers in %1〔%2〕; the others follow it. A number is given "
             "once; the next free one is proposed.");
    return m_place.prompts.askNumber(
        m_window, question.arg(proposed.code).arg(proposed.year), proposed.running, tr("Give the number"));
}

void PaperActions::showFonts(const ComposedPaper *paper) const
{
    FontsDialog(m_desk.fonts(), paper ? &paper->pages : nullptr, m_window).exec();
}

void PaperActions::serve(const PaperView &view)
{
    connect(&view, &PaperView::printRequested, this, [this, &view] { print({&view.paper()}); });
    connect(&view, &PaperView::savePdfRequested, this, [this, &view] { save(view.paper()); });
}

bool PaperActions::canPrintOr(const std::function<void()> &save)
{
    const bool hasPrinter = m_place.prompts.hasPrinter();
    if (!hasPrinter && m_place.prompts.confirm(m_window, noPrinterSentence(), tr("Save as PDF")))
        save();
    return hasPrinter;
}

void PaperActions::print(const std::vector<const ComposedPaper *> &papers)
{
    if (papers.empty())
        return;
    if (papers.size() == 1 && !canPrintOr([&] { save(*papers.front()); }))
        return;
    if (!m_place.prompts.hasPrinter()) {
        m_place.prompts.inform(m_window, noPrinterSentence());
        return;
    }
    QPrinter printer(QPrinter::HighResolution);
    if (!m_place.prompts.choosePrinter(m_window, printer, papers.front()->pages.pageCount()))
        return;
    std::vector<const PageList *> pages;
    pages.reserve(papers.size());
    for (const ComposedPaper *paper : papers)
        pages.push_back(&paper->pages);
    if (const auto printed = printPapers(m_window, pages, printer); !printed)
        tell(printed.error(), printer.printerName());
}

void PaperActions::printAgain(const IssuedDocument &document, const QString &fileName)
{
    if (!canPrintOr([&] { saveIssued(document, fileName); }))
        return;
    QPrinter printer(QPrinter::HighResolution);
    constexpr int MostPages = 999;
    if (!m_place.prompts.choosePrinter(m_window, printer, MostPages))
        return;
    const bool hasSlip = document.kind == PaperKind::Notice || document.kind == PaperKind::RectificationNotice;
    if (const auto printed = printPdf(m_window, document.pdf, QFileInfo(fileName).completeBaseName(), printer, hasSlip);
        !printed)
        tell(printed.error(), printer.printerName());
}

std::optional<ChosenFile> PaperActions::chooseFile(const QString &fileName, const std::vector<PaperFormat> &formats)
{
    QStringList kinds;
    for (const PaperFormat format : formats)
        kinds.append(kindOf(format));
    const Prompts::KindOfFile chosen = m_place.prompts.fileOfAKindToSave(m_window, fileName, kinds);
    if (chosen.path.isEmpty())
        return std::nullopt;
    const PaperFormat format = formats.at(size_t(chosen.kind));
    const auto named = paperFormatOf(chosen.path);
    const bool isOther = named && *named != paperFormatOf(u'.' + suffixOf(format));
    const bool isOffered = isOther && std::find(formats.begin(), formats.end(), *named) != formats.end();
    // A PDF is not to be called x.odt.
    const QString path = isOther && !isOffered ? chosen.path + u'.' + suffixOf(format) : chosen.path;
    return ChosenFile{path, isOffered ? *named : format};
}

void PaperActions::write(const QString &path, const Result<QByteArray> &bytes) const
{
    if (!bytes)
        tell(bytes.error());
    else if (const auto written = writeSafely(path, *bytes); !written)
        tell(written.error(), path);
}

void PaperActions::save(const ComposedPaper &paper)
{
    // Pictures stand in PDF files alone.
    const auto &pages = paper.pages.pages;
    const bool hasPictures =
        std::any_of(pages.begin(), pages.end(), [](const Sheet &sheet) { return !sheet.pictures.empty(); });
    const std::vector<PaperFormat> formats = hasPictures
        ? std::vector{PaperFormat::Pdf, PaperFormat::ArchivalPdf}
        : std::vector<PaperFormat>(allPaperFormats.begin(), allPaperFormats.end());
    if (const auto file = chooseFile(paper.fileName, formats))
        write(file->path, paperFile(paper.pages, file->format));
}

void PaperActions::saveIssued(const IssuedDocument &document, const QString &fileName)
{
    // A file of another kind would be made anew, and not be what was issued.
    const auto file = chooseFile(fileName, {PaperFormat::Pdf, PaperFormat::Text});
    if (file)
        write(file->path, file->format == PaperFormat::Text ? document.text.toUtf8() : document.pdf);
}

Result<IssuedDocument> PaperActions::freeze(const Compose &compose, const SecrecyReview &review)
{
    const auto paper = compose(review);
    if (!paper)
        return paper.error();
    const auto pdf = toPdf(paper->pages, PdfKind::Archival);
    if (!pdf)
        return pdf.error();
    return m_desk.issue(*paper, *pdf);
}

bool PaperActions::signOff(std::vector<SignedOff> &signedOff, const std::vector<ProofRemark> &remarks) const
{
    std::vector<ProofRemark> open;
    std::copy_if(remarks.begin(), remarks.end(), std::back_inserter(open),
        [&signedOff](const ProofRemark &remark) { return !isSettled(remark, signedOff); });
    if (open.empty())
        return true;
    // The dialog is to stay on the screen.
    constexpr size_t Most = 8;
    QStringList lines{tr("%n remark(s) are to be looked at before the paper is issued:", nullptr, int(open.size()))};
    for (const ProofRemark &remark : open) {
        if (lines.size() <= qsizetype(Most))
            lines.append(remarkSentence(remark));
    }
    if (open.size() > Most)
        lines.append(tr("And %n more.", nullptr, int(open.size() - Most)));
    lines.append(tr("Why do they stay as they are? The reason is kept with the issued paper."));
    const auto reason = m_place.prompts.askText(m_window, lines.join(u'\n'), tr("Leave as they are"));
    if (!reason)
        return false;
    for (const ProofRemark &remark : open)
        signedOff.insert(signedOff.begin(), {remark, *reason, store().clerk()});
    return true;
}

bool PaperActions::mayIssueAgain(const IssuedDocument &issued) const
{
    return m_place.prompts.confirm(m_window,
        tr("Nothing on “%1” has changed since version %2 was issued on %3: the text and its numbers are the same. "
           "Issue "
           "it once more all the same?")
            .arg(issued.title)
            .arg(issued.version)
            .arg(momentText(issued.issuedAt)),
        tr("Issue once more"));
}

Result<int> PaperActions::numberAlike(const ComposedPaper &paper) const
{
    const auto issued = m_desk.issuedAlike(paper);
    if (!issued)
        return issued.error();
    const DocumentNumber number = *issued ? (*issued)->number : DocumentNumber();
    return number.isGiven() && number.year == paper.plan.number.year ? number.running : 0;
}

Result<ComposedPaper> PaperActions::draft(const ComposeBulletin &compose) const
{
    auto paper = compose(PaperPurpose::Draft, {});
    if (!paper)
        return paper;
    const auto number = numberAlike(*paper);
    if (!number)
        return number.error();
    if (*number == 0)
        return paper;
    PaperTerms terms;
    terms.number = *number;
    return compose(PaperPurpose::Draft, terms);
}

void PaperActions::issueBulletin(const ComposeBulletin &compose)
{
    PaperTerms terms;
    const auto paper = compose(PaperPurpose::Draft, terms);
    if (!paper)
        return tell(paper.error());
    auto signedOff = m_desk.signedOff(paper->kind, paper->subject);
    if (!signedOff)
        return tell(signedOff.error());
    terms.signedOff = std::move(*signedOff);
    if (!signOff(terms.signedOff, paper->remarks))
        return;
    const auto proposal = compose(PaperPurpose::Issue, terms);
    if (!proposal)
        return tell(proposal.error());
    const auto number = askNumber(*proposal);
    if (!number)
        return;
    terms.number = *number;
    issue([&](const SecrecyReview &review) {
        terms.review = review;
        return compose(PaperPurpose::Issue, terms);
    });
}

bool PaperActions::issue(const Compose &compose)
{
    // What can't be issued is told before the clerk is asked.
    const auto paper = compose({});
    const auto alike =
        paper ? m_desk.issuedAlike(*paper) : Result<std::optional<IssuedDocument>>(std::optional<IssuedDocument>());
    if (!paper || !alike) {
        tell(paper ? alike.error() : paper.error());
        return false;
    }
    if (*alike && !mayIssueAgain(**alike))
        return false;
    // A review of the same words stands; other words are reviewed anew.
    SecrecyReview known = *alike ? reviewIn((*alike)->figures) : SecrecyReview();
    if (known.by.isEmpty())
        known.on = m_place.today();
    const QString early = paper->stillOnTimeTill.isValid()
        ? earlyBulletinSentence(paper->stillOnTimeTill) + QStringLiteral("\n\n")
        : QString();
    const QString question = tr("Issue “%1”, version %2? Its figures, text and PDF are frozen; what comes in later "
                                "changes the records, never this paper.")
                                 .arg(namedWithNumber(*paper))
                                 .arg(paper->plan.version);
    const auto review = m_place.prompts.askReview(m_window, early + question, tr("Issue"), known);
    if (!review)
        return false;
    auto issued = freeze(compose, *review);
    // Somebody saved something while the question stood: the paper is made once more from what is true now.
    if (!issued && issued.error().kind == ErrorKind::Conflict)
        issued = freeze(compose, *review);
    if (!issued)
        tell(issued.error());
    else
        Q_EMIT told(tr("“%1” is issued as version %2; it is kept under “Issued papers”.")
                        .arg(issued->title)
                        .arg(issued->version));
    return bool(issued);
}

} // namespace Gongkai
