// SPDX-License-Identifier: GPL-3.0-or-later
#include "typedrows.h"

#include "enumwording.h"
#include "icons.h"

#include <algorithm>

namespace Gongkai {

const QString TypedRows::Ticked = QStringLiteral("1");

TypedRows::TypedRows(std::vector<TypedColumn> columns, DayReader readDay, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns)), m_readDay(std::move(readDay))
{
}

std::optional<TypedRows::Cell> TypedRows::cellOf(const QString &place, const QString &table)
{
    if (!place.startsWith(table + u'['))
        return std::nullopt;
    const qsizetype end = place.indexOf(u']');
    const QStringView number = QStringView(place).mid(table.size() + 1, end - table.size() - 1);
    return Cell{number.toInt(), place.mid(end + 2)};
}

std::optional<TypedRows::Cell> TypedRows::lastCellOf(const QString &place)
{
    const qsizetype begin = place.lastIndexOf(u'[');
    const qsizetype end = place.indexOf(u"].", begin);
    if (begin < 0 || end < 0)
        return std::nullopt;
    return Cell{QStringView(place).mid(begin + 1, end - begin - 1).toInt(), place.mid(end + 2)};
}

TypedRow TypedRows::newRow() const
{
    TypedRow row;
    for (const TypedColumn &column : m_columns) {
        if (column.kind == CellKind::Tick)
            row.cells.append(Ticked);
        else
            row.cells.append(column.kind == CellKind::Choice ? column.choices.value(0) : QString());
    }
    return row;
}

bool TypedRows::isBlank(const TypedRow &row) const
{
    return row.cells == newRow().cells || row.cells == row.offered;
}

std::vector<TypedRow> TypedRows::rows() const
{
    std::vector<TypedRow> filled;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(filled),
        [this](const TypedRow &row) { return !isBlank(row); });
    return filled;
}

std::vector<TypedRow> TypedRows::rowsToFill() const
{
    std::vector<TypedRow> rows;
    std::copy_if(m_rows.begin(), m_rows.end(), std::back_inserter(rows),
        [this](const TypedRow &row) { return !row.offered.isEmpty() || !isBlank(row); });
    return rows;
}

void TypedRows::setRows(std::vector<TypedRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_faults.clear();
    endResetModel();
}

void TypedRows::setSuggestions(QStringView field, const QStringList &choices)
{
    if (const int column = columnOf(field); column >= 0)
        m_columns[size_t(column)].choices = choices;
}

int TypedRows::columnOf(QStringView field) const
{
    const auto found = std::find_if(
        m_columns.begin(), m_columns.end(), [field](const TypedColumn &column) { return column.field == field; });
    return found == m_columns.end() ? -1 : int(found - m_columns.begin());
}

QString TypedRows::cell(const TypedRow &row, QStringView field) const
{
    return row.cells.value(columnOf(field)).trimmed();
}

std::optional<QDate> TypedRows::day(const TypedRow &row, QStringView field) const
{
    const QString text = cell(row, field);
    return text.isEmpty() ? std::nullopt : m_readDay(text);
}

bool TypedRows::isUnreadableDay(const TypedRow &row, QStringView field) const
{
    return !cell(row, field).isEmpty() && !day(row, field);
}

std::vector<Fault> TypedRows::unreadableDays(const QString &table) const
{
    std::vector<Fault> faults;
    const std::vector<TypedRow> typed = rows();
    for (size_t i = 0; i < typed.size(); ++i) {
        for (const TypedColumn &column : m_columns) {
            if (column.kind != CellKind::Day || !isUnreadableDay(typed[i], column.field))
                continue;
            const QString place = QStringLiteral("%1[%2].%3").arg(table).arg(i).arg(column.field);
            faults.push_back({place, FaultKind::NotADay, cell(typed[i], column.field)});
        }
    }
    return faults;
}

bool TypedRows::isTouched(const TypedRow &row, QStringView field) const
{
    const int column = columnOf(field);
    const bool isChoice = column >= 0 && m_columns[size_t(column)].kind == CellKind::Choice;
    return isChoice ? choice(row, field) > 0 : !cell(row, field).isEmpty();
}

int TypedRows::choice(const TypedRow &row, QStringView field) const
{
    const int column = columnOf(field);
    if (column < 0)
        return 0;
    return std::max(0, int(m_columns[size_t(column)].choices.indexOf(cell(row, field))));
}

QModelIndex TypedRows::setFault(int row, QStringView field, const QString &sentence)
{
    // Faults count the filled rows; an emptied row before them shifts the place on the screen.
    int place = -1;
    for (int filled = -1; filled < row && place + 1 < int(m_rows.size());) {
        ++place;
        if (!isBlank(m_rows[size_t(place)]))
            ++filled;
    }
    const int column = std::max(0, columnOf(field));
    m_faults[{place, column}] = sentence;
    const QModelIndex cell = index(place, column);
    Q_EMIT dataChanged(cell, cell);
    return cell;
}

