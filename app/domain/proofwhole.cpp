// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofwhole.h"

#include "isotext.h"
#include "personaldata.h"
#include "words.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <set>

namespace Gongkai {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A topic that the law asks a report to speak of, and words by which it does.
struct Topic
{
    QStringView name;
    QStringView words; ///< a pattern
};

/// 政府信息公开条例 (2007), art. 32.
constexpr Topic Topics2008[] = {
    {u"主动公开政府信息的情况", u"主动公开|公开(?:了|政府)?信息|公开栏"},
    {u"依申请公开和不予公开政府信息的情况", u"依申请|公开申请|申请公开|不予公开"},
    {u"收费及减免情况", u"收费|收取|费用|减免"},
    {u"申请行政复议、提起行政诉讼的情况", u"复议|诉讼"},
    {u"存在的主要问题及改进情况", u"问题|不足|差距"},
    {u"其他需要报告的事项", u"其他[^。；]{0,6}事项|其它[^。；]{0,6}事项|其他需要|需要(?:说明|报告)的事项"},
};

/// 政府信息公开条例 (2019), art. 50 (4); 国办公开办函〔2021〕30号, part 一.
constexpr Topic Topics2021[] = {
    {u"工作考核", u"考核"},
    {u"社会评议", u"评议"},
    {u"责任追究结果", u"责任追究|追究[^。；]{0,8}责任|追责|问责"},
};

/// How long the pieces are by which two texts are compared.
constexpr qsizetype PieceLength = 6;

/// @p text without marks, blanks and numbers: what else differs between two years is no new sentence.
QString bareText(const QString &text)
{
    static const QRegularExpression field(u"\\{\\{[^}]*\\}\\}"_s);
    const QString typed = QString(text).remove(field);
    QString bare;
    for (const QChar c : typed) {
        if (c.isLetter())
            bare += c;
    }
    return bare;
}

std::set<QString> piecesOf(const QString &bare)
{
    std::set<QString> pieces;
    for (qsizetype at = 0; at + PieceLength <= bare.size(); ++at)
        pieces.insert(bare.mid(at, PieceLength));
    return pieces;
}

class WholeReader
{
public:
    WholeReader(const std::vector<ReportText> &texts, const ProofBasis &basis) : m_texts(texts), m_basis(basis) { }

    std::vector<ProofRemark> read()
    {
        readForm();
        readDate();
        readTitle();
        readTopics();
        readSections();
        readSimilarity();
        readSameFigures();
        readFees();
        for (const Fault &warning : m_basis.tableWarnings)
            add(ProofRule::UnusualTable, StatutoryPart, warning.place, warning.value);
        return std::move(m_remarks);
    }

private:
    void add(ProofRule rule, QStringView section, const QString &found, const QString &expected = {})
    {
        m_remarks.push_back({rule, section.toString(), 0, 0, found, expected});
    }
    [[nodiscard]] bool isFixed() const { return m_basis.form != ReportForm::Form2008; }
    [[nodiscard]] QString textOf(QStringView section) const
    {
        const auto found = std::find_if(
            m_texts.begin(), m_texts.end(), [section](const ReportText &text) { return text.section == section; });
        return found == m_texts.end() ? QString() : found->text;
    }

    void readForm()
    {
        const ReportForm right = reportFormOf(m_basis.year);
        if (m_basis.form != right)
            add(ProofRule::OtherForm, WholeReport, QString(wordOf(m_basis.form)), QString(wordOf(right)));
    }

    /// A report speaks of the whole year and is out by the end of January, before 2019 by the end of March
    /// (条例 2007, art. 31). Of a corrected version the first one counts.
    void readDate()
    {
        if (!m_basis.date.isValid())
            return;
        const QDate end(m_basis.year, 12, 31);
        const QDate last = m_basis.year <= 2018 ? QDate(m_basis.year + 1, 3, 31) : QDate(m_basis.year + 1, 1, 31);
        if (m_basis.date < end)
            add(ProofRule::EarlyDate, WholeReport, dayToIso(m_basis.date), dayToIso(end));
        else if (m_basis.date > last && !m_basis.isCorrection)
            add(ProofRule::LateDate, WholeReport, dayToIso(m_basis.date), dayToIso(last));
    }

