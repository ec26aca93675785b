// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "period.h"

#include <QObject>

class QSpinBox;

namespace Gongkai {

/// Binds a field for the year and one for the month together: past December comes January of the next year. The month's
/// field must reach from 0 to 13, so that stepping can carry over.
class MonthSpins : public QObject
{
    Q_OBJECT

public:
    MonthSpins(QSpinBox &year, QSpinBox &month, QObject *parent);

    [[nodiscard]] static Period periodOf(const QSpinBox &year, const QSpinBox &month);
    static void setPeriod(QSpinBox &year, QSpinBox &month, Period period);

Q_SIGNALS:
    void periodChanged();

private:
    void carry();

    QSpinBox &m_year;
    QSpinBox &m_month;
};

} // namespace Gongkai
