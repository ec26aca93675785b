// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordlookup.h"

#include <QMetaType>

namespace Gongkai {

enum class ChangeKind { Add, Change, Remove };
enum class StepKind { Edit, Import, Issue, Undo, Redo };

/// One record that a step touched.
struct ChangedRecord
{
    ChangeKind kind = ChangeKind::Add;
    List list = List::None;
    QString key;
};

/// One committed transaction: what the clerk did in one go, undone and redone as a whole.
struct Step
{
    qint64 number = 0; ///< grows by one with each step of the store
    StepKind kind = StepKind::Edit;
    int count = 0;                      ///< how many records were touched
    std::vector<ChangedRecord> records; ///< the first hundred of them
    qint64 undoes = 0;                  ///< the step that this one took back or did again, 0 for none
};

/// Changes that are to happen together or not at all, in the order in which they were put down.
class ChangeSet
{
public:
    struct Entry
    {
        ChangeKind kind;
        AnyRecord record; ///< for a removal only its key fields count
        int version;      ///< the row version that was read; 0 for an addition
    };

    void add(AnyRecord record) { m_entries.push_back({ChangeKind::Add, std::move(record), 0}); }
    /// @p version is the one that Stored carried when the clerk read the record.
    void change(AnyRecord record, int version)
    {
        m_entries.push_back({ChangeKind::Change, std::move(record), version});
    }
    void remove(AnyRecord record, int version)
    {
        m_entries.push_back({ChangeKind::Remove, std::move(record), version});
    }
    void append(Entry entry) { m_entries.push_back(std::move(entry)); }

    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; }
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }

private:
    std::vector<Entry> m_entries;
};

} // namespace Gongkai

Q_DECLARE_METATYPE(Gongkai::Step)
