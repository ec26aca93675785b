// SPDX-License-Identifier: GPL-3.0-or-later
#include "readycatalogue.h"

#include "exchangereader.h"

#include <QFile>
#include <QHash>

#include <algorithm>

static void initReadyCatalogue()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace Gongkai {

namespace {

/// A store in which there is nothing yet.
class NothingStored : public RecordLookup
{
public:
    [[nodiscard]] std::optional<Town> town() const override { return std::nullopt; }
    [[nodiscard]] bool has(List, const QString &) const override { return false; }
    [[nodiscard]] std::optional<Village> village(const QString &) const override { return std::nullopt; }
    [[nodiscard]] std::optional<QString> officeOfItem(const QString &) const override { return std::nullopt; }
    [[nodiscard]] std::optional<QDate> dayOfVisit(const QString &) const override { return std::nullopt; }
    [[nodiscard]] bool isArchiveNumberTaken(const QString &, const QString &) const override { return false; }
    [[nodiscard]] bool hasApplicationsOf(int) const override { return false; }
    [[nodiscard]] std::optional<int> yearOfTotals(int, int) const override { return std::nullopt; }
};

const Office *officeCoded(const std::vector<Office> &offices, const QString &code)
{
    const auto found =
        std::find_if(offices.begin(), offices.end(), [&code](const Office &office) { return office.code == code; });
    return found == offices.end() ? nullptr : &*found;
}

/// The office that is called @p name, or was, and is not closed.
const Office *officeNamed(const std::vector<Office> &offices, const QString &name)
{
    const auto found = std::find_if(offices.begin(), offices.end(), [&name](const Office &office) {
        const auto wasCalled = [&name](const FormerName &former) { return former.name == name; };
        return !office.to
            && (office.name == name || std::any_of(office.formerNames.begin(), office.formerNames.end(), wasCalled));
    });
    return found == offices.end() ? nullptr : &*found;
}

/// The office in @p present that hands in what @p ready, an office of the catalogue @p of, usually does: whatever it is
/// called, one with an item that was taken over from it; else the one of its name. Null where there is none.
const Office *ownerIn(const Catalogue &present, const Office &ready, const Catalogue &of)
{
    for (const CatalogueItem &item : of.items) {
        const auto taken = std::find_if(present.items.begin(), present.items.end(),
            [&](const CatalogueItem &other) { return item.office == ready.code && other.code == item.code; });
        const Office *owner = taken == present.items.end() ? nullptr : officeCoded(present.offices, taken->office);
        if (owner && !owner->to)
            return owner;
    }
    return officeNamed(present.offices, ready.name);
}

/// True if @p item, which belongs to @p owner, is one of those in @p present that have not ended.
bool isPresent(const CatalogueItem &item, const Office *owner, const Catalogue &present)
{
    return std::any_of(present.items.begin(), present.items.end(), [&](const CatalogueItem &other) {
        const bool isOfOwner = owner && owner->code == other.office;
        return !other.to && (other.code == item.code || (other.name == item.name && isOfOwner));
    });
}

/// Adds what was chosen, and the offices that it needs.
class Adder
{
public:
    Adder(const Catalogue &present, const Catalogue &ready, const InitialsOf &initialsOf) : m_initialsOf(initialsOf)
    {
        for (const Office &office : ready.offices) {
            if (const Office *owner = ownerIn(present, office, ready))
                m_owners.insert(office.code, *owner);
        }
        for (const Office &office : present.offices) {
            m_officeCodes.take(office.code);
            m_order = std::max(m_order, office.order);
        }
        for (const CatalogueItem &item : present.items)
            m_itemCodes.take(item.code);
    }

    void add(CatalogueItem item, const Office &ready)
    {
        const Office owner = ownerOf(ready);
        if (m_itemCodes.isTaken(item.code))
            item.code = m_itemCodes.itemCodeOf(owner.code);
        m_itemCodes.take(item.code);
        item.office = owner.code;
        m_items.push_back(std::move(item));
    }
    [[nodiscard]] ChangeSet changes() const
    {
        ChangeSet changes;
        for (const Office &office : m_newOffices)
            changes.add(office);
        for (const CatalogueItem &item : m_items)
            changes.add(item);
        return changes;
    }

private:
    Office ownerOf(const Office &ready)
    {
        if (const auto known = m_owners.constFind(ready.code); known != m_owners.constEnd())
            return *known;
        Office office = ready;
        if (m_officeCodes.isTaken(office.code))
            office.code = m_officeCodes.codeFor(m_initialsOf(office.name));
        m_officeCodes.take(office.code);
        office.order = ++m_order;
        m_newOffices.push_back(office);
        m_owners.insert(ready.code, office);
        return office;
    }

    const InitialsOf &m_initialsOf;
    CodeMaker m_officeCodes;
    CodeMaker m_itemCodes;
    int m_order = 0;
    QHash<QString, Office> m_owners; ///< who hands in what a ready office usually does, by that office's code
    std::vector<Office> m_newOffices;
    std::vector<CatalogueItem> m_items;
};

} // namespace

Result<Catalogue> readyCatalogue()
{
    initReadyCatalogue();
    QFile file(QStringLiteral(":/catalogue/town-items.json"));
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Missing, file.fileName()};
    const ExchangeReader reader(file.readAll());
    if (const ExchangePreview preview = reader.check(NothingStored()); !preview.isClean())
        return Error::invalid(preview.faults);
    Catalogue ready;
    const auto read = reader.read([&ready](AnyRecord &&record) {
        if (auto *office = std::get_if<Office>(&record))
            ready.offices.push_back(std::move(*office));
        else if (auto *item = std::get_if<CatalogueItem>(&record))
            ready.items.push_back(std::move(*item));
        return Result<void>();
    });
    if (!read)
        return read.error();
    return ready;
}

Catalogue missingFrom(const Catalogue &present, const Catalogue &ready)
{
    Catalogue missing;
    for (const Office &office : ready.offices) {
        const Office *owner = ownerIn(present, office, ready);
        const size_t before = missing.items.size();
        std::copy_if(ready.items.begin(), ready.items.end(), std::back_inserter(missing.items),
            [&](const CatalogueItem &item) { return item.office == office.code && !isPresent(item, owner, present); });
        if (missing.items.size() > before)
            missing.offices.push_back(office);
    }
    return missing;
}

ChangeSet takeOver(const Catalogue &ready, const QSet<QString> &chosen, const Catalogue &present,
    const std::optional<Period> &from, const InitialsOf &initialsOf)
{
    Adder adder(present, ready, initialsOf);
    for (const CatalogueItem &item : ready.items) {
        const Office *office = officeCoded(ready.offices, item.office);
        if (!office || !chosen.contains(item.code))
            continue;
        CatalogueItem taken = item;
        taken.from = from;
        adder.add(std::move(taken), *office);
    }
    return adder.changes();
}

} // namespace Gongkai
