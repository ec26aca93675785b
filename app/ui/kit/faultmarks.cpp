// SPDX-License-Identifier: GPL-3.0-or-later
#include "faultmarks.h"

#include "faultframe.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QSpinBox>

#include <algorithm>

namespace Gongkai {

namespace {

/// The place of each widget of @p form in tab order.
QHash<const QWidget *, int> tabOrderOf(const QWidget *form)
{
    QHash<const QWidget *, int> order;
    for (const QWidget *widget = form->nextInFocusChain(); widget && widget != form;
         widget = widget->nextInFocusChain())
        order.insert(widget, int(order.size()));
    return order;
}

} // namespace

FaultMarks::FaultMarks(QWidget *form, QLabel *message) : QObject(form), m_form(form), m_message(message)
{
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_message->setVisible(false);
}

void FaultMarks::mark(QWidget *field, const QString &name, const QString &sentence)
{
    std::vector<FaultMark> marks = m_marks;
    marks.push_back({field, name, sentence});
    show(std::move(marks));
}

void FaultMarks::show(std::vector<FaultMark> marks)
{
    const auto order = tabOrderOf(m_form);
    std::stable_sort(marks.begin(), marks.end(), [&order](const FaultMark &one, const FaultMark &other) {
        return order.value(one.field, int(order.size())) < order.value(other.field, int(order.size()));
    });
    if (marks == m_marks)
        return;
    m_marks = std::move(marks);
    showFrames();
    showMessage();
}

void FaultMarks::showFrames()
{
    const auto framed = m_frames.keys();
    for (QWidget *field : framed) {
        if (sentencesOf(field).isEmpty())
            unmark(field);
    }
    for (const FaultMark &mark : m_marks) {
        if (!mark.field)
            continue;
        const QString sentences = sentencesOf(mark.field).join(u'\n');
        // As an escaped text: a tool tip guesses rich text, and a sentence may carry what somebody typed.
        mark.field->setToolTip(sentences.toHtmlEscaped());
        mark.field->setAccessibleDescription(sentences);
        if (m_frames.contains(mark.field))
            continue;
        m_frames.insert(mark.field, new FaultFrame(mark.field));
        watch(mark.field);
    }
}

void FaultMarks::watch(QWidget *field)
{
    const auto changed = [this, field] {
        std::erase_if(m_marks, [field](const FaultMark &mark) { return mark.field == field; });
        unmark(field);
        showMessage();
        Q_EMIT this->changed(field);
    };
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, changed);
    else if (auto *prose = qobject_cast<QPlainTextEdit *>(field))
        connect(prose, &QPlainTextEdit::textChanged, this, changed);
    else if (auto *combo = qobject_cast<QComboBox *>(field))
        connect(combo, &QComboBox::currentTextChanged, this, changed);
    else if (auto *number = qobject_cast<QSpinBox *>(field))
        connect(number, &QSpinBox::valueChanged, this, changed);
    else if (auto *list = qobject_cast<QListWidget *>(field))
        connect(list, &QListWidget::itemChanged, this, changed);
}

void FaultMarks::tell(const QString &sentence)
{
    m_told.append(sentence);
    showMessage();
}

void FaultMarks::showMessage()
{
    QStringList lines = m_told;
    for (const FaultMark &mark : m_marks)
        lines.append(mark.name.isEmpty() ? mark.sentence : tr("%1: %2").arg(mark.name, mark.sentence));
    lines.removeDuplicates();
    m_message->setText(lines.join(u'\n'));
    m_message->setVisible(!lines.isEmpty());
}

void FaultMarks::unmark(QWidget *field)
{
    if (const QPointer<QWidget> frame = m_frames.take(field)) {
        frame->hide();
        frame->deleteLater();
    }
    field->setToolTip({});
    field->setAccessibleDescription({});
    field->disconnect(this);
}

void FaultMarks::clear()
{
    m_told.clear();
    m_marks.clear();
    showFrames();
    showMessage();
}

QWidget *FaultMarks::focusFirst()
{
    const auto first =
        std::find_if(m_marks.begin(), m_marks.end(), [](const FaultMark &mark) { return mark.field != nullptr; });
    if (first == m_marks.end())
        return nullptr;
    first->field->setFocus(Qt::OtherFocusReason);
    return first->field;
}

QStringList FaultMarks::sentencesOf(const QWidget *field) const
{
    QStringList sentences;
    for (const FaultMark &mark : m_marks) {
        if (mark.field == field)
            sentences.append(mark.sentence);
    }
    return sentences;
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
