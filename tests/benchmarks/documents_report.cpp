// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report of 13 pages with prose, tables and a chart, from values to PDF bytes, against Qt's PDF writer alone with the
// same glyphs, faces and pages; beside it LibreOffice, from the same report as OpenDocument text to PDF.
#include "bench.h"
#include "composer.h"
#include "documents_bench.h"
#include "fontbook.h"
#include "gongwen.h"
#include "paperodt.h"
#include "pdf.h"

#include <QFile>
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>
#include <optional>
#include <vector>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

namespace {

const QStringList prose{
    u"镇党委、政府把党务政务公开作为改进作风、服务群众的一项基础工作，主要领导负总责，分管领导抓落实，各办公室明确专人"
    u"收集、审核资料，"
    "于每月28日前报送镇党务政务公开办统一张贴、存档。"_s,
    u"围绕群众关心的财务收支、惠民资金、低保评议、工程招投标、土地征收、房屋拆迁、计划生育、环境整治等事项，通过公开栏"
    u"、橱窗、"
    "LED显示屏、查询平台和门户网站及时公开，全年公开568件，群众满意率100%。"_s,
    u"三个督查组不定期到利民村、云龙村、三台村和川主庙、双河口社区检查，对公开内容不具体、更新不及时、栏目破损等问题当"
    u"场指出，"
    "限期整改，复查合格后销号；监督电话接到的反映，均在十日内办结并答复本人。"_s,
    u"存在的不足：一是个别单位认识不到位，报送质量不高；二是部分村档案整理滞后；三是网络平台维护力量薄弱。下一步将加强"
    u"培训、"
    "严格考核、完善制度，继续扩大公开的广度和深度。"_s,
};

Table statutoryTable(int rows)
{
    Table table;
    for (double width : {12.0, 54.0, 15.0, 15.0, 15.0, 15.0, 15.0, 15.0})
        table.columnWidths.push_back(width * Gongwen::mm);
    table.headRows = 1;
    table.appendRow(
        {u"序号"_s, u"事项"_s, u"自然人"_s, u"企业"_s, u"科研"_s, u"公益"_s, u"其他"_s, u"总计"_s}, FontRole::Hei);
    for (int row = 1; row <= rows; ++row)
        table.appendRow({QString::number(row), u"属于第%1类内部事务信息"_s.arg(row), u"0"_s, QString::number(row % 7),
                            u"0"_s, QString::number(row % 3), u"0"_s, QString::number(row % 7 + row % 3)},
            FontRole::Song, {1});
    return table;
}

PageList report(FontBook &fonts)
{
    Composer composer(fonts);
    composer.title({u"重庆市永川区三教镇"_s, u"2015年政府信息公开"_s, u"工作年度报告"_s});
    const QStringList numbers{u"一"_s, u"二"_s, u"三"_s, u"四"_s, u"五"_s, u"六"_s};
    for (const QString &number : numbers) {
        composer.heading(1, number + u"、主要工作和数据"_s);
        for (const QString &paragraph : prose) {
            composer.heading(2, u"（一）工作情况"_s);
            composer.paragraph(paragraph);
        }
        composer.table(statutoryTable(28));
    }
    BarChart chart{u"各单位按时率"_s, {}};
    for (int i = 0; i < 25; ++i)
        chart.items.push_back({u"第%1办公室"_s.arg(i + 1), i / 24.0, QString::number(i * 4) + u'%'});
    composer.chart(chart);
    composer.signature({u"永川区三教镇人民政府"_s, u"2015年12月31日"_s, false});
    return composer.finish({u"年度报告"_s, u"三教镇"_s, u"报告"_s, QDateTime({2015, 12, 31}, {8, 0}, Qt::UTC)});
}

/// What LibreOffice takes to turn @p odt into a PDF, its start included, as whoever converts a file has to wait for it;
/// nothing where it is not installed. The first run, which sets up its folder, does not count.
std::optional<double> officeMilliseconds(const QByteArray &odt)
{
    const QString office = QStandardPaths::findExecutable(u"soffice"_s);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"report.odt"_s));
    if (office.isEmpty() || !file.open(QIODevice::WriteOnly) || file.write(odt) != odt.size() || !file.flush())
        return std::nullopt;
    const QStringList arguments{u"-env:UserInstallation=file://"_s + folder.filePath(u"home"_s), u"--headless"_s,
        u"--convert-to"_s, u"pdf"_s, u"--outdir"_s, folder.path(), file.fileName()};
    std::vector<double> walls;
    for (int round = 0; round < 4; ++round) {
        bool isMade = false;
        const Cost cost = costOf([&] { isMade = QProcess::execute(office, arguments) == 0; });
        if (!isMade || !QFile::exists(folder.filePath(u"report.pdf"_s)))
            return std::nullopt;
        if (round > 0)
            walls.push_back(cost.wall);
    }
    return median(walls);
}

void compareWithOffice(const PageList &paper, Cost ours)
{
    if (const auto office = officeMilliseconds(toOdt(paper)))
        std::printf("%-34s LibreOffice %9.2f ms  ours %9.2f ms  ratio %6.3f\n", "documents_report_office", *office,
            ours.wall, ours.wall / *office);
    else
        std::printf("%-34s LibreOffice not measured: soffice is not here or does not convert\n",
            "documents_report_office");
}

} // namespace

int main(int argc, char **argv)
{
    useNoDisplay();
    QGuiApplication application(argc, argv);
    FontBook fonts;
    const PageList laidOut = report(fonts);
    std::fprintf(stderr, "%d pages\n", laidOut.pageCount());
    bool isWritten = laidOut.pageCount() == 13;
    const Cost ours = compare(
        "documents_report", [&] { isWritten = isWritten && !bareQtPdf(laidOut).isEmpty(); },
        [&] { isWritten = isWritten && bool(toPdf(report(fonts))); }, 2.0);
    compareWithOffice(laidOut, ours);
    return isWritten ? 0 : 1;
}
