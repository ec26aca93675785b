// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofsheet.h"

#include "personaldata.h"
#include "proofgrowth.h"
#include "proofnumbers.h"
#include "proofphrases.h"
#include "proofprivacy.h"
#include "proofwhole.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Shorter sentences are set phrases.
constexpr qsizetype LeastSentence = 12;

/// The texts of @p text between the marks that end a sentence, without blanks around them and with their places.
std::vector<std::pair<qsizetype, QString>> sentencesOf(const QString &text)
{
    std::vector<std::pair<qsizetype, QString>> sentences;
    static const QRegularExpression sentence(u"[^。！？\\n]+[。！？]?"_s);
    for (auto found = sentence.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        const QString trimmed = match.captured().trimmed();
        if (trimmed.size() >= LeastSentence)
            sentences.emplace_back(match.capturedStart() + match.captured().indexOf(trimmed), trimmed);
    }
    return sentences;
}

/// 二〇一四
int chineseYear(QStringView text)
{
    int year = 0;
    for (const QChar sign : text) {
        const qsizetype digit = QStringView(u"〇一二三四五六七八九").indexOf(sign);
        year = year * 10 + int(std::max(digit, qsizetype(0)));
    }
    return year;
}

/// Reads one section.
class Reader
{
public:
    Reader(const ReportText &text, const ProofBasis &basis, const std::map<QString, QString> &values,
        std::vector<ProofRemark> &remarks)
        : m_section(text.section)
        , m_typed(text.text)
        , m_basis(basis)
        , m_prose(resolveFields(text.text, values))
        , m_plain(withPlainDigits(m_prose.text))
        , m_remarks(remarks)
    {
    }

    void read()
    {
        const auto first = std::ptrdiff_t(m_remarks.size());
        readNumbers();
        readYears();
        readDays();
        readTowns();
        readWords();
        for (const DoubtfulPhrase &phrase : doubtfulPhrases(m_plain, m_basis))
            remark(phrase.rule, phrase.start, phrase.length, phrase.expected);
        readPersonalData();
        std::stable_sort(m_remarks.begin() + first, m_remarks.end(),
            [](const ProofRemark &a, const ProofRemark &b) { return a.start < b.start; });
    }

private:
    /// Adds a remark on characters of the filled text.
    void remark(ProofRule rule, qsizetype start, qsizetype length, const QString &expected = {}, QString found = {})
    {
        const qsizetype from = m_prose.placeBefore(start);
        const qsizetype to = m_prose.placeBefore(start + length);
        if (found.isEmpty())
            found = m_prose.text.mid(start, length);
        m_remarks.push_back({rule, m_section, from, to - from, found, expected});
    }

    /// Calls @p each for every typed match of @p pattern.
    template <class Each>
    void forEach(const QRegularExpression &pattern, Each each)
    {
        for (auto found = pattern.globalMatch(m_plain); found.hasNext();) {
            const QRegularExpressionMatch match = found.next();
            if (m_prose.isTyped(match.capturedStart(), match.capturedLength()))
                each(match);
        }
    }

    void remarkEach(ProofRule rule, const QRegularExpression &pattern, const QString &expected = {})
    {
        forEach(
            pattern, [&](const auto &match) { remark(rule, match.capturedStart(), match.capturedLength(), expected); });
    }

    void readNumbers()
    {
        for (const WrongNumber &wrong : wrongNumbers(m_prose, m_basis.figures)) {
            const Figure &figure = *wrong.figure;
            remark(wrong.isUnitAlone     ? ProofRule::OtherUnit
                    : wrong.isSumOfYears ? ProofRule::SumOfYears
                                         : ProofRule::OtherNumber,
                wrong.number.start, wrong.number.length, figure.field + u' ' + figure.text() + figure.unit,
                m_prose.text.mid(wrong.number.start, wrong.number.length) + wrong.number.unit);
        }
        for (const WrongSum &sum : wrongSums(m_prose)) {
            const ProseNumber &last = sum.parts.back();
            const qsizetype length = last.start + last.length - sum.total.start;
            remark(ProofRule::PartsDoNotAdd, sum.total.start, length, {}, sum.text());
        }
        for (const WrongGrowth &growth : wrongGrowths(m_prose, m_basis.figures, m_basis.lastFigures))
            remark(growth.isWithoutBase ? ProofRule::NoComparison : ProofRule::OtherGrowth, growth.start, growth.length,
                growth.reckoning);
    }

