// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofgrowth.h"

#include "personaldata.h"
#include "proofnumbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A change as it is written.
struct Change
{
    qsizetype start = 0; ///< of the comparison: 较上年
    qsizetype end = 0;
    double amount = 0; ///< below 0 for a fall
    bool isShare = false;
    double tolerance = 0;
};

/// 增长12.5%, 减少约3件; how many places were typed says how near it must come.
Change changeOf(const QRegularExpressionMatch &match)
{
    Change change{match.capturedStart(), match.capturedEnd(), match.captured(4).toDouble(), false, 1e-9};
    static const QStringList falls{u"下降"_s, u"减少"_s, u"降低"_s, u"下滑"_s, u"少"_s};
    if (falls.contains(match.captured(2)))
        change.amount = -change.amount;
    change.isShare = match.captured(5) == u"%";
    const qsizetype point = match.captured(4).indexOf(u'.');
    const auto places = point < 0 ? 0 : match.captured(4).size() - point - 1;
    if (change.isShare)
        change.tolerance = 0.5 * std::pow(10.0, -double(places)) + 1e-9;
    if (!match.captured(3).isEmpty())
        change.tolerance = std::max(change.tolerance, std::max(1.0, std::abs(change.amount) / 10));
    return change;
}

/// Where the clause begins that @p place stands in.
qsizetype clauseStart(const QString &text, qsizetype place)
{
    while (place > 0 && !QStringView(u"，,。；;：:、！!？?\n（）()").contains(text[place - 1]))
        --place;
    return place;
}

/// The last words of a clause that speaks of a figure itself, not of its rate, its people or what else goes with it
/// (整改率, 培训人员, 阅读量).
const QRegularExpression &figureAtEnd()
{
    static const QRegularExpression pattern(
        u"((?:公开(?:政府)?信息|公开类?|固定类|临时类|资源交易|议案|建议|满意|报送|督查组?|村|社区|问题|整改|监督电话|"
        u"来电|"
        u"例会|培训|领导小组会议|通报|申请|结转下|继续办理|答复|办结|费用|信息处理费|规范性文件|现行有效|复议|诉讼))"
        u"的?(?:件数|次数|个数|期数|数量|总数|总量|数|量)?(?:分别)?$"_s);
    return pattern;
}

/// The figure that a change at @p start, in @p unit, is said of: the number before it in its sentence where nothing
/// else is spoken of in between, else what the last words before it in its clause call it. Null for none that the unit
/// fits; a share is said of any but another share.
const Figure *subjectOf(const QString &text, qsizetype start, const QString &unit, const YearFigures &figures)
{
    const qsizetype clause = clauseStart(text, start);
    const QString own = text.mid(clause, start - clause);
    const bool isShare = unit == u"%";
    if (const auto named = figureAtEnd().match(own); named.hasMatch()) {
        const qsizetype place = clause + named.capturedEnd(1);
        for (const QString &one : isShare ? QStringList{u"件"_s, u"次"_s, u"个"_s, u"元"_s} : QStringList{unit}) {
            if (const Figure *figure = figureCalled(text, {place, 0, 0, one}, figures))
                return figure;
        }
        return nullptr;
    }
    const std::vector<ProseNumber> numbers = numbersIn(text.left(start));
    if (numbers.empty())
        return nullptr;
    const ProseNumber &last = numbers.back();
    // The number must be what the clause before speaks of.
    static const QRegularExpression near(
        u"^(?:[^，,。；;\\n]{0,8}[，,](?:其)?(?:总)?(?:数量|件数|总数|总量|数)?(?:分别)?|件|次|个|名|期|元)$"_s);
    if (!near.match(text.mid(last.start + last.length, start - last.start - last.length)).hasMatch())
        return nullptr;
    const Figure *figure = figureCalled(text, last, figures);
    return figure && figure->unit != u"%" && (isShare || figure->unit == unit) ? figure : nullptr;
}

QString signedText(double number)
{
    const double rounded = std::round(number * 10) / 10;
    return (rounded > 0 ? u"+"_s : QString()) + figureText(rounded);
}

bool isKnown(const Figure *figure)
{
    return figure && !figure->isText() && (figure->opening || std::get<double>(figure->counted) != 0);
}

/// True if the paragraph around @p place in @p text gives a number of last year itself: 上年公开500件.
bool saysLastYears(const QString &text, qsizetype place)
{
    static const QRegularExpression given(u"(?<![较比与同])(?:上一?年|去年)(?:度)?[^，,。；;\\n0-9]{0,12}[0-9]"_s);
    const qsizetype start = text.lastIndexOf(u'\n', place) + 1;
    const qsizetype end = text.indexOf(u'\n', place);
    return given.match(text.mid(start, end < 0 ? -1 : end - start)).hasMatch();
}

} // namespace

std::vector<WrongGrowth> wrongGrowths(
    const ResolvedProse &prose, const YearFigures &figures, const YearFigures &lastFigures)
{
    static const QRegularExpression pattern(
        u"(?:(?:[较比与同]|相比|相较于?|对比)(?:(?:上一?年|去年|上年度)|((?:19|20)["
        u"0-9]{2})年)(?:度)?(?:同期)?(?:相比)?|同比)"
        u"[^0-9，,。；;\\n{率]{0,6}?(增长|增加|上升|提高|提升|多|下降|减少|降低|下滑|"
        u"少)了?(约)?\\s*([0-9]+(?:\\.[0-9]+)?)\\s*"
        u"(%|件次|件|次|个(?!百分点)|名|期|元)"_s);
    std::vector<WrongGrowth> wrong;
    const QString plain = withPlainDigits(prose.text).replace(u'％', u'%');
    for (auto found = pattern.globalMatch(plain); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        if (!prose.isTyped(match.capturedStart(4), match.capturedLength(4)))
            continue;
        if (!match.captured(1).isEmpty() && match.captured(1).toInt() != figures.year - 1)
            continue;
        const Figure *now = subjectOf(plain, match.capturedStart(), match.captured(5), figures);
        const Figure *last = now ? lastFigures.find(now->id) : nullptr;
        const Change change = changeOf(match);
        if (isKnown(now) && !isKnown(last) && !saysLastYears(plain, change.start))
            wrong.push_back({change.start, change.end - change.start,
                now->field + u' ' + QString::number(figures.year - 1) + u'年', true});
        if (!now || !isKnown(last))
            continue;
        if (change.isShare && last->value() == 0)
            continue;
        const double difference = now->value() - last->value();
        const double right = change.isShare ? difference / last->value() * 100 : difference;
        if (std::abs(right - change.amount) <= change.tolerance)
            continue;
        const QString unit = change.isShare ? u"%"_s : now->unit;
        wrong.push_back({change.start, change.end - change.start,
            now->field + u' ' + figureText(last->value()) + u" → "_s + figureText(now->value()) + u"："_s
                + signedText(right) + unit,
            false});
    }
    return wrong;
}

} // namespace Gongkai
