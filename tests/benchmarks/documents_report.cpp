// SPDX-License-Identifier: GPL-3.0-or-later
//
// A report of 13 pages with prose, tables and a chart, from values to PDF bytes, against Qt's PDF writer alone with the
// same glyphs, faces and pages; beside it LibreOffice, from the same report as OpenDocument text to PDF.
#include "bench.h"
#include "documents_bench.h"
#include "fontbook.h"
#include "longreport.h"
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
        const Cost cost = costOf([&] {
            QProcess process;
            process.setProcessChannelMode(QProcess::MergedChannels);
            process.start(office, arguments);
            isMade = process.waitForFinished(120'000) && process.exitCode() == 0;
        });
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
        std::printf(
            "%-34s LibreOffice not measured: soffice is not here or does not convert\n", "documents_report_office");
}

} // namespace

int main(int argc, char **argv)
{
    useNoDisplay();
    QGuiApplication application(argc, argv);
    FontBook fonts;
    const PageList laidOut = longReport(fonts);
    std::fprintf(stderr, "%d pages\n", laidOut.pageCount());
    bool isWritten = laidOut.pageCount() == longReportPages;
    const Cost ours = compare(
        "documents_report", [&] { isWritten = isWritten && !bareQtPdf(laidOut).isEmpty(); },
        [&] { isWritten = isWritten && bool(toPdf(longReport(fonts))); }, 2.0);
    compareWithOffice(laidOut, ours);
    return isWritten ? 0 : 1;
}
