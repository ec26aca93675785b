// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitrows.h"

#include "enumwording.h"
#include "listwording.h"
#include "typedday.h"
#include "words.h"

#include <algorithm>
#include <iterator>

namespace Gongkai::VisitRows {

namespace {

using namespace Qt::Literals::StringLiterals;

template <class E>
QStringList labels()
{
    QStringList words;
    for (const auto &entry : Words<E>::list)
        words.append(label(entry.first));
    return words;
}

template <class E>
E choiceOf(const TypedRows &rows, const TypedRow &row, QStringView field)
{
    return Words<E>::list[size_t(rows.choice(row, field))].first;
}

QString dayOrNothing(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

} // namespace

TypedRows *newAnswers(bool isScored, QObject *parent)
{
    std::vector<TypedColumn> columns = {
        {u"question"_s, fieldName(List::Visits, u"question"), CellKind::Text, {}, true},
        {u"answer"_s, fieldName(List::Visits, u"answer"), CellKind::Choice,
            QStringList(unansweredLabel()) + labels<Answer>(), false},
        {u"note"_s, fieldName(List::Visits, u"note"), CellKind::Text, {}, true},
    };
    if (isScored)
        columns.push_back({u"score"_s, fieldName(List::Visits, u"score"), CellKind::Text, {}, false});
    return new TypedRows(std::move(columns), {}, parent);
}

void show(TypedRows &rows, const QStringList &asked, const std::vector<ChecklistAnswer> &answers)
{
    const bool isScored = rows.columnOf(u"score") >= 0;
    const auto cellsOf = [isScored](const QString &question, const QString &answer, const QString &note,
                             const std::optional<int> &score) {
        QStringList cells{question, answer, note};
        if (isScored)
            cells.append(score ? QString::number(*score) : QString());
        return cells;
    };
    // An answer that is taken back leaves its point as it was asked.
    const auto offeredFor = [&](const QString &question) { return cellsOf(question, unansweredLabel(), {}, {}); };
    std::vector<TypedRow> typed;
    typed.reserve(answers.size());
    for (const ChecklistAnswer &answer : answers)
        typed.push_back({{}, cellsOf(answer.question, label(answer.answer), answer.note, answer.score),
            offeredFor(answer.question)});
    // What was answered keeps its order; a point without an answer stands behind the one asked before it.
    auto place = typed.begin();
    for (const QString &question : asked) {
        const auto answered = std::find_if(
            typed.begin(), typed.end(), [&question](const TypedRow &row) { return row.cells.front() == question; });
        if (answered != typed.end()) {
            place = std::next(answered);
            continue;
        }
        place = std::next(typed.insert(place, {{}, offeredFor(question), offeredFor(question)}));
    }
    rows.setRows(std::move(typed));
}

std::vector<ChecklistAnswer> answersOf(const TypedRows &rows)
{
    std::vector<ChecklistAnswer> answers;
    for (const TypedRow &row : rows.rows()) {
        // A row without an answer is a fault, so that the one it has here is kept nowhere.
        ChecklistAnswer answer{rows.cell(row, u"question"), Answer::NotApplicable, rows.cell(row, u"note")};
        if (const int choice = rows.choice(row, u"answer"); choice > 0)
            answer.answer = Words<Answer>::list[size_t(choice) - 1].first;
        bool isNumber = false;
        const int score = rows.cell(row, u"score").toInt(&isNumber);
        if (isNumber)
            answer.score = score;
        answers.push_back(std::move(answer));
    }
    return answers;
}

std::vector<Fault> faultsIn(const TypedRows &rows)
{
    std::vector<Fault> faults;
    const std::vector<TypedRow> typed = rows.rows();
    for (size_t i = 0; i < typed.size(); ++i) {
        if (rows.choice(typed[i], u"answer") == 0)
            faults.push_back({u"answers[%1].answer"_s.arg(i), FaultKind::Required, {}});
        const QString score = rows.cell(typed[i], u"score");
        bool isNumber = false;
        std::ignore = score.toInt(&isNumber);
        if (!score.isEmpty() && !isNumber)
            faults.push_back({u"answers[%1].score"_s.arg(i), FaultKind::WrongType, u"number"_s});
    }
    return faults;
}

TypedRows *newFindings(const QStringList &points, QDate today, QObject *parent)
{
    const auto column = [](const QString &field, CellKind kind, const QStringList &choices = {}, bool isWide = false) {
        return TypedColumn{field, fieldName(List::Findings, field), kind, choices, isWide};
    };
    std::vector<TypedColumn> columns = {
        column(u"problem"_s, CellKind::Text, {}, true),
        column(u"question"_s, CellKind::Suggestion, points, true),
        column(u"severity"_s, CellKind::Choice, labels<Severity>()),
        column(u"responsible"_s, CellKind::Text),
        column(u"rectifyBy"_s, CellKind::Day),
        column(u"demand"_s, CellKind::Text, {}, true),
    };
    return new TypedRows(
        std::move(columns), [today](const QString &text) { return typedDay(text, today); }, parent);
}

void show(TypedRows &rows, const std::vector<Finding> &findings)
{
    std::vector<TypedRow> typed;
    typed.reserve(findings.size());
    for (const Finding &finding : findings) {
        typed.push_back({finding.id,
            {finding.problem, finding.question, label(finding.severity), finding.responsible,
                dayOrNothing(finding.rectifyBy), finding.demand}});
    }
    rows.setRows(std::move(typed));
}

std::vector<Finding> findingsOf(const TypedRows &rows, const VisitEntry &entry)
{
    std::vector<Finding> findings;
    for (const TypedRow &row : rows.rows()) {
        const Stored<Finding> *before = entry.original(row.key);
        Finding finding = before ? before->record : Finding();
        finding.id = row.key;
        finding.problem = rows.cell(row, u"problem");
        finding.question = rows.cell(row, u"question");
        finding.severity = choiceOf<Severity>(rows, row, u"severity");
        finding.responsible = rows.cell(row, u"responsible");
        finding.rectifyBy = rows.day(row, u"rectifyBy");
        finding.demand = rows.cell(row, u"demand");
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace Gongkai::VisitRows
