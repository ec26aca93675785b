// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionbook.h"
#include "page.h"
#include "townchoices.h"
#include "workplace.h"

#include <map>
#include <memory>

namespace Gongkai::Ui {
class InspectionsPage;
}

namespace Gongkai {

class CoverageTab;
class FindingsPane;
class OverviewTab;
class PhotosPane;
class RecordDialog;
template <Described R>
class RecordsPaneOf;

/// Inspections (督查), a year at a time: the visits, what was found, how the villages are covered month by month, the
/// year in numbers, the photos of the visits, and the draws of villages, which are of all years.
class InspectionsPage : public Page
{
    Q_OBJECT

public:
    explicit InspectionsPage(const Workplace &place, QWidget *parent = nullptr);
    ~InspectionsPage() override;

    void activate() override;
    /// Keeps what is typed under a photo; false if its time can't be read.
    [[nodiscard]] bool mayLeave() override;
    void showRecords(const RecordSelection &selection) override;
    /// The list of visits keeps itself up to date.
    void refresh(const Step &) override { showYear(); }

private:
    /// Reads the overview, the coverage, the findings and the photos anew.
    void showYear();
    struct FindingCount
    {
        int open = 0;
        int closed = 0;
    };

    [[nodiscard]] RecordsPaneOf<Visit> *newVisits();
    [[nodiscard]] Result<ChangeSet> removalOf(const Stored<Visit> &visit) const;
    [[nodiscard]] QIcon findingsIcon(const Visit &visit) const;
    [[nodiscard]] Result<std::vector<Stored<Visit>>> allVisits();
    void showOverview();
    /// Shows the visits behind a number; @p name says what they are.
    void showVisits(const QStringList &visits, const QString &name);
    void openVillage(const QString &village);
    void openVisit(const QString &id, QWidget *parent);
    [[nodiscard]] std::unique_ptr<RecordDialog> newForm(const Stored<Visit> *visit, QWidget *parent) const;
    [[nodiscard]] QString leaders(const Visit &visit) const;
    [[nodiscard]] QString findingsText(const Visit &visit) const;
    /// The year that pages open on, or where nobody visited a village in it, that of the newest visit.
    [[nodiscard]] int openingYear() const;
    [[nodiscard]] int year() const;

    std::unique_ptr<Ui::InspectionsPage> m_ui;
    const Workplace m_place;
    RecordsPaneOf<Visit> *m_visits;
    FindingsPane *m_findings;
    CoverageTab *m_coverage;
    OverviewTab *m_overview;
    PhotosPane *m_photos;
    Names m_villageNames; ///< these are read once for each fetch, not for each cell
    Names m_teamNames;
    Names m_officialNames;
    std::map<QString, FindingCount> m_counts; ///< by the visit's id
};

} // namespace Gongkai
