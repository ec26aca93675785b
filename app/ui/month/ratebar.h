// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablelook.h"

namespace Gongkai {

/// Paints a share from 0 to 1 as a bar behind the text of its cell.
class RateBar : public TableLook
{
    Q_OBJECT

public:
    /// @p role holds the share; a cell without one has no bar.
    explicit RateBar(int role, QObject *parent = nullptr) : TableLook(parent), m_role(role) { }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_role;
};

} // namespace Gongkai
