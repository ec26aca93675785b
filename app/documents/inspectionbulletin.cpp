// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspectionbulletin.h"

#include "composer.h"
#include "gongwen.h"
#include "pointkey.h"
#include "table.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr int VillageColumn = 1;
constexpr int ProblemColumn = 4;
constexpr int StateColumn = 7;
/// The most problems that are named under one point of the checklist.
constexpr qsizetype MostProblems = 3;
/// In millimetres; 156 together, the width of the type area.
constexpr std::initializer_list<double> listWidths = {9.0, 22.0, 20.5, 21.0, 34.0, 11.0, 20.5, 18.0};

/// How far it has come; how late it is, and how often it came up again beside that it is open again now.
QString stateText(const SpanFinding &found)
{
    const QString late = found.state == FindingState::Overdue ? u"%1天"_s.arg(found.daysOverdue) : QString();
    const int told = found.state == FindingState::Reopened ? 1 : 0;
    const QString again = found.reopened > told ? u"（重新打开%1次）"_s.arg(found.reopened) : QString();
    return chineseState(found.state) + late + again;
}

QString severityText(Severity severity)
{
    return severity == Severity::Serious ? u"严重"_s : u"一般"_s;
}

QString isoDay(const std::optional<QDate> &day)
{
    return day ? day->toString(Qt::ISODate) : u"—"_s;
}

/// How many came up again after a second look had confirmed them, and how many of these are put right again by now.
QString reopenedText(const InspectionFigures &figures)
{
    if (figures.reopened == 0)
        return {};
    const QString again = u"其中%1个问题整改后又出现，"_s.arg(figures.reopened);
    const int open = figures.reopened - figures.reopenedConfirmed;
    if (figures.reopenedConfirmed == 0)
        return again + u"已重新列入整改，尚未确认整改到位。"_s;
    if (open == 0)
        return again + (figures.reopened > 1 ? u"经再次整改，均已复查确认。"_s : u"经再次整改，已复查确认。"_s);
    return again + u"经再次整改，已复查确认%1个，其余%2个尚未确认整改到位。"_s.arg(figures.reopenedConfirmed).arg(open);
}

/// @p text as a part of a sentence: in one line, without its own full stop.
QString asPart(const QString &text)
{
    QString part = text.simplified();
    while (!part.isEmpty() && u"。；，、！？!?;,"_s.contains(part.back()))
        part.chop(1);
    return part;
}

/// @p text in quotation marks; those within it become single ones (GB/T 15834-2011, 4.8).
QString quoted(QString text)
{
    text.replace(u'“', u'‘').replace(u'”', u'’');
    return u'“' + text + u'”';
}

/// The first sentence of @p problem; one within quotation marks or brackets ends nothing. The annex has it whole.
QString inShort(const QString &problem)
{
    int depth = 0;
    for (qsizetype place = 0; place < problem.size(); ++place) {
        const QChar character = problem[place];
        depth += u"“‘（《("_s.contains(character) ? 1 : u"”’）》)"_s.contains(character) ? -1 : 0;
        if (depth <= 0 && u"。；;"_s.contains(character))
            return asPart(problem.left(place));
    }
    return asPart(problem);
}

/// What is wrong at @p point, as a list after a colon: those found most often. A problem that is the point itself, or
/// unmetPoint(), says nothing more.
QString problemsText(const SpanPoint &point)
{
    const QStringList known{QString(), inShort(point.name), inShort(unmetPoint(point.name))};
    QStringList parts;
    for (const SpanProblem &problem : point.problems) {
        const QString part = inShort(problem.text);
        if (!known.contains(part) && !parts.contains(part))
            parts.append(part);
    }
    if (parts.isEmpty())
        return {};
    const bool isCut = parts.size() > MostProblems;
    return (isCut ? u"，主要是："_s : u"："_s) + parts.mid(0, MostProblems).join(u'；');
}

} // namespace

InspectionBulletin::InspectionBulletin(InspectionBulletinValues values) : m_values(std::move(values)) { }

QString InspectionBulletin::spanName() const
{
    return chineseMonths(m_values.figures.span.from, m_values.figures.span.to);
}

std::vector<QString> InspectionBulletin::titleUnits() const
{
    return {m_values.body, u"关于"_s + spanName(), u"村（社区）"_s, u"党务村务公开"_s, u"督查情况的通报"_s};
}

