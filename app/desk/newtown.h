// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readycatalogue.h"
#include "store.h"

namespace Gongkai {

/// What a clerk says about a town before its store is made.
struct NewTown
{
    struct NewOffice
    {
        QString ready; ///< the code of the office of the ready catalogue that it is, whatever it is called here
        QString name;
    };
    struct NewVillage
    {
        QString name;
        VillageKind kind = VillageKind::Village;
    };

    Town town;
    std::vector<NewOffice> offices;
    std::vector<NewVillage> villages;
    QSet<QString> items;              ///< codes of the items of the ready catalogue that are taken over
    std::optional<Period> firstMonth; ///< in which material is first collected; items are due from then on
};

/// What is wrong with @p names, the names of the records of @p list (`offices[2].name`): none given, or one twice.
[[nodiscard]] std::vector<Fault> nameFaults(const QString &list, const QStringList &names);

/// The items of @p ready that the offices of @p town can hand in, under the names that the offices have there. An
/// office that was left out leaves out its items.
[[nodiscard]] Catalogue offeredTo(const NewTown &town, const Catalogue &ready);

/// The records of @p town: the town, its offices and villages in the order given, and the items taken over. Codes are
/// made from the names, those of the ready catalogue are kept.
[[nodiscard]] ChangeSet recordsOf(const NewTown &town, const Catalogue &ready, const InitialsOf &initialsOf);

/// Makes a store at @p path with @p records in it, added as one step. Fails as Store::create() and a commit do; nothing
/// is left at @p path then.
[[nodiscard]] Result<void> makeStore(const QString &path, const Session &session, const ChangeSet &records);

} // namespace Gongkai
