// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportprose.h"

#include "words.h"

#include <QFile>

static void initCatalogueResources()
{
    Q_INIT_RESOURCE(catalogue);
}

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

std::vector<ReportText> startingProse(int year, ReportForm form)
{
    initCatalogueResources();
    QFile file(QStringLiteral(":/catalogue/report-") + wordOf(form) + QStringLiteral(".txt"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    std::vector<ReportText> texts;
    const QString content = QString::fromUtf8(file.readAll()).replace(u"〔年份〕"_s, QString::number(year));
    for (QStringView line : QStringView(content).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[') && line.endsWith(u']')) {
            texts.push_back({year, form, line.mid(1, line.size() - 2).toString(), {}});
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
