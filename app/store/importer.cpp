// SPDX-License-Identifier: GPL-3.0-or-later
#include "importer.h"

#include "storecore.h"

namespace Gongkai {

struct Importer::State
{
    /// True if the bulletin of the month that @p record is of was issued; each month is looked up once.
    Result<bool> isOfIssuedMonth(const AnyRecord &record)
    {
        const auto period = periodOf(record);
        if (!period)
            return false;
        const QString month = period->toString();
        if (const auto known = months.constFind(month); known != months.constEnd())
            return *known;
        auto isIssued = isBulletinIssued(writer->core().database(), *period);
        if (isIssued)
            months.insert(month, *isIssued);
        return isIssued;
    }

    std::unique_ptr<StepWriter> writer;
    IssuedMonths issued;
    QHash<QString, bool> months;
};

Importer::Importer(std::unique_ptr<State> state) : m_state(std::move(state)) { }

Importer::~Importer() = default;

Result<std::unique_ptr<Importer>> Importer::begin(Store &store, const QString &reason, IssuedMonths issued)
{
    auto writer = StepWriter::begin(store.core(), StepKind::Import, reason);
    if (!writer)
        return writer.error();
    return std::unique_ptr<Importer>(new Importer(std::make_unique<State>(State{std::move(*writer), issued, {}})));
}

Result<void> Importer::add(const AnyRecord &record)
{
    // The town that is already there was compared by whoever checked the file; it is not written again.
    if (std::holds_alternative<Town>(record) && m_state->writer->core().town())
        return {};
    if (m_state->issued == IssuedMonths::Refused) {
        const auto isIssued = m_state->isOfIssuedMonth(record);
        if (!isIssued)
            return isIssued.error();
        if (*isIssued)
            return Error{ErrorKind::Closed, periodOf(record)->toString()};
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
