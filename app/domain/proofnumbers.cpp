// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofnumbers.h"

#include "personaldata.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words beside a number that call it a figure of the catalogue. Of two that stand equally near the longer one counts.
struct Cue
{
    QStringView word;
    QLatin1StringView figure;
    /// Of words that are said of much else: one of these, parted by bars, stands in the clause too.
    QStringView beside = {};
    /// The same, of which none does.
    QStringView without = {};
};

using L = QLatin1StringView;

constexpr QStringView OfAll = u"共|总|累计|全年|今年|本年|年度";
constexpr QStringView OfSome = u"依申请|予以|部分公开|网站|公开栏|平台|微博|微信|显示屏|广播";

// clang-format off
constexpr auto Cues = std::to_array<Cue>({
    {u"主动公开", L("disclosures"), {}, OfSome}, {u"公开", L("disclosures"), OfAll, OfSome}, {u"公开了", L("disclosures"), OfAll, OfSome},
    {u"公开信息", L("disclosures"), OfAll, OfSome}, {u"公开政府信息", L("disclosures"), OfAll, OfSome},
    {u"固定公开", L("disclosures.fixed")}, {u"固定公开类", L("disclosures.fixed")}, {u"固定类", L("disclosures.fixed")},
    {u"临时公开", L("disclosures.temporary")}, {u"临时公开类", L("disclosures.temporary")}, {u"临时类", L("disclosures.temporary")},
    {u"小型公共资源交易", L("disclosures.resourceTrading")}, {u"小型公共资源交易公开", L("disclosures.resourceTrading")},
    {u"议案", L("proposals"), {}, u"复议案"}, {u"建议", L("proposals"), u"代表|议案|人大"}, {u"议案和建议", L("proposals")},
    {u"满意", L("proposals.satisfied"), {}, u"群众|来电|电话"}, {u"基本满意", L("proposals.basicallySatisfied"), {}, u"群众|来电|电话"},
    {u"不满意", L("proposals.dissatisfied"), {}, u"群众|来电|电话"}, {u"满意率", L("publicSatisfaction"), u"群众|公众"},
    {u"收到报送", L("submissions")}, {u"督查组", L("teams")}, {u"督查", L("visits"), {}, u"带队|迎接|接受|上级|专项|联合"},
    {u"村", L("visits.villages"), u"督查|走访|覆盖"}, {u"社区", L("visits.villages"), u"督查|走访|覆盖"}, {u"发现问题", L("findings")},
    {u"整改", L("findings.rectified")}, {u"整改问题", L("findings.rectified")}, {u"监督电话", L("hotlineCalls")},
    {u"来电", L("hotlineCalls")}, {u"例会", L("meetings.collection")}, {u"培训", L("meetings.training")},
    {u"领导小组会议", L("meetings.leadingGroup")}, {u"工作人员", L("leadingGroup.staff"), {}, u"兼职|培训|村|社区"}, {u"通报", L("bulletins")},
    {u"公开申请", L("applications"), {}, u"结转|行政复议"}, {u"收到申请", L("applications")}, {u"新收申请", L("applications")},
    {u"结转下", L("applications.carriedOut")}, {u"结转下年度继续办理", L("applications.carriedOut")},
    {u"答复", L("applications.replied")}, {u"办结", L("applications.replied"), u"申请"},
    {u"收取费用", L("applications.fees")}, {u"信息处理费", L("applications.fees")},
    {u"规范性文件", L("normativeDocuments.made"), u"制发|制定"}, {u"规范性文件", L("normativeDocuments.inForce"), u"现行有效"},
    {u"现行有效", L("normativeDocuments.inForce"), u"规范性文件"},
    {u"行政复议", L("reconsiderations")}, {u"复议", L("reconsiderations")}, {u"复议申请", L("reconsiderations")},
    {u"行政诉讼", L("lawsuits")}, {u"诉讼", L("lawsuits")},
});
// clang-format on

bool holdsOneOf(QStringView clause, QStringView words)
{
    const auto list = words.split(u'|', Qt::SkipEmptyParts);
    return std::any_of(list.begin(), list.end(), [clause](QStringView word) { return clause.contains(word); });
}