    /// 〔机关全称〕〔年份〕年政府信息公开工作年度报告
    void readTitle()
    {
        static const QRegularExpression whole(u"(?:人民政府|办事处|委员会|管委会|办公室|局|公所|中心)$"_s);
        if (isFixed() && !whole.match(m_basis.body).hasMatch())
            add(ProofRule::OtherTitle, WholeReport, m_basis.body);
    }

    void readTopics()
    {
        // A heading says nothing where no words follow it.
        QString all;
        for (const ReportText &text : m_texts) {
            const auto heading = m_basis.headings.find(text.section);
            if (!text.text.trimmed().isEmpty())
                all += (heading == m_basis.headings.end() ? text.section : heading->second) + text.text + u'\n';
        }
        const auto look = [&](const Topic &topic) {
            if (!QRegularExpression(topic.words.toString()).match(all).hasMatch())
                add(ProofRule::MissingTopic, WholeReport, topic.name.toString());
        };
        if (isFixed())
            std::for_each(std::begin(Topics2021), std::end(Topics2021), look);
        else
            std::for_each(std::begin(Topics2008), std::end(Topics2008), look);
    }

    /// What has a section of its own has a heading of its own.
    void readSections()
    {
        static const QRegularExpression annex(u"^附[件表]"_s);
        for (const ReportText &text : m_texts) {
            const bool isOfForm = m_basis.headings.contains(text.section);
            if (isFixed() && !isOfForm && !text.text.trimmed().isEmpty() && !annex.match(text.section).hasMatch())
                add(ProofRule::ForbiddenHeading, text.section, text.section);
        }
    }

    void readSimilarity()
    {
        QString now;
        for (const ReportText &text : m_texts)
            now += bareText(text.text);
        QString before;
        for (const ReportText &text : m_basis.lastYear)
            before += bareText(text.text);
        const std::set<QString> pieces = piecesOf(now);
        // A few sentences are alike in every report.
        constexpr size_t Least = 100;
        if (before.isEmpty() || pieces.size() < Least)
            return;
        const std::set<QString> old = piecesOf(before);
        const auto same =
            std::count_if(pieces.begin(), pieces.end(), [&old](const QString &piece) { return old.contains(piece); });
        const double share = 100.0 * double(same) / double(pieces.size());
        if (share > m_basis.similarShare)
            add(ProofRule::SimilarText, WholeReport, QString::number(share, 'f', 0) + u'%',
                QString::number(m_basis.similarShare) + u'%');
    }

    /// M16. One year is never the other in everything that is counted; base data stand in every year.
    void readSameFigures()
    {
        constexpr int Least = 3;
        int same = 0;
        for (const Figure &figure : m_basis.figures.figures) {
            if (figure.isText() || isBaseData(figure.id))
                continue;
            const Figure *last = m_basis.lastFigures.find(figure.id);
            if (figure.value() != (last ? last->value() : 0))
                return;
            same += figure.value() != 0 ? 1 : 0;
        }
        if (same >= Least)
            add(ProofRule::SameFigures, WholeReport, QString::number(same), QString::number(m_basis.year - 1));
    }

    /// 国办函〔2020〕109号: what was charged for information is told in part 六.
    void readFees()
    {
        const Figure *fees = m_basis.figures.find(u"applications.fees");
        static const QRegularExpression told(u"信息处理费|收费|费用"_s);
        if (isFixed() && fees && fees->value() > 0 && !told.match(textOf(u"others")).hasMatch())
            add(ProofRule::FeesUntold, u"others", fees->field + u' ' + fees->text() + fees->unit);
    }

    const std::vector<ReportText> &m_texts;
    const ProofBasis &m_basis;
    std::vector<ProofRemark> m_remarks;
};

} // namespace

std::vector<ProofRemark> remarksOnWhole(const std::vector<ReportText> &texts, const ProofBasis &basis)
{
    return WholeReader(texts, basis).read();
}

} // namespace Gongkai
