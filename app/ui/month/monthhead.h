// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"
#include "workplace.h"

#include <QObject>

class QLabel;
class QLineEdit;

namespace Gongkai {

/// The line above the month: which month it is, the field where another one is typed, and how long until its deadline.
class MonthHead : public QObject
{
    Q_OBJECT

public:
    MonthHead(const Workplace &place, QLabel *name, QLineEdit *typed, QLabel *deadline);

    /// The days that are left count from the day whose standing is @p shown.
    void show(Period period, const Deadline &deadline, QDate shown);

Q_SIGNALS:
    /// A month was typed.
    void periodTyped(Gongkai::Period period);

private:
    void readTyped();
    void showTyped();
    [[nodiscard]] QString deadlineText(const Deadline &deadline, QDate shown) const;

    const Workplace m_place;
    QLabel *m_name;
    QLineEdit *m_typed;
    QLabel *m_deadline;
    Period m_period;
};

} // namespace Gongkai
