// SPDX-License-Identifier: GPL-3.0-or-later
#include "yearmodel.h"

#include "datewording.h"
#include "icons.h"
#include "standingwording.h"

#include <QFont>

namespace Gongkai {

namespace {

bool isMonth(int column)
{
    return column >= YearModel::FirstMonthColumn && column < YearModel::RateColumn;
}

/// What the clerk has to look at first in a month of an office.
Standing worstOf(const OfficeStanding &office)
{
    if (office.missing > 0)
        return Standing::Missing;
    if (office.returned > 0)
        return Standing::Returned;
    if (office.late > 0)
        return Standing::Late;
    if (office.notDue > 0)
        return Standing::NotDue;
    return office.onTime > 0 ? Standing::OnTime : Standing::Exempt;
}

QString shareCell(const OfficeStanding &standing)
{
    return standing.judged() > 0 ? QStringLiteral("%1/%2").arg(standing.onTime).arg(standing.judged())
                                 : QStringLiteral("–");
}

} // namespace

void YearModel::setYear(int year, std::vector<OfficeYear> offices)
{
    beginResetModel();
    m_year = year;
    m_rows = std::move(offices);
    if (!m_rows.empty()) {
        OfficeYear all = sumOf(m_rows);
        all.name = tr("All offices");
        m_rows.insert(m_rows.begin(), std::move(all));
    }
    endResetModel();
}

const OfficeStanding *YearModel::standingAt(const QModelIndex &index) const
{
    const OfficeYear &row = at(index.row());
    if (!isMonth(index.column()))
        return &row.total;
    const auto &month = row.months[size_t(index.column() - FirstMonthColumn)];
    return month ? &*month : nullptr;
}

std::optional<Period> YearModel::periodAt(const QModelIndex &index) const
{
    if (!index.isValid() || !isMonth(index.column()) || !standingAt(index))
        return std::nullopt;
    return Period(m_year, index.column() - FirstMonthColumn + 1);
}

QString YearModel::text(const QModelIndex &index) const
{
    const OfficeYear &row = at(index.row());
    const OfficeStanding *standing = standingAt(index);
    if (index.column() == OfficeColumn)
        return row.name;
    if (index.column() == RankColumn)
        return rankText(standing->rank);
    if (index.column() == RateColumn)
        return shareText(standing->onTimeRate());
    if (!standing)
        return {};
    // Of all offices together some month after month have nil returns and late entries: marks there say nothing.
    return index.row() == 0 ? shareCell(*standing) : shareCell(*standing) + marks(*standing);
}

QString YearModel::marks(const OfficeStanding &standing)
{
    QString marks;
    if (standing.nil > 0)
        //: mark in the cell of a month that has nil returns
        marks += u' ' + tr("nil");
    if (standing.backfilled > 0)
        //: mark in the cell of a month of which something was entered later than it came
        marks += u' ' + tr("later");
    return marks;
}

QString YearModel::withFormerNames(QString sentence, const OfficeYear &row) const
{
    const QString *former = nullptr;
    int last = 0;
    for (size_t month = 0; month < row.names.size(); ++month) {
        const QString &name = row.names[month];
        if (name.isEmpty())
            continue;
        if (former && *former != name)
            sentence = tr("%1 Up to %2 it was called %3.").arg(sentence, monthText(Period(m_year, last)), *former);
        former = &name;
        last = int(month) + 1;
    }
    return sentence;
}

QString YearModel::sentence(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const OfficeYear &row = at(index.row());
    const OfficeStanding *standing = standingAt(index);
    if (!isMonth(index.column())) {
        return withFormerNames(tr("%1, %2: %3").arg(row.name, QString::number(m_year), totalsSentence(*standing)), row);
    }
    const int month = index.column() - FirstMonthColumn;
    const QString when = monthText(Period(m_year, month + 1));
    if (!standing)
        return tr("%1, %2: nothing was due.").arg(row.name, when);
    const QString &name = row.names[size_t(month)];
    return tr("%1, %2: %3").arg(name.isEmpty() ? row.name : name, when, totalsSentence(*standing));
}

int YearModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int YearModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant YearModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::ToolTipRole:
        // A tool tip would read a name with a < in it as HTML.
        return sentence(index).toHtmlEscaped();
    case Qt::AccessibleTextRole:
        return sentence(index);
    case Qt::DecorationRole:
        if (const OfficeStanding *standing = isMonth(index.column()) ? standingAt(index) : nullptr)
            return iconOf(worstOf(*standing));
        return {};
    case Qt::TextAlignmentRole:
        return int(index.column() == OfficeColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    case Qt::FontRole: {
        QFont font;
        font.setBold(index.column() == OfficeColumn || index.row() == 0);
        return font;
    }
    case RateRole:
        if (index.column() == RateColumn && at(index.row()).total.onTimeRate())
            return *at(index.row()).total.onTimeRate();
        return {};
    default:
        return {};
    }
}

QVariant YearModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const QModelIndex office = index(section, OfficeColumn);
        return role == Qt::FontRole || role == Qt::DecorationRole ? QVariant() : data(office, role);
    }
    if (role == Qt::TextAlignmentRole)
        return int(section == OfficeColumn ? Qt::AlignLeft | Qt::AlignVCenter : Qt::AlignCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (isMonth(section))
        //: a month of the year as a column's heading
        return tr("Month %1").arg(section - FirstMonthColumn + 1);
    switch (section) {
    case OfficeColumn:
        return tr("Office");
    case RateColumn:
        return tr("On-time rate");
    default:
        return tr("Rank");
    }
}

} // namespace Gongkai
