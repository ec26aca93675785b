// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpwindow.h"

#include "screenroom.h"

#include <QFile>
#include <QLocale>
#include <QShortcut>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

QString helpFile()
{
    const QString name = u":/gongkai/help/%1.html"_s;
    const QString own = name.arg(QLocale().name());
    return QFile::exists(own) ? own : name.arg(u"zh_CN"_s);
}

} // namespace

HelpWindow::HelpWindow(QWidget *parent) : QTextBrowser(parent)
{
    setWindowFlag(Qt::Window);
    setWindowTitle(tr("Help"));
    setAccessibleName(tr("Help"));
    setOpenExternalLinks(false);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
    giveRoom(this, 110, 40);
}

void HelpWindow::showTopic(const QString &topic)
{
    QFile file(helpFile());
    if (file.open(QIODevice::ReadOnly))
        setHtml(QString::fromUtf8(file.readAll()));
    scrollToAnchor(topic);
    show();
    raise();
    activateWindow();
}

} // namespace Gongkai
