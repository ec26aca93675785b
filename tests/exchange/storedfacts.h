// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordlookup.h"

#include <QHash>
#include <QSet>

/// A store of a few facts, as a test sets them.
class StoredFacts : public Gongkai::RecordLookup
{
public:
    std::optional<Gongkai::Town> storedTown;
    QSet<std::pair<int, QString>> keys;
    QHash<QString, Gongkai::Village> villages;
    QHash<QString, QString> officesOfItems;
    QHash<QString, QDate> daysOfVisits;
    QSet<QString> archiveNumbers;
    std::optional<int> yearOfApplications;
    std::optional<int> typedYear;

    void add(Gongkai::List list, const QString &key) { keys.insert({static_cast<int>(list), key}); }

    std::optional<Gongkai::Town> town() const override { return storedTown; }
    bool has(Gongkai::List list, const QString &key) const override
    {
        return keys.contains({static_cast<int>(list), key});
    }
    std::optional<Gongkai::Village> village(const QString &code) const override { return found(villages, code); }
    std::optional<QString> officeOfItem(const QString &code) const override { return found(officesOfItems, code); }
    std::optional<QDate> dayOfVisit(const QString &id) const override { return found(daysOfVisits, id); }
    bool isArchiveNumberTaken(const QString &number, const QString &) const override
    {
        return archiveNumbers.contains(number);
    }
    bool hasApplicationsOf(int year) const override { return yearOfApplications == year; }
    std::optional<int> yearOfTotals(int first, int last) const override
    {
        return typedYear && *typedYear >= first && *typedYear <= last ? typedYear : std::nullopt;
    }

private:
    template <class T>
    static std::optional<T> found(const QHash<QString, T> &facts, const QString &key)
    {
        const auto at = facts.constFind(key);
        return at == facts.constEnd() ? std::nullopt : std::optional(*at);
    }
};
