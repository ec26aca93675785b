// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "recordtablemodel.h"
#include "townchoices.h"
#include "workplace.h"

#include <QWidget>

namespace Gongkai {

/// The calls to the published number that are still to be answered, those due first at the top and those overdue
/// marked; out of sight while there is none. Who called is not in it.
class CallsToday : public QWidget
{
    Q_OBJECT

public:
    explicit CallsToday(const Workplace &place, QWidget *parent = nullptr);

    /// Reads the calls again.
    void refresh();

Q_SIGNALS:
    /// The clerk wants to go on with the call with @p key.
    void callAsked(const QString &key);

private:
    [[nodiscard]] std::vector<Column<HotlineCall>> columns() const;

    const Workplace m_place;
    Names m_villages; ///< read once for each fetch, not for each cell
    RecordTableModel<HotlineCall> *m_calls;
};

} // namespace Gongkai
