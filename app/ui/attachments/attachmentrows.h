// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentbook.h"
#include "photofacts.h"

#include <QIcon>
#include <QJsonObject>

namespace Gongkai {

/// One file in a form: kept already, or to be kept once the form is saved.
struct AttachmentRow
{
    Attachment attachment;
    int version = 0; ///< 0 for one that is not stored yet
    QString source;  ///< where its bytes are now
    QIcon icon;      ///< what is shown before its name
};

/// What is kept with one record, and what saving its form would make of that.
class AttachmentRows
{
public:
    enum class Owner { Submission, Posting, Visit, Finding };
    enum class Outcome {
        Added,
        AlreadyHere, ///< put down before, not stored yet
        AlreadyKept, ///< stored with the record
    };

    /// For a record that is not stored yet @p ownerId names nothing.
    AttachmentRows(Store &store, Owner owner, const QString &ownerId);

    /// Reads what is kept with the record. Fails as a read does; there are no rows then.
    [[nodiscard]] Result<void> load();
    [[nodiscard]] const std::vector<AttachmentRow> &rows() const { return m_rows; }
    /// load() reads only what shows a finding at @p stage, and what is added from now on shows it so; without a stage
    /// all is read. What nobody called before or after counts as before.
    void setStage(std::optional<PhotoStage> stage) { m_stage = stage; }
    void setIcon(const QString &source, const QIcon &icon);

    /// Whether a file is kept with when and where it was taken.
    [[nodiscard]] bool keepsOrigin() const { return m_owner == Owner::Visit || m_owner == Owner::Finding; }
    /// Puts down the file at @p path, called @p name, known by @p file, to be kept, with what @p facts say of when and
    /// where it was taken; one with the same content is not added a second time.
    Outcome add(const QString &path, const QString &name, const KeptFile &file, const std::optional<PhotoFacts> &facts,
        const Moment &now);
    void remove(size_t row);
    [[nodiscard]] bool isEdited() const;
    /// The other records that keep the content @p sha256, by name.
    [[nodiscard]] QStringList othersWith(const QString &sha256) const;

    /// What saving would add and take out, for the draft of the form.
    [[nodiscard]] QJsonObject unsaved() const;
    /// Puts back what unsaved() took. Returns the names of new files that are no longer where they were.
    [[nodiscard]] QStringList takeUp(const QJsonObject &unsaved, const Moment &now);

    /// Takes the file of each new row into the store's folder by @p takeIn, which is not called again for one that was
    /// taken in before. Fails as it does.
    [[nodiscard]] Result<void> takeIn(const std::function<Result<KeptFile>(const AttachmentRow &)> &takeIn);
    /// Adds what is new and what was removed to @p changes, for the record with @p ownerId.
    void addTo(ChangeSet &changes, const QString &ownerId) const;

private:
    [[nodiscard]] Result<std::vector<Stored<Attachment>>> stored() const;

    AttachmentBook m_book;
    Owner m_owner;
    QString m_ownerId;
    std::optional<PhotoStage> m_stage;
    std::vector<AttachmentRow> m_rows;
    std::vector<AttachmentRow> m_removed; ///< of those that were stored
};

} // namespace Gongkai
