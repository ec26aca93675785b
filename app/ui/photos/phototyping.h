// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentbook.h"
#include "workplace.h"

#include <QObject>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;

namespace Gongkai {

/// The fields under a list of photos: the caption of the one in front and when it was taken. What is typed is kept when
/// its field is left. What can't be kept stays as it was typed, and is tried again on Enter or once it is typed
/// otherwise, never over what another clerk wrote meanwhile and nobody has read.
class PhotoTyping : public QObject
{
    Q_OBJECT

public:
    struct Fields
    {
        QLineEdit *caption;
        QLineEdit *takenAt;
        QLabel *source; ///< where the time comes from, and what is wrong
    };
    /// The photo in front as it was read last; none where there is none or several are.
    using Current = std::function<std::optional<Stored<Attachment>>()>;
    /// Commits and reads the photos again; false if that failed, which is told.
    using Commit = std::function<bool(const ChangeSet &)>;

    /// @p place and @p fields outlive the object.
    PhotoTyping(const Workplace &place, const Fields &fields, Current current, Commit commit, QObject *parent);

    /// Fills the fields with what the photo in front says; what is being typed for the same photo stays.
    void show();
    /// Keeps what is typed, if anything. False if the time can't be read or the store refuses it, which is said.
    bool keep();
    /// The same; what can't be kept is left out if the clerk agrees. False if the clerk stays.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    /// What was not kept, in a sentence.
    void told(const QString &sentence);

private:
    struct Typed
    {
        QString caption;
        QString takenAt;

        bool operator==(const Typed &) const = default;
    };

    [[nodiscard]] Typed typed() const;
    void tellLost(const Typed &typed);
    void tellRefused(const Attachment &before);
    void settle();

    const Workplace m_place;
    const Fields m_fields;
    const Current m_current;
    const Commit m_commit;
    QString m_shown;                ///< id of the photo that the fields are of; empty without one
    std::optional<Typed> m_refused; ///< what could not be kept
};

} // namespace Gongkai
