// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentfiles.h"
#include "recordbook.h"

namespace Gongkai {

/// An attachment and what the record is called that it belongs to: `2015-11 财务公开`, the title of a posting, or
/// `2015-06-18 石脚村` of a visit and its findings.
struct AttachedFile
{
    Attachment attachment;
    QString owner;
};

/// What a sweep did with files that no record names.
struct SweepReport
{
    int noted = 0;      ///< seen for the first time
    int thrownAway = 0; ///< moved to the trash
    int purged = 0;     ///< removed for good
};

/// The files that are kept with submissions, postings, visits and findings (附件). A file is taken into files() first;
/// the record that names it is committed after that, and only then is it said to be saved. Removing an attachment
/// removes the record alone; the file goes with a later sweep().
class AttachmentBook : public BookOf<Attachment>
{
public:
    using BookOf::BookOf;

    [[nodiscard]] AttachmentFiles files() const;

    /// What is kept with one record, in the order in which it was added.
    [[nodiscard]] Result<std::vector<Stored<Attachment>>> ofSubmission(const QString &id) const;
    [[nodiscard]] Result<std::vector<Stored<Attachment>>> ofPosting(const QString &id) const;
    [[nodiscard]] Result<std::vector<Stored<Attachment>>> ofVisit(const QString &id) const;
    [[nodiscard]] Result<std::vector<Stored<Attachment>>> ofFinding(const QString &id) const;
    /// Every attachment with the content @p sha256, whatever it is called.
    [[nodiscard]] Result<std::vector<AttachedFile>> withContent(const QString &sha256) const;
    /// The removal of @p record together with its attachments.
    [[nodiscard]] Result<ChangeSet> removalOf(const Stored<Submission> &record) const;
    [[nodiscard]] Result<ChangeSet> removalOf(const Stored<Posting> &record) const;
    /// The same of a visit together with its @p findings and theirs.
    [[nodiscard]] Result<ChangeSet> removalOf(
        const Stored<Visit> &record, const std::vector<Stored<Finding>> &findings) const;

    /// Reads every attached file to its end and tells those that are not whole; the records stay as they are.
    [[nodiscard]] Result<std::vector<FileFinding>> verify() const;

    /// How long a file without a record stays where it is, from the first sweep that saw it; then in the trash.
    static constexpr int OrphanDays = 7;
    static constexpr int TrashDays = 30;
    /// Looks for files that no record names. What was first seen OrphanDays ago or longer goes to the trash. The days
    /// are counted by @p now and by what the store itself has noted, never by the files' own times. Works under the
    /// write lock, if there is anything to do; what is used again comes back with the record. Fails as a commit does,
    /// ReadOnly or Io for the folder.
    [[nodiscard]] Result<SweepReport> sweep(const QDateTime &now);
    /// The same when a backup was made just now: what was thrown away TrashDays ago or longer is removed for good,
    /// which nothing else does.
    [[nodiscard]] Result<SweepReport> sweepAfterBackup(const QDateTime &now);

private:
    enum class Trash { Kept, Purged };
    [[nodiscard]] Result<SweepReport> sweep(const QDateTime &now, Trash trash);
};

} // namespace Gongkai
