// SPDX-License-Identifier: GPL-3.0-or-later
#include "visitrows.h"

#include "enumwording.h"
#include "listwording.h"
#include "typedday.h"
#include "words.h"

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

TypedRows *newAnswers(QObject *parent)
{
    std::vector<TypedColumn> columns = {
        {u"question"_s, fieldName(List::Visits, u"question"), CellKind::Text, {}, true},
        {u"answer"_s, fieldName(List::Visits, u"answer"), CellKind::Choice, labels<Answer>(), false},
        {u"note"_s, fieldName(List::Visits, u"note"), CellKind::Text, {}, true},
    };
    return new TypedRows(std::move(columns), {}, parent);
}

void show(TypedRows &rows, const std::vector<ChecklistAnswer> &answers)
{
    std::vector<TypedRow> typed;
    typed.reserve(answers.size());
    for (const ChecklistAnswer &answer : answers)
        typed.push_back({{}, {answer.question, label(answer.answer), answer.note}});
    rows.setRows(std::move(typed));
}

std::vector<ChecklistAnswer> answersOf(const TypedRows &rows)
{
    std::vector<ChecklistAnswer> answers;
    for (const TypedRow &row : rows.rows())
        answers.push_back(
            {rows.cell(row, u"question"), choiceOf<Answer>(rows, row, u"answer"), rows.cell(row, u"note")});
    return answers;
}

TypedRows *newFindings(QDate today, QObject *parent)
{
    const auto column = [](const QString &field, CellKind kind, const QStringList &choices = {}, bool isWide = false) {
        return TypedColumn{field, fieldName(List::Findings, field), kind, choices, isWide};
    };
    std::vector<TypedColumn> columns = {
        column(u"problem"_s, CellKind::Text, {}, true),
        column(u"severity"_s, CellKind::Choice, labels<Severity>()),
        column(u"rectifyBy"_s, CellKind::Day),
        column(u"rectification"_s, CellKind::Text, {}, true),
        column(u"rectifiedOn"_s, CellKind::Day),
        column(u"confirmedOn"_s, CellKind::Day),
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
            {finding.problem, label(finding.severity), dayOrNothing(finding.rectifyBy), finding.rectification,
                dayOrNothing(finding.rectifiedOn), dayOrNothing(finding.confirmedOn)}});
    }
    rows.setRows(std::move(typed));
}

std::vector<Finding> findingsOf(const TypedRows &rows)
{
    std::vector<Finding> findings;
    for (const TypedRow &row : rows.rows()) {
        Finding finding;
        finding.id = row.key;
        finding.problem = rows.cell(row, u"problem");
        finding.severity = choiceOf<Severity>(rows, row, u"severity");
        finding.rectifyBy = rows.day(row, u"rectifyBy");
        finding.rectification = rows.cell(row, u"rectification");
        finding.rectifiedOn = rows.day(row, u"rectifiedOn");
        finding.confirmedOn = rows.day(row, u"confirmedOn");
        findings.push_back(std::move(finding));
    }
    return findings;
}

} // namespace Gongkai::VisitRows
