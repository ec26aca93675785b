// SPDX-License-Identifier: GPL-3.0-or-later
#include "bigstore.h"
#include "firstpaint.h"
#include "windowrun.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QSettings>

using namespace Gongkai;

/// The program's own window on a store of twenty years, up to the painted month page.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("gongkai"));
    QCoreApplication::setApplicationName(QStringLiteral("gongkai"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    FirstPaint paint(&application, [](QWidget *widget) {
        auto *view = qobject_cast<QAbstractItemView *>(widget->parentWidget());
        return view && view->model() && view->model()->rowCount() >= BigStore::ItemsPerMonth
            && view->viewport() == widget;
    });
    return runWindow({QString::fromLocal8Bit(argv[1]), BigStore::session()});
}
