// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"
#include "result.h"

#include <array>
#include <utility>

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

/// Table 二 in the form of 2019: what was made and published, the items that are decided on, and what was bought.
struct ProactiveTable2019
{
    struct Documents
    {
        qint64 made = 0;      ///< 本年新制作
        qint64 published = 0; ///< 本年新公开
        qint64 total = 0;     ///< 对外公开总数量
    };
    struct Items
    {
        qint64 before = 0; ///< 上一年项目数量
        qint64 change = 0; ///< 本年增/减
        qint64 decisions = 0;
    };
    std::array<Documents, 2> documents{}; ///< 规章, 规范性文件
    std::array<Items, 4> items{};         ///< 行政许可, 其他对外管理服务事项, 行政处罚, 行政强制
    Items fees;                           ///< 行政事业性收费, without decisions
    qint64 purchases = 0;                 ///< 政府集中采购: 采购项目数量
    QString purchaseAmount = QStringLiteral("0"); ///< in 10,000 yuan, as it was typed
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
    /// The cells by the rows of @p form: that of 2019 has one row for （六）其他处理, into which its three results add.
    [[nodiscard]] std::vector<std::array<qint64, ColumnCount>> rowsIn(ReportForm form) const;
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

/// The form that the annual report of @p year is written in: that of 2008 to report year 2018, of 2019 for 2019 and
/// 2020, of 2021 from then on.
[[nodiscard]] ReportForm reportFormOf(int year);

/// The first and the last row of ApplicationTable under （六）其他处理.
inline constexpr int FirstOtherwiseRow = 20;
inline constexpr int LastOtherwiseRow = 22;

/// The three statutory tables of a year, in the form of 2021 (国办公开办函〔2021〕30号) or of 2019
/// (国办公开办函〔2019〕60号), which differ in table 二 and in how table 三 is divided. A number that nobody gave is 0:
/// the forms have no blanks.
struct StatutoryTables
{
    int year = 0;
    ReportForm form = ReportForm::Form2021;
    ProactiveTable proactive;         ///< of the form of 2021
    ProactiveTable2019 proactive2019; ///< of the form of 2019
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
[[nodiscard]] Result<StatutoryTables> statutoryTables(
    const StatutoryFacts &facts, int year, ReportForm form = ReportForm::Form2021);

/// The first and the last year in whose tables @p application counts: from that of its receipt to that of its closing,
/// without an end while it is open.
[[nodiscard]] std::pair<int, int> countedYears(const Application &application);

/// The keys in the list of typed totals of those that give what @p carried gives: one of the year is enough to count it
/// twice.
[[nodiscard]] QStringList rivalKeysOf(const CarriedIn &carried);
/// The keys in the list of numbers carried in of those that give what @p total gives; none for another row's.
[[nodiscard]] QStringList rivalKeysOf(const ApplicationTotal &total);

/// What does not hold in a year's tables.
struct TableFindings
{
    std::vector<Fault> errors;   ///< nothing may be issued before they are put right
    std::vector<Fault> warnings; ///< unusual, to be looked at
};

/// Whether something is known of the applications of @p year, so that its table says more than that nobody wrote it.
[[nodiscard]] bool knowsApplicationsOf(const StatutoryFacts &facts, int year);
/// The same of the documents in force.
[[nodiscard]] bool knowsDocumentsOf(const StatutoryFacts &facts, int year);
/// The same of the items that the form of 2019 asks for.
[[nodiscard]] bool knowsItemsOf(const StatutoryFacts &facts, int year);

/// Examines the tables of @p year, counted from @p facts, for the identities (勾稽关系) that the form is checked by:
/// row and column sums, the balance of applications, what was carried over from the year before (a warning where only
/// some of that year's are known, nothing where none are), rules, which a town has no power to make, and the stock of
/// documents in force or, in the form of 2019, of items (a warning: documents lapse). Each fault names the cell by the
/// form's own words and holds the numbers of both sides. Also named are applications that have only one of result and
/// day of reply.
[[nodiscard]] TableFindings findingsOf(const StatutoryTables &tables, const StatutoryFacts &facts);

} // namespace Gongkai
