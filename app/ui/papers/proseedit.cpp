// SPDX-License-Identifier: GPL-3.0-or-later
#include "proseedit.h"

#include "fieldchips.h"
#include "formguard.h"
#include "proseaccessible.h"
#include "prosefields.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

#include <memory>

namespace Gongkai {

namespace {

constexpr QStringView Opening = u"{{";
constexpr QStringView Closing = u"}}";

QAccessibleInterface *accessibleOf(const QString &, QObject *object)
{
    auto *edit = qobject_cast<ProseEdit *>(object);
    return edit ? new ProseAccessible(edit) : nullptr;
}

} // namespace

ProseEdit::ProseEdit(QWidget *parent) : QTextEdit(parent), m_chips(new FieldChips(this))
{
    setAcceptRichText(false);
    setTabChangesFocus(true);
    QAccessible::installFactory(accessibleOf);
}

QString ProseEdit::fieldAt(int position) const
{
    if (document()->characterAt(position) != QChar::ObjectReplacementCharacter)
        return {};
    QTextCursor cursor(document());
    cursor.setPosition(position + 1);
    return FieldChips::fieldOf(cursor.charFormat());
}

QString ProseEdit::proseBetween(int from, int end) const
{
    QString prose;
    for (int position = from; position < end; ++position) {
        const QChar character = document()->characterAt(position);
        if (character == QChar::ObjectReplacementCharacter) {
            if (const QString name = fieldAt(position); !name.isEmpty())
                prose += fieldText(name);
        } else if (character == QChar::ParagraphSeparator || character == QChar::LineSeparator) {
            prose += u'\n';
        } else {
            prose += character == QChar::Nbsp ? QChar(u' ') : character;
        }
    }
    return prose;
}

QString ProseEdit::prose() const
{
    // The document ends with a separator of its own.
    return proseBetween(0, document()->characterCount() - 1);
}

void ProseEdit::insertProse(QTextCursor cursor, const QString &prose)
{
    cursor.beginEditBlock();
    qsizetype done = 0;
    while (done < prose.size()) {
        const FieldPlace field = nextField(prose, done);
        const bool isChip = field.isClosed && !field.name.isEmpty() && field.start < prose.size();
        const qsizetype words = isChip ? field.start : field.end;
        if (words > done)
            cursor.insertText(prose.mid(done, words - done), QTextCharFormat());
        if (isChip)
            cursor.insertText(QString(QChar::ObjectReplacementCharacter), FieldChips::formatOf(field.name));
        done = field.end;
    }
    cursor.endEditBlock();
}

void ProseEdit::setProse(const QString &prose)
{
    // What belonged to another text is not to be brought into this one.
    document()->setUndoRedoEnabled(false);
    clear();
    QTextBlockFormat lines;
    // Chips hang a little below the line.
    lines.setLineHeight(2.0 + fontMetrics().descent(), QTextBlockFormat::LineDistanceHeight);
    textCursor().setBlockFormat(lines);
    insertProse(textCursor(), prose);
    moveCursor(QTextCursor::Start);
    document()->setUndoRedoEnabled(true);
}

void ProseEdit::replaceProse(const QString &prose)
{
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    cursor.select(QTextCursor::Document);
    cursor.removeSelectedText();
    insertProse(cursor, prose);
    cursor.endEditBlock();
}

void ProseEdit::setFigures(const YearFigures &figures)
{
    m_chips->setFigures(figures);
}

void ProseEdit::insertField(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    const int end = cursor.position();
    if (end >= Opening.size() && proseBetween(end - int(Opening.size()), end) == Opening) {
        cursor.setPosition(end - int(Opening.size()), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    insertProse(cursor, fieldText(name));
    cursor.endEditBlock();
    setTextCursor(cursor);
}

int ProseEdit::positionOf(qsizetype place, bool isEnd) const
{
    qsizetype passed = 0;
    const int last = document()->characterCount() - 1;
    for (int position = 0; position < last; ++position) {
        if (passed >= place)
            return position;
        const QString name = fieldAt(position);
        passed += name.isEmpty() ? 1 : fieldText(name).size();
        if (passed > place && !isEnd)
            return position;
    }
    return last;
}

void ProseEdit::selectProse(qsizetype start, qsizetype length)
{
    QTextCursor cursor(document());
    cursor.setPosition(positionOf(start, false));
    if (length > 0)
        cursor.setPosition(positionOf(start + length, true), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

int ProseEdit::moveYears(int from)
{
    // 〔2021〕30号 is the number of a document, no year that goes on.
    static const QRegularExpression year(QStringLiteral("(?<![0-9])[0-9]{4}(?=年)"));
    const QTextCursor chosen = textCursor();
    const int end = chosen.hasSelection() ? chosen.selectionEnd() : document()->characterCount();
    QTextCursor edit(document());
    edit.beginEditBlock();
    int moved = 0;
    QTextCursor found = document()->find(year, chosen.hasSelection() ? chosen.selectionStart() : 0);
    while (!found.isNull() && found.selectionEnd() <= end) {
        const int number = found.selectedText().toInt();
        if (number == from || number == from - 1) {
            found.insertText(QString::number(number + 1));
            ++moved;
        }
        found = document()->find(year, found.position());
    }
    edit.endEditBlock();
    return moved;
}

void ProseEdit::foldField()
{
    const QTextCursor cursor = textCursor();
    const QTextBlock block = cursor.block();
    const QString before = proseBetween(block.position(), cursor.position());
    if (!before.endsWith(Closing))
        return;
    const qsizetype start = before.lastIndexOf(Opening);
    const QString typed = start < 0 ? QString() : before.mid(start);
    const FieldPlace field = nextField(typed, 0);
    // A chip is written with braces, too: only what was typed character by character is folded.
    const int from = cursor.position() - int(typed.size());
    if (field.name.isEmpty() || from < block.position() || proseBetween(from, cursor.position()) != typed)
        return;
    QTextCursor fold = cursor;
    fold.joinPreviousEditBlock();
    fold.setPosition(from, QTextCursor::KeepAnchor);
    fold.removeSelectedText();
    insertProse(fold, fieldText(field.name));
    fold.endEditBlock();
}

void ProseEdit::keyPressEvent(QKeyEvent *event)
{
    QTextEdit::keyPressEvent(event);
    if (event->text() == u"}")
        foldField();
    const int end = textCursor().position();
    if (event->text() == u"{" && end >= 2 && proseBetween(end - 2, end) == Opening)
        Q_EMIT fieldAsked();
}

void ProseEdit::inputMethodEvent(QInputMethodEvent *event)
{
    m_composed = event->preeditString();
    QTextEdit::inputMethodEvent(event);
    if (event->commitString().endsWith(u'}'))
        foldField();
}

void ProseEdit::commitComposed()
{
    commitComposedText();
    if (m_composed.isEmpty())
        return;
    // An input method that does not answer must not swallow what stands on the screen.
    QInputMethodEvent event;
    event.setCommitString(m_composed);
    QApplication::sendEvent(this, &event);
}

QString ProseEdit::currentField() const
{
    const QTextCursor cursor = textCursor();
    return fieldAt(cursor.hasSelection() ? cursor.selectionStart() : cursor.position());
}

QString ProseEdit::fieldUnder(QPoint point) const
{
    const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
    return FieldChips::fieldOf(document()->documentLayout()->formatAt(point + scrolled));
}

void ProseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    const QString name = isByMouse ? fieldUnder(event->pos()) : currentField();
    if (!name.isEmpty()) {
        menu->addSeparator();
        connect(menu->addAction(tr("Show what %1 counts").arg(name)), &QAction::triggered, this,
            [this, name] { Q_EMIT figureActivated(name); });
    }
    menu->exec(isByMouse ? event->globalPos() : viewport()->mapToGlobal(cursorRect().bottomLeft()));
}

bool ProseEdit::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString name = fieldUnder(help->pos());
        QToolTip::showText(help->globalPos(), name.isEmpty() ? QString() : m_chips->spoken(name).toHtmlEscaped(), this);
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

QMimeData *ProseEdit::createMimeDataFromSelection() const
{
    auto *copied = new QMimeData;
    copied->setText(proseBetween(textCursor().selectionStart(), textCursor().selectionEnd()));
    return copied;
}

bool ProseEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasText();
}

void ProseEdit::insertFromMimeData(const QMimeData *source)
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock();
    cursor.removeSelectedText();
    insertProse(cursor, source->text());
    cursor.endEditBlock();
    ensureCursorVisible();
}

QString ProseEdit::spokenAt(int position) const
{
    const QString name = fieldAt(position);
    return name.isEmpty() ? proseBetween(position, position + 1) : m_chips->spoken(name);
}

QString ProseEdit::spokenTill(int end) const
{
    QString spoken;
    for (int position = 0; position < end; ++position)
        spoken += spokenAt(position);
    return spoken;
}

int ProseEdit::positionSpoken(int place) const
{
    const int last = document()->characterCount() - 1;
    qsizetype passed = 0;
    for (int position = 0; position < last; ++position) {
        passed += spokenAt(position).size();
        if (passed > place)
            return position;
    }
    return last;
}

} // namespace Gongkai
