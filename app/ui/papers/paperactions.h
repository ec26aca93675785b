// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"
#include "paperformat.h"
#include "workplace.h"

#include <QObject>

#include <functional>
#include <optional>
#include <vector>

class QWidget;

namespace Gongkai {

class PaperView;

/// The file that the clerk chose for a paper.
struct ChosenFile
{
    QString path;
    PaperFormat format = PaperFormat::Pdf;
};

/// What can be done with a paper from any panel: print it, save it, issue it, and tell the clerk how that went.
class PaperActions : public QObject
{
    Q_OBJECT

public:
    /// Makes a paper to be issued, with the review that was named.
    using Compose = std::function<Result<ComposedPaper>(const SecrecyReview &review)>;
    /// Makes a bulletin as its terms say.
    using ComposeBulletin = std::function<Result<ComposedPaper>(PaperPurpose purpose, const PaperTerms &terms)>;

    /// @p place, @p desk and @p window outlive this.
    PaperActions(const Workplace &place, PaperDesk &desk, QWidget *window);

    [[nodiscard]] const Workplace &place() const { return m_place; }
    [[nodiscard]] PaperDesk &desk() const { return m_desk; }
    [[nodiscard]] Store &store() const { return m_place.store; }
    [[nodiscard]] Prompts &prompts() const { return m_place.prompts; }
    [[nodiscard]] Moment now() const { return m_place.now(); }
    [[nodiscard]] Period openingPeriod() const { return m_place.openingPeriod(); }
    /// Carries out @p changes of a report; @p deed is what undo will be called. False if that failed, which was told.
    [[nodiscard]] bool commit(const QString &deed, const ChangeSet &changes) const;
    /// The name of the office with @p code, or the code where there is none.
    [[nodiscard]] QString officeName(const QString &code) const;

    /// Prints and saves the paper of @p view when that asks for it.
    void serve(const PaperView &view);
    /// True with a printer. Without one it says so, and calls @p save if the clerk wants PDF instead.
    [[nodiscard]] bool canPrintOr(const std::function<void()> &save);
    /// Prints @p papers one after another as the print dialog says. Without a printer it says so and offers a PDF of a
    /// single one.
    void print(const std::vector<const ComposedPaper *> &papers);
    /// Prints an issued paper once more, from its frozen PDF. Without a printer it says so and offers the file, called
    /// @p fileName.
    void printAgain(const IssuedDocument &document, const QString &fileName);
    /// Asks for a file and its kind, and writes @p paper there.
    void save(const ComposedPaper &paper);
    /// Writes an issued paper to the file that the clerk names, @p fileName unless another: its PDF or its text, as
    /// they were frozen.
    void saveIssued(const IssuedDocument &document, const QString &fileName);
    /// Asks where to save a paper called @p fileName and as what; nothing if the clerk thought better of it. The ending
    /// of the name decides, where it names a kind.
    [[nodiscard]] std::optional<ChosenFile> chooseFile(
        const QString &fileName, const std::vector<PaperFormat> &formats);
    /// Asks for one reason why those of @p remarks that @p signedOff leaves open stay as they are, and adds it for
    /// each. False if the clerk thought better of it.
    [[nodiscard]] bool signOff(std::vector<SignedOff> &signedOff, const std::vector<ProofRemark> &remarks) const;
    /// Asks once, with it for the secrecy review, then makes the paper that @p compose gives, and freezes it. If
    /// something changed in between it is made again. True if it was issued; otherwise the clerk was told why not.
    bool issue(const Compose &compose);
    /// Issues the bulletin that @p compose gives: asks for a reason where personal data in it stay, and for its number,
    /// then as issue().
    void issueBulletin(const ComposeBulletin &compose);
    /// The running number with which @p paper was issued, while nothing on it has changed since and in the same year; 0
    /// else, or where it bore none.
    [[nodiscard]] Result<int> numberAlike(const ComposedPaper &paper) const;
    /// The bulletin that @p compose gives, to be looked at: while nothing on it has changed it is the one that was
    /// issued, and bears its number.
    [[nodiscard]] Result<ComposedPaper> draft(const ComposeBulletin &compose) const;
    /// Asks which running number a paper, or the first of so many @p papers, is to bear, the one that @p paper bears
    /// unless another is typed; 0 without asking where it bears none. Nothing if the clerk thought better of it.
    [[nodiscard]] std::optional<int> askNumber(const ComposedPaper &paper, size_t papers = 1) const;
    /// Shows the fonts of the papers and what @p paper took from others than its own; null for no paper.
    void showFonts(const ComposedPaper *paper) const;
    /// Shows what went wrong; @p file is the file that the work was about.
    void tell(const Error &error, const QString &file = {}) const;
    /// Asks what is to become of typed text: saved, thrown away or kept as it is. False if the clerk wants to stay or
    /// @p save failed.
    [[nodiscard]] bool settleUnsaved(
        const QString &sentence, const std::function<bool()> &save, const std::function<void()> &discard) const;

Q_SIGNALS:
    /// What was done, in a sentence for the window's status line.
    void told(const QString &sentence);

private:
    /// Asks whether what was @p issued with the same words is to be issued once more.
    [[nodiscard]] bool mayIssueAgain(const IssuedDocument &issued) const;
    [[nodiscard]] Result<IssuedDocument> freeze(const Compose &compose, const SecrecyReview &review);
    void write(const QString &path, const Result<QByteArray> &bytes) const;

    const Workplace m_place;
    PaperDesk &m_desk;
    QWidget *m_window;
};

} // namespace Gongkai
