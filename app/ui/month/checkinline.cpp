// SPDX-License-Identifier: GPL-3.0-or-later
#include "checkinline.h"

#include "checkinmatch.h"
#include "enumwording.h"
#include "formguard.h"
#include "icons.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>

namespace Gongkai {

namespace {

constexpr size_t ShownCandidates = 6;

} // namespace

CheckInLine::CheckInLine(QLineEdit *line, QListWidget *candidates, Pinyin &pinyin, QObject *parent)
    : QObject(parent), m_line(line), m_candidates(candidates), m_pinyin(pinyin)
{
    m_line->addAction(iconNamed(QStringLiteral("check")), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &CheckInLine::lookUp);
    connect(m_candidates, &QListWidget::itemClicked, this, [this] { enter(); });
}

void CheckInLine::setRows(std::vector<MonthRow> rows)
{
    m_rows = std::move(rows);
    m_selected = -1;
    lookUp({});
}

void CheckInLine::startOver()
{
    // Unlike clear(), this leaves nothing for Ctrl+Z in the line: it takes back the check-in.
    m_line->setText({});
    m_selected = -1;
    lookUp({});
    m_line->setFocus();
}

void CheckInLine::lookUp(const QString &typed)
{
    m_selected = -1;
    m_found = matchingRows(m_rows, typed, m_pinyin);
    m_candidates->clear();
    for (size_t i = 0; i < std::min(m_found.size(), ShownCandidates); ++i) {
        const MonthRow &row = m_rows[size_t(m_found[i])];
        new QListWidgetItem(iconOf(row.obligation.standing),
            tr("%1 · %2 %3 · %4")
                .arg(row.officeName, row.obligation.item, row.itemName, label(row.obligation.standing)),
            m_candidates);
    }
    m_candidates->setVisible(!m_found.empty());
    if (m_found.empty())
        return;
    m_candidates->setCurrentRow(0);
    m_candidates->setFixedHeight(
        m_candidates->sizeHintForRow(0) * m_candidates->count() + 2 * m_candidates->frameWidth());
}

void CheckInLine::enter()
{
    if (m_selected >= 0) {
        // A copy: whoever checks it in has the rows read again.
        const ObligationStanding chosen = m_rows[size_t(m_selected)].obligation;
        Q_EMIT confirmed(chosen.office, chosen.item);
        return;
    }
    if (m_found.empty()) {
        if (!m_line->text().trimmed().isEmpty())
            Q_EMIT told(tr("No office or item of this month matches “%1”.").arg(m_line->text().trimmed()));
        return;
    }
    m_selected = m_found[size_t(std::max(0, m_candidates->currentRow()))];
    m_candidates->setVisible(false);
    const ObligationStanding chosen = m_rows[size_t(m_selected)].obligation;
    Q_EMIT selected(chosen.office, chosen.item);
}

void CheckInLine::move(int by)
{
    const int row = std::clamp(m_candidates->currentRow() + by, 0, m_candidates->count() - 1);
    m_candidates->setCurrentRow(row);
}

bool CheckInLine::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    switch (const auto *key = static_cast<QKeyEvent *>(event); key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (key->modifiers() & Qt::ControlModifier)
            return false;
        commitComposedText();
        enter();
        return true;
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (!m_candidates->isVisible())
            return false;
        move(key->key() == Qt::Key_Down ? 1 : -1);
        return true;
    case Qt::Key_Escape:
        startOver();
        return true;
    default:
        return false;
    }
}

} // namespace Gongkai
