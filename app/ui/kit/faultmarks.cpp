// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultmarks.h"

#include "faultframe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>

namespace Gongkai {

FaultMarks::FaultMarks(QWidget *form, QLabel *message) : QObject(form), m_form(form), m_message(message)
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setVisible(false);
}

void FaultMarks::mark(QWidget *field, const QString &name, const QString &sentence)
{
    tell(name.isEmpty() ? sentence : tr("%1: %2").arg(name, sentence));
    if (!field || m_frames.contains(field))
        return;
    if (m_frames.isEmpty())
        field->setFocus(Qt::OtherFocusReason);
    // As an escaped text: a tool tip guesses rich text, and a sentence may carry what somebody typed.
    field->setToolTip(sentence.toHtmlEscaped());
    field->setAccessibleDescription(sentence);
    m_frames.insert(field, new FaultFrame(field));
    watch(field);
}

void FaultMarks::watch(QWidget *field)
{
    const auto changed = [this, field] { unmark(field); };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, changed);
    else if (auto *prose = qobject_cast<QPlainTextEdit *>(field))
        connect(prose, &QPlainTextEdit::textChanged, this, changed);
    else if (auto *combo = qobject_cast<QComboBox *>(field))
        connect(combo, &QComboBox::currentTextChanged, this, changed);
    else if (auto *number = qobject_cast<QSpinBox *>(field))
        connect(number, &QSpinBox::valueChanged, this, changed);
}

void FaultMarks::tell(const QString &sentence)
{
    m_message->setText(m_message->text().isEmpty() ? sentence : m_message->text() + u'\n' + sentence);
    m_message->setVisible(true);
}

void FaultMarks::unmark(QWidget *field)
{
    if (const QPointer<QWidget> frame = m_frames.take(field))
        frame->deleteLater();
    field->setToolTip({});
    field->setAccessibleDescription({});
    field->disconnect(this);
}

void FaultMarks::clear()
{
    const auto fields = m_frames.keys();
    for (QWidget *field : fields)
        unmark(field);
    m_message->clear();
    m_message->setVisible(false);
}

bool FaultMarks::isMarked(const QWidget *field) const
{
    return m_frames.contains(const_cast<QWidget *>(field));
}

QString FaultMarks::message() const
{
    return m_message->text();
}

} // namespace Gongkai
