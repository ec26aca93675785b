// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moment.h"

#include <QObject>

#include <optional>

class QAction;
class QFrame;
class QTimeEdit;

namespace Gongkai {

class DateEdit;

/// The bar on which the clerk names an earlier moment whose knowledge the month is shown with, as
/// MonthBook::factsKnownAt() tells it. While it is closed the present counts.
class AsOfBar : public QObject
{
    Q_OBJECT

public:
    /// @p toggle opens and closes @p frame; @p now is the day and time it starts with.
    AsOfBar(QAction *toggle, QFrame *frame, DateEdit *day, QTimeEdit *time, const Moment &now);

    /// The moment that was named, to the minute; none for the present.
    [[nodiscard]] std::optional<Moment> moment() const;

Q_SIGNALS:
    void momentChanged();

private:
    void tell();

    QAction *m_toggle;
    DateEdit *m_day;
    QTimeEdit *m_time;
    std::optional<Moment> m_told;
};

} // namespace Gongkai
