// SPDX-License-Identifier: GPL-3.0-or-later
#include "reportbody.h"

#include "composer.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// @p text from @p from to @p end, with each field's value a span of its own.
std::vector<Span> spansOf(const QString &text, const std::vector<FilledField> &fields, qsizetype from, qsizetype end)
{
    std::vector<Span> spans;
    const auto add = [&](qsizetype to, const QString &source) {
        if (to > from)
            spans.push_back({FontRole::FangSong, text.mid(from, to - from), source});
        from = std::max(from, to);
    };
    for (const FilledField &field : fields) {
        if (field.start >= end)
            break;
        add(field.start, {});
        add(std::min(end, field.start + field.length), field.name);
    }
    add(end, {});
    return spans;
}

/// Clerks indent by blanks and leave empty lines; the layout does both itself.
std::vector<std::vector<Span>> paragraphsOf(const QString &text, const std::vector<FilledField> &fields)
{
    QString lines = text;
    lines.replace(u'\r', u'\n');
    std::vector<std::vector<Span>> paragraphs;
    for (qsizetype start = 0; start < lines.size();) {
        const qsizetype next = lines.indexOf(u'\n', start);
        qsizetype end = next < 0 ? lines.size() : next;
        const qsizetype following = end + 1;
        while (start < end && lines[start].isSpace())
            ++start;
        while (end > start && lines[end - 1].isSpace())
            --end;
        if (end > start)
            paragraphs.push_back(spansOf(lines, fields, start, end));
        start = following;
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
    Pending first;
    first.bookmark = topic.lead.endsWith(u'。') ? topic.lead.chopped(1) : topic.lead;
    first.spans.push_back({FontRole::Kai, topic.lead});
    pending.push_back(first);
    bool isFirst = true;
    for (const std::vector<Span> &paragraph : paragraphsOf(topic.text, topic.fields)) {
        if (isFirst)
            pending.back().spans.insert(pending.back().spans.end(), paragraph.begin(), paragraph.end());
        else
            pending.push_back({paragraph, {}, 0});
        isFirst = false;
    }
}

std::vector<Pending> pendingOf(const std::vector<ReportPart> &parts)
{
    std::vector<Pending> pending;
    for (const ReportPart &part : parts) {
        if (!part.heading.isEmpty())
            pending.push_back({{{FontRole::Hei, part.heading}}, {}, 1});
        for (const std::vector<Span> &paragraph : paragraphsOf(part.text, part.fields))
            pending.push_back({paragraph, {}, 0});
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
