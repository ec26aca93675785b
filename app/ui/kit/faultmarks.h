// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QLabel;
class QWidget;

namespace Gongkai {

/// Marks the fields of a form that were refused: a frame around the field, the sentence at it (tool tip and accessible
/// description) and, all together, in the form's message line. A mark goes when its field is changed.
class FaultMarks : public QObject
{
    Q_OBJECT

public:
    /// @p message is the line of the form in which the sentences stand; it is hidden while there are none.
    FaultMarks(QWidget *form, QLabel *message);

    /// Marks @p field, named @p name, with what is wrong with it. The first one marked takes the focus. Without a field
    /// only the sentence is shown.
    void mark(QWidget *field, const QString &name, const QString &sentence);
    /// Shows a sentence that belongs to no field.
    void tell(const QString &sentence);
    void clear();
    [[nodiscard]] bool isMarked(const QWidget *field) const;
    [[nodiscard]] QString message() const;

private:
    void unmark(QWidget *field);
    void watch(QWidget *field);

    QWidget *m_form;
    QLabel *m_message;
    QHash<QWidget *, QPointer<QWidget>> m_frames;
};

} // namespace Gongkai
