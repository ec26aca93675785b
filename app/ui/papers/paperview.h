// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class PaperView;
}

namespace Gongkai {

/// A paper with what can be done with it: print, save as PDF, issue, zoom. It shows and asks; the page that holds it
/// answers its signals.
class PaperView : public QWidget
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);
    ~PaperView() override;

    /// Shows @p paper; if it has the title of the one before, the reader stays at the same place. Characters without a
    /// face are named below the paper.
    void setPaper(ComposedPaper paper);
    /// Shows @p sentence in the place of a paper.
    void clearPaper(const QString &sentence);
    /// The paper could not be composed again, as @p sentence says: the last one stays in sight, to be read only. Where
    /// there is none the sentence stands in its place.
    void keepPaper(const QString &sentence);
    [[nodiscard]] const ComposedPaper &paper() const { return m_paper; }
    [[nodiscard]] bool hasPaper() const { return m_paper.pages.pageCount() > 0; }

    /// A sentence below the paper, such as why it can't be issued; empty for none.
    void setMessage(const QString &sentence);
    /// The same below what is said there already, such as of missing characters.
    void addMessage(const QString &sentence);
    /// Takes the issue button away from papers that are not issued.
    void setIssuable(bool isIssuable);

    /// Brings the heading @p title of the paper into sight, the start where it is empty. Nothing happens for one that
    /// the paper does not have.
    void showHeading(const QString &title);

Q_SIGNALS:
    /// The reader asks for the records behind the number from @p source.
    void numberActivated(const QString &source);
    void printRequested();
    void savePdfRequested();
    void issueRequested();
    void fontsRequested();

private:
    void offerActions(bool isOffered);
    void showPlace(int page, int count);
    [[nodiscard]] QString missingCharacters() const;

    std::unique_ptr<Ui::PaperView> m_ui;
    ComposedPaper m_paper;
};

} // namespace Gongkai
