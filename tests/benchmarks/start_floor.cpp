// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include <QApplication>
#include <QFile>
#include <QMainWindow>

#include <sqlite3.h>

/// The floor of a start: an empty window with an open SQLite file.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    sqlite3 *raw = nullptr;
    sqlite3_open(argv[1], &raw);
    sqlite3_exec(raw, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    QMainWindow window;
    window.resize(1200, 800);
    FirstPaint paint(&application, [&](QWidget *widget) { return widget == &window; });
    window.show();
    return QApplication::exec();
}
