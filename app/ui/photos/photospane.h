// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keptphotos.h"
#include "workplace.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Gongkai::Ui {
class PhotosPane;
}

namespace Gongkai {

class PhotoModel;
class PhotoTyping;

/// The photos of a year's visits as thumbnails: taken in from a heap, looked for, named, put to a finding, opened,
/// removed. What is typed under a photo is kept when its field is left.
class PhotosPane : public QWidget
{
    Q_OBJECT

public:
    explicit PhotosPane(const Workplace &place, QWidget *parent = nullptr);
    ~PhotosPane() override;

    /// Reads the photos of @p year, at once or when the list comes into sight.
    void showYear(int year);
    /// Reads the heap of files and folders at @p paths and shows what visits its photos are proposed for.
    void takeIn(const QStringList &paths);
    /// Keeps what is typed under the photo in front, as PhotoTyping does; what can't be kept is left out if the clerk
    /// agrees. False if the clerk stays.
    [[nodiscard]] bool mayLeave();

Q_SIGNALS:
    /// What was done, in a sentence for the window's status line.
    void told(const QString &sentence);
    /// Photos were taken in for visits of @p year, and for none of the year that was shown.
    void yearAsked(int year);

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setUpView();
    void setUpActions();
    void reload();
    void offerVillages();
    void filter();
    void select(const QSet<QString> &ids);
    void showState();
    void showCount();
    void viewCurrent();
    void compareCurrent();
    void moveSelected();
    void removeSelected();
    /// The photos that are selected, the first in front.
    [[nodiscard]] std::vector<KeptPhoto> selected() const;
    [[nodiscard]] bool commit(const QString &deed, const ChangeSet &changes);

    std::unique_ptr<Ui::PhotosPane> m_ui;
    const Workplace m_place;
    PhotoModel *m_model;
    PhotoTyping *m_typing = nullptr;
    std::vector<KeptPhoto> m_photos; ///< of the year
    int m_year = 0;
    int m_reads = 0; ///< how often the photos were read
    bool m_isStale = true;
};

} // namespace Gongkai
