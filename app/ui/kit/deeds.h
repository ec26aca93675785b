// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store.h"

#include <QObject>

#include <vector>

namespace Gongkai {

/// What was done in this window, to be taken back and done again step by step. Every step that the window's store
/// commits is kept; steps of other programs are none of this window's.
class Deeds : public QObject
{
    Q_OBJECT

public:
    /// @p store outlives the deeds.
    explicit Deeds(Store &store, QObject *parent = nullptr);

    /// Says what the next step does, as deedText() words it; without it the records are counted.
    void nameNext(const QString &deed);

    [[nodiscard]] bool canUndo() const { return !m_done.empty(); }
    [[nodiscard]] bool canRedo() const { return !m_undone.empty(); }
    /// What undo() would take back, in words.
    [[nodiscard]] QString undoName() const;
    [[nodiscard]] QString redoName() const;

    /// Takes the newest step back. Fails as HistoryBook::undo(); the step then stays.
    [[nodiscard]] Result<Step> undo(const QString &reason = {});
    /// Does again what was taken back last.
    [[nodiscard]] Result<Step> redo(const QString &reason = {});

Q_SIGNALS:
    void changed();

private:
    struct Kept
    {
        qint64 step;
        QString name;
    };

    void take(const Step &step);
    Result<Step> turn(std::vector<Kept> &from, std::vector<Kept> &to, const QString &reason);

    Store &m_store;
    QString m_next;
    std::vector<Kept> m_done;
    std::vector<Kept> m_undone;
    bool m_isTurning = false;
};

} // namespace Gongkai
