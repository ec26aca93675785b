// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QHash>
#include <QObject>
#include <QPointer>

class QLabel;
class QWidget;

namespace Gongkai {

/// What is wrong with one field of a form.
struct FaultMark
{
    QWidget *field = nullptr; ///< null for what belongs to no field
    QString name;             ///< what the field is called on screen; may be empty
    QString sentence;

    bool operator==(const FaultMark &) const = default;
};

/// Marks the fields of a form that were refused: a frame around the field, the sentence at it (tool tip and accessible
/// description) and, all together in the order of the form, in the form's message line. A mark goes, and its sentence
/// with it, when its field is changed.
class FaultMarks : public QObject
{
    Q_OBJECT

public:
    /// @p message is the line of the form in which the sentences stand; it is hidden while there are none.
    FaultMarks(QWidget *form, QLabel *message);

    /// Marks @p field, named @p name, with what is wrong with it. Without a field only the sentence is shown.
    void mark(QWidget *field, const QString &name, const QString &sentence);
    /// Shows @p marks in place of those before; what was told stays.
    void show(std::vector<FaultMark> marks);
    /// Shows a sentence that belongs to no field, until everything is cleared.
    void tell(const QString &sentence);
    void clear();
    /// Gives the focus to the marked field that comes first in tab order, and returns it; null if none is marked.
    QWidget *focusFirst();
    [[nodiscard]] bool isMarked(const QWidget *field) const;
    [[nodiscard]] QString message() const;

Q_SIGNALS:
    /// A marked field was changed, and its mark taken away.
    void changed(QWidget *field);

private:
    void unmark(QWidget *field);
    void watch(QWidget *field);
    void showFrames();
    void showMessage();
    [[nodiscard]] QStringList sentencesOf(const QWidget *field) const;

    QWidget *m_form;
    QLabel *m_message;
    QStringList m_told;
    std::vector<FaultMark> m_marks;
    QHash<QWidget *, QPointer<QWidget>> m_frames;
};

} // namespace Gongkai
