// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomewindow.h"

#include "icons.h"
#include "screenroom.h"
#include "ui_welcomewindow.h"

#include <QFileInfo>

namespace Gongkai {

WelcomeWindow::WelcomeWindow(const QString &lastStore, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::WelcomeWindow>())
{
    m_ui->setupUi(this);
    setWindowIcon(iconNamed(QStringLiteral("gongkai")));
    const int side = fontMetrics().height() * 5;
    m_ui->iconLabel->setPixmap(iconNamed(QStringLiteral("gongkai")).pixmap(side, side));
    QFont large = m_ui->headingLabel->font();
    large.setPointSizeF(large.pointSizeF() * 2);
    m_ui->headingLabel->setFont(large);
    m_ui->lastButton->setVisible(QFileInfo::exists(lastStore));
    m_ui->lastButton->setDescription(lastStore);
    for (auto *button : {m_ui->lastButton, m_ui->openButton, m_ui->createButton, m_ui->sampleButton})
        button->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 70);
    connect(m_ui->lastButton, &QAbstractButton::clicked, this, &WelcomeWindow::lastAsked);
    connect(m_ui->openButton, &QAbstractButton::clicked, this, &WelcomeWindow::openAsked);
    connect(m_ui->createButton, &QAbstractButton::clicked, this, &WelcomeWindow::createAsked);
    connect(m_ui->sampleButton, &QAbstractButton::clicked, this, &WelcomeWindow::sampleAsked);
    giveRoom(this, 120, 36);
}

WelcomeWindow::~WelcomeWindow() = default;

} // namespace Gongkai
