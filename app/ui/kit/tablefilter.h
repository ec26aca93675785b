// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCollator>
#include <QSortFilterProxyModel>

namespace Gongkai {

class Pinyin;

/// Finds and orders the rows of a table: a row stays when each typed word stands in one of its cells or in the pinyin
/// initials of one. Texts are ordered by pinyin and by number (2号 before 10号).
class TableFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    /// @p pinyin outlives the filter.
    explicit TableFilter(Pinyin &pinyin, QObject *parent = nullptr);

    void setTyped(const QString &typed);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    Pinyin &m_pinyin;
    QStringList m_words;
    QCollator m_collator;
};

} // namespace Gongkai
