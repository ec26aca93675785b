// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofphrases.h"

#include "proofnumbers.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isFixed(ReportForm form)
{
    return form != ReportForm::Form2008;
}

/// What can be said not to have happened, and the figure that counts it.
struct Happening
{
    QStringView words; ///< a pattern
    QLatin1StringView figure;
};

constexpr auto Happenings = std::to_array<Happening>({
    {u"(?:公开|任何|收到|接到|受理)申请", QLatin1StringView("applications")},
    {u"行政复议|复议", QLatin1StringView("reconsiderations")},
    {u"行政诉讼|诉讼", QLatin1StringView("lawsuits")},
    {u"信息处理费|检索、复制、邮寄费|(?:收取|任何)(?:任何)?费用", QLatin1StringView("applications.fees")},
});

class PhraseReader
{
public:
    PhraseReader(const QString &plain, const ProofBasis &basis) : m_plain(plain), m_basis(basis) { }

    void read()
    {
        readNothings();
        readPendingCases();
        readBases();
        readComparisons();
        if (isFixed(m_basis.form)) {
            readParts();
            readHeadings();
        }
    }
    [[nodiscard]] std::vector<DoubtfulPhrase> take() { return std::move(m_phrases); }

private:
    void add(ProofRule rule, qsizetype start, qsizetype length, const QString &expected = {})
    {
        m_phrases.push_back({rule, start, length, expected});
    }
    template <class Each>
    void forEach(const QRegularExpression &pattern, Each each) const
    {
        for (auto found = pattern.globalMatch(m_plain); found.hasNext();)
            each(found.next());
    }
    [[nodiscard]] QString sentenceAround(qsizetype place) const
    {
        const auto isEnd = [](QChar c) { return QStringView(u"。；;！？\n").contains(c); };
        qsizetype start = place;
        while (start > 0 && !isEnd(m_plain[start - 1]))
            --start;
        qsizetype end = place;
        while (end < m_plain.size() && !isEnd(m_plain[end]))
            ++end;
        return m_plain.mid(start, end - start);
    }
    [[nodiscard]] const Figure *happened(QLatin1StringView id) const
    {
        const Figure *figure = m_basis.figures.find(QString(id));
        return figure && figure->value() != 0 ? figure : nullptr;
    }
    void addNothing(qsizetype start, qsizetype length, const Figure &figure)
    {
        add(ProofRule::NilInWords, start, length, figure.field + u' ' + figure.text() + figure.unit);
    }

    /// True if the clause of @p match, a denial with its verb or without, denies @p happening itself, neither what
    /// only some of it had (没有未办结的公开申请) nor something else beside a number of it.
    [[nodiscard]] static bool denies(const QRegularExpressionMatch &match, const Happening &happening)
    {
        // What is denied stands at the end of its clause or in a row with other such things.
        static const QString behind = u"(?:的?(?:申请|案件|情况|情形|事项|现象|发生))*(?=$|[、和及或与以])"_s;
        static const QRegularExpression afterVerb(
            u"^的?(?:(?:引起|引发|产生|导致|公民|群众|公众|个人|组织|社会|方面|公开|提出)的|[^的])*$"_s);
        static const QRegularExpression withoutVerb(u"^(?:任何|一[例件起]|有关|相关|政府|信息|公开)*$"_s);
        const bool hasVerb = !match.captured(2).isEmpty();
        const bool isMoney = happening.figure == QLatin1StringView("applications.fees");
        if (match.captured(2) == u"收取" && !isMoney)
            return false;
        const qsizetype verb = match.capturedStart(2) - match.capturedStart();
        const QString clause = match.captured();
        const QRegularExpressionMatch named =
            QRegularExpression(u"(?:"_s + happening.words.toString() + u')' + behind).match(clause);
        if (!named.hasMatch())
            return false;
        const std::vector<ProseNumber> numbers = numbersIn(clause.mid(named.capturedEnd()));
        if (std::any_of(numbers.begin(), numbers.end(), [](const ProseNumber &number) { return number.value > 0; }))
            return false;
        const qsizetype from = hasVerb ? verb + match.capturedLength(2) : match.capturedLength(1);
        const QString between = clause.mid(from, std::max(named.capturedStart() - from, qsizetype(0)));
        return (hasVerb ? afterVerb : withoutVerb).match(between).hasMatch();
    }