bool fitsClause(const Cue &cue, QStringView clause)
{
    return (cue.beside.isEmpty() || holdsOneOf(clause, cue.beside)) && !holdsOneOf(clause, cue.without);
}

/// 三, 十二, 一百零五: below 10,000.
double chineseNumber(QStringView text)
{
    constexpr QStringView Numerals = u"〇一二三四五六七八九";
    int total = 0;
    int digit = 0;
    for (const QChar c : text) {
        if (const qsizetype value = Numerals.indexOf(c); value >= 0)
            digit = int(value);
        else if (c == u'两')
            digit = 2;
        else if (c == u'零')
            digit = 0;
        else {
            total += std::max(digit, 1) * (c == u'十' ? 10 : c == u'百' ? 100 : 1000);
            digit = 0;
        }
    }
    return total + digit;
}

/// The clause around a place: between the nearest marks of punctuation.
struct Clause
{
    qsizetype start = 0;
    qsizetype end = 0;
};

/// @p text with 村（社区） made one word: that bracket parts no sentence. Every character stays in its place.
QString withPlainVillages(QString text)
{
    return text.replace(u"（社区）"_s, u"和社区的"_s);
}

Clause clauseAround(const QString &text, const ProseNumber &number)
{
    const auto isBreak = [](QChar c) { return QStringView(u"，,。；;：:、！!？?\n（）()").contains(c); };
    // A comma within the number is none of the sentence.
    Clause clause{number.start, number.start + number.length};
    while (clause.start > 0 && !isBreak(text[clause.start - 1]))
        --clause.start;
    while (clause.end < text.size() && !isBreak(text[clause.end]))
        ++clause.end;
    return clause;
}

/// What is counted by 件 is often written with 条 or 起, and money in 万元.
bool fitsUnit(const QString &unit, const QString &wanted)
{
    return unit == wanted || (wanted == u"件" && (unit == u"条" || unit == u"起"))
        || (wanted == u"元" && unit == u"万元");
}

/// @p number in the unit of its figure.
double inUnitOf(const ProseNumber &number, const Figure &figure)
{
    return number.unit == u"万元" && figure.unit == u"元" ? number.value * 10'000 : number.value;
}

/// Applications and what follows from them are 件 by law, nothing else.
bool isWrongUnit(const QString &unit, const Figure &figure)
{
    return unit != figure.unit && unit != u"万元"
        && (figure.id.startsWith(u"applications") || figure.id == u"reconsiderations" || figure.id == u"lawsuits");
}

/// A figure that nobody keeps is zero and contradicts nothing. What every report is made from is kept by every town.
bool isKept(const Figure &figure)
{
    constexpr auto Always = std::to_array<QLatin1StringView>(
        {L("disclosures"), L("proposals"), L("applications"), L("reconsiderations"), L("lawsuits")});
    return figure.opening || std::get<double>(figure.counted) != 0
        || std::any_of(Always.begin(), Always.end(), [&figure](L id) { return figure.id.startsWith(id); });
}

/// 书记带队, of the figure 书记带队督查次数; empty for a figure that does not count the visits of an official.
QString leaderOf(const Figure &figure)
{
    constexpr QStringView What = u"督查次数";
    return figure.id.startsWith(visitsLedByFigure({})) && figure.field.endsWith(What)
        ? figure.field.chopped(What.size())
        : QString();
}

/// True if no other office's name ends with the official's that stands at the end of @p words: 副书记 is not 书记.
bool isWholeOffice(QStringView words)
{
    constexpr auto Before = std::to_array<QStringView>({u"党委", u"镇", u"其中", u"由", u"和"});
    return words.isEmpty()
        || std::any_of(Before.begin(), Before.end(), [words](QStringView one) { return words.endsWith(one); });
}

