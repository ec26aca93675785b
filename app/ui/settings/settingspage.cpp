// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "autostart.h"
#include "daysoffdialog.h"
#include "deadlinerulesdialog.h"
#include "enumwording.h"
#include "errorwording.h"
#include "faultmarks.h"
#include "fontbook.h"
#include "fontfollower.h"
#include "fontsdialog.h"
#include "formguard.h"
#include "historydialog.h"
#include "holidaywording.h"
#include "listwording.h"
#include "monthbook.h"
#include "paperheaddialog.h"
#include "preferences.h"
#include "printhabits.h"
#include "reminderwording.h"
#include "stepwording.h"
#include "tablelook.h"
#include "townbook.h"
#include "ui_settingspage.h"

#include <QCoreApplication>

namespace Gongkai {

SettingsPage::SettingsPage(const Workplace &place, Preferences &preferences, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::SettingsPage>())
    , m_place(place)
    , m_preferences(preferences)
    , m_binding((m_ui->setupUi(this), this), place.today())
    , m_marks(new FaultMarks(this, m_ui->messageLabel))
{
    makeHeading(m_ui->headingLabel);
    for (QLabel *part :
        {m_ui->townHeading, m_ui->ruleHeading, m_ui->remindersHeading, m_ui->papersHeading, m_ui->windowHeading})
        makeHeading(part, true);
    m_binding.setChoices(u"deadlineShift", choicesOf<DeadlineShift>());
    m_binding.setChoices(u"decisiveReceipt", choicesOf<DecisiveReceipt>());
    showPreferences();
    connectActions();
    connectPreferences();
    WheelGuard::protect(this);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::connectActions()
{
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SettingsPage::saveTown);
    connect(m_ui->revertButton, &QPushButton::clicked, this, &SettingsPage::showTown);
    connect(m_ui->rulesButton, &QPushButton::clicked, this, &SettingsPage::openRules);
    connect(m_ui->daysOffButton, &QPushButton::clicked, this, &SettingsPage::openDaysOff);
    connect(m_ui->headsButton, &QPushButton::clicked, this, &SettingsPage::openHeads);
    connect(m_ui->fontsButton, &QPushButton::clicked, this, [this] {
        FontBook fonts;
        FontsDialog(fonts, nullptr, this).exec();
    });
    connect(m_ui->historyButton, &QPushButton::clicked, this,
        [this] { HistoryDialog::open(m_place, List::Town, keyOf(m_town.record), listName(List::Town), this); });
}

void SettingsPage::connectPreferences()
{
    connect(m_ui->clerkEdit, &QLineEdit::editingFinished, this, &SettingsPage::setClerk);
    connect(m_ui->languageCombo, &QComboBox::activated, this, [this] {
        m_preferences.setLanguage(m_ui->languageCombo->currentData().toString());
        Q_EMIT told(tr("The language changes when Gongkai is started again."));
    });
    connect(
        m_ui->fontSizeSpin, &QSpinBox::valueChanged, this, [this](int points) { m_preferences.setFontSize(points); });
    connect(m_ui->notifyCheck, &QCheckBox::clicked, this, [this](bool isOn) { m_preferences.setNotifies(isOn); });
    connect(m_ui->askClerkCheck, &QCheckBox::clicked, this, [this](bool isOn) { m_preferences.setAsksClerk(isOn); });
    connect(m_ui->autostartCheck, &QCheckBox::clicked, this, &SettingsPage::setAutostart);
    for (QDoubleSpinBox *spin : {m_ui->printRightSpin, m_ui->printDownSpin}) {
        connect(spin, &QDoubleSpinBox::valueChanged, this, [this] {
            PrintHabits().setOffset({m_ui->printRightSpin->value(), m_ui->printDownSpin->value()});
        });
    }
}

void SettingsPage::showPreferences()
{
    m_ui->clerkEdit->setText(m_place.store.clerk());
    m_ui->languageCombo->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_ui->languageCombo->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_ui->languageCombo->setCurrentIndex(m_ui->languageCombo->findData(m_preferences.language()));
    FontFollower::attach(m_ui->fontSizeSpin, [this] {
        const QSignalBlocker quiet(m_ui->fontSizeSpin);
        m_ui->fontSizeSpin->setValue(m_preferences.shownFontSize());
    });
    const QPointF offset = PrintHabits().offset();
    for (QDoubleSpinBox *spin : {m_ui->printRightSpin, m_ui->printDownSpin})
        spin->setRange(-PrintHabits::MostOffset, PrintHabits::MostOffset);
    m_ui->printRightSpin->setValue(offset.x());
    m_ui->printDownSpin->setValue(offset.y());
}

void SettingsPage::activate()
{
    showTown();
    m_ui->clerkEdit->setText(m_place.store.clerk());
    m_ui->notifyCheck->setChecked(m_preferences.notifies());
    m_ui->askClerkCheck->setChecked(m_preferences.asksClerk());
    m_ui->autostartCheck->setChecked(Autostart::isOn());
    m_ui->nameEdit->setFocus();
}

void SettingsPage::refresh(const Step &)
{
    // What is being typed stays; saving will say that somebody else changed the town.
    if (townState() == m_before)
        showTown();
    else
        showRule();
}

void SettingsPage::showTown()
{
    const auto town = TownBook(m_place.store).town();
    if (!town) {
        m_place.tell(this, town.error());
        return;
    }
    m_town = town->value_or(Stored<Town>{});
    m_marks->clear();
    m_binding.load(m_town.record);
    m_ui->remindOnEdit->setText(reminderDaysText(m_town.record));
    showRule();
    m_before = townState();
    m_ui->historyButton->setEnabled(m_town.version > 0);
    m_ui->headsButton->setEnabled(m_town.version > 0);
}

void SettingsPage::showRule()
{
    const MonthBook book(m_place.store);
    const auto newest = book.newestPeriod();
    const auto rules = book.all<DeadlineRule>();
    const bool isDated = (newest && *newest) || (rules && !rules->empty());
    // The town's own fields then say what held before the first dated rule; the dialog tells that better.
    for (QWidget *field : std::initializer_list<QWidget *>{m_ui->deadlineDaySpin, m_ui->deadlineDaySpinLabel,
             m_ui->deadlineInclusiveCheck, m_ui->deadlineShiftCombo, m_ui->deadlineShiftComboLabel})
        field->setVisible(!isDated);
    const auto facts = book.facts(Period::of(m_place.today()));
    const Town town = facts ? facts->town : m_town.record;
    m_ui->ruleLabel->setText(isDated ? tr("Now in force: %1. Months that were judged keep their rule: a new one is set "
                                          "under “Deadline rules” from a month on.")
                                           .arg(ruleText(town.deadlineDay, town.deadlineInclusive, town.deadlineShift))
                                     : tr("This rule holds until another one is set from a month on."));
    const QString warning = calendarWarning(m_place.calendar, m_place.today());
    m_ui->calendarLabel->setText(warning);
    m_ui->calendarLabel->setVisible(!warning.isEmpty());
}

void SettingsPage::openRules()
{
    DeadlineRulesDialog(m_place, this).exec();
}

void SettingsPage::openDaysOff()
{
    DaysOffDialog(m_place, this).exec();
}

void SettingsPage::openHeads()
{
    // Both write the same record; what is typed here is saved or taken back first.
    if (!mayLeave() || m_town.version == 0)
        return;
    PaperHeadDialog(m_place, m_town, this).exec();
}

std::vector<Fault> SettingsPage::readTown(Town &town) const
{
    const auto typed = typedReminderDays(m_ui->remindOnEdit->text());
    // What is there already stands for the usual days where the town never set any.
    if (typed && *typed != reminderCounts(town))
        town.reminderDays = *typed;
    auto faults = m_binding.store(town);
    if (!typed)
        faults.push_back({QStringLiteral("reminderDays"), FaultKind::WrongType, m_ui->remindOnEdit->text()});
    return faults;
}

QWidget *SettingsPage::fieldAt(const QString &place) const
{
    return place.startsWith(u"reminderDays") ? m_ui->remindOnEdit : m_binding.widgetOf(place);
}

QString SettingsPage::townState() const
{
    Town typed = m_town.record;
    const auto faults = readTown(typed);
    QByteArray state;
    appendJson(state, typed);
    return QString::fromUtf8(state) + QString::number(faults.size()) + m_ui->remindOnEdit->text();
}

bool SettingsPage::saveTown()
{
    commitComposedText();
    m_marks->clear();
    Town typed = m_town.record;
    for (const Fault &fault : readTown(typed)) {
        const QString field =
            fault.place.left(fault.place.indexOf(u'[') < 0 ? fault.place.size() : fault.place.indexOf(u'['));
        m_marks->mark(fieldAt(fault.place), fieldName(List::Town, field), faultSentence(fault));
    }
    m_marks->focusFirst();
    if (!m_marks->message().isEmpty())
        return false;
    ChangeSet changes;
    if (m_town.version == 0)
        changes.add(typed);
    else
        changes.change(typed, m_town.version);
    m_before.clear();
    const auto done = m_place.commit(this, deedText(Deed::Change, List::Town, 1),
        [&](const QString &reason) { return TownBook(m_place.store).commit(changes, reason); });
    if (!done) {
        m_marks->tell(errorSentence(done.error()));
        return false;
    }
    showTown();
    Q_EMIT told(tr("The town was saved."));
    return true;
}

void SettingsPage::setClerk()
{
    const QString name = m_ui->clerkEdit->text().simplified();
    if (name.isEmpty()) {
        m_ui->clerkEdit->setText(m_place.store.clerk());
        return;
    }
    m_preferences.setClerk(name);
    m_place.store.setClerk(name);
}

void SettingsPage::setAutostart(bool isWanted)
{
    const auto done = Autostart::set(isWanted, QCoreApplication::applicationFilePath());
    if (!done)
        m_place.prompts.warn(this, errorSentence(done.error(), Autostart::file()));
    m_ui->autostartCheck->setChecked(Autostart::isOn());
}

bool SettingsPage::mayLeave()
{
    commitComposedText();
    if (townState() == m_before)
        return true;
    switch (m_place.prompts.askUnsaved(this, tr("The town's settings have not been saved. Save them now?"))) {
    case Prompts::Unsaved::Save:
        return saveTown();
    case Prompts::Unsaved::Discard:
        showTown();
        return true;
    case Prompts::Unsaved::Stay:
        return false;
    }
    return false;
}

} // namespace Gongkai
