// SPDX-License-Identifier: GPL-3.0-or-later
#include "phototyping.h"

#include "enumwording.h"
#include "recordequal.h"
#include "typedmoment.h"

#include <QLabel>
#include <QLineEdit>

namespace Gongkai {

PhotoTyping::PhotoTyping(const Workplace &place, const Fields &fields, Current current, Commit commit, QObject *parent)
    : QObject(parent), m_place(place), m_fields(fields), m_current(std::move(current)), m_commit(std::move(commit))
{
    for (const QLineEdit *edit : {fields.caption, fields.takenAt}) {
        connect(edit, &QLineEdit::returnPressed, this, [this] { m_refused.reset(); });
        connect(edit, &QLineEdit::editingFinished, this, &PhotoTyping::keep);
    }
}

PhotoTyping::Typed PhotoTyping::typed() const
{
    return {m_fields.caption->text().trimmed(), m_fields.takenAt->text().trimmed()};
}

void PhotoTyping::show()
{
    const auto current = m_current();
    const Attachment photo = current ? current->record : Attachment();
    m_fields.caption->setEnabled(current.has_value());
    m_fields.takenAt->setEnabled(current.has_value());
    const bool isSame = photo.id == m_shown;
    m_shown = photo.id;
    if (!isSame)
        tellLost(typed());
    if (!isSame || !m_fields.caption->isModified())
        m_fields.caption->setText(photo.caption);
    if (isSame && m_fields.takenAt->isModified())
        return;
    m_fields.takenAt->setText(typedMomentText(photo.takenAt));
    m_fields.source->setText(photo.timeSource ? label(*photo.timeSource) : QString());
}

/// Another photo is in front now: tells what could not be kept of the one before.
void PhotoTyping::tellLost(const Typed &typed)
{
    const bool isUnreadable =
        m_fields.takenAt->isModified() && !typed.takenAt.isEmpty() && !typedMoment(typed.takenAt, m_place.today());
    if (m_refused && m_fields.caption->isModified())
        Q_EMIT told(tr("“%1” was not kept.").arg(typed.caption));
    else if (isUnreadable)
        Q_EMIT told(tr("“%1” was not kept: it is no day and time.").arg(typed.takenAt));
    m_refused.reset();
}

bool PhotoTyping::keep()
{
    const auto current = m_current();
    const Typed now = typed();
    if (!current || m_refused == now)
        return !current;
    m_refused.reset();
    const Attachment &before = current->record;
    Attachment after = before;
    after.caption = now.caption;
    if (now.takenAt != typedMomentText(before.takenAt)) {
        after.takenAt = typedMoment(now.takenAt, m_place.today());
        after.timeSource = after.takenAt ? std::optional(PhotoTime::Typed) : std::nullopt;
        if (!now.takenAt.isEmpty() && !after.takenAt) {
            m_fields.source->setText(tr("Type day and time as 2015-06-18 09:30."));
            return false;
        }
    }
    ChangeSet changes;
    changes.change(after, current->version);
    if (!areEqual(before, after) && !m_commit(changes)) {
        m_refused = now;
        tellRefused(before);
        return false;
    }
    settle();
    return true;
}

/// Tells what is kept now of the photo that was @p before, where somebody changed it.
void PhotoTyping::tellRefused(const Attachment &before)
{
    const auto current = m_current();
    if (!current || areEqual(current->record, before)) {
        m_fields.source->setText(tr("Not kept. Enter tries again."));
        return;
    }
    //: %1 the caption of a photo, %2 when it was taken
    m_fields.source->setText(tr("Meanwhile it was changed to “%1”, %2. Enter writes yours over it.")
                                 .arg(current->record.caption, typedMomentText(current->record.takenAt)));
}

/// What the fields say is no longer typed but kept, or given up.
void PhotoTyping::settle()
{
    m_refused.reset();
    m_fields.caption->setModified(false);
    m_fields.takenAt->setModified(false);
    show();
}

bool PhotoTyping::mayLeave()
{
    if (keep())
        return true;
    if (!m_place.prompts.confirm(m_fields.caption->window(),
            tr("What is typed under the photo is not kept. Leave it out?"), tr("Leave out")))
        return false;
    settle();
    return true;
}

} // namespace Gongkai