void TypedRows::clearFaults()
{
    if (m_faults.empty())
        return;
    m_faults.clear();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QModelIndex TypedRows::firstFault() const
{
    return m_faults.empty() ? QModelIndex() : index(m_faults.begin()->first.first, m_faults.begin()->first.second);
}

int TypedRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int TypedRows::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant TypedRows::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TypedColumn &column = m_columns[size_t(index.column())];
    if (role == KeyRole)
        return isWaiting(index.row()) ? QString() : m_rows[size_t(index.row())].key;
    const QString text = isWaiting(index.row()) ? QString() : m_rows[size_t(index.row())].cells[index.column()];
    if (column.kind == CellKind::Tick)
        return isWaiting(index.row()) ? QVariant() : tickData(column, !text.isEmpty(), role);
    const auto fault = m_faults.find({index.row(), index.column()});
    const QString sentence = fault == m_faults.end() ? QString() : fault->second;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text;
    case Qt::ToolTipRole:
        return sentence.isEmpty() ? text : sentence;
    case Qt::DecorationRole:
        return sentence.isEmpty() ? QVariant() : iconNamed(QStringLiteral("warning"));
    case Qt::AccessibleTextRole:
        return QStringList({column.heading, text, sentence}).join(u' ').simplified();
    case KindRole:
        return int(column.kind);
    case ChoicesRole:
        return column.choices;
    case FaultRole:
        return sentence;
    default:
        return {};
    }
}

QVariant TypedRows::tickData(const TypedColumn &column, bool isTicked, int role)
{
    switch (role) {
    case Qt::CheckStateRole:
        return isTicked ? Qt::Checked : Qt::Unchecked;
    case Qt::AccessibleTextRole:
        return QString(column.heading + u' ' + label(isTicked));
    case KindRole:
        return int(CellKind::Tick);
    default:
        return {};
    }
}

QVariant TypedRows::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_columns[size_t(section)].heading;
    return isWaiting(section) ? QStringLiteral("+") : QString::number(section + 1);
}

bool TypedRows::isFixed(const QModelIndex &index) const
{
    if (isWaiting(index.row()) || m_columns[size_t(index.column())].kind != CellKind::Text)
        return false;
    return !m_rows[size_t(index.row())].offered.value(index.column()).isEmpty();
}

Qt::ItemFlags TypedRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isFixed(index))
        return flags;
    if (!index.isValid() || m_columns[size_t(index.column())].kind != CellKind::Tick)
        return flags | Qt::ItemIsEditable;
    return isWaiting(index.row()) ? flags : flags | Qt::ItemIsUserCheckable;
}

QString TypedRows::typed(const QString &text, const TypedColumn &column) const
{
    if (column.kind == CellKind::Choice && text.trimmed().isEmpty())
        return column.choices.value(0);
    if (column.kind != CellKind::Day)
        return text.trimmed();
    const auto day = m_readDay(text.trimmed());
    return day ? day->toString(Qt::ISODate) : text.trimmed();
}

bool TypedRows::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (index.isValid() && m_columns[size_t(index.column())].kind == CellKind::Tick)
        return role == Qt::CheckStateRole && setTick(index, value.toInt() == Qt::Checked);
    if (!index.isValid() || role != Qt::EditRole || isFixed(index))
        return false;
    const QString text = typed(value.toString(), m_columns[size_t(index.column())]);
    if (isWaiting(index.row())) {
        if (text.isEmpty() || text == newRow().cells[index.column()])
            return false;
        // The row that waited becomes a row; a new one waits below it.
        beginInsertRows({}, index.row() + 1, index.row() + 1);
        m_rows.push_back(newRow());
        m_rows.back().cells[index.column()] = text;
        endInsertRows();
        Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    } else {
        if (m_rows[size_t(index.row())].cells[index.column()] == text)
            return true;
        m_rows[size_t(index.row())].cells[index.column()] = text;
        m_faults.erase({index.row(), index.column()});
        Q_EMIT dataChanged(index, index);
    }
    Q_EMIT headerDataChanged(Qt::Vertical, index.row(), index.row());
    Q_EMIT edited();
    return true;
}

bool TypedRows::setTick(const QModelIndex &index, bool isTicked)
{
    if (isWaiting(index.row()))
        return false;
    m_rows[size_t(index.row())].cells[index.column()] = isTicked ? Ticked : QString();
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

void TypedRows::paste(const QModelIndex &at, const QString &text)
{
    if (!at.isValid())
        return;
    int row = at.row();
    for (const QString &line : text.split(u'\n')) {
        if (line.trimmed().isEmpty())
            continue;
        int place = at.column();
        for (const QString &cell : line.split(u'\t')) {
            while (place < columnCount() && m_columns[size_t(place)].kind == CellKind::Tick)
                ++place;
            if (place == columnCount())
                break;
            const TypedColumn &column = m_columns[size_t(place)];
            if (column.kind != CellKind::Choice || column.choices.contains(cell.trimmed()))
                setData(index(row, place), cell);
            ++place;
        }
        ++row;
    }
}

bool TypedRows::removeRows(int row, int count, const QModelIndex &parent)
{
    const int end = std::min(row + count, int(m_rows.size()));
    if (parent.isValid() || row < 0 || end <= row)
        return false;
    beginRemoveRows({}, row, end - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + end);
    m_faults.clear();
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

} // namespace Gongkai
