// SPDX-License-Identifier: GPL-3.0-or-later
#include "newtown.h"

#include "recordbook.h"

#include <QFile>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// The offices of @p town as records: those of the ready catalogue keep their codes.
std::vector<Office> officesOf(const NewTown &town, const InitialsOf &initialsOf)
{
    CodeMaker codes;
    for (const NewTown::NewOffice &office : town.offices) {
        if (!office.ready.isEmpty())
            codes.take(office.ready);
    }
    std::vector<Office> offices;
    for (const NewTown::NewOffice &office : town.offices) {
        Office record;
        record.code = office.ready.isEmpty() ? codes.codeFor(initialsOf(office.name)) : office.ready;
        record.name = office.name;
        record.order = int(offices.size()) + 1;
        offices.push_back(std::move(record));
    }
    return offices;
}

} // namespace

std::vector<Fault> nameFaults(const QString &list, const QStringList &names)
{
    std::vector<Fault> faults;
    QSet<QString> seen;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const QString place = u"%1[%2].name"_s.arg(list).arg(i);
        if (names[i].isEmpty())
            faults.push_back({place, FaultKind::Required, {}});
        else if (seen.contains(names[i]))
            faults.push_back({place, FaultKind::Duplicate, names[i]});
        seen.insert(names[i]);
    }
    return faults;
}

Catalogue offeredTo(const NewTown &town, const Catalogue &ready)
{
    Catalogue offered;
    for (const NewTown::NewOffice &office : town.offices) {
        if (office.ready.isEmpty())
            continue;
        Office record;
        record.code = office.ready;
        record.name = office.name;
        offered.offices.push_back(std::move(record));
        std::copy_if(ready.items.begin(), ready.items.end(), std::back_inserter(offered.items),
            [&office](const CatalogueItem &item) { return item.office == office.ready; });
    }
    return offered;
}

ChangeSet recordsOf(const NewTown &town, const Catalogue &ready, const InitialsOf &initialsOf)
{
    ChangeSet records;
    records.add(town.town);
    for (const Office &office : officesOf(town, initialsOf))
        records.add(office);
    CodeMaker codes;
    for (const NewTown::NewVillage &village : town.villages) {
        Village record;
        record.code = codes.codeFor(initialsOf(village.name));
        record.name = village.name;
        record.kind = village.kind;
        records.add(std::move(record));
    }
    for (CatalogueItem item : offeredTo(town, ready).items) {
        item.from = town.firstMonth;
        if (town.items.contains(item.code))
            records.add(std::move(item));
    }
    return records;
}

Result<void> makeStore(const QString &path, const Session &session, const ChangeSet &records)
{
    auto store = Store::create(path, session);
    if (!store)
        return store.error();
    if (records.isEmpty())
        return {};
    if (const auto step = RecordBook(**store).commit(records); !step) {
        // The file was made a moment ago and holds nothing: it is not left to be taken for the town's store.
        store->reset();
        QFile::remove(path);
        return step.error();
    }
    return {};
}

} // namespace Gongkai
