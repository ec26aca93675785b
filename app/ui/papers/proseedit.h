// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextEdit>

namespace Gongkai {

class FieldChips;
struct YearFigures;

/// A section's words with its figures as chips. In storage and on the clipboard a figure is its field,
/// `{{公开总件数}}`; here it is one unit for the cursor, for selecting, deleting and undo. Typing `{{` asks for a
/// figure; a field that is typed out or pasted becomes a chip by itself. Assistive tools read the figures in words.
class ProseEdit : public QTextEdit
{
    Q_OBJECT

public:
    explicit ProseEdit(QWidget *parent = nullptr);

    /// The text as it is stored.
    [[nodiscard]] QString prose() const;
    /// Shows the stored text @p prose; nothing before it can be taken back.
    void setProse(const QString &prose);
    /// Puts @p prose in the place of all that is there, as one step that can be taken back.
    void replaceProse(const QString &prose);
    /// The figures that there are, with their present values.
    void setFigures(const YearFigures &figures);
    /// Puts the figure called @p name in at the cursor, in the place of `{{` where that was just typed.
    void insertField(const QString &name);
    /// Selects what stands at @p length characters of the stored text from @p start.
    void selectProse(qsizetype start, qsizetype length);
    /// Moves the years @p from and the one before it on by one, in the selection or, without one, everywhere; numbers
    /// of documents stay. Returns how many were moved.
    int moveYears(int from);
    /// Puts what an input method is still composing into the text.
    void commitComposed();
    /// The text as it is read aloud, each figure by name and value.
    [[nodiscard]] QString spoken() const { return spokenTill(document()->characterCount() - 1); }
    /// Where the document's @p position is in spoken(), and the other way round: within a figure its start.
    [[nodiscard]] int spokenPlace(int position) const { return int(spokenTill(position).size()); }
    [[nodiscard]] int positionSpoken(int place) const;
    /// The figure that the cursor stands before or has selected; empty for none.
    [[nodiscard]] QString currentField() const;

Q_SIGNALS:
    /// `{{` was typed: a figure is wanted at the cursor.
    void fieldAsked();
    /// The clerk wants to see what the figure called @p name was counted from.
    void figureActivated(const QString &name);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    [[nodiscard]] QString proseBetween(int from, int end) const;
    [[nodiscard]] QString spokenAt(int position) const;
    [[nodiscard]] QString spokenTill(int end) const;
    [[nodiscard]] QString fieldAt(int position) const;
    [[nodiscard]] QString fieldUnder(QPoint point) const;
    [[nodiscard]] int positionOf(qsizetype place, bool isEnd) const;
    void insertProse(QTextCursor cursor, const QString &prose);
    void foldField();

    FieldChips *m_chips;
    QString m_composed;
};

} // namespace Gongkai
