// SPDX-License-Identifier: GPL-3.0-or-later
#include "annualreport2008.h"

#include "composer.h"

#include <QStringList>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

/// Clerks indent by blanks and leave empty lines; the layout does both itself.
QStringList paragraphsOf(const QString &text)
{
    QString lines = text;
    lines.replace(u'\r', u'\n');
    QStringList paragraphs;
    for (const QString &line : lines.split(u'\n')) {
        const QString trimmed = line.trimmed();
        if (!trimmed.isEmpty())
            paragraphs += trimmed;
    }
    return paragraphs;
}

/// One paragraph that still waits to be set: whether it is the last of the paper is known only at the end.
struct Pending
{
    std::vector<Span> spans;
    QString bookmark;     ///< empty for none
    int headingLevel = 0; ///< 0 for a paragraph
};

void appendTopic(std::vector<Pending> &pending, const ReportTopic &topic)
{
    QStringList paragraphs = paragraphsOf(topic.text);
    Pending first;
    first.bookmark = topic.lead.endsWith(u'。') ? topic.lead.chopped(1) : topic.lead;
    first.spans.push_back({FontRole::Kai, topic.lead});
    if (!paragraphs.isEmpty())
        first.spans.push_back({FontRole::FangSong, paragraphs.takeFirst()});
    pending.push_back(first);
    for (const QString &paragraph : paragraphs)
        pending.push_back({{{FontRole::FangSong, paragraph}}, {}, 0});
}

std::vector<Pending> pendingOf(const std::vector<ReportPart> &parts)
{
    std::vector<Pending> pending;
    for (const ReportPart &part : parts) {
        if (!part.heading.isEmpty())
            pending.push_back({{{FontRole::Hei, part.heading}}, {}, 1});
        for (const QString &paragraph : paragraphsOf(part.text))
            pending.push_back({{{FontRole::FangSong, paragraph}}, {}, 0});
        for (const ReportTopic &topic : part.topics)
            appendTopic(pending, topic);
    }
    return pending;
}

} // namespace

AnnualReport2008::AnnualReport2008(AnnualReport2008Values values) : m_values(std::move(values)) { }

std::vector<ReportPart> AnnualReport2008::outline()
{
    return {
        {u"opening"_s, {}, {}, {}},
        {u"leadership"_s, u"一、领导重视，机构健全"_s, {}, {}},
        {u"focus"_s, u"二、突出重点，全面公开"_s, {},
            {{u"focus.deputies"_s, u"一是向人大代表公开。"_s, {}}, {u"focus.powers"_s, u"二是抓事权公开。"_s, {}},
                {u"focus.finance"_s, u"三是抓财权公开。"_s, {}},
                {u"focus.hotspots"_s, u"四是抓热点、难点问题公开。"_s, {}},
                {u"focus.network"_s, u"五是抓网络建设。"_s, {}}}},
        {u"problems"_s, u"三、存在的问题和不足"_s, {}, {}},
        {u"measures"_s, u"四、整改措施"_s, {}, {}},
    };
}

std::vector<QString> AnnualReport2008::titleUnits() const
{
    return {m_values.town, u"%1年"_s.arg(m_values.year) + u"政府信息公开"_s, u"工作年度报告"_s};
}

QString AnnualReport2008::title() const
{
    QString whole;
    for (const QString &unit : titleUnits())
        whole += unit;
    return whole;
}

PageList AnnualReport2008::compose(FontBook &fonts, LineGrid grid) const
{
    const Signature signature{m_values.body, chineseDay(m_values.date), m_values.isSealed};
    Composer composer(fonts, grid);
    composer.title(titleUnits());
    composer.blankLines(1);
    const std::vector<Pending> pending = pendingOf(m_values.parts);
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const Pending &paragraph = pending[i];
        if (paragraph.headingLevel > 0) {
            composer.heading(paragraph.headingLevel, paragraph.spans.front().text);
            continue;
        }
        if (!paragraph.bookmark.isEmpty())
            composer.bookmark(paragraph.bookmark, 2);
        composer.paragraph(paragraph.spans, i + 1 == pending.size() ? signature.lines() : 0);
    }
    composer.signature(signature);
    const PaperMeta meta{title(), m_values.body, u"政府信息公开工作年度报告"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta, footText(m_values.version));
}

} // namespace Gongkai
