// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportbody.h"

#include "composer.h"

#include <QStringList>

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

void composeParts(Composer &composer, const std::vector<ReportPart> &parts, int linesBelow)
{
    const std::vector<Pending> pending = pendingOf(parts);
    for (std::size_t i = 0; i < pending.size(); ++i) {
        const Pending &paragraph = pending[i];
        if (paragraph.headingLevel > 0) {
            composer.heading(paragraph.headingLevel, paragraph.spans.front().text);
            continue;
        }
        if (!paragraph.bookmark.isEmpty())
            composer.bookmark(paragraph.bookmark, 2);
        composer.paragraph(paragraph.spans, i + 1 == pending.size() ? linesBelow : 0);
    }
}

} // namespace Gongkai
