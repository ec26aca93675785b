// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "storecore.h"

#include <set>

namespace Gongkai {

struct Importer::State
{
    /// Fails with Closed where @p record changes a month whose bulletin is issued; each month is looked up once.
    Result<void> mayAdd(const AnyRecord &record)
    {
        const auto period = periodOf(record);
        if (period && openMonths.contains(*period))
            return {};
        auto may = mayChange(writer->core(), {ChangeKind::Add, record, 0}, {});
        if (may && period)
            openMonths.insert(*period);
        return may;
    }

    std::unique_ptr<StepWriter> writer;
    IssuedMonths issued;
    std::set<Period> openMonths = {};
};

Importer::Importer(std::unique_ptr<State> state) : m_state(std::move(state)) { }

Importer::~Importer() = default;

Result<std::unique_ptr<Importer>> Importer::begin(Store &store, const QString &reason, IssuedMonths issued)
{
    auto writer = StepWriter::begin(store.core(), StepKind::Import, reason);
    if (!writer)
        return writer.error();
    return std::unique_ptr<Importer>(new Importer(std::make_unique<State>(State{std::move(*writer), issued})));
}

Result<void> Importer::add(const AnyRecord &record)
{
    // The town that is already there was compared by whoever checked the file; it is not written again.
    if (std::holds_alternative<Town>(record) && m_state->writer->core().town())
        return {};
    if (m_state->issued == IssuedMonths::Refused) {
        if (auto may = m_state->mayAdd(record); !may)
            return may;
    }
    return m_state->writer->add(record);
}

Result<Step> Importer::finish()
{
    return m_state->writer->commit();
}

namespace {

template <Described R>
Result<void> exportList(const StoreCore &core, const std::function<Result<void>(const AnyRecord &)> &take)
{
    Result<void> taken;
    const auto give = [&](R &&record, int) {
        if (taken)
            taken = take(AnyRecord(std::move(record)));
    };
    if constexpr (RecordTable<R>::hasChildren()) {
        auto rows = core.tables().of<R>().select(core.database());
        if (!rows)
            return rows.error();
        for (Stored<R> &row : *rows)
            give(std::move(row.record), row.version);
    } else if (auto read = core.tables().of<R>().selectPlain(core.database(), {}, {}, give); !read) {
        return read;
    }
    return taken;
}

} // namespace

Result<void> exportRecords(Store &store, const std::function<Result<void>(const AnyRecord &)> &take)
{
    StoreCore &core = store.core();
    const Snapshot snapshot(core.database());
    Result<void> result = exportList<Town>(core, take);
    forEachListedRecord([&]<class R>() {
        if (result)
            result = exportList<R>(core, take);
    });
    return result;
}

} // namespace Gongkai
