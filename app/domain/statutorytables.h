// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "result.h"

#include <array>

namespace Gongkai {

/// Table 二 of the annual report (主动公开政府信息情况): what was made, decided and charged in the year.
struct ProactiveTable
{
    struct Documents
    {
        qint64 made = 0;
        qint64 repealed = 0;
        qint64 inForce = 0;
    };
    std::array<Documents, 2> documents{}; ///< 规章, 行政规范性文件
    std::array<qint64, 3> decisions{};    ///< 行政许可, 行政处罚, 行政强制
    QString fees = QStringLiteral("0");   ///< 行政事业性收费, in 10,000 yuan, as it was typed
};

/// Table 三 (收到和处理政府信息公开申请情况): 25 rows of 7 columns.
struct ApplicationTable
{
    static constexpr int NewRow = 0;       ///< 一、本年新收
    static constexpr int CarriedInRow = 1; ///< 二、上年结转
    static constexpr int FirstResultRow = 2; ///< （一）予以公开; the results follow in the order of ApplicationResults
    static constexpr int ClosedRow = 23;     ///< （七）总计
    static constexpr int CarriedOutRow = 24; ///< 四、结转下年度继续办理
    static constexpr int RowCount = 25;
    static constexpr int KindCount = 6;   ///< columns in the order of ApplicantKind
    static constexpr int TotalColumn = 6; ///< 总计
    static constexpr int ColumnCount = 7;

    std::array<std::array<qint64, ColumnCount>, RowCount> cells{};

    /// The row that the exchange file calls @p word (`new`, `carriedIn`, a result, `carriedOut`), or -1.
    [[nodiscard]] static int rowOf(QStringView word);
};

/// Table 四 (政府信息公开行政复议、行政诉讼情况): three groups of five numbers.
struct CaseTable
{
    static constexpr int Reconsiderations = 0; ///< 行政复议
    static constexpr int DirectLawsuits = 1;   ///< 未经复议直接起诉
    static constexpr int LaterLawsuits = 2;    ///< 复议后起诉
    static constexpr int GroupCount = 3;
    static constexpr int TotalColumn = 4; ///< after the four of CaseOutcome
    static constexpr int ColumnCount = 5;

    std::array<std::array<qint64, ColumnCount>, GroupCount> cells{};
};

/// The three statutory tables of a year in the form of 2021 (国办公开办函〔2021〕30号). A number that nobody gave is 0:
/// the form has no blanks.
struct StatutoryTables
{
    int year = 0;
    ProactiveTable proactive;
    ApplicationTable applications;
    CaseTable cases;
};

/// The records that the tables of a year and, for comparison, of the year before it are counted from. What belongs to
/// other years does no harm.
struct StatutoryFacts
{
    std::vector<ProactiveFigure> proactive;
    std::vector<Application> applications;
    std::vector<CarriedIn> carriedIn;
    std::vector<ApplicationTotal> totals;
    std::vector<Reconsideration> reconsiderations;
    std::vector<Lawsuit> lawsuits;
};

/// Counts the tables of @p year, 1 January to 31 December. An application counts once: as received in the year or
/// carried in (received before it and not closed before it), and under its result if it was replied to in the year,
/// else as carried out. One that lacks the day of the reply or the result is still open. Where the applications were
/// kept on paper their typed totals stand in place of counting. Reconsiderations and lawsuits count in the year in
/// which they were filed, under their outcome of today. Fails with Invalid (CountedTwice, a fault for each of the two
/// lists) when the year has both typed totals and records that count in it.
[[nodiscard]] Result<StatutoryTables> statutoryTables(const StatutoryFacts &facts, int year);

/// What does not hold in a year's tables.
struct TableFindings
{
    std::vector<Fault> errors;   ///< nothing may be issued before they are put right
    std::vector<Fault> warnings; ///< unusual, to be looked at
};

/// Examines the tables of @p year, counted from @p facts, for the identities (勾稽关系) that the form is checked by:
/// row and column sums, the balance of applications, what was carried over from the year before (where something of
/// that year is known) and the stock of documents in force (a warning: documents lapse). Each fault names the cell by
/// the form's own words and holds the numbers of both sides. Also named are applications that have only one of result
/// and day of reply.
[[nodiscard]] TableFindings findingsOf(const StatutoryTables &tables, const StatutoryFacts &facts);

} // namespace Gongkai
