// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordbook.h"

#include "storecore.h"

namespace Gongkai {

namespace {

Result<void> carryOut(StepWriter &writer, const ChangeSet::Entry &entry, const QString &place, const QString &reason)
{
    if (auto may = mayChange(writer.core(), entry, reason); !may)
        return may;
    if (entry.kind == ChangeKind::Remove)
        return writer.remove(entry.record, entry.version);
    const AnyRecord record = entry.kind == ChangeKind::Add ? withId(entry.record) : entry.record;
    auto faults = faultsInStore(record, writer.core());
    if (faults.empty() && entry.kind == ChangeKind::Change) {
        auto behind = faultsOfDependents(record, writer.core());
        if (!behind)
            return behind.error();
        faults = std::move(*behind);
    }
    if (!faults.empty()) {
        for (Fault &fault : faults)
            fault.place = place + fault.place;
        return Error::invalid(std::move(faults));
    }
    return entry.kind == ChangeKind::Add ? writer.add(record) : writer.change(record, entry.version);
}

} // namespace

Result<Step> RecordBook::commit(const ChangeSet &changes, const QString &reason)
{
    auto writer = StepWriter::begin(core(), StepKind::Edit, reason);
    if (!writer)
        return writer.error();
    const bool isSingle = changes.entries().size() == 1;
    size_t index = 0;
    for (const ChangeSet::Entry &entry : changes.entries()) {
        const QString place = isSingle ? QString() : placeOf(QStringLiteral("changes"), index) + u'.';
        ++index;
        if (auto done = carryOut(**writer, entry, place, reason); !done)
            return done.error();
    }
    return (*writer)->commit();
}

template <Described R>
Result<std::vector<Stored<R>>> RecordBook::readAll() const
{
    return core().tables().of<R>().select(core().database());
}

template <Described R>
Result<Stored<R>> RecordBook::readOne(const QString &key) const
{
    auto found = core().tables().of<R>().find(core().database(), key);
    if (!found)
        return found.error();
    if (!*found)
        return Error{ErrorKind::NotFound, key};
    return std::move(**found);
}

// clang-format off
// NOLINTBEGIN(bugprone-macro-parentheses): a type in a template's brackets can't be put in parentheses.
#define GONGKAI_READS(R) \
    template Result<std::vector<Stored<R>>> RecordBook::readAll<R>() const; \
    template Result<Stored<R>> RecordBook::readOne<R>(const QString &) const;
// NOLINTEND(bugprone-macro-parentheses)
// clang-format on
GONGKAI_READS(Office)
GONGKAI_READS(Village)
GONGKAI_READS(Official)
GONGKAI_READS(CatalogueItem)
GONGKAI_READS(DeadlineOverride)
GONGKAI_READS(Exemption)
GONGKAI_READS(Submission)
GONGKAI_READS(Posting)
GONGKAI_READS(InspectionTeam)
GONGKAI_READS(Checklist)
GONGKAI_READS(InspectionDraw)
GONGKAI_READS(Visit)
GONGKAI_READS(Finding)
GONGKAI_READS(HotlineCall)
GONGKAI_READS(Proposal)
GONGKAI_READS(Meeting)
GONGKAI_READS(LeadingGroupMember)
GONGKAI_READS(Application)
GONGKAI_READS(Reconsideration)
GONGKAI_READS(Lawsuit)
GONGKAI_READS(ProactiveFigure)
GONGKAI_READS(CarriedIn)
GONGKAI_READS(ApplicationTotal)
GONGKAI_READS(OpeningFigure)
GONGKAI_READS(ReportText)
GONGKAI_READS(DeadlineRule)
GONGKAI_READS(HolidayNotice)
GONGKAI_READS(Attachment)
GONGKAI_READS(BulletinText)
#undef GONGKAI_READS

} // namespace Gongkai
