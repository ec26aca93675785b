// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "icons.h"
#include "screenroom.h"
#include "ui_aboutdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSysInfo>

namespace Gongkai {

namespace {

QString systemText(int schemaVersion)
{
    return QStringList{
        AboutDialog::tr("Gongkai %1").arg(QCoreApplication::applicationVersion()),
        AboutDialog::tr("Schema of the store: %1").arg(schemaVersion),
        AboutDialog::tr("Qt %1 (LGPL version 3), platform %2")
            .arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
        AboutDialog::tr("SQLite (public domain), qpdf (Apache License 2.0), ICU (Unicode License)"),
        AboutDialog::tr("System: %1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture()),
        AboutDialog::tr("Kernel: %1").arg(QSysInfo::kernelVersion()),
    }
        .join(u'\n');
}

} // namespace

AboutDialog::AboutDialog(int schemaVersion, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::AboutDialog>())
{
    m_ui->setupUi(this);
    const int side = fontMetrics().height() * 3;
    m_ui->iconLabel->setPixmap(iconNamed(QStringLiteral("gongkai")).pixmap(side, side));
    QFont large = m_ui->headingLabel->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    m_ui->headingLabel->setFont(large);
    m_ui->systemText->setPlainText(systemText(schemaVersion));
    connect(m_ui->copyButton, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_ui->systemText->toPlainText()); });
    giveRoom(this, 90, 20);
}

AboutDialog::~AboutDialog() = default;

} // namespace Gongkai
