// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include <QAbstractTableModel>
#include <QApplication>
#include <QMainWindow>
#include <QTableView>

#include <sqlite3.h>

namespace {

/// A month's worth of Chinese words that come from nowhere.
class Words : public QAbstractTableModel
{
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 1000; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("财政所 %1").arg(index.row()) : QVariant();
    }
};

} // namespace

/// The peer of a start: the floor with nothing but a toolkit's table of Chinese words in it, which is the least that a
/// program that shows a list can do. What it costs above the floor goes into finding, loading and shaping letters.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    sqlite3 *raw = nullptr;
    sqlite3_open(argv[1], &raw);
    sqlite3_exec(raw, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    QMainWindow window;
    auto *table = new QTableView(&window);
    table->setModel(new Words(table));
    window.setCentralWidget(table);
    window.resize(1200, 800);
    FirstPaint paint(&application, [table](QWidget *widget) { return widget == table->viewport(); });
    window.show();
    return QApplication::exec();
}
