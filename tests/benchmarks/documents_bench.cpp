// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents_bench.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

using namespace Gongkai;

void useNoDisplay()
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

QByteArray bareQtPdf(const PageList &paper)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(720);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    QPainter painter(&writer);
    for (int page = 0; page < paper.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        for (const TextRun &run : paper.pages[std::size_t(page)].runs)
            painter.drawGlyphRun({}, run.glyphs);
    }
    painter.end();
    return bytes;
}
