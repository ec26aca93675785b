// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablefilter.h"

#include "pinyin.h"
#include "tablemodel.h"

#include <QLocale>

namespace Gongkai {

TableFilter::TableFilter(Pinyin &pinyin, QObject *parent)
    : QSortFilterProxyModel(parent), m_pinyin(pinyin), m_collator(QLocale(QLocale::Chinese, QLocale::China))
{
    m_collator.setNumericMode(true);
    setSortRole(TableModel::SortRole);
}

void TableFilter::setTyped(const QString &typed)
{
    m_words = typed.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            if (m_pinyin.matches(sourceModel()->index(row, column, parent).data().toString(), word))
                return true;
        }
        return false;
    });
}

bool TableFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant one = left.data(sortRole());
    const QVariant other = right.data(sortRole());
    if (one.typeId() == QMetaType::QString && other.typeId() == QMetaType::QString)
        return m_collator.compare(one.toString(), other.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace Gongkai
