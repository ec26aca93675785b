// SPDX-License-Identifier: GPL-3.0-or-later
#include "countersbar.h"

#include "enumwording.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QToolButton>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

struct Counter
{
    Standing standing;
    const char *name;
    int OfficeStanding::*number;
};

constexpr std::array Counters = {
    Counter{Standing::OnTime, "onTimeCounter", &OfficeStanding::onTime},
    Counter{Standing::Late, "lateCounter", &OfficeStanding::late},
    Counter{Standing::Missing, "missingCounter", &OfficeStanding::missing},
    Counter{Standing::Returned, "returnedCounter", &OfficeStanding::returned},
    Counter{Standing::NotDue, "notDueCounter", &OfficeStanding::notDue},
    Counter{Standing::Exempt, "exemptCounter", &OfficeStanding::exempt},
};

QToolButton *newButton(QWidget *pane, const char *name)
{
    auto *button = new QToolButton(pane);
    button->setObjectName(QLatin1StringView(name));
    button->setCheckable(true);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    return button;
}

} // namespace

CountersBar::CountersBar(QWidget *pane) : QObject(pane), m_all(newButton(pane, "allCounter"))
{
    auto *layout = qobject_cast<QHBoxLayout *>(pane->layout());
    int place = 0;
    layout->insertWidget(place++, m_all);
    connect(m_all, &QToolButton::clicked, this, [this] { choose(std::nullopt); });
    for (const Counter &counter : Counters) {
        QToolButton *button = newButton(pane, counter.name);
        button->setIcon(iconOf(counter.standing));
        layout->insertWidget(place++, button);
        m_buttons.insert(counter.standing, button);
        connect(button, &QToolButton::clicked, this, [this, standing = counter.standing] {
            choose(m_chosen == standing ? std::nullopt : std::optional(standing));
        });
    }
    choose(std::nullopt);
}

void CountersBar::show(const OfficeStanding &total)
{
    const auto set = [](QToolButton *button, const QString &word, int number) {
        button->setText(u"%1 %2"_s.arg(word).arg(number));
        button->setAccessibleName(tr("Show %1: %2").arg(word).arg(number));
    };
    set(m_all, tr("All"), total.due() + total.exempt);
    for (const Counter &counter : Counters) {
        QToolButton *button = m_buttons.value(counter.standing);
        const int number = total.*counter.number;
        set(button, label(counter.standing), number);
        button->setVisible(number > 0 || m_chosen == counter.standing);
    }
}

void CountersBar::choose(const std::optional<Standing> &standing)
{
    m_chosen = standing;
    m_all->setChecked(!standing);
    for (auto button = m_buttons.begin(); button != m_buttons.end(); ++button)
        button.value()->setChecked(standing == button.key());
    Q_EMIT chosenChanged();
}

} // namespace Gongkai
