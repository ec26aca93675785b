// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "officestanding.h"

#include <QMap>
#include <QObject>

#include <optional>

class QToolButton;
class QWidget;

namespace Gongkai {

/// The numbers of a month by standing above its table; one that is clicked leaves only its obligations, a second click
/// shows all again.
class CountersBar : public QObject
{
    Q_OBJECT

public:
    /// Puts the counters into @p pane.
    explicit CountersBar(QWidget *pane);

    void show(const OfficeStanding &total);
    [[nodiscard]] const std::optional<Standing> &chosen() const { return m_chosen; }
    void choose(const std::optional<Standing> &standing);

Q_SIGNALS:
    void chosenChanged();

private:
    QMap<Standing, QToolButton *> m_buttons;
    QToolButton *m_all;
    std::optional<Standing> m_chosen;
};

} // namespace Gongkai
