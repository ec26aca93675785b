// SPDX-License-Identifier: GPL-3.0-or-later
#include "statutorymodel.h"

#include "mixedcolour.h"
#include "statutorylayout.h"

#include <QApplication>
#include <QFont>
#include <QPalette>

namespace Gongkai {

namespace {

Table layoutFor(const StatutoryTables &tables, StatutoryCell::Table table)
{
    switch (table) {
    case StatutoryCell::Table::Proactive:
    case StatutoryCell::Table::Proactive2019:
        return proactiveLayout(tables);
    case StatutoryCell::Table::Applications:
        return layoutOf(tables.applications, tables.form);
    case StatutoryCell::Table::Cases:
        break;
    }
    return layoutOf(tables.cases);
}

} // namespace

StatutoryModel::StatutoryModel(TableDraft &draft, StatutoryCell::Table table, QObject *parent)
    : QAbstractTableModel(parent), m_draft(draft), m_table(table)
{
    layOut();
}

void StatutoryModel::layOut()
{
    m_form = m_draft.form();
    m_layout = layoutFor(m_draft.tables(), m_table);
    m_owners.assign(size_t(rowCount()) * size_t(columnCount()), -1);
    for (size_t i = 0; i < m_layout.cells.size(); ++i) {
        const TableCell &cell = m_layout.cells[i];
        for (int row = cell.row; row < cell.row + cell.rowSpan; ++row) {
            for (int column = cell.column; column < cell.column + cell.columnSpan; ++column)
                m_owners[size_t(row * columnCount() + column)] = int(i);
        }
    }
}

void StatutoryModel::refresh()
{
    if (m_form != m_draft.form()) {
        beginResetModel();
        layOut();
        endResetModel();
    }
    m_layout = layoutFor(m_draft.tables(), m_table);
    m_faulty.clear();
    for (const auto *findings : {&m_draft.findings().errors, &m_draft.findings().warnings}) {
        for (const Fault &finding : *findings) {
            const auto cells = cellsOf(finding);
            m_faulty.insert(cells.begin(), cells.end());
        }
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

int StatutoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_layout.rowCount();
}

int StatutoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_layout.columnWidths.size());
}

const TableCell *StatutoryModel::printedAt(const QModelIndex &index) const
{
    if (!index.isValid())
        return nullptr;
    const int owner = m_owners[size_t(index.row() * columnCount() + index.column())];
    return owner < 0 ? nullptr : &m_layout.cells[size_t(owner)];
}

std::optional<StatutoryCell> StatutoryModel::cellAt(const QModelIndex &index) const
{
    const TableCell *printed = printedAt(index);
    return printed && !printed->source.isEmpty() ? cellFromWord(printed->source) : std::nullopt;
}

QModelIndex StatutoryModel::indexOf(const StatutoryCell &cell) const
{
    const bool isAddedUp = m_form == ReportForm::Form2019 && cell.table == StatutoryCell::Table::Applications
        && cell.row >= FirstOtherwiseRow && cell.row <= LastOtherwiseRow;
    const QString word =
        cellWord(isAddedUp ? StatutoryCell{cell.table, StatutoryCell::OtherwiseRow, cell.column} : cell);
    for (const TableCell &printed : m_layout.cells) {
        if (printed.source == word)
            return index(printed.row, printed.column);
    }
    return {};
}

QString StatutoryModel::originText(const StatutoryCell &cell) const
{
    if (m_draft.originOf(cell) == TableDraft::Origin::Typed)
        return tr("typed");
    if (isSum(cell))
        return tr("a sum");
    return tr("counted from the register");
}

QString StatutoryModel::spoken(const StatutoryCell &cell) const
{
    //: %1 what a cell is called, %2 its number, %3 where the number comes from
    const QString words = tr("%1: %2, %3").arg(cellName(cell), m_draft.text(cell), originText(cell));
    return m_faulty.contains(cell) ? tr("%1; does not agree with other numbers").arg(words) : words;
}

QVariant StatutoryModel::ground(const TableCell &printed, const std::optional<StatutoryCell> &cell) const
{
    const QPalette palette = QApplication::palette();
    const QColor base = palette.color(QPalette::Base);
    if (printed.isShaded)
        return mixed(base, palette.color(QPalette::Highlight), 0.22);
    if (!cell)
        return mixed(base, palette.color(QPalette::Highlight), 0.08);
    return m_draft.originOf(*cell) == TableDraft::Origin::Typed ? base
                                                                : mixed(base, palette.color(QPalette::Text), 0.1);
}

