// SPDX-License-Identifier: GPL-3.0-or-later
#include "pinyinjump.h"

#include "pinyin.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QKeyEvent>

namespace Gongkai {

PinyinJump::PinyinJump(QComboBox *combo, Pinyin &pinyin) : QObject(combo), m_combo(combo), m_pinyin(pinyin)
{
    combo->installEventFilter(this);
    combo->view()->installEventFilter(this);
}

void PinyinJump::teach(QWidget *form, Pinyin &pinyin)
{
    const auto combos = form->findChildren<QComboBox *>();
    for (QComboBox *combo : combos) {
        if (!combo->isEditable())
            teach(combo, pinyin);
    }
}

void PinyinJump::teach(QComboBox *combo, Pinyin &pinyin)
{
    new PinyinJump(combo, pinyin);
}

bool PinyinJump::jump(const QKeyEvent &key)
{
    const QString text = key.text();
    const bool isCommand = key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (isCommand || text.size() != 1 || !text.front().isLetterOrNumber())
        return false;
    if (!m_sinceKey.isValid() || m_sinceKey.elapsed() > QApplication::keyboardInputInterval())
        m_typed.clear();
    m_sinceKey.start();
    m_typed += text;
    const bool isOpen = m_combo->view()->isVisible();
    const int here = isOpen ? m_combo->view()->currentIndex().row() : m_combo->currentIndex();
    // A first letter goes on from where it stands, so that the same letter again leads to the next such entry.
    const int start = m_typed.size() == 1 ? here + 1 : std::max(here, 0);
    for (int i = 0; i < m_combo->count(); ++i) {
        const int row = (start + i) % m_combo->count();
        if (!m_pinyin.matches(m_combo->itemText(row), m_typed))
            continue;
        if (isOpen) {
            m_combo->view()->setCurrentIndex(m_combo->model()->index(row, m_combo->modelColumn()));
        } else {
            m_combo->setCurrentIndex(row);
            // As the toolkit's own search does: whoever types chooses.
            Q_EMIT m_combo->activated(row);
        }
        break;
    }
    return true;
}

bool PinyinJump::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && jump(*static_cast<QKeyEvent *>(event)))
        return true;
    return QObject::eventFilter(watched, event);
}

} // namespace Gongkai
