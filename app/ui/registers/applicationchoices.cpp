// SPDX-License-Identifier: GPL-3.0-or-later
#include "applicationchoices.h"

#include "registerbook.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>

namespace Gongkai {

namespace {

class ApplicationChoices
{
    Q_DECLARE_TR_FUNCTIONS(ApplicationChoices)
};

std::vector<Stored<Application>> newestFirst(Store &store)
{
    auto read = RegisterBook(store).all<Application>();
    auto applications = read ? std::move(*read) : std::vector<Stored<Application>>();
    std::stable_sort(applications.begin(), applications.end(),
        [](const auto &one, const auto &other) { return one.record.receivedOn > other.record.receivedOn; });
    return applications;
}

/// The part of table 三 that @p row belongs to: `refused` of `refused.1`.
QString partOf(const QString &row)
{
    return row.section(u'.', 0, 0);
}

Choice rowChoice(const QString &row)
{
    return {row, applicationResultLabel(row)};
}

} // namespace

std::vector<Choice> resultChoices()
{
    std::vector<Choice> choices = {{QString(), ApplicationChoices::tr("None yet")}};
    for (const QLatin1StringView result : ApplicationResults)
        choices.push_back(rowChoice(result));
    return choices;
}

std::vector<Choice> applicationRowChoices()
{
    std::vector<Choice> choices = {rowChoice(QStringLiteral("new")), rowChoice(QStringLiteral("carriedIn"))};
    for (const QLatin1StringView result : ApplicationResults)
        choices.push_back(rowChoice(result));
    choices.push_back(rowChoice(QStringLiteral("carriedOut")));
    return choices;
}

void groupByPart(QComboBox *combo)
{
    for (int row = combo->count() - 1; row > 0; --row) {
        if (partOf(combo->itemData(row).toString()) != partOf(combo->itemData(row - 1).toString()))
            combo->insertSeparator(row);
    }
}

std::vector<Choice> applicationChoices(Store &store)
{
    std::vector<Choice> choices = {{QString(), ApplicationChoices::tr("Not in the register")}};
    for (const auto &[application, version] : newestFirst(store)) {
        QString text = application.number + u' ' + application.subject.simplified();
        choices.push_back({application.id, text.trimmed().left(60)});
    }
    return choices;
}

Names applicationNames(Store &store)
{
    Names names;
    for (const auto &[application, version] : newestFirst(store))
        names.emplace(
            application.id, application.number.isEmpty() ? application.subject.simplified() : application.number);
    return names;
}

} // namespace Gongkai
