// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultmarks.h"
#include "listwording.h"

#include <QSet>
#include <QTimer>

#include <functional>

namespace Gongkai {

class TypedRows;
class TypedTable;

/// Looks through a form as it is filled: a field that can't be read or contradicts another one is marked when the clerk
/// leaves it, fields that nobody came to yet are left alone. Once the whole form was judged every fault is shown, and
/// goes as soon as it is put right.
class FormJudge : public QObject
{
    Q_OBJECT

public:
    /// What the judge has to know of the form.
    struct Form
    {
        QWidget *window = nullptr;
        List list = List::None;                                 ///< whose words name the fields
        std::function<std::vector<Fault>()> read;               ///< everything that is wrong with what stands there
        std::function<QWidget *(const QString &place)> fieldAt; ///< the field of a fault's place, or null
    };

    /// @p marks outlives the judge.
    FormJudge(Form form, FaultMarks &marks);

    /// Shows @p faults of the whole form, and gives the focus to the first of them.
    void judgeAll(const std::vector<Fault> &faults);
    /// Shows what the store refused; it stays until the field is changed.
    void showRefused(const std::vector<Fault> &faults);
    /// Starts afresh, as after saving.
    void clear();

private:
    void leave(QWidget *left, const QWidget *entered);
    void touch(TypedTable *table);
    void judge();
    void show(std::vector<Fault> faults);
    void markCell(TypedTable &table, const Fault &fault);
    void goToFirst();
    void forget(QWidget *field);
    [[nodiscard]] bool isRipe(const Fault &fault) const;

    Form m_form;
    FaultMarks &m_marks;
    QTimer m_timer;
    QSet<const QWidget *> m_left;    ///< fields that the clerk came to and left
    QSet<const QWidget *> m_touched; ///< tables in which a cell was typed
    std::vector<Fault> m_refused;
    bool m_isAll = false;
};

} // namespace Gongkai
