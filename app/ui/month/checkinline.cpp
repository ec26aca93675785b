// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkinline.h"

#include "checkinmatch.h"
#include "enumwording.h"
#include "formguard.h"
#include "icons.h"

#include <QKeyEvent>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>

#include <algorithm>

namespace Gongkai {

namespace {

constexpr int ShownCandidates = 9; ///< as many as digits tell apart

} // namespace

CheckInLine::CheckInLine(QLineEdit *line, QListWidget *candidates, Pinyin &pinyin, QObject *parent)
    : QObject(parent), m_line(line), m_candidates(candidates), m_pinyin(pinyin)
{
    m_line->addAction(iconNamed(QStringLiteral("check")), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &CheckInLine::lookUp);
    connect(m_candidates, &QListWidget::itemClicked, this, [this] { enter(); });
}

int CheckInLine::candidateCount() const
{
    return std::min(int(m_found.size()), ShownCandidates);
}

void CheckInLine::setRows(std::vector<MonthRow> rows)
{
    m_rows = std::move(rows);
    if (m_selected >= 0)
        empty();
    lookUp(m_line->text());
}

void CheckInLine::startOver()
{
    empty();
    lookUp({});
    m_line->setFocus();
}

void CheckInLine::setEnabled(bool isEnabled)
{
    if (!isEnabled && m_line->isEnabled()) {
        empty();
        lookUp({});
    }
    m_line->setEnabled(isEnabled);
}

void CheckInLine::empty()
{
    // Unlike clear(), this leaves nothing for Ctrl+Z in the line: it takes back the check-in.
    if (!m_line->text().isEmpty() || m_line->isUndoAvailable() || m_line->isRedoAvailable())
        m_line->setText({});
}

void CheckInLine::lookUp(const QString &typed)
{
    m_selected = -1;
    m_found = matchingRows(m_rows, typed, m_pinyin);
    m_candidates->clear();
    for (int i = 0; i < candidateCount(); ++i) {
        const MonthRow &row = m_rows[size_t(m_found[size_t(i)])];
        //: %1 the number by which the candidate is chosen, then office, code and name of the item, standing
        const QString text =
            tr("%1. %2 · %3 %4 · %5")
                .arg(i + 1)
                .arg(row.officeName, row.obligation.item, row.itemName, label(row.obligation.standing));
        new QListWidgetItem(iconOf(row.obligation.standing), text, m_candidates);
    }
    if (!m_found.empty())
        makeRoom();
    m_candidates->setVisible(!m_found.empty());
    m_candidates->setCurrentRow(0);
}

void CheckInLine::makeRoom()
{
    const int row = m_candidates->sizeHintForRow(0);
    const int frame = 2 * m_candidates->frameWidth();
    // What does not fit beside the rest of the page is scrolled to: the window must not grow past the screen.
    const QWidget *page = m_candidates->parentWidget();
    const int taken = page->layout()->totalMinimumSize().height()
        - (m_candidates->isVisibleTo(page) ? m_candidates->minimumHeight() : -page->layout()->spacing());
    const int least = row * std::min(2, m_candidates->count()) + frame;
    const int wanted = row * m_candidates->count() + frame;
    m_candidates->setFixedHeight(std::clamp(page->height() - taken, least, wanted));
}

void CheckInLine::enter()
{
    if (m_selected >= 0) {
        // A copy: whoever checks it in has the rows read again.
        const ObligationStanding chosen = m_rows[size_t(m_selected)].obligation;
        Q_EMIT confirmed(chosen.office, chosen.item);
    } else if (!m_found.empty()) {
        selectCurrent();
    } else if (!m_line->text().trimmed().isEmpty()) {
        Q_EMIT told(tr("No office or item of this month matches “%1”.").arg(m_line->text().trimmed()));
    }
}

void CheckInLine::selectCurrent()
{
    m_selected = m_found[size_t(std::max(0, m_candidates->currentRow()))];
    m_candidates->setVisible(false);
    // Whoever sees that it is the wrong one types on, and that is a new beginning.
    m_line->selectAll();
    const ObligationStanding chosen = m_rows[size_t(m_selected)].obligation;
    Q_EMIT selected(chosen.office, chosen.item);
}

void CheckInLine::move(int by)
{
    const int row = std::clamp(m_candidates->currentRow() + by, 0, m_candidates->count() - 1);
    m_candidates->setCurrentRow(row);
}

bool CheckInLine::pick(const QKeyEvent &key)
{
    const int number = key.key() - Qt::Key_0;
    const bool isPlain = !(key.modifiers() & ~Qt::KeypadModifier);
    if (!isPlain || !m_candidates->isVisible() || number < 1 || number > candidateCount())
        return false;
    if (!matchingRows(m_rows, m_line->text() + key.text(), m_pinyin).empty())
        return false;
    m_candidates->setCurrentRow(number - 1);
    selectCurrent();
    return true;
}

bool CheckInLine::pressed(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key.modifiers() & Qt::ControlModifier)
            return false;
        commitComposedText();
        enter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (m_candidates->isVisible())
            move(key.key() == Qt::Key_Down ? 1 : -1);
        else if (key.key() == Qt::Key_Down)
            Q_EMIT left();
        return true;
    case Qt::Key_Escape:
        startOver();
        return true;
    default:
        return pick(key);
    }
}

bool CheckInLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    return pressed(*static_cast<QKeyEvent *>(event));
}

} // namespace Gongkai
