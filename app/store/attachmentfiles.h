// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filestate.h"
#include "result.h"

#include <QSet>
#include <QStringList>

#include <functional>

class QFileDevice;

namespace Gongkai {

/// What a kept file is known by: nothing else tells it from another.
struct KeptFile
{
    QString sha256; ///< 64 lower-case hexadecimal digits
    qint64 size = 0;

    bool operator==(const KeptFile &) const = default;
};

/// A folder of attached files, each under its digest as `ab/abcdef…`: beside a store, a backup or an exchange file.
/// What it says is kept is on the disk. It asks no store and may be used on any thread.
class AttachmentFiles
{
public:
    /// The most bytes that a file may have.
    static constexpr qint64 LargestFile = 2'000'000'000;

    /// Asked after each part of a large file; false stops.
    using MayGoOn = std::function<bool()>;

    explicit AttachmentFiles(QString folder);
    /// The folder that belongs to the store, backup or exchange file at @p path: `NAME.gongkai.files`.
    [[nodiscard]] static AttachmentFiles beside(const QString &path);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// Where the file with @p sha256 lies, whether it is there or not; empty for a text that is no digest.
    [[nodiscard]] QString pathOf(const QString &sha256) const;

    /// Copies the file at @p source into the folder, which is made if need be: under a temporary name while its digest
    /// is taken, synced, renamed, the folders synced. A file that is there already under its digest is compared and,
    /// where it is not what it should be, replaced. Only the owner may read it.
    /// Fails with NotAFile (a folder, pipe or device), TooBig, Unreadable, Full, ReadOnly, Io, or Stopped; nothing but
    /// a temporary name can be left behind then, and that only by a crash.
    [[nodiscard]] Result<KeptFile> takeIn(const QString &source, const MayGoOn &mayGoOn = {}) const;
    /// Copies @p file from the folder @p other and reads the copy back; does nothing where it is here already and
    /// whole. Fails with Unreadable when it is not whole there, otherwise as takeIn().
    [[nodiscard]] Result<void> copyFrom(const AttachmentFiles &other, const KeptFile &file) const;

    /// Reads the file that @p file names to its end and compares.
    [[nodiscard]] FileState stateOf(const KeptFile &file) const;
    /// What takeIn() would know the file at @p path by. Fails as takeIn() does on its source.
    [[nodiscard]] static Result<KeptFile> digestOf(const QString &path, const MayGoOn &mayGoOn = {});

    /// Every file in the folder that was put there by a store, by its path within it, temporary ones included, sorted;
    /// not what is in the trash. What somebody else laid there is not touched.
    [[nodiscard]] QStringList names() const;
    /// Every file in the trash that a store put there, by name, sorted.
    [[nodiscard]] QStringList trash() const;
    /// Removes what names() gives but for the files with @p digests. Fails with Io; the rest is removed all the same.
    [[nodiscard]] Result<void> keepOnly(const QSet<QString> &digests) const;
    /// Moves the file called @p name, as names() gave it, to the trash. Fails with ReadOnly or Io.
    [[nodiscard]] Result<void> throwAway(const QString &name) const;
    /// Removes a file from the trash for good. Fails with Io.
    [[nodiscard]] Result<void> purge(const QString &name) const;
    /// Takes the file with @p sha256 out of the trash if it is there and not in its place. Fails with ReadOnly or Io.
    [[nodiscard]] Result<void> bringBack(const QString &sha256) const;

private:
    [[nodiscard]] Result<KeptFile> copyIn(
        const QString &source, const KeptFile *expected, const MayGoOn &mayGoOn) const;
    [[nodiscard]] Result<void> makeRoom(qint64 size) const;
    [[nodiscard]] Result<void> putInPlace(const QString &temporary, const KeptFile &file) const;

    QString m_folder;
};

} // namespace Gongkai
