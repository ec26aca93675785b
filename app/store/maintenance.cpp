// SPDX-License-Identifier: GPL-3.0-or-later
#include "maintenance.h"

#include "attachedrows.h"
#include "database.h"
#include "identification.h"
#include "migration.h"
#include "storecheck.h"
#include "transaction.h"
#include "verifiedcopy.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace Gongkai {

namespace {

/// The first of the names that a store at @p path takes under which there is anything, the folder of its files
/// included.
QString takenWithFiles(const QString &path)
{
    const QString folder = AttachmentFiles::beside(path).folder();
    const QString taken = takenName(path);
    return taken.isEmpty() && QFileInfo::exists(folder) ? folder : taken;
}

/// The file that @p path names, through links: its attached files lie beside it, not beside the link.
QString realPath(const QString &path)
{
    const QString real = QFileInfo(path).canonicalFilePath();
    return real.isEmpty() ? path : real;
}

/// Copies the attached files that the store copy at @p copy names into @p target, each from the first of @p sources
/// that has it whole. Returns those that none of them has.
Result<std::vector<FileFinding>> bringFiles(
    const QString &copy, const std::vector<AttachmentFiles> &sources, const AttachmentFiles &target)
{
    auto database = Database::open(copy, Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    const auto attached = attachedFiles(**database);
    if (!attached)
        return attached.error();
    std::vector<FileFinding> lost;
    for (const AttachedFile &each : *attached) {
        const KeptFile file = keptFileOf(each.attachment);
        Result<void> copied = Error{ErrorKind::Unreadable, {}};
        for (auto source = sources.begin(); source != sources.end() && !copied; ++source) {
            copied = target.copyFrom(*source, file);
            if (!copied && copied.error().kind != ErrorKind::Unreadable)
                return copied.error();
        }
        if (!copied)
            lost.push_back(findingOf(each, sources.front().stateOf(file)));
    }
    return lost;
}

/// What stood at a store's path, moved aside under another name.
class AsideMove
{
public:
    /// Moves what stands at @p path aside, with its journals and files. Fails with what kept a part of it back; all of
    /// it is in its place again then, or the error names what lies aside (SetAside).
    static Result<AsideMove> of(const QString &path, const QDateTime &now)
    {
        const QString base = path + QStringLiteral(".replaced-") + now.toString(QStringLiteral("yyyyMMdd-HHmmss"));
        AsideMove aside;
        aside.m_name = base;
        for (int number = 2; !takenWithFiles(aside.m_name).isEmpty(); ++number)
            aside.m_name = QStringLiteral("%1-%2").arg(base).arg(number);
        auto moved = aside.move(AttachmentFiles::beside(path).folder(), AttachmentFiles::beside(aside.m_name).folder());
        for (const char *suffix : StoreFileSuffixes) {
            if (moved)
                moved = aside.move(path + QLatin1StringView(suffix), aside.m_name + QLatin1StringView(suffix));
        }
        if (!moved)
            return aside.undo(moved.error());
        return aside;
    }

    /// The new name of the store.
    [[nodiscard]] const QString &name() const { return m_name; }

    /// Moves everything back after @p error, and returns that; where a part of it can't be moved back, an error that
    /// names what lies aside.
    [[nodiscard]] Error undo(const Error &error) const
    {
        QStringList left;
        // What can go back does, whatever is stuck: the store itself may stand in its place without its files.
        for (size_t i = m_moves.size(); i > 0; --i) {
            const auto &[from, to] = m_moves[i - 1];
            if (const auto back = renameOver(to, from); !back)
                left.append(to);
        }
        return left.isEmpty() ? error : Error{ErrorKind::SetAside, left.join(u'\n')};
    }

private:
    Result<void> move(const QString &from, const QString &to)
    {
        if (!QFileInfo::exists(from))
            return {};
        auto moved = renameOver(from, to);
        if (moved)
            m_moves.emplace_back(from, to);
        return moved;
    }

    QString m_name;
    std::vector<std::pair<QString, QString>> m_moves; ///< from where to where
};

/// The store at @p path with its write lock held, so that nobody writes into it while it is moved; null if what is
/// there is no store that could be locked. Fails with Locked.
Result<std::unique_ptr<Database>> heldStill(const QString &path)
{
    if (const auto version = identifyStore(path, newestSchemaVersion()); !version) {
        // Somebody who writes for long keeps even its identity from being read.
        if (version.error().kind == ErrorKind::Locked)
            return version.error();
        return std::unique_ptr<Database>();
    }
    auto database = Database::open(path, Database::Mode::ReadWrite);
    auto locked = database ? (*database)->runScript("BEGIN EXCLUSIVE") : Result<void>(database.error());
    if (locked)
        return database;
    if (locked.error().kind == ErrorKind::Locked)
        return locked.error();
    return std::unique_ptr<Database>();
}

/// The identity of the store at @p path; empty if there is none.
QString storeIdAt(const QString &path)
{
    if (!identifyStore(path, newestSchemaVersion()))
        return {};
    auto database = Database::open(path, Database::Mode::ReadOnly);
    const auto state = database ? readState(**database) : Result<StoreState>(database.error());
    return state ? state->id : QString();
}

/// What a backup must be before it counts as one, and before anything makes room for it (B1, B4): its pages, its
/// references, its history and the papers it holds. Sums that do not hold are the clerk's own matter, and for want of
/// an attached file no record is given up. One of an older version is looked at when it is opened.
Result<void> isWhole(const QString &path)
{
    const auto version = identifyStore(path, newestSchemaVersion());
    if (!version)
        return version.error();
    if (*version != newestSchemaVersion())
        return {};
    Session session;
    session.clock = [] { return QDateTime(); };
    // Nobody else knows the name.
    session.isShared = [](const QString &) { return false; };
    const auto store = Store::open(path, session);
    if (!store)
        return store.error();
    const auto report = checkStore(**store);
    if (!report)
        return report.error();
    const auto wrong = std::find_if(report->findings.begin(), report->findings.end(), [](const CheckFinding &finding) {
        return finding.kind != CheckFinding::Kind::Sum && finding.kind != CheckFinding::Kind::AttachedFile;
    });
    if (wrong != report->findings.end())
        return Error{ErrorKind::Damaged, wrong->detail};
    return {};
}

} // namespace

Result<std::vector<FileFinding>> backUp(const QString &storePath, const QString &target)
{
    if (const auto version = identifyStore(storePath, newestSchemaVersion()); !version)
        return version.error();
    auto database = Database::open(storePath, Database::Mode::ReadWrite);
    if (!database)
        return database.error();
    const auto state = readState(**database);
    if (!state)
        return state.error();
    // An older backup of this store makes room; anything else that stands there is not ours to replace.
    if (QFileInfo::exists(target) && storeIdAt(target) != state->id)
        return Error{ErrorKind::Exists, target};
    std::vector<FileFinding> lost;
    const auto bring = [&](const QString &copy) -> Result<void> {
        auto brought =
            bringFiles(copy, {AttachmentFiles::beside(realPath(storePath))}, AttachmentFiles::beside(target));
        if (!brought)
            return brought.error();
        lost = std::move(*brought);
        return {};
    };
    if (auto copied = copyVerified(**database, target, isWhole, bring); !copied)
        return copied.error();
    return lost;
}

Result<std::vector<FileFinding>> lostFiles(const QString &path)
{
    auto database = Database::open(realPath(path), Database::Mode::ReadOnly);
    if (!database)
        return database.error();
    return filesNotWhole(**database);
}

Result<QString> restoreStore(const QString &backup, const QString &namedPath, bool replace, const QDateTime &now)
{
    if (const auto version = identifyStore(backup, newestSchemaVersion()); !version)
        return version.error();
    // A link is followed once: the store that it names is replaced, not the link (O6).
    const QString storePath = QFileInfo(namedPath).isSymLink() ? realPath(namedPath) : namedPath;
    const QString there = takenWithFiles(storePath);
    if (!there.isEmpty() && !replace)
        return Error{ErrorKind::Exists, there};
    // A folder or device is nothing that a store could take the place of.
    if (const QString taken = takenName(storePath); !taken.isEmpty() && !QFileInfo(taken).isFile())
        return Error{ErrorKind::Foreign, taken};
    auto source = Database::open(backup, Database::Mode::ReadOnly);
    if (!source)
        return source.error();
    const QString restored =
        storePath + QStringLiteral(".restored-") + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
    const auto fail = [&restored](const Error &error) {
        QFile::remove(restored);
        QDir(AttachmentFiles::beside(restored).folder()).removeRecursively();
        return error;
    };
    const AttachmentFiles files = AttachmentFiles::beside(restored);
    const auto bring = [&](const QString &copy) -> Result<void> {
        const auto brought =
            bringFiles(copy, {AttachmentFiles::beside(realPath(backup)), AttachmentFiles::beside(storePath)}, files);
        return brought ? Result<void>() : brought.error();
    };
    if (auto copied = copyVerified(**source, restored, isWhole, bring); !copied)
        return fail(copied.error());
    std::optional<AsideMove> aside;
    // What was restored is removed before the old store is moved back into its place.
    const auto giveUp = [&](const Error &error) {
        const Error failed = fail(error);
        return aside ? aside->undo(failed) : failed;
    };
    if (!there.isEmpty()) {
        const auto old = heldStill(storePath);
        if (!old)
            return fail(old.error());
        auto moved = AsideMove::of(storePath, now);
        if (!moved)
            return fail(moved.error());
        aside = std::move(*moved);
    }
    // The files first: a store never stands without them.
    const QString folder = AttachmentFiles::beside(storePath).folder();
    if (QFileInfo::exists(files.folder())) {
        if (auto renamed = renameOver(files.folder(), folder); !renamed)
            return giveUp(renamed.error());
    }
    if (auto renamed = renameOver(restored, storePath); !renamed) {
        QDir(folder).removeRecursively();
        return giveUp(renamed.error());
    }
    if (auto synced = syncFolderOf(storePath); !synced)
        return aside ? Error{ErrorKind::SetAside, aside->name()} : synced.error();
    return aside ? aside->name() : QString();
}

} // namespace Gongkai
