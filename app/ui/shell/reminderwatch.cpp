// SPDX-License-Identifier: GPL-3.0-or-later
#include "reminderwatch.h"

#include "holidaywording.h"
#include "icons.h"
#include "openstore.h"
#include "preferences.h"
#include "reminderwording.h"
#include "sentences.h"
#include "todaydesk.h"
#include "ui_reminderbar.h"

#include <QLabel>
#include <QMainWindow>
#include <QMenu>
#include <QStatusBar>
#include <QSystemTrayIcon>
#include <QTimer>
#include <QToolBar>

#include <chrono>

namespace Gongkai {

namespace {

using namespace std::chrono_literals;

// The window is painted before anything is looked up for its status line.
constexpr auto AfterOpening = 600ms;
// Forty papers before noon are forty steps; the number of offices may follow with the last one.
constexpr auto AfterSteps = 2s;
constexpr auto ClockEvery = 60s;

} // namespace

ReminderWatch::ReminderWatch(OpenStore &open, Preferences &preferences, QMainWindow *window)
    : QObject(window)
    , m_open(open)
    , m_preferences(preferences)
    , m_window(window)
    , m_label(new QLabel(window))
    , m_clock(new QTimer(this))
    , m_afterStep(new QTimer(this))
    , m_day(today())
{
    m_label->setObjectName(QStringLiteral("reminderStatusLabel"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->hide();
    m_window->statusBar()->insertPermanentWidget(0, m_label);
    m_afterStep->setSingleShot(true);
    connect(m_afterStep, &QTimer::timeout, this, &ReminderWatch::look);
    connect(&m_open.store(), &Store::committed, this, [this] { m_afterStep->start(AfterSteps); });
    connect(m_clock, &QTimer::timeout, this, &ReminderWatch::lookAtClock);
    m_clock->start(ClockEvery);
    m_afterStep->start(AfterOpening);
}

ReminderWatch::~ReminderWatch() = default;

QDate ReminderWatch::today() const
{
    return m_open.store().now().date();
}

void ReminderWatch::lookAtClock()
{
    if (m_day == today())
        return;
    look();
    Q_EMIT dayChanged();
}

QString ReminderWatch::sentenceOfToday() const
{
    const auto months = monthsToday(m_open.store(), m_open.calendar(), Moment::of(m_open.store().now()));
    QStringList sentences;
    for (size_t i = 0; months && i < months->size(); ++i) {
        const MonthToday &month = (*months)[i];
        if (const QString told = reminderSentence(month.reminder, month.facts.period, month.owing()); !told.isEmpty())
            sentences.append(told);
    }
    return inOneLine(sentences);
}

void ReminderWatch::look()
{
    m_day = today();
    const QString reminder = sentenceOfToday();
    const QString warning = calendarWarning(m_open.calendar(), m_day);
    m_label->setText(reminder.isEmpty() ? warning : reminder);
    m_label->setVisible(!m_label->text().isEmpty());
    if (reminder.isEmpty() || !m_preferences.notifies()) {
        if (m_bar)
            m_bar->hide();
        if (m_tray)
            m_tray->hide();
    } else if (m_preferences.lastNotified(m_open.store().id()) != m_day) {
        notify(reminder);
    }
}

void ReminderWatch::notify(const QString &sentence)
{
    if (QSystemTrayIcon::isSystemTrayAvailable() && QSystemTrayIcon::supportsMessages())
        showInTray(sentence);
    else
        showBar(sentence);
}

void ReminderWatch::showInTray(const QString &sentence)
{
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(iconNamed(QStringLiteral("gongkai")), this);
        auto *menu = new QMenu(m_window);
        menu->addAction(tr("Show what is due today"), this, &ReminderWatch::todayAsked);
        menu->addAction(tr("No more notifications"), this, &ReminderWatch::turnOff);
        m_tray->setContextMenu(menu);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, &ReminderWatch::todayAsked);
        connect(m_tray, &QSystemTrayIcon::activated, this, &ReminderWatch::todayAsked);
    }
    m_tray->setToolTip(sentence);
    m_tray->show();
    m_tray->showMessage(tr("Gongkai"), sentence, iconNamed(QStringLiteral("gongkai")));
    m_preferences.setLastNotified(m_open.store().id(), m_day);
}

void ReminderWatch::showBar(const QString &sentence)
{
    if (!m_bar) {
        m_bar = new QToolBar(tr("Reminder"), m_window);
        m_bar->setObjectName(QStringLiteral("reminderToolBar"));
        m_bar->setMovable(false);
        m_bar->setContextMenuPolicy(Qt::PreventContextMenu);
        m_bar->toggleViewAction()->setVisible(false);
        m_ui = std::make_unique<Ui::ReminderBar>();
        auto *pane = new QWidget(m_bar);
        m_ui->setupUi(pane);
        m_ui->iconLabel->setPixmap(iconNamed(QStringLiteral("warning")).pixmap(m_bar->fontMetrics().height()));
        m_bar->addWidget(pane);
        // Below the page: what the clerk is about to click stays where it is.
        m_window->addToolBar(Qt::BottomToolBarArea, m_bar);
        connect(m_ui->todayButton, &QPushButton::clicked, this, &ReminderWatch::todayAsked);
        connect(m_ui->todayButton, &QPushButton::clicked, this, &ReminderWatch::dismiss);
        connect(m_ui->dismissButton, &QPushButton::clicked, this, &ReminderWatch::dismiss);
        connect(m_ui->offButton, &QPushButton::clicked, this, &ReminderWatch::turnOff);
    }
    m_ui->sentenceLabel->setText(sentence);
    m_bar->show();
}

void ReminderWatch::dismiss()
{
    m_preferences.setLastNotified(m_open.store().id(), m_day);
    m_bar->hide();
}

void ReminderWatch::turnOff()
{
    m_preferences.setNotifies(false);
    look();
}

} // namespace Gongkai
