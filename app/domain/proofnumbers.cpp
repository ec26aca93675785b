// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofnumbers.h"

#include "personaldata.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Words beside a number that call it a figure of the catalogue. Of two that stand equally near the longer one counts.
struct Cue
{
    QStringView word;
    QLatin1StringView figure;
};

using L = QLatin1StringView;

// clang-format off
constexpr auto Cues = std::to_array<Cue>({
    {u"公开", L("disclosures")}, {u"公开政府信息", L("disclosures")}, {u"公开信息", L("disclosures")}, {u"公开了", L("disclosures")},
    {u"固定公开", L("disclosures.fixed")}, {u"固定公开类", L("disclosures.fixed")}, {u"固定类", L("disclosures.fixed")},
    {u"临时公开", L("disclosures.temporary")}, {u"临时公开类", L("disclosures.temporary")}, {u"临时类", L("disclosures.temporary")},
    {u"小型公共资源交易", L("disclosures.resourceTrading")}, {u"小型公共资源交易公开", L("disclosures.resourceTrading")},
    {u"议案", L("proposals")}, {u"建议", L("proposals")}, {u"议案和建议", L("proposals")}, {u"建议和议案", L("proposals")},
    {u"满意", L("proposals.satisfied")}, {u"基本满意", L("proposals.basicallySatisfied")},
    {u"不满意", L("proposals.dissatisfied")}, {u"满意率", L("publicSatisfaction")},
    {u"收到报送", L("submissions")}, {u"督查组", L("teams")}, {u"督查", L("visits")}, {u"检查", L("visits")},
    {u"村", L("visits.villages")}, {u"社区", L("visits.villages")}, {u"发现问题", L("findings")},
    {u"整改", L("findings.rectified")}, {u"整改问题", L("findings.rectified")}, {u"监督电话", L("hotlineCalls")},
    {u"来电", L("hotlineCalls")}, {u"例会", L("meetings.collection")}, {u"培训", L("meetings.training")},
    {u"领导小组会议", L("meetings.leadingGroup")}, {u"工作人员", L("leadingGroup.staff")}, {u"通报", L("bulletins")},
    {u"申请", L("applications")}, {u"公开申请", L("applications")}, {u"答复", L("applications.replied")},
    {u"收取费用", L("applications.fees")}, {u"信息处理费", L("applications.fees")}, {u"收费", L("applications.fees")},
    {u"行政复议", L("reconsiderations")}, {u"复议", L("reconsiderations")},
    {u"行政诉讼", L("lawsuits")}, {u"诉讼", L("lawsuits")},
});
// clang-format on

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

Clause clauseAround(const QString &text, qsizetype place)
{
    const auto isBreak = [](QChar c) { return QStringView(u"，,。；;：:、！!？?\n（）()").contains(c); };
    Clause clause{place, place};
    while (clause.start > 0 && !isBreak(text[clause.start - 1]))
        --clause.start;
    while (clause.end < text.size() && !isBreak(text[clause.end]))
        ++clause.end;
    return clause;
}

/// 条 and 起 are no units of what is counted by 件.
bool fitsUnit(const QString &unit, const QString &wanted)
{
    return unit == wanted || (wanted == u"件" && (unit == u"条" || unit == u"起"));
}

/// Which figure the words of @p clause call @p number: the nearest cue before it, else the nearest one after it.
const Figure *claimedFigure(
    const QString &text, const Clause &clause, const ProseNumber &number, const YearFigures &figures)
{
    const QStringView before = QStringView(text).mid(clause.start, number.start - clause.start);
    const qsizetype after = number.start + number.length;
    const QStringView behind = QStringView(text).mid(after, clause.end - after);
    const Figure *claimed = nullptr;
    qsizetype nearest = 0;
    qsizetype longest = 0;
    const auto consider = [&](const Cue &cue, qsizetype distance) {
        const Figure *figure = figures.find(QString(cue.figure));
        if (!figure || figure->isText() || !fitsUnit(number.unit, figure->unit))
            return;
        if (claimed && (distance > nearest || (distance == nearest && cue.word.size() <= longest)))
            return;
        claimed = figure;
        nearest = distance;
        longest = cue.word.size();
    };
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
bool isQualified(QStringView clause)
{
    static const QRegularExpression words(
        u"上年|去年|同期|上半年|下半年|季度|[0-9]月|每月|每年|月均|增|减|提高|下降|上升|以上|以内|以下|不少于|至少|不超过|左右|近年|次月|每"_s);
    return words.match(clause.toString()).hasMatch();
}

/// The parts of one total: numbers of the same unit between two places.
void checkParts(const QString &text, const std::vector<ProseNumber> &numbers, qsizetype word, qsizetype end,
    std::vector<WrongSum> &wrong)
{
    const ProseNumber *total = nullptr;
    for (const ProseNumber &number : numbers) {
        if (number.start < word)
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
    }
    const double rest = total->value - parts;
    const bool leavesOthers = rest >= 0 && (sum.parts.size() <= 1 || rest > total->value / 10);
    if (!leavesOthers && std::abs(rest) > 1e-9)
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
        u"((?<![0-9.第])[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?|(?<!第)(?<![〇零一二两三四五六七八九十百千])[〇零一二两三四五六七八九十百千]+)\\s*(件次|人次|件|次|个|名|期|元|%|条|起|份|场)"_s);
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

std::vector<WrongNumber> wrongNumbers(const ResolvedProse &prose, const YearFigures &figures)
{
    std::vector<WrongNumber> wrong;
    for (const ProseNumber &number : numbersIn(prose.text)) {
        if (!prose.isTyped(number.start, number.length))
            continue;
        const Clause clause = clauseAround(prose.text, number.start);
        if (isQualified(QStringView(prose.text).mid(clause.start, clause.end - clause.start)))
            continue;
        const Figure *figure = claimedFigure(prose.text, clause, number, figures);
        if (!figure)
            continue;
        const bool isRight = std::abs(figure->value() - number.value) < 1e-9;
        if (!isRight || number.unit != figure->unit)
            wrong.push_back({number, figure, isRight});
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