/// Which figure the words of @p clause call @p number: the nearest cue before it, else the nearest one after it.
const Figure *claimedFigure(
    const QString &text, const Clause &clause, const ProseNumber &number, const YearFigures &figures)
{
    const QStringView before = QStringView(text).mid(clause.start, number.start - clause.start);
    const qsizetype after = number.start + number.length;
    const QStringView behind = QStringView(text).mid(after, clause.end - after);
    const QStringView whole = QStringView(text).mid(clause.start, clause.end - clause.start);
    const Figure *claimed = nullptr;
    qsizetype nearest = 0;
    qsizetype longest = 0;
    const auto claim = [&](const Figure *figure, qsizetype length, qsizetype distance) {
        if (!figure || figure->isText() || !fitsUnit(number.unit, figure->unit))
            return;
        if (claimed && (distance > nearest || (distance == nearest && length <= longest)))
            return;
        claimed = figure;
        nearest = distance;
        longest = length;
    };
    const auto consider = [&](const Cue &cue, qsizetype distance) {
        if (fitsClause(cue, whole))
            claim(figures.find(QString(cue.figure)), cue.word.size(), distance);
    };
    for (const Figure &figure : figures.figures) {
        const QString leader = leaderOf(figure);
        const qsizetype at = leader.isEmpty() ? -1 : before.lastIndexOf(leader);
        if (at >= 0 && isWholeOffice(before.left(at)))
            claim(&figure, leader.size(), before.size() - at - leader.size());
    }
    for (const Cue &cue : Cues) {
        if (const qsizetype at = before.lastIndexOf(cue.word); at >= 0)
            consider(cue, before.size() - at - cue.word.size());
    }
    if (claimed)
        return claimed;
    for (const Cue &cue : Cues) {
        // An end that is equally far counts once, for its longest word.
        if (const qsizetype at = behind.indexOf(cue.word); at >= 0)
            consider(cue, at);
    }
    return claimed;
}

/// Numbers of a part of the year, of another year or of a change are no figures of the year.
bool isQualified(const QString &clause)
{
    static const QRegularExpression wholeYear(u"1月1日(?:起)?[至到—-]+12月31日|截至12月"_s);
    static const QRegularExpression words(
        u"上年|去年|同期|上半年|下半年|季度|[0-9]月|每[月年季周个]|月均|(?:增|减)[加长少]?了?[0-9]|提高|下降|上升|以上|以内|以下|不少于|至少|不超过|左右|近年|次月"_s);
    return words.match(QString(clause).remove(wholeYear)).hasMatch();
}

/// 累计 is said of one year, too: only a number above the year's own is taken for that of several.
bool saysSeveralYears(const QString &before)
{
    static const QRegularExpression words(u"累计|以来|历年|历次|[0-9]年来|近[几年]"_s);
    return words.match(before).hasMatch();
}

/// The parts of one total: numbers of the same unit between two places.
void checkParts(const QString &text, const std::vector<ProseNumber> &numbers, qsizetype word, qsizetype end,
    std::vector<WrongSum> &wrong)
{
    const auto firstPart = std::find_if(numbers.begin(), numbers.end(),
        [&](const ProseNumber &number) { return number.start >= word && number.start < end; });
    if (firstPart == numbers.end())
        return;
    const ProseNumber *total = nullptr;
    for (const ProseNumber &number : numbers) {
        if (number.start < word && number.unit == firstPart->unit)
            total = &number;
    }
    if (!total)
        return;
    // What stands between total and 其中 must be the same sentence.
    const QStringView between = QStringView(text).mid(total->start, word - total->start);
    if (between.contains(u'。') || between.contains(u'；') || between.contains(u'\n'))
        return;
    WrongSum sum{*total, {}};
    double parts = 0;
    for (const ProseNumber &number : numbers) {
        if (number.start < word || number.start >= end || number.unit != total->unit)
            continue;
        sum.parts.push_back(number);
        parts += number.value;
        // What follows the last part is no part.
        if (std::abs(parts - total->value) < 1e-9)
            return;
    }
    const double rest = total->value - parts;
    const bool leavesOthers = rest >= 0 && (sum.parts.size() <= 1 || rest > total->value / 10);
    if (!leavesOthers)
        wrong.push_back(std::move(sum));
}

/// @p text with every bracket that holds a 其中 of its own made blank, so that its parts are not taken for the outer
/// ones.
QString withoutInnerSums(QString text)
{
    static const QRegularExpression inner(u"[（(][^（()）]*其中[^（()）]*[）)]"_s);
    for (auto found = inner.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    return text;
}

void findSums(const QString &text, QStringView ends, std::vector<WrongSum> &wrong)
{
    const std::vector<ProseNumber> numbers = numbersIn(text);
    for (qsizetype word = text.indexOf(u"其中"); word >= 0; word = text.indexOf(u"其中", word + 1)) {
        qsizetype end = word;
        while (end < text.size() && !ends.contains(text[end]))
            ++end;
        if (const qsizetype next = text.indexOf(u"其中", word + 1); next >= 0)
            end = std::min(end, next);
        checkParts(text, numbers, word, end, wrong);
    }
}

} // namespace

