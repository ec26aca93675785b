// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentrows.h"
#include "recordtablemodel.h"
#include "workplace.h"

#include <QWidget>

#include <memory>

class QBoxLayout;
class QMimeData;

namespace Gongkai::Ui {
class AttachmentsPane;
}

namespace Gongkai {

class Thumbnails;

/// The files that are kept with the record of a form. They are added by dropping them here, by pasting files or a
/// picture (Ctrl+V) or by choosing them; Enter opens a copy of one, Delete takes it out. Nothing is kept, and nothing
/// removed, until the form is saved.
class AttachmentsPane : public QWidget
{
    Q_OBJECT

public:
    /// Stands in @p layout, the last of its form, above the line of messages and the buttons; Tab reaches it after
    /// @p before. @p place outlives it.
    AttachmentsPane(const Workplace &place, AttachmentRows::Owner owner, const QString &ownerId, QBoxLayout *layout,
        QWidget *before);
    ~AttachmentsPane() override;

    /// Shows only what shows a finding at @p stage, as what is added will do. Before anything is added.
    void setStage(std::optional<PhotoStage> stage);
    void addFiles(const QStringList &paths);
    /// Adds the files of @p given or else its picture; false if it has none.
    bool addFrom(const QMimeData &given);
    [[nodiscard]] bool isEdited() const { return m_rows.isEdited(); }

    /// What saving would add and take out, for the draft of the form.
    [[nodiscard]] QJsonObject unsaved() const { return m_rows.unsaved(); }
    /// Puts back what unsaved() took, and from now on puts pasted pictures into @p folder.
    void takeUp(const QJsonObject &unsaved, const QString &folder);

    /// Takes the new files into the store's folder and then adds their records, and the removals, to @p changes, for
    /// the record with @p ownerId. Fails as AttachmentFiles::takeIn(); @p changes is as it was then.
    [[nodiscard]] Result<void> addTo(ChangeSet &changes, const QString &ownerId);

Q_SIGNALS:
    /// A file was added or taken out.
    void edited();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void standAbove(QBoxLayout *layout, QWidget *before);
    void load();
    void askThumbnails();
    void addFile(const QString &path, const QString &name);
    void addPicture(const QImage &picture);
    /// What is to be said of a file that is not added because it is among the rows.
    [[nodiscard]] QString noteOnSame(
        const QString &path, const QString &name, const KeptFile &file, AttachmentRows::Outcome outcome);
    void chooseFiles();
    void viewCurrent();
    void takeOutCurrent();
    void refresh();
    void showState();
    void setSizes();
    [[nodiscard]] int currentRow() const;
    [[nodiscard]] Result<KeptFile> beside(const QString &what, const QString &path,
        const std::function<Result<KeptFile>(const AttachmentFiles::MayGoOn &)> &work);

    std::unique_ptr<Ui::AttachmentsPane> m_ui;
    const Workplace m_place;
    AttachmentRows m_rows;
    RecordTableModel<AttachmentRow> *m_model;
    Thumbnails *m_thumbnails;
    QStringList m_notes; ///< what was found about the files that were added last
    QString m_pasted;    ///< the folder for pictures that were on the clipboard
};

} // namespace Gongkai
