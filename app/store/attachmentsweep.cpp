// SPDX-License-Identifier: GPL-3.0-or-later
#include "attachedrows.h"
#include "storecore.h"

#include <QMap>
#include <QSet>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

/// When a file was first seen without a record, and when one was thrown away, by the file's name.
using Days = QMap<QString, QString>;

constexpr auto OrphanMark = "orphan "_L1;
constexpr auto TrashMark = "trash "_L1;

Result<Days> marksOf(Database &database, QLatin1StringView mark)
{
    Statement statement(database, u"SELECT name, value FROM meta WHERE substr(name, 1, ?) = ?"_s);
    if (auto ran = statement.bind(Scalar(qint64(mark.size()))).bind(Scalar(QString(mark))).run(); !ran)
        return ran.error();
    Days days;
    while (statement.next())
        days.insert(statement.text(0).mid(mark.size()), statement.text(1));
    if (auto done = statement.done(); !done)
        return done.error();
    return days;
}

bool isPast(const QString &since, int days, const QDateTime &now)
{
    const QDateTime then = QDateTime::fromString(since, Qt::ISODate);
    return then.isValid() && then.addDays(days) <= now;
}

/// What a sweep has to do, from what is in the folder and what the store has noted.
struct Plan
{
    QStringList toNote;
    QStringList toThrowAway;
    QStringList toNoteInTrash; ///< thrown away by a sweep that was killed before it could say so
    QStringList toPurge;
    QStringList toForget; ///< marks of files that have a record again or are gone

    [[nodiscard]] bool isEmpty() const
    {
        return toNote.isEmpty() && toThrowAway.isEmpty() && toNoteInTrash.isEmpty() && toPurge.isEmpty()
            && toForget.isEmpty();
    }
};

void planOrphans(Plan &plan, const QStringList &orphans, const Days &seen, const QDateTime &now)
{
    for (const QString &name : orphans) {
        if (!seen.contains(name))
            plan.toNote.append(name);
        else if (isPast(seen[name], AttachmentBook::OrphanDays, now))
            plan.toThrowAway.append(name);
    }
    for (auto mark = seen.keyBegin(); mark != seen.keyEnd(); ++mark) {
        if (!orphans.contains(*mark))
            plan.toForget.append(OrphanMark + *mark);
    }
}

void planTrash(Plan &plan, const QStringList &trash, const Days &thrownAway, const QDateTime &now)
{
    for (const QString &name : trash) {
        if (!thrownAway.contains(name))
            plan.toNoteInTrash.append(name);
        else if (isPast(thrownAway[name], AttachmentBook::TrashDays, now))
            plan.toPurge.append(name);
    }
    for (auto mark = thrownAway.keyBegin(); mark != thrownAway.keyEnd(); ++mark) {
        if (!trash.contains(*mark))
            plan.toForget.append(TrashMark + *mark);
    }
}

Result<Plan> planOf(Database &database, const AttachmentFiles &files, const QDateTime &now)
{
    const auto attached = attachedFiles(database);
    const auto seen = marksOf(database, OrphanMark);
    const auto thrownAway = marksOf(database, TrashMark);
    if (!attached)
        return attached.error();
    if (!seen || !thrownAway)
        return !seen ? seen.error() : thrownAway.error();
    QSet<QString> used;
    for (const AttachedFile &each : *attached)
        used.insert(each.attachment.sha256.left(2) + u'/' + each.attachment.sha256);
    QStringList orphans = files.names();
    orphans.removeIf([&used](const QString &name) { return used.contains(name); });
    Plan plan;
    planOrphans(plan, orphans, *seen, now);
    planTrash(plan, files.trash(), *thrownAway, now);
    return plan;
}

Result<void> mark(Database &database, const QString &name, const QDateTime &now)
{
    Statement statement(database,
        u"INSERT INTO meta (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s);
    return statement.bind(toScalar(name)).bind(Scalar(now.toUTC().toString(Qt::ISODate))).run();
}

Result<void> forget(Database &database, const QString &name)
{
    Statement statement(database, u"DELETE FROM meta WHERE name = ?"_s);
    return statement.bind(toScalar(name)).run();
}

Result<void> throwAway(Database &database, const AttachmentFiles &files, const QString &name, const QDateTime &now)
{
    if (auto moved = files.throwAway(name); !moved)
        return moved;
    if (auto forgotten = forget(database, OrphanMark + name); !forgotten)
        return forgotten;
    return mark(database, TrashMark + name.mid(name.indexOf(u'/') + 1), now);
}

Result<void> purge(Database &database, const AttachmentFiles &files, const QString &name)
{
    if (auto purged = files.purge(name); !purged)
        return purged;
    return forget(database, TrashMark + name);
}

Result<void> carryOut(const Plan &plan, Database &database, const AttachmentFiles &files, const QDateTime &now)
{
    Result<void> done;
    const auto each = [&done](const QStringList &names, const auto &work) {
        for (const QString &name : names) {
            if (done)
                done = work(name);
        }
    };
    each(plan.toForget, [&](const QString &name) { return forget(database, name); });
    each(plan.toNote, [&](const QString &name) { return mark(database, OrphanMark + name, now); });
    each(plan.toNoteInTrash, [&](const QString &name) { return mark(database, TrashMark + name, now); });
    each(plan.toThrowAway, [&](const QString &name) { return throwAway(database, files, name, now); });
    each(plan.toPurge, [&](const QString &name) { return purge(database, files, name); });
    return done;
}

} // namespace

Result<SweepReport> AttachmentBook::sweep(const QDateTime &now)
{
    return sweep(now, Trash::Kept);
}

Result<SweepReport> AttachmentBook::sweepAfterBackup(const QDateTime &now)
{
    return sweep(now, Trash::Purged);
}

Result<SweepReport> AttachmentBook::sweep(const QDateTime &now, Trash trash)
{
    const AttachmentFiles folder = files();
    const auto planned = [&] {
        auto plan = planOf(core().database(), folder, now);
        if (plan && trash == Trash::Kept)
            plan->toPurge.clear();
        return plan;
    };
    // A first look without the lock: nearly always there is nothing to do.
    const auto first = planned();
    if (!first)
        return first.error();
    if (first->isEmpty())
        return SweepReport();
    auto transaction = core().begin();
    if (!transaction)
        return transaction.error();
    const auto plan = planned();
    if (!plan)
        return plan.error();
    if (auto done = carryOut(*plan, core().database(), folder, now); !done)
        return done.error();
    if (auto committed = core().commit(**transaction); !committed)
        return committed.error();
    return SweepReport{int(plan->toNote.size()), int(plan->toThrowAway.size()), int(plan->toPurge.size())};
}

} // namespace Gongkai