std::vector<ProseNumber> numbersIn(const QString &text)
{
    static const QRegularExpression pattern(
        u"((?<![0-9.第])[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?|(?<!第)(?<![〇零一二两三四五六七八九十百千])[〇零一二两三四五六七八九十百千]+)\\s*(件次|人次|件|次|个|名|期|万元|元|%|条|起|份|场)"_s);
    std::vector<ProseNumber> numbers;
    const QString plain = withPlainDigits(text).replace(u'％', u'%');
    for (auto found = pattern.globalMatch(plain); found.hasNext();) {
        const auto match = found.next();
        QString digits = match.captured(1);
        const bool isPlain = digits[0].isDigit() && digits[0] < u'\x80';
        const double value = isPlain ? digits.remove(u',').toDouble() : chineseNumber(digits);
        // 一个, 一次 are turns of speech.
        if (isPlain || digits != u"一"_s)
            numbers.push_back({match.capturedStart(1), match.capturedLength(1), value, match.captured(2)});
    }
    return numbers;
}

const Figure *figureCalled(const QString &text, const ProseNumber &number, const YearFigures &figures)
{
    const QString plain = withPlainVillages(text);
    return claimedFigure(plain, clauseAround(plain, number), number, figures);
}

std::vector<WrongNumber> wrongNumbers(const ResolvedProse &prose, const YearFigures &figures)
{
    std::vector<WrongNumber> wrong;
    const QString text = withPlainVillages(prose.text);
    for (const ProseNumber &number : numbersIn(text)) {
        if (!prose.isTyped(number.start, number.length))
            continue;
        const Clause clause = clauseAround(text, number);
        if (isQualified(withPlainDigits(text.mid(clause.start, clause.end - clause.start))))
            continue;
        const Figure *figure = claimedFigure(text, clause, number, figures);
        if (!figure || !isKept(*figure))
            continue;
        const auto isFigure = [figure](double value) { return std::abs(figure->value() - value) < 1e-6; };
        if (isFigure(inUnitOf(number, *figure))) {
            if (isWrongUnit(number.unit, *figure))
                wrong.push_back({number, figure, true, false});
            continue;
        }
        const bool isOfSeveralYears =
            number.value > figure->value() && saysSeveralYears(text.mid(clause.start, number.start - clause.start));
        wrong.push_back({number, figure, number.unit == u"万元" && isFigure(number.value), isOfSeveralYears});
    }
    return wrong;
}

QString WrongSum::text() const
{
    QStringList numbers;
    for (const ProseNumber &part : parts)
        numbers.append(figureText(part.value));
    return figureText(total.value) + u" ≠ "_s + numbers.join(u" + "_s);
}

std::vector<WrongSum> wrongSums(const ResolvedProse &prose)
{
    std::vector<WrongSum> wrong;
    findSums(withoutInnerSums(prose.text), u"。；！？\n", wrong);
    // Sums inside brackets: their total stands before the bracket.
    static const QRegularExpression inner(u"[^。；！？，、\n（(]*[（(]([^（()）]*其中[^（()）]*)[）)]"_s);
    for (auto found = inner.globalMatch(prose.text); found.hasNext();) {
        const auto match = found.next();
        std::vector<WrongSum> inside;
        findSums(match.captured(), u"）)", inside);
        for (WrongSum &sum : inside) {
            sum.total.start += match.capturedStart();
            for (ProseNumber &part : sum.parts)
                part.start += match.capturedStart();
            wrong.push_back(std::move(sum));
        }
    }
    const auto isTyped = [&prose](const ProseNumber &number) { return prose.isTyped(number.start, number.length); };
    std::erase_if(wrong, [&isTyped](const WrongSum &sum) {
        return !isTyped(sum.total) && std::none_of(sum.parts.begin(), sum.parts.end(), isTyped);
    });
    return wrong;
}

} // namespace Gongkai