QVariant StatutoryModel::data(const QModelIndex &index, int role) const
{
    const TableCell *printed = printedAt(index);
    if (!printed)
        return {};
    const auto cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return printed->text;
    case Qt::EditRole:
        return cell ? m_draft.text(*cell) : printed->text;
    case TakesMinusRole:
        return cell && TableDraft::isChange(*cell);
    case Qt::TextAlignmentRole:
        return int((printed->alignment == CellAlignment::Left ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter);
    case Qt::BackgroundRole:
        return ground(*printed, cell);
    case Qt::FontRole: {
        QFont font = QApplication::font();
        font.setBold(cell && isSum(*cell));
        return font;
    }
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return cell ? spoken(*cell) : printed->text;
    case FaultRole:
        return cell && m_faulty.contains(*cell);
    case LeadsToRecordsRole:
        return cell && listCountedIn(*cell) != List::None
            && !recordsCountedIn(m_draft.facts(), m_draft.year(), *cell).isEmpty();
    default:
        return {};
    }
}

Qt::ItemFlags StatutoryModel::flags(const QModelIndex &index) const
{
    const auto cell = cellAt(index);
    if (!cell)
        return Qt::ItemIsEnabled;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return m_draft.originOf(*cell) == TableDraft::Origin::Typed ? flags | Qt::ItemIsEditable : flags;
}

QString StatutoryModel::sentenceFor(TableDraft::Refusal refusal, const StatutoryCell &cell)
{
    const QString name = cellName(cell);
    switch (refusal) {
    case TableDraft::Refusal::NotANumber:
        return tr("%1: only a whole number can stand here, or for an amount of money one with up to four decimal "
                  "places.")
            .arg(name);
    case TableDraft::Refusal::IsCounted:
        return cell.table == StatutoryCell::Table::Cases
            ? tr("%1 is counted from the register of reconsiderations and lawsuits; enter or change the case there.")
                  .arg(name)
            : tr("%1 is counted: applications of this year are kept in the register, and a year has either records or "
                 "typed totals, never both. Enter shows the records.")
                  .arg(name);
    case TableDraft::Refusal::IsSum:
        return tr("%1 is a sum and follows the other numbers by itself.").arg(name);
    case TableDraft::Refusal::BelowParts:
        return tr("%1: more than that was entered under “Typed totals” for the first two rows that the form of 2021 "
                  "has for it.")
            .arg(name);
    case TableDraft::Refusal::BelowCounted:
        return tr("%1: more applications than that came over from the year before by the register.").arg(name);
    }
    return {};
}

bool StatutoryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const auto cell = cellAt(index);
    if (!cell || role != Qt::EditRole)
        return false;
    m_draft.remember();
    const auto refusal = m_draft.type(*cell, value.toString());
    Q_EMIT told(refusal ? sentenceFor(*refusal, *cell) : QString());
    if (refusal)
        return false;
    Q_EMIT edited();
    return true;
}

void StatutoryModel::takeBack(bool isUndo)
{
    isUndo ? m_draft.undo() : m_draft.redo();
    Q_EMIT told({});
    Q_EMIT edited();
}

void StatutoryModel::paste(const QModelIndex &start, const QString &block)
{
    TableDraft::Numbers numbers;
    TableDraft::Numbers counted;
    QStringList lines = QString(block).remove(u'\r').split(u'\n');
    if (lines.size() > 1 && lines.last().isEmpty())
        lines.removeLast();
    for (int row = 0; row < int(lines.size()); ++row) {
        const QStringList texts = lines[row].split(u'\t');
        for (int column = 0; column < int(texts.size()); ++column) {
            const QModelIndex place = index(start.row() + row, start.column() + column);
            const auto cell = cellAt(place);
            if (!cell || indexOf(*cell) != place)
                continue;
            const auto number = TableDraft::numberIn(texts[column], *cell);
            if (!number) {
                Q_EMIT told(tr("Nothing was pasted. “%1” can't stand in %2: only numbers can.")
                                .arg(texts[column].simplified().left(40), cellName(*cell)));
                return;
            }
            (m_draft.originOf(*cell) == TableDraft::Origin::Typed ? numbers : counted).emplace(*cell, *number);
        }
    }
    int taken = 0;
    QString refused;
    m_draft.remember();
    for (const auto &[cell, number] : numbers) {
        if (const auto refusal = m_draft.type(cell, number))
            refused = sentenceFor(*refusal, cell);
        else
            ++taken;
    }
    QString sentence = tr("%n number(s) pasted.", nullptr, taken);
    const auto differs = std::find_if(counted.begin(), counted.end(),
        [this](const auto &entry) { return m_draft.text(entry.first) != entry.second; });
    if (!refused.isEmpty())
        sentence += u' ' + refused;
    else if (differs != counted.end())
        sentence += u' '
            + tr("%1 was %2 there, but is %3 here.")
                  .arg(cellName(differs->first), differs->second, m_draft.text(differs->first));
    Q_EMIT told(sentence);
    if (taken > 0)
        Q_EMIT edited();
}

} // namespace Gongkai
