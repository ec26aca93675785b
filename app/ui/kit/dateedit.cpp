// SPDX-License-Identifier: GPL-3.0-or-later
#include "dateedit.h"

#include "typedday.h"

#include <QKeyEvent>

namespace Gongkai {

DateEdit::DateEdit(QWidget *parent) : QLineEdit(parent)
{
    setPlaceholderText(tr("such as 28 or 2015-09-28"));
    connect(this, &QLineEdit::editingFinished, this, &DateEdit::tidy);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::dayChanged);
}

void DateEdit::setToday(QDate today)
{
    m_today = today;
}

std::optional<QDate> DateEdit::day() const
{
    return m_isPast ? typedPastDay(text(), m_today) : typedDay(text(), m_today);
}

bool DateEdit::isUnreadable() const
{
    return !text().trimmed().isEmpty() && !day();
}

QString DateEdit::isoText() const
{
    const auto read = day();
    return read ? read->toString(Qt::ISODate) : text().trimmed();
}

void DateEdit::setDay(const std::optional<QDate> &day)
{
    setText(day && day->isValid() ? day->toString(Qt::ISODate) : QString());
}

void DateEdit::setDay(QDate day)
{
    setDay(std::optional(day));
}

QSize DateEdit::sizeHint() const
{
    const QSize hint = QLineEdit::sizeHint();
    return {fontMetrics().horizontalAdvance(placeholderText()) + 3 * fontMetrics().averageCharWidth(), hint.height()};
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    const int days = event->key() == Qt::Key_Up ? 1 : event->key() == Qt::Key_Down ? -1 : 0;
    if (days == 0 || event->modifiers() != Qt::NoModifier || !day()) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    setDay(day()->addDays(days));
    selectAll();
}

void DateEdit::tidy()
{
    if (const auto read = day())
        setDay(*read);
}

} // namespace Gongkai
