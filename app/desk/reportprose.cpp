// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportprose.h"

#include "words.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

static void initCatalogueResources()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// @p line with those of its pieces 〔有FIELD：…〕 whose figure is not 0, and those 〔无FIELD：…〕 whose figure is.
QString withFittingPieces(const QString &line, const YearFigures &figures)
{
    static const QRegularExpression piece(u"〔([有无])([^：〔〕]+)：([^〔〕]*)〕"_s);
    const auto happened = [&figures](const QString &field) {
        return std::any_of(figures.figures.begin(), figures.figures.end(),
            [&field](const Figure &figure) { return figure.field == field && figure.value() != 0; });
    };
    QString fitting;
    qsizetype done = 0;
    for (auto found = piece.globalMatch(line); found.hasNext();) {
        const auto match = found.next();
        fitting += QStringView(line).sliced(done, match.capturedStart() - done);
        if (happened(match.captured(2)) == (match.captured(1) == u"有"))
            fitting += match.captured(3);
        done = match.capturedEnd();
    }
    fitting += QStringView(line).sliced(done);
    return fitting;
}

} // namespace

std::vector<ReportText> startingProse(const YearFigures &figures, ReportForm form)
{
    initCatalogueResources();
    QFile file(QStringLiteral(":/catalogue/report-") + wordOf(form) + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<ReportText> texts;
    const QString content = QString::fromUtf8(file.readAll()).replace(u"〔年份〕"_s, QString::number(figures.year));
    for (const QString &written : content.split(u'\n')) {
        const QString line = withFittingPieces(written, figures);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            texts.push_back({figures.year, form, line.sliced(1, line.size() - 2), {}});
            continue;
        }
        QString &text = texts.back().text;
        if (!text.isEmpty())
            text += u'\n';
        text += line;
    }
    return texts;
}

} // namespace Gongkai