    /// True if @p place lies in the title of a law or in the number of a document.
    [[nodiscard]] bool isQuoted(qsizetype place) const
    {
        const QStringView before = QStringView(m_plain).left(place);
        return before.lastIndexOf(u'《') > before.lastIndexOf(u'》')
            || before.lastIndexOf(u'〔') > before.lastIndexOf(u'〕');
    }

    /// True if @p year, the match of year @p named, begins the days that the report itself is about, not those of a
    /// plan or programme that runs over several years.
    [[nodiscard]] bool isOwnPeriod(const QRegularExpressionMatch &year, int named) const
    {
        static const QRegularExpression period(
            u"^\\s*1月1日[^。；]{0,3}?[至到—-]+\\s*(?:((?:19|20)[0-9]{2})\\s*年)?"_s);
        static const QRegularExpression report(u"统计期限|本报告|报告期|(?<!大)数据"_s);
        static const QRegularExpression end(u"[。；;！？\\n]"_s);
        const auto days = period.match(m_plain.mid(year.capturedEnd(), 30));
        if (!days.hasMatch())
            return false;
        const QString lastYear = days.captured(1);
        const qsizetype from = m_plain.lastIndexOf(end, year.capturedStart()) + 1;
        const qsizetype to = m_plain.indexOf(end, from);
        return lastYear.isEmpty() || lastYear.toInt() == named
            || report.match(m_plain.mid(from, to < 0 ? -1 : to - from)).hasMatch();
    }

    void readYears()
    {
        static const QRegularExpression year(
            u"(?<![0-9])(?:((?:19|20)[0-9]{2})|([一二][〇零九][〇零一二三四五六七八九]{2}))\\s*年"_s);
        // Of the year after it a report tells what is planned, never what was counted.
        static const QRegularExpression ahead(u"将|拟|计划|打算|下一步|今后|继续|力争|安排|目标|前|起|[0-9]{1,2}月"_s);
        static const QRegularExpression counted(u"[0-9]+\\s*(?:件|条|次|期|个)"_s);
        static const QRegularExpression comparison(u"(?:比|较|与|同|《)$"_s);
        static const QRegularExpression since(u"(?:自|从)$"_s);
        // Budgets of other years, laws and things that were made then are spoken of by their own year.
        static const QRegularExpression ownYear(
            u"^(?:度?(?:部门)?(?:财政)?(?:预|决)算|度?新?修[订正]|[^。；]{0,12}(?:国务院令|建成|施行|印发|出台|成立))"_s);
        static const QRegularExpression withMonth(u"^\\s*[0-9]{1,2}月"_s);
        forEach(year, [&](const QRegularExpressionMatch &match) {
            const int named = match.captured(1).isEmpty() ? chineseYear(match.captured(2)) : match.captured(1).toInt();
            const QString rest = m_plain.mid(match.capturedEnd(), 40).section(u'。', 0, 0);
            const bool isPlan = ahead.match(rest).hasMatch() || !counted.match(rest).hasMatch();
            if (named == m_basis.year || (named == m_basis.year + 1 && isPlan) || isQuoted(match.capturedStart()))
                return;
            const QString before = m_plain.mid(match.capturedStart() - 1, match.capturedStart() > 0 ? 1 : 0);
            const QString behind = m_plain.mid(match.capturedEnd(), 20);
            if (comparison.match(before).hasMatch() || ownYear.match(behind).hasMatch()
                || (since.match(before).hasMatch() && !withMonth.match(behind).hasMatch()))
                return;
            remark(isOwnPeriod(match, named) ? ProofRule::OtherPeriod : ProofRule::OtherYear, match.capturedStart(),
                match.capturedLength(), u"%1年"_s.arg(m_basis.year));
        });
    }

