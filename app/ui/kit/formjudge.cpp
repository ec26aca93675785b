// SPDX-License-Identifier: GPL-3.0-or-later
#include "formjudge.h"

#include "errorwording.h"
#include "typedrows.h"
#include "typedtable.h"

#include <QApplication>

namespace Gongkai {

namespace {

/// The field that a place names: `name` of `changes[0].members[2].name`.
QString lastFieldOf(const QString &place)
{
    return place.mid(place.lastIndexOf(u'.') + 1);
}

TypedRows *rowsOf(const TypedTable *table)
{
    return qobject_cast<TypedRows *>(table->model());
}

} // namespace

FormJudge::FormJudge(Form form, FaultMarks &marks) : QObject(form.window), m_form(std::move(form)), m_marks(marks)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FormJudge::judge);
    connect(qApp, &QApplication::focusChanged, this, &FormJudge::leave);
    connect(&m_marks, &FaultMarks::changed, this, &FormJudge::forget);
    for (auto *table : m_form.window->findChildren<TypedTable *>())
        connect(table, &TypedTable::edited, this, [this, table] { touch(table); });
}

void FormJudge::leave(QWidget *left, const QWidget *entered)
{
    // A list that drops down or another window takes the focus only for a while.
    if (!left || !entered || !m_form.window->isAncestorOf(left) || !m_form.window->isAncestorOf(entered))
        return;
    for (const QWidget *widget = left; widget != m_form.window; widget = widget->parentWidget()) {
        if (widget->isAncestorOf(entered))
            break;
        m_left.insert(widget);
    }
    m_timer.start(0);
}

void FormJudge::touch(TypedTable *table)
{
    m_touched.insert(table);
    forget(table);
    m_timer.start(0);
}

void FormJudge::forget(QWidget *field)
{
    std::erase_if(m_refused, [&](const Fault &fault) { return m_form.fieldAt(fault.place) == field; });
}

void FormJudge::judge()
{
    // A sentence moves the buttons; not under a finger that is just pressing one.
    constexpr int WhilePressed = 50;
    if (QApplication::mouseButtons() != Qt::NoButton) {
        m_timer.start(WhilePressed);
        return;
    }
    if (m_form.window->isVisible())
        show(m_form.read());
}

bool FormJudge::isRipe(const Fault &fault) const
{
    if (m_isAll)
        return true;
    const QWidget *field = m_form.fieldAt(fault.place);
    if (!field || m_left.contains(field))
        return field;
    const auto *table = qobject_cast<const TypedTable *>(field);
    const auto cell = TypedRows::lastCellOf(fault.place);
    if (!table || !cell || !m_touched.contains(field))
        return false;
    const TypedRows &typed = *rowsOf(table);
    const auto rows = typed.rows();
    return size_t(cell->row) < rows.size() && typed.isTouched(rows[size_t(cell->row)], cell->field);
}

void FormJudge::judgeAll(const std::vector<Fault> &faults)
{
    m_isAll = true;
    m_refused.clear();
    show(faults);
    goToFirst();
}

void FormJudge::showRefused(const std::vector<Fault> &faults)
{
    m_isAll = true;
    m_refused = faults;
    show({});
    goToFirst();
}

void FormJudge::clear()
{
    m_timer.stop();
    m_isAll = false;
    m_left.clear();
    m_touched.clear();
    m_refused.clear();
    m_marks.clear();
    show({});
}

void FormJudge::show(std::vector<Fault> faults)
{
    std::erase_if(faults, [this](const Fault &fault) { return !isRipe(fault); });
    faults.insert(faults.end(), m_refused.begin(), m_refused.end());
    for (auto *table : m_form.window->findChildren<TypedTable *>()) {
        if (TypedRows *rows = rowsOf(table))
            rows->clearFaults();
    }
    std::vector<FaultMark> marks;
    for (const Fault &fault : faults) {
        QWidget *field = m_form.fieldAt(fault.place);
        marks.push_back({field, fieldName(m_form.list, lastFieldOf(fault.place)), faultSentence(fault)});
        if (auto *table = qobject_cast<TypedTable *>(field))
            markCell(*table, fault);
    }
    m_marks.show(std::move(marks));
}

void FormJudge::markCell(TypedTable &table, const Fault &fault)
{
    const auto cell = TypedRows::lastCellOf(fault.place);
    if (TypedRows *rows = rowsOf(&table); rows && cell)
        rows->setFault(cell->row, cell->field, faultSentence(fault));
}

void FormJudge::goToFirst()
{
    const auto *table = qobject_cast<TypedTable *>(m_marks.focusFirst());
    if (const TypedRows *rows = table ? rowsOf(table) : nullptr)
        table->selectionModel()->setCurrentIndex(rows->firstFault(), QItemSelectionModel::ClearAndSelect);
}

} // namespace Gongkai
