// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>

#include <functional>

class QModelIndex;

namespace Gongkai {

class TypedRows;
class TypedTable;

/// What the tables of a visit's form do by themselves while they are typed: Enter on an answer "no" makes a finding of
/// it with its note, and a new finding is given the usual day by which it is to be put right, which moves with its
/// severity until another one is typed.
class FindingTyping : public QObject
{
    Q_OBJECT

public:
    /// The tables, which have their rows, outlive this. @p visitedOn tells the day of the visit.
    FindingTyping(TypedTable &answers, TypedTable &findings, std::function<QDate()> visitedOn, QObject *parent);

    /// True if the answer in front is "no".
    [[nodiscard]] bool canMake() const;
    /// Makes a finding of the answer in front and goes there; to the one that was made of it before, if there is one.
    /// Nothing happens for another answer than "no".
    void make();

    /// Moves the days that were given for the day of the visit as it was before, which is another one now.
    void followVisit();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void giveDay(int row);
    void moveDay(const QModelIndex &changed);
    [[nodiscard]] QString answerIn(int row, QStringView field) const;
    /// The finding that was made of the answer to @p question, or typed with the words of its @p note; -1 for none.
    [[nodiscard]] int rowOf(const QString &question, const QString &note) const;

    TypedTable &m_answers;
    TypedTable &m_findings;
    TypedRows &m_rows; ///< of the findings
    std::function<QDate()> m_visitedOn;
    QDate m_givenFor; ///< the day of the visit for which days were given last
};

} // namespace Gongkai
