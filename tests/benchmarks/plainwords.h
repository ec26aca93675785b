// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

/// Rows of words that come from nowhere: what a list is measured against.
class PlainWords : public QAbstractTableModel
{
public:
    PlainWords(int rows, QObject *parent) : QAbstractTableModel(parent), m_rows(rows) { }

    int rowCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : m_rows; }
    int columnCount(const QModelIndex &parent) const override { return parent.isValid() ? 0 : 8; }
    QVariant data(const QModelIndex &index, int role) const override
    {
        return role == Qt::DisplayRole ? QStringLiteral("财政所 %1").arg(index.row()) : QVariant();
    }
    void show(int rows)
    {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }

private:
    int m_rows;
};
