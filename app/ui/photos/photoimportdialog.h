// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "photosorting.h"
#include "recordtablemodel.h"
#include "workplace.h"

#include <QDialog>

#include <map>
#include <memory>
#include <set>

namespace Gongkai::Ui {
class PhotoImportDialog;
}

namespace Gongkai {

/// A heap of photos as it is sorted to visits, to be looked through, changed and taken in. Files are kept first, their
/// records after that as one step; whatever stops it before leaves no record.
class PhotoImportDialog : public QDialog
{
    Q_OBJECT

public:
    /// @p place outlives the dialog. @p note is what is to be said of the heap, such as that it was cut.
    PhotoImportDialog(const Workplace &place, std::vector<HeapFile> heap, const QString &note, QWidget *parent);
    ~PhotoImportDialog() override;

    /// Takes the photos in and closes.
    void accept() override;
    /// Closes; asks first if the clerk chose a visit for one.
    void reject() override;

Q_SIGNALS:
    /// @p photos were taken in for visits of @p years, at least one.
    void takenIn(int photos, const std::set<int> &years);

private:
    void readTown();
    void setUpTable();
    void offerVisits();
    void assignChosen();
    void showState();
    [[nodiscard]] QString countText() const;
    [[nodiscard]] std::vector<int> selectedRows() const;
    [[nodiscard]] std::set<int> yearsOf(const std::vector<size_t> &places) const;
    [[nodiscard]] Result<std::vector<KeptFile>> keepFiles(const std::vector<size_t> &places);

    std::unique_ptr<Ui::PhotoImportDialog> m_ui;
    const Workplace m_place;
    std::vector<Visit> m_visits; ///< the newest first
    std::vector<Village> m_villages;
    std::map<QString, QString> m_visitNames; ///< by id
    PhotoSorting m_sorting;
    RecordTableModel<SortedPhoto> *m_model = nullptr;
    QString m_note;
};

} // namespace Gongkai