    /// 未收到政府信息公开申请, 没有发生行政复议、行政诉讼, 零申请. Of some kind of them alone nothing is known.
    void readNothings()
    {
        // 未 denies what happened only where a verb says so at once: 未按期, 未公开, 未经 deny something else.
        static const QRegularExpression nothing(
            u"(?:未曾?|(没有|没|未有|(?<!有)无)曾?)"
            u"(?|因[^，,。；;\\n]{0,30}?(收到|接到|受理|发生|出现|产生|引发|引起|导致|收取|被|申请|提起)|"
            u"(收到|接到|受理|发生|出现|产生|引发|引起|导致|收取|被))?[^，,。；;\\n]{0,40}"_s);
        static const QRegularExpression some(
            u"以外|之外|超期|逾期|延期|不予|拒绝|补正|结转|法人|企业|机构|自然人|败诉|撤销|纠正|维持|重复|其他|上级|[未无]审结|答复"_s);
        forEach(nothing, [&](const QRegularExpressionMatch &match) {
            if (some.match(match.captured()).hasMatch() || (match.captured(1).isEmpty() && match.captured(2).isEmpty()))
                return;
            for (const Happening &one : Happenings) {
                const Figure *figure = happened(one.figure);
                if (figure && denies(match, one)) {
                    addNothing(match.capturedStart(), match.capturedLength(), *figure);
                    return;
                }
            }
        });
        static const QRegularExpression zero(u"零(申请|复议|诉讼|报告(?!制度|要求))"_s);
        forEach(zero, [&](const QRegularExpressionMatch &match) {
            const QString all =
                match.captured(1) == u"报告" ? sentenceAround(match.capturedStart()) : match.captured(1);
            for (const auto &[word, id] : {std::pair(u"申请"_s, QLatin1StringView("applications")),
                     std::pair(u"复议"_s, QLatin1StringView("reconsiderations")),
                     std::pair(u"诉讼"_s, QLatin1StringView("lawsuits"))}) {
                if (const Figure *figure = all.contains(word) ? happened(id) : nullptr) {
                    addNothing(match.capturedStart(), match.capturedLength(), *figure);
                    return;
                }
            }
        });
        readAnswersToNothing();
    }

    /// 收到的申请均按期答复, where none came in.
    void readAnswersToNothing()
    {
        static const QRegularExpression answered(
            u"(?:收到的|所有|全部|每[一件])[^，,。；;\\n]{0,10}公开申请[^。；;\\n]{0,8}(?:均|全部|都)[^，,。；;\\n]{0,10}(?:答复|办结)"_s);
        const Figure *received = m_basis.figures.find(u"applications");
        const Figure *carried = m_basis.figures.find(u"applications.carriedIn");
        if (!received || received->value() != 0 || (carried && carried->value() != 0))
            return;
        forEach(answered, [&](const QRegularExpressionMatch &match) {
            addNothing(match.capturedStart(), match.capturedLength(), *received);
        });
    }

    /// A case is said to be open while table 四 has none.
    void readPendingCases()
    {
        if (!m_basis.tables)
            return;
        static const QRegularExpression pending(u"尚?未审结|(?:正在|尚在)审理|审理之?中|尚?未结案|待审结"_s);
        static const QRegularExpression none(u"(?:无|没有|不存在)[^，,。；;\\n]{0,16}$"_s);
        static const QRegularExpression zero(
            u"^[^，,。；;\\n]{0,16}(?:(?<![0-9])0\\s*件|(?<![一二三四五六七八九十百千])零|无|没有)"_s);
        static const QRegularExpression before(u"上年|去年|结转"_s);
        constexpr auto Open = size_t(CaseOutcome::Pending);
        const auto &cells = m_basis.tables->cases.cells;
        const qint64 reviews = cells[CaseTable::Reconsiderations][Open];
        const qint64 lawsuits = cells[CaseTable::DirectLawsuits][Open] + cells[CaseTable::LaterLawsuits][Open];
        forEach(pending, [&](const QRegularExpressionMatch &match) {
            const QString sentence = sentenceAround(match.capturedStart());
            const bool isOfReviews = sentence.contains(u"复议");
            const bool isOfLawsuits = sentence.contains(u"诉讼") || sentence.contains(u"起诉");
            const qint64 known = (isOfReviews ? reviews : 0) + (isOfLawsuits ? lawsuits : 0);
            if ((!isOfReviews && !isOfLawsuits) || known > 0
                || none.match(m_plain.left(match.capturedStart())).hasMatch()
                || zero.match(m_plain.mid(match.capturedEnd(), 24)).hasMatch() || before.match(sentence).hasMatch())
                return;
            add(ProofRule::PendingCase, match.capturedStart(), match.capturedLength(), u"表四 “尚未审结” 0"_s);
        });
    }