    void readDays()
    {
        // 201512月31日: the sign of the year is missing. 12月31止: that of the day is, but not in 10月5、6日 or
        // 3月5至7日.
        static const QRegularExpression noYear(u"[0-9]{3,}月(?:[0-9]{1,2}日?)?"_s);
        static const QRegularExpression noDay(
            u"(?<![0-9])[0-9]{1,2}月[0-9]{1,2}(?=[止至前起，。；、]|$)(?![至、][0-9]{1,2}(?:日|[至、]))"_s);
        static const QRegularExpression day(u"(?<![0-9])(?:([0-9]{4})年)?([0-9]{1,2})月(?:([0-9]{1,2})日)?"_s);
        static const QRegularExpression leadingZero(u"(?<=年)0[0-9]月|(?<=月)0[0-9]日"_s);
        remarkEach(ProofRule::NoSuchDay, noYear);
        remarkEach(ProofRule::NoSuchDay, noDay);
        remarkEach(ProofRule::LeadingZero, leadingZero);
        forEach(day, [&](const QRegularExpressionMatch &match) {
            if (match.captured(1).isEmpty() && match.captured(3).isEmpty())
                return; // 24月 alone is a while, not a date
            const int year = match.captured(1).isEmpty() ? m_basis.year : match.captured(1).toInt();
            const int dayOfMonth = match.captured(3).isEmpty() ? 1 : match.captured(3).toInt();
            if (!QDate::isValid(year, match.captured(2).toInt(), dayOfMonth))
                remark(ProofRule::NoSuchDay, match.capturedStart(), match.capturedLength());
        });
    }

    void readTowns()
    {
        // A name begins where no other word goes on; what the words say of the own town by other names is left alone.
        static const QRegularExpression authority(
            u"(?<![\\x{4e00}-\\x{9fff}])([\\x{4e00}-\\x{9fff}]{2,3}(?:镇|乡|街道))(?=人民政府|办事处)"
            u"|(?<=[区县市])([\\x{4e00}-\\x{9fff}]{2,3}(?:镇|乡|街道))"_s);
        static const QRegularExpression common(
            u"^(?:我|本|全|各|该|按|根据|依|经|报|请|通过|召开|配合|协助|组织|得到|接受|落实|对照|结合|支持|关于|由|以及|同时|其中|因此|在|所|内|级|其|两|多)|(?:[乡村集城场点范心色制个]|中小)镇$|[各个]乡$"_s);
        forEach(authority, [&](const QRegularExpressionMatch &match) {
            const int part = match.lastCapturedIndex();
            const QString name = match.captured(part);
            const QString &town = m_basis.town.name;
            if (common.match(name).hasMatch() || town.endsWith(name) || name.endsWith(town))
                return;
            remark(ProofRule::OtherTown, match.capturedStart(part), match.capturedLength(part), town);
        });
    }

    void readWords()
    {
        static const QRegularExpression left(
            u"(?<![0-9])[×✕╳]+|[XxＸ]{2,}|某某|_{2,}|＿{2,}|…{3,}|该部分以表格形式报告|（此处|【[^】]*】"_s);
        remarkEach(ProofRule::TemplateWords, left);
    }

    void readPersonalData()
    {
        const QStringList official = QStringList(m_basis.officialNumbers) << m_basis.town.hotline;
        for (const ProofRemark &one : personalRemarks(m_section, m_prose.text, m_basis.people, official))
            remark(one.rule, one.start, one.length, one.expected, one.found);
    }

    QString m_section;
    QString m_typed;
    const ProofBasis &m_basis;
    ResolvedProse m_prose;
    QString m_plain;
    std::vector<ProofRemark> &m_remarks;
};

/// A section that says what it said a year ago; sentences with fields say the new figures.
void compareWithLastYear(const ReportText &text, const ProofBasis &basis, std::vector<ProofRemark> &remarks)
{
    const auto before = std::find_if(basis.lastYear.begin(), basis.lastYear.end(),
        [&text](const ReportText &last) { return last.section == text.section; });
    if (before == basis.lastYear.end())
        return;
    std::set<QString> old;
    for (const auto &[place, sentence] : sentencesOf(before->text))
        old.insert(sentence);
    const auto sentences = sentencesOf(text.text);
    std::vector<std::pair<qsizetype, QString>> same;
    std::copy_if(sentences.begin(), sentences.end(), std::back_inserter(same),
        [&old](const auto &one) { return old.contains(one.second) && fieldsIn(one.second).isEmpty(); });
    if (same.empty() || same.size() * 2 < sentences.size())
        return;
    remarks.push_back({ProofRule::UnchangedSection, text.section, same.front().first, same.front().second.size(),
        u"%1/%2"_s.arg(same.size()).arg(sentences.size()), {}});
}

} // namespace

