// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "workplace.h"

#include <memory>

namespace Gongkai::Ui {
class PapersPage;
}

namespace Gongkai {

class PaperActions;
class FontBook;
class PaperDesk;
class NoticesPanel;
class ReportPanel;

/// Papers (公文): notices, bulletins, the annual report, and what was issued.
class PapersPage : public Page
{
    Q_OBJECT

public:
    enum class Kind { Notices, Bulletin, InspectionBulletin, AnnualReport, Issued };

    /// Fonts are opened with the first paper.
    explicit PapersPage(const Workplace &place, QWidget *parent = nullptr);
    ~PapersPage() override;

    void showKind(Kind kind);
    /// Shows the notices of a month.
    void showPlace(Period period, const QString &office) override;
    /// Asks about texts that are not saved; false if the clerk wants to stay on this page.
    [[nodiscard]] bool mayLeave() override;
    void activate() override;
    void setSmall(bool isSmall) override;
    /// The panel in front keeps itself up to date.
    void refresh(const Step &) override { }

private:
    /// Asks for the page with @p id to show @p selection, and leads back from there.
    void leadToRecords(const QString &id, RecordSelection selection);
    void addKind(const QString &name, const QString &icon, QWidget *panel);
    void layOutKinds();

    std::unique_ptr<Ui::PapersPage> m_ui;
    std::unique_ptr<FontBook> m_fonts;
    std::unique_ptr<PaperDesk> m_desk;
    PaperActions *m_actions;
    NoticesPanel *m_notices;
    ReportPanel *m_report;
    bool m_isSmall = false;
};

} // namespace Gongkai
