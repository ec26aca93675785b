// SPDX-License-Identifier: GPL-3.0-or-later
#include "deeds.h"

#include "historybook.h"
#include "stepwording.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// What a step did, worded by its records alone.
QString nameOf(const Step &step)
{
    if (step.kind == StepKind::Import)
        return deedText(Deed::Import, List::None, step.count);
    if (step.kind == StepKind::Issue)
        return deedText(Deed::Issue, List::None, step.count);
    if (step.records.empty())
        return {};
    const ChangedRecord &first = step.records.front();
    const bool isUniform = std::all_of(step.records.begin(), step.records.end(),
        [&first](const ChangedRecord &other) { return other.list == first.list && other.kind == first.kind; });
    if (!isUniform)
        return deedText(Deed::Edit, List::None, step.count);
    switch (first.kind) {
    case ChangeKind::Add:
        return deedText(Deed::Add, first.list, step.count);
    case ChangeKind::Change:
        return deedText(Deed::Change, first.list, step.count);
    case ChangeKind::Remove:
        return deedText(Deed::Remove, first.list, step.count);
    }
    return {};
}

} // namespace

Deeds::Deeds(Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    connect(&store, &Store::committed, this, &Deeds::take);
}

void Deeds::nameNext(const QString &deed)
{
    m_next = deed;
}

QString Deeds::undoName() const
{
    return m_done.empty() ? undoText({}) : undoText(m_done.back().name);
}

QString Deeds::redoName() const
{
    return m_undone.empty() ? redoText({}) : redoText(m_undone.back().name);
}

Result<Step> Deeds::undo(const QString &reason)
{
    return turn(m_done, m_undone, reason);
}

Result<Step> Deeds::redo(const QString &reason)
{
    return turn(m_undone, m_done, reason);
}

void Deeds::take(const Step &step)
{
    if (m_isTurning)
        return;
    // A paper that was issued can't be taken back, and neither can what was done before it without a reason of its own.
    if (step.kind != StepKind::Issue)
        m_done.push_back({step.number, m_next.isEmpty() ? nameOf(step) : m_next});
    m_next.clear();
    m_undone.clear();
    Q_EMIT changed();
}

Result<Step> Deeds::turn(std::vector<Kept> &from, std::vector<Kept> &to, const QString &reason)
{
    if (from.empty())
        return Error{ErrorKind::NotFound, {}};
    m_isTurning = true;
    auto turned = HistoryBook(m_store).undo(from.back().step, reason);
    m_isTurning = false;
    if (turned) {
        to.push_back({turned->number, from.back().name});
        from.pop_back();
        Q_EMIT changed();
    }
    return turned;
}

} // namespace Gongkai
