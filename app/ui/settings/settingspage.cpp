// SPDX-License-Identifier: GPL-3.0-or-later
#include "settingspage.h"

#include "enumwording.h"
#include "errorwording.h"
#include "faultmarks.h"
#include "formguard.h"
#include "historydialog.h"
#include "listwording.h"
#include "preferences.h"
#include "stepwording.h"
#include "tablelook.h"
#include "townbook.h"
#include "ui_settingspage.h"

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
    for (QLabel *part : {m_ui->townHeading, m_ui->ruleHeading, m_ui->windowHeading})
        makeHeading(part, true);
    m_binding.setChoices(u"deadlineShift", choicesOf<DeadlineShift>());
    m_ui->deadlineDaySpin->setRange(1, 31);
    m_ui->correctionDaysSpin->setRange(0, 366);
    showPreferences();
    connectActions();
    WheelGuard::protect(this);
}

SettingsPage::~SettingsPage() = default;

void SettingsPage::connectActions()
{
    connect(m_ui->saveButton, &QPushButton::clicked, this, &SettingsPage::saveTown);
    connect(m_ui->revertButton, &QPushButton::clicked, this, [this] {
        m_marks->clear();
        m_binding.load(m_town.record);
    });
    connect(m_ui->historyButton, &QPushButton::clicked, this,
        [this] { HistoryDialog::open(m_place, List::Town, keyOf(m_town.record), listName(List::Town), this); });
    connect(m_ui->clerkEdit, &QLineEdit::editingFinished, this, &SettingsPage::setClerk);
    connect(m_ui->languageCombo, &QComboBox::activated, this, [this] {
        m_preferences.setLanguage(m_ui->languageCombo->currentData().toString());
        Q_EMIT told(tr("The language changes when Gongkai is started again."));
    });
    connect(
        m_ui->fontSizeSpin, &QSpinBox::valueChanged, this, [this](int points) { m_preferences.setFontSize(points); });
}

void SettingsPage::showPreferences()
{
    m_ui->clerkEdit->setText(m_place.store.clerk());
    m_ui->languageCombo->addItem(QStringLiteral("中文"), QStringLiteral("zh_CN"));
    m_ui->languageCombo->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_ui->languageCombo->setCurrentIndex(m_ui->languageCombo->findData(m_preferences.language()));
    m_ui->fontSizeSpin->setValue(m_preferences.shownFontSize());
}

void SettingsPage::activate()
{
    showTown();
    m_ui->clerkEdit->setText(m_place.store.clerk());
    m_ui->nameEdit->setFocus();
}

void SettingsPage::refresh(const Step &)
{
    // What is being typed stays; saving will say that somebody else changed the town.
    if (townState() == m_before)
        showTown();
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
    m_before = townState();
    m_ui->historyButton->setEnabled(m_town.version > 0);
}

QString SettingsPage::townState() const
{
    Town typed = m_town.record;
    const auto faults = m_binding.store(typed);
    QByteArray state;
    appendJson(state, typed);
    return QString::fromUtf8(state) + QString::number(faults.size());
}

bool SettingsPage::saveTown()
{
    commitComposedText();
    m_marks->clear();
    Town typed = m_town.record;
    for (const Fault &fault : m_binding.store(typed))
        m_marks->mark(m_binding.widgetOf(fault.place), fieldName(List::Town, fault.place), faultSentence(fault));
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
