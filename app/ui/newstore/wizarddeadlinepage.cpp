// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizarddeadlinepage.h"

#include "datewording.h"
#include "deadline.h"
#include "standingwording.h"
#include "typedday.h"
#include "ui_wizarddeadlinepage.h"

namespace Gongkai {

WizardDeadlinePage::WizardDeadlinePage(NewStorePlan &plan)
    : WizardPage(plan)
    , m_ui(std::make_unique<Ui::WizardDeadlinePage>())
    , m_binding((m_ui->setupUi(this), this), plan.today)
{
    settle(m_ui->messageLabel);
    m_binding.setChoices(u"deadlineShift", choicesOf<DeadlineShift>());
    m_binding.load(plan.town.town);
    m_ui->firstMonthEdit->setText(Period::of(plan.today).toString());
    // What has no room on a small screen is scrolled.
    m_ui->exampleArea->setMinimumHeight(fontMetrics().lineSpacing() * 3);
    connect(m_ui->deadlineDaySpin, &QSpinBox::valueChanged, this, &WizardDeadlinePage::showExamples);
    connect(m_ui->deadlineInclusiveCheck, &QCheckBox::toggled, this, &WizardDeadlinePage::showExamples);
    connect(m_ui->deadlineShiftCombo, &QComboBox::currentIndexChanged, this, &WizardDeadlinePage::showExamples);
    connect(m_ui->firstMonthEdit, &QLineEdit::textChanged, this, &WizardDeadlinePage::showExamples);
    showExamples();
}

WizardDeadlinePage::~WizardDeadlinePage() = default;

void WizardDeadlinePage::showExamples()
{
    constexpr int Examples = 3;
    const WorkingCalendar &calendar = plan().calendar;
    Town town = plan().town.town;
    // Whatever else may be missing yet, the rule is there.
    (void)m_binding.store(town);
    Period period = Period::of(plan().today);
    if (const auto first = typedMonth(m_ui->firstMonthEdit->text().trimmed(), plan().today))
        period = std::max(period, *first);
    if (deadlineOf(period, town, nullptr, calendar).lastDayOnTime < plan().today)
        period = period.plus(1);
    QStringList lines{tr("So these are the next deadlines:")};
    bool isCalendarKnown = true;
    for (int i = 0; i < Examples; ++i) {
        const Deadline deadline = deadlineOf(period.plus(i), town, nullptr, calendar);
        const QString day = tr("What is due in %1 is on time up to %2.")
                                .arg(monthText(deadline.period), dayText(deadline.lastDayOnTime));
        const QString shift = shiftSentence(deadline, town.deadlineShift, calendar);
        //: A sentence and the one that explains it
        lines.append(shift.isEmpty() ? day : tr("%1 %2").arg(day, shift));
        isCalendarKnown = isCalendarKnown && deadline.isCalendarKnown;
    }
    if (!isCalendarKnown)
        lines.append(tr("Of a year whose holidays are not announced yet only weekends count as days off."));
    m_ui->exampleLabel->setText(lines.join(u'\n'));
}

std::vector<Fault> WizardDeadlinePage::read()
{
    std::vector<Fault> faults = m_binding.store(plan().town.town);
    const QString typed = m_ui->firstMonthEdit->text().trimmed();
    plan().town.firstMonth = typedMonth(typed, plan().today);
    if (!plan().town.firstMonth) {
        const FaultKind kind = typed.isEmpty() ? FaultKind::Required : FaultKind::NotAMonth;
        faults.push_back({QStringLiteral("firstMonth"), kind, typed});
    }
    return faults;
}

} // namespace Gongkai