QString InspectionBulletin::title() const
{
    return joined(titleUnits());
}

QString InspectionBulletin::visitsText() const
{
    const InspectionFigures &figures = m_values.figures;
    QString text = u"%1，全镇%2个村（社区）中督查%3个，共督查%4次，其中不打招呼%5次、事先通知%6次。"_s.arg(spanName())
                       .arg(figures.villages)
                       .arg(figures.villagesVisited)
                       .arg(figures.visits)
                       .arg(figures.unannounced)
                       .arg(figures.announced());
    std::vector<QString> teams;
    teams.reserve(figures.teams.size());
    for (const SpanTeam &team : figures.teams)
        teams.push_back(u"%1%2次"_s.arg(team.name, QString::number(team.visits)));
    text += u"按督查组分，"_s + chineseList(teams) + u"。"_s;
    const auto missed = figures.notVisited.size();
    if (missed > 0)
        text += figures.notVisited.join(u'、') + (missed > 1 ? u"等%1个村（社区）"_s.arg(missed) : QString())
            + u"本期未督查。"_s;
    return text;
}

QString InspectionBulletin::findingsText() const
{
    const InspectionFigures &figures = m_values.figures;
    if (figures.findings == 0)
        return u"督查没有发现问题。现将有关情况通报如下。"_s;
    QString text = u"共发现问题%1个，其中一般问题%2个、严重问题%3个。截至%4，复查确认整改%5个，已整改待复查%6个，"
                   "未到期正在整改%7个，逾期未整改%8个。"_s.arg(figures.findings)
                       .arg(figures.minor())
                       .arg(figures.serious)
                       .arg(chineseDay(figures.standsOn))
                       .arg(figures.confirmed)
                       .arg(figures.toConfirm)
                       .arg(figures.toPutRight)
                       .arg(figures.overdue);
    return text + reopenedText(figures) + u"现将有关情况通报如下。"_s;
}

QString InspectionBulletin::praise() const
{
    const QStringList &clean = m_values.figures.clean;
    if (clean.isEmpty())
        return u"本期没有可以表扬的村（社区）。"_s;
    const QString names = clean.join(u'、');
    if (clean.size() == 1)
        return names + u"经督查未发现问题，予以表扬。"_s;
    return names + u"等%1个村（社区）经督查未发现问题，予以表扬。"_s.arg(clean.size());
}

void InspectionBulletin::composePoints(Composer &composer) const
{
    const auto &points = m_values.figures.points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const SpanPoint &point = points[i];
        const QString number = points.size() > 1 ? u"（%1）"_s.arg(chineseCount(int(i) + 1)) : QString();
        const QString villages = point.villages.join(u'、');
        // A point of the checklist asks, or says how it ought to be; the fault is what was found there.
        const QString name = point.isOfChecklist ? quoted(asPart(point.name)) + u"方面"_s : asPart(point.name);
        const QString problems = point.isOfChecklist ? problemsText(point) : QString();
        const QString told = u"%1个问题，涉及%2%3。"_s.arg(QString::number(point.findings), villages, problems);
        composer.paragraph({{FontRole::Kai, number + name + u'。'}, {FontRole::FangSong, told}});
    }
    if (points.empty())
        composer.paragraph(u"本期督查没有发现问题。"_s);
}

QString InspectionBulletin::overdueText() const
{
    std::vector<QString> parts;
    for (const SpanFinding &found : m_values.figures.findingList) {
        if (found.state == FindingState::Overdue)
            parts.push_back(u"%1“%2”（整改期限%3，已逾期%4天）"_s.arg(found.village, asPart(found.finding.problem),
                chineseDay(found.finding.rectifyBy.value_or(QDate())), QString::number(found.daysOverdue)));
    }
    if (parts.empty())
        return u"截至%1，没有逾期未整改的问题。"_s.arg(chineseDay(m_values.figures.standsOn));
    QString text = u"截至%1，下列问题逾期未整改："_s.arg(chineseDay(m_values.figures.standsOn));
    for (std::size_t i = 0; i < parts.size(); ++i)
        text += parts[i] + (i + 1 == parts.size() ? u'。' : u'；');
    return text;
}