ProofWeight weightOf(ProofRule rule)
{
    switch (rule) {
    case ProofRule::NoSuchDay:
    case ProofRule::OtherPeriod:
        return ProofWeight::MustChange;
    case ProofRule::OtherNumber:
    case ProofRule::OtherUnit:
    case ProofRule::PartsDoNotAdd:
    case ProofRule::OtherYear:
    case ProofRule::OtherTown:
    case ProofRule::TemplateWords:
    case ProofRule::ReplacedBasis:
    case ProofRule::PersonalData:
    case ProofRule::OtherGrowth:
    case ProofRule::SumOfYears:
    case ProofRule::NilInWords:
    case ProofRule::PendingCase:
    case ProofRule::ForbiddenHeading:
    case ProofRule::OtherTitle:
        return ProofWeight::NeedsReason;
    case ProofRule::ContactData:
    case ProofRule::LeadingZero:
    case ProofRule::NoComparison:
    case ProofRule::BlankSection:
    case ProofRule::UnchangedSection:
    case ProofRule::OtherParts:
    case ProofRule::MissingTopic:
    case ProofRule::SimilarText:
    case ProofRule::SameFigures:
    case ProofRule::FeesUntold:
    case ProofRule::OtherForm:
    case ProofRule::EarlyDate:
    case ProofRule::LateDate:
    case ProofRule::UnusualTable:
        break;
    }
    return ProofWeight::Warning;
}

namespace {

/// What was said of @p remark: the same words in the same section, wherever they stand now. Null for nothing.
const SignedOff *answerTo(const ProofRemark &remark, const std::vector<SignedOff> &signedOff)
{
    const auto found = std::find_if(signedOff.begin(), signedOff.end(), [&remark](const SignedOff &one) {
        return one.remark.rule == remark.rule && one.remark.section == remark.section
            && one.remark.found == remark.found && one.remark.expected == remark.expected;
    });
    return found == signedOff.end() ? nullptr : &*found;
}

} // namespace

QString reasonFor(const ProofRemark &remark, const std::vector<SignedOff> &signedOff)
{
    const SignedOff *answer = answerTo(remark, signedOff);
    return answer ? answer->reason : QString();
}

std::vector<SignedOff> withWarningsTold(
    const std::vector<ProofRemark> &remarks, std::vector<SignedOff> signedOff, const QString &clerk)
{
    for (const ProofRemark &remark : remarks) {
        if (weightOf(remark.rule) == ProofWeight::Warning && !answerTo(remark, signedOff))
            signedOff.push_back({remark, {}, clerk});
    }
    return signedOff;
}

std::vector<SignedOff> answering(const std::vector<ProofRemark> &remarks, const std::vector<SignedOff> &signedOff)
{
    std::vector<SignedOff> answers;
    for (const ProofRemark &remark : remarks) {
        if (const SignedOff *answer = answerTo(remark, signedOff))
            answers.push_back({remark, answer->reason, answer->clerk});
    }
    return answers;
}

bool isSettled(const ProofRemark &remark, const std::vector<SignedOff> &signedOff)
{
    const SignedOff *answer = answerTo(remark, signedOff);
    switch (weightOf(remark.rule)) {
    case ProofWeight::Warning:
        return answer;
    case ProofWeight::NeedsReason:
        return answer && !answer->reason.isEmpty();
    case ProofWeight::MustChange:
        break;
    }
    return false;
}

std::vector<ProofRemark> proofread(const std::vector<ReportText> &texts, const ProofBasis &basis)
{
    std::map<QString, QString> values;
    for (const Figure &figure : basis.figures.figures)
        values[figure.field] = figure.text();
    QStringList sections = basis.sections;
    for (const ReportText &text : texts) {
        if (!sections.contains(text.section))
            sections.append(text.section);
    }
    std::vector<ProofRemark> remarks = remarksOnWhole(texts, basis);
    for (const QString &section : sections) {
        const auto text = std::find_if(
            texts.begin(), texts.end(), [&section](const ReportText &one) { return one.section == section; });
        if (text == texts.end() || text->text.trimmed().isEmpty()) {
            remarks.push_back({ProofRule::BlankSection, section, 0, 0, {}, {}});
            continue;
        }
        Reader(*text, basis, values, remarks).read();
        compareWithLastYear(*text, basis, remarks);
    }
    return remarks;
}

} // namespace Gongkai
