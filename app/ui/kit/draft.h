// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QTimer>

#include <functional>
#include <optional>
#include <vector>

namespace Gongkai {

/// What is typed in a form and not saved yet, in a file of the clerk's own, so that it outlives the end of the program
/// or of the power. A draft is gone once its form is saved or given up.
class Draft : public QObject
{
    Q_OBJECT

public:
    struct Content
    {
        QString title; ///< how the form is called when the clerk is told of its draft
        QJsonObject typed;

        bool operator==(const Content &) const = default;
    };

    /// The folder of all drafts for the store with @p storeId.
    [[nodiscard]] static QString folderOf(const QString &storeId);
    /// A draft that lies there, and its file.
    struct Kept
    {
        QString file;
        Content content;
    };
    /// The drafts that are kept for the store, sorted by their titles.
    [[nodiscard]] static std::vector<Kept> all(const QString &storeId);
    /// Their titles.
    [[nodiscard]] static QStringList titles(const QString &storeId);
    /// Forgets the draft in @p file, whose form can't be opened any more.
    static void discard(const QString &file);

    /// @p name tells the form and the record that it shows; @p form belongs to it and owns the draft.
    Draft(const QString &storeId, const QString &name, QObject *form);

    /// What was kept when the form was last open; none if nothing was, or it can't be read.
    [[nodiscard]] std::optional<Content> kept() const;
    /// From now on asks @p typed every few seconds what is to be kept: none while nothing is typed.
    void follow(std::function<std::optional<Content>()> typed);
    /// Writes what is typed now; to be called where waiting for the next time would be too late.
    void keep();
    /// Forgets what was kept, and the files beside it.
    void drop();
    /// A folder for files that exist nowhere else, such as pasted pictures, kept as long as the draft; whoever
    /// puts one there makes it.
    [[nodiscard]] const QString &folderBeside() const { return m_folder; }

private:
    QString m_file;
    QString m_folder;
    std::function<std::optional<Content>()> m_typed;
    std::optional<Content> m_written;
    QTimer m_timer;
};

} // namespace Gongkai