    /// Bases that hold for other report years.
    void readBases()
    {
        static const QRegularExpression form2019(u"国办公开办函\\s*[〔\\[（(]2019[〕\\]）)]\\s*60号"_s);
        static const QRegularExpression form2021(u"国办公开办函\\s*[〔\\[（(]2021[〕\\]）)]\\s*30号"_s);
        static const QRegularExpression law2007(u"国务院令第?\\s*492\\s*号(?![^。；]*修订)"_s);
        static const QRegularExpression law2019(u"国务院令第?\\s*711\\s*号"_s);
        const auto replace = [this](const QRegularExpression &pattern, const QString &by) {
            forEach(pattern, [&](const QRegularExpressionMatch &match) {
                add(ProofRule::ReplacedBasis, match.capturedStart(), match.capturedLength(), by);
            });
        };
        if (m_basis.form != ReportForm::Form2019)
            replace(
                form2019, m_basis.form == ReportForm::Form2021 ? u"国办公开办函〔2021〕30号"_s : u"国务院令第492号"_s);
        if (m_basis.form != ReportForm::Form2021)
            replace(
                form2021, m_basis.form == ReportForm::Form2019 ? u"国办公开办函〔2019〕60号"_s : u"国务院令第492号"_s);
        replace(isFixed(m_basis.form) ? law2007 : law2019,
            isFixed(m_basis.form) ? u"国务院令第711号"_s : u"国务院令第492号"_s);
    }

    void readComparisons()
    {
        static const QRegularExpression change(u"(?:(?:较|比|与|同|相比)(?:上一?年度?|去年|同期|(?:19|20)[0-9]{2}年度?)"
                                               u"(?:同期)?(?:相比[，,]?)?|同比)[^0-9，,。；;\\n{]*(?:增长|提高|"
                                               u"上升|下降|减少|提升|增加|降低|改善|好转)"
                                               u"[^0-9，,。；;\\n{一二三四五六七八九十百]*(?=[，,。；;]|$)"_s);
        forEach(change, [this](const QRegularExpressionMatch &match) {
            add(ProofRule::NoComparison, match.capturedStart(), match.capturedLength());
        });
    }

    /// The forms of 2019 and 2021 have six parts, called as they are.
    void readParts()
    {
        static const QRegularExpression parts(u"([一二三四五七八九十]|[0-9]{1,2})\\s*个?(?:部分|章节)(?:组成|构成)"_s);
        static const QRegularExpression old(
            u"概述|(?:政府信息公开)?咨询处理情况|收费(?:及|和)减免(?:的)?情况|申诉(?:的)?情况|因政府信息公开申请行政复议、提起行政诉讼(?:的)?情况|机构建设和保障经费"_s);
        forEach(parts, [this](const QRegularExpressionMatch &match) {
            if (match.captured(1) != u"6" && sentenceAround(match.capturedStart()).contains(u"报告"))
                add(ProofRule::OtherParts, match.capturedStart(), match.capturedLength(), u"六个部分"_s);
        });
        forEach(old, [this](const QRegularExpressionMatch &match) {
            const QString sentence = sentenceAround(match.capturedStart());
            if (sentence.contains(u"报告") && (sentence.contains(u"部分") || sentence.contains(u"包括")))
                add(ProofRule::OtherParts, match.capturedStart(), match.capturedLength(), u"六个部分"_s);
        });
    }

    /// A line that reads as a heading of the first level: the form has its own and no others.
    void readHeadings()
    {
        static const QRegularExpression heading(
            u"^[ \\t　]*[一二三四五六七八九十]{1,2}、[^。；：，\\n]{2,30}$"_s, QRegularExpression::MultilineOption);
        forEach(heading, [this](const QRegularExpressionMatch &match) {
            add(ProofRule::ForbiddenHeading, match.capturedStart(), match.capturedLength());
        });
    }

    const QString &m_plain;
    const ProofBasis &m_basis;
    std::vector<DoubtfulPhrase> m_phrases;
};

} // namespace

std::vector<DoubtfulPhrase> doubtfulPhrases(const QString &plain, const ProofBasis &basis)
{
    PhraseReader reader(plain, basis);
    reader.read();
    return reader.take();
}

} // namespace Gongkai