std::vector<QString> InspectionBulletin::demands() const
{
    const InspectionFigures &figures = m_values.figures;
    std::vector<QString> usual;
    if (figures.overdue > 0)
        usual.push_back(u"逾期未整改的村（社区）要立即整改，说明原因，并将整改情况报送督查组。"_s);
    if (figures.toPutRight + figures.toConfirm > 0)
        usual.push_back(u"正在整改的村（社区）要按期完成整改；已整改的，由督查组及时复查。"_s);
    usual.push_back(
        u"各村（社区）要对照督查清单开展自查，按规定的内容、时限和程序公开党务村务，保持公开栏完好清晰，公布监督电话。"_s);
    return usual;
}

void InspectionBulletin::composeDemands(Composer &composer, const QString &number) const
{
    const std::vector<QString> paragraphs = demands();
    const int linesBelow = 3 + Signature{m_values.body, {}, m_values.isSealed}.lines();
    const bool isSingle = paragraphs.size() == 1;
    composer.heading(
        1, number + u"、有关要求"_s, isSingle ? composer.linesKeptWhole(paragraphs.front(), linesBelow) : 1);
    for (std::size_t i = 0; i < paragraphs.size(); ++i)
        composer.paragraph({{FontRole::FangSong, paragraphs[i]}}, i + 1 == paragraphs.size() ? linesBelow : 0);
}

void InspectionBulletin::composeVisited(Composer &composer) const
{
    const bool hasFindings = m_values.figures.findings > 0;
    composer.heading(1, u"一、总体情况"_s);
    composer.paragraph(visitsText());
    composer.paragraph(findingsText());
    composer.heading(1, u"二、公开较好的村（社区）"_s);
    composer.paragraph(praise());
    if (hasFindings) {
        composer.heading(1, u"三、存在的问题"_s);
        composePoints(composer);
        composer.heading(1, u"四、逾期未整改的问题"_s);
        composer.paragraph(overdueText());
    }
    composeDemands(composer, hasFindings ? u"五"_s : u"三"_s);
}

QString InspectionBulletin::annexTitle() const
{
    return spanName() + u"督查发现问题一览表"_s;
}

Table InspectionBulletin::findingsTable() const
{
    Table table = tableOf(listWidths);
    table.headRows = 1;
    table.headColumns = VillageColumn + 1;
    table.appendRow({u"序号"_s, u"村（社区）"_s, u"督查日期"_s, u"督查组"_s, u"发现问题"_s, u"严重\n程度"_s,
                        u"整改期限"_s, u"整改情况"_s},
        FontRole::Hei);
    int number = 0;
    for (const SpanFinding &found : m_values.figures.findingList) {
        table.appendRow({QString::number(++number), found.village, isoDay(found.visitedOn), found.team,
                            found.finding.problem.simplified(), severityText(found.finding.severity),
                            isoDay(found.finding.rectifyBy), stateText(found)},
            FontRole::Song, {VillageColumn, ProblemColumn, StateColumn});
    }
    return table;
}

PageList InspectionBulletin::compose(FontBook &fonts, LineGrid grid) const
{
    const InspectionFigures &figures = m_values.figures;
    Composer composer(fonts, grid);
    composer.head(m_values.head);
    composer.imprint(m_values.imprint);
    composer.title(titleUnits());
    composer.addressee(u"各村（社区）："_s);
    if (figures.visits == 0)
        composer.paragraph(u"%1，全镇%2个村（社区）均未开展党务村务公开督查。"_s.arg(spanName()).arg(figures.villages));
    else
        composeVisited(composer);
    const bool hasAnnex = figures.findings > 0;
    if (hasAnnex)
        composer.attachmentNote({annexTitle()});
    composer.signature({m_values.body, chineseDay(m_values.date), m_values.isSealed});
    if (hasAnnex) {
        composer.startAttachment(u"附件"_s, annexTitle());
        composer.table(findingsTable());
        composer.smallLine(u"注：整改情况为截至%1的情况。"_s.arg(chineseDay(figures.standsOn)));
    }
    const PaperMeta meta{title(), m_values.body, u"党务村务公开督查情况通报"_s, m_values.date.startOfDay(Qt::UTC)};
    return composer.finish(meta, footText(m_values.version));
}

} // namespace Gongkai
