// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingtyping.h"

#include "enumwording.h"
#include "findinglife.h"
#include "pointkey.h"
#include "typedrows.h"
#include "typedtable.h"

#include <QApplication>
#include <QKeyEvent>

namespace Gongkai {

namespace {

TypedRows &rowsOf(TypedTable &table)
{
    return *static_cast<TypedRows *>(table.model());
}

QString usualDay(Severity severity, QDate visitedOn)
{
    return usualRectifyBy(severity, visitedOn).toString(Qt::ISODate);
}

} // namespace

FindingTyping::FindingTyping(
    TypedTable &answers, TypedTable &findings, std::function<QDate()> visitedOn, QObject *parent)
    : QObject(parent)
    , m_answers(answers)
    , m_findings(findings)
    , m_rows(rowsOf(findings))
    , m_visitedOn(std::move(visitedOn))
    , m_givenFor(m_visitedOn())
{
    m_answers.installEventFilter(this);
    // The row that waited is the one before the row that waits now.
    connect(&m_rows, &TypedRows::rowsInserted, this, [this](const QModelIndex &, int first) { giveDay(first - 1); });
    connect(&m_rows, &TypedRows::dataChanged, this, [this](const QModelIndex &changed) { moveDay(changed); });
}

void FindingTyping::giveDay(int row)
{
    const QModelIndex day = m_rows.index(row, m_rows.columnOf(u"rectifyBy"));
    const QDate visitedOn = m_visitedOn();
    if (!visitedOn.isValid() || !day.data().toString().isEmpty())
        return;
    const bool isSerious = m_rows.index(row, m_rows.columnOf(u"severity")).data() == label(Severity::Serious);
    m_rows.setData(day, usualDay(isSerious ? Severity::Serious : Severity::Minor, visitedOn));
}

void FindingTyping::moveDay(const QModelIndex &changed)
{
    if (changed.column() != m_rows.columnOf(u"severity") || !m_visitedOn().isValid())
        return;
    const QModelIndex day = changed.siblingAtColumn(m_rows.columnOf(u"rectifyBy"));
    const bool isSerious = changed.data() == label(Severity::Serious);
    const QString minor = usualDay(Severity::Minor, m_visitedOn());
    const QString serious = usualDay(Severity::Serious, m_visitedOn());
    if (day.data().toString() == (isSerious ? minor : serious))
        m_rows.setData(day, isSerious ? serious : minor);
}

void FindingTyping::followVisit()
{
    const QDate now = m_visitedOn();
    const QDate before = m_givenFor;
    if (!now.isValid() || now == before)
        return;
    m_givenFor = now;
    for (int row = 0; before.isValid() && row + 1 < m_rows.rowCount(); ++row) {
        const QModelIndex day = m_rows.index(row, m_rows.columnOf(u"rectifyBy"));
        const bool isSerious = day.siblingAtColumn(m_rows.columnOf(u"severity")).data() == label(Severity::Serious);
        const Severity severity = isSerious ? Severity::Serious : Severity::Minor;
        if (day.data().toString() == usualDay(severity, before))
            m_rows.setData(day, usualDay(severity, now));
    }
}

QString FindingTyping::answerIn(int row, QStringView field) const
{
    const TypedRows &rows = rowsOf(m_answers);
    return rows.index(row, rows.columnOf(field)).data().toString().trimmed();
}

bool FindingTyping::canMake() const
{
    const QModelIndex here = m_answers.currentIndex();
    return here.isValid() && answerIn(here.row(), u"answer") == label(Answer::No)
        && !answerIn(here.row(), u"question").isEmpty();
}

int FindingTyping::rowOf(const QString &question, const QString &note) const
{
    for (int row = 0; row + 1 < m_rows.rowCount(); ++row) {
        const QString point = m_rows.index(row, m_rows.columnOf(u"question")).data().toString();
        // One that was typed without its point is known by its words.
        const bool isTyped = point.isEmpty() && !note.isEmpty()
            && m_rows.index(row, m_rows.columnOf(u"problem")).data().toString() == note;
        if (point == question || isTyped)
            return row;
    }
    return -1;
}

void FindingTyping::make()
{
    m_answers.commitTyping();
    if (!canMake())
        return;
    const int answer = m_answers.currentIndex().row();
    const QString question = answerIn(answer, u"question");
    const QString note = answerIn(answer, u"note");
    int row = rowOf(question, note);
    if (row < 0) {
        row = m_rows.rowCount() - 1;
        // Without a note the point at least is named; the clerk goes on typing.
        m_rows.setData(m_rows.index(row, m_rows.columnOf(u"problem")), note.isEmpty() ? unmetPoint(question) : note);
    }
    m_rows.setData(m_rows.index(row, m_rows.columnOf(u"question")), question);
    m_findings.setFocus();
    m_findings.setCurrentIndex(m_rows.index(row, m_rows.columnOf(u"problem")));
}

bool FindingTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_answers || event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    // An editor lets the key that ends it through to its table.
    const bool isEditing =
        QApplication::focusWidget() != &m_answers && m_answers.isAncestorOf(QApplication::focusWidget());
    if (!isEnter || !isPlain || isEditing || !canMake())
        return QObject::eventFilter(watched, event);
    make();
    return true;
}

} // namespace Gongkai
