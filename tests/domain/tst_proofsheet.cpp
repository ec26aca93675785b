// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofsheet.h"
#include "proofwhole.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(Gongkai::ProofRule)

/// A proof sheet of 2015: 568 disclosures of 54, 496 and 18, 46 proposals, 44 satisfied and 2 basically.
class ProofSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void remarks_data();
    void remarks();
    void isContentWith_data();
    void isContentWith();
    void deniesNoCaseBesideItsNumber();
    void takesZeroOpenLawsuitsForNone();
    void remarksOf2021_data();
    void remarksOf2021();
    void isContentIn2021With_data();
    void isContentIn2021With();
    void namesMissingTopics();
    void namesFormDateAndTitle();
    void namesSectionsThatTheFormDoesNotHave();
    void measuresHowMuchIsLastYears();
    void namesFiguresThatAreAllLastYears();
    void asksForFeesInTheLastPart();
    void namesThePlaceBesideFields();
    void namesBlankSections();
    void comparesWithLastYear();
    void settlesByReasonButNeverAnImpossibleDay();

private:
    [[nodiscard]] static ProofBasis basis();
    /// The same numbers in 2021, of 2020 half of them but 500 disclosures; fees of 350, two lawsuits, one of them open.
    [[nodiscard]] static ProofBasis basisOf2021();
    [[nodiscard]] static std::vector<ProofRemark> proof(const QString &text, const ProofBasis &against);
    /// What is remarked on a report of one text as a whole.
    [[nodiscard]] static std::vector<ProofRemark> whole(const QString &text, const ProofBasis &against);
};

ProofBasis ProofSheetTest::basis()
{
    ProofBasis basis;
    basis.year = 2015;
    basis.town.name = u"三教镇"_s;
    basis.town.district = u"重庆市永川区"_s;
    basis.town.hotline = u"023-49812345"_s;
    basis.figures.year = 2015;
    const std::pair<QLatin1StringView, double> values[] = {{QLatin1StringView("disclosures"), 568},
        {QLatin1StringView("disclosures.fixed"), 54}, {QLatin1StringView("disclosures.temporary"), 496},
        {QLatin1StringView("disclosures.resourceTrading"), 18}, {QLatin1StringView("proposals"), 46},
        {QLatin1StringView("proposals.satisfied"), 44}, {QLatin1StringView("proposals.basicallySatisfied"), 2},
        {QLatin1StringView("publicSatisfaction"), 100}, {QLatin1StringView("teams"), 3},
        {QLatin1StringView("visits"), 24}, {QLatin1StringView("findings"), 12},
        {QLatin1StringView("leadingGroup.staff"), 3}, {QLatin1StringView("applications"), 7},
        {QLatin1StringView("applications.replied"), 6}, {QLatin1StringView("reconsiderations"), 0},
        {QLatin1StringView("meetings.training"), 0}, {QLatin1StringView("hotlineCalls"), 0}};
    for (const auto &[id, value] : values) {
        const FigureDefinition &entry = *figureDefinition(QString(id));
        basis.figures.figures.push_back(
            {QString(id), entry.field.toString(), entry.unit.toString(), value, std::nullopt, {}});
    }
    for (const auto &[leader, visits] : {std::pair(u"书记"_s, 5.0), std::pair(u"纪委书记"_s, 13.0)})
        basis.figures.figures.push_back(
            {visitsLedByFigure(leader), leader + u"带队督查次数"_s, u"次"_s, visits, std::nullopt, {}});
    basis.sections = {u"focus"_s};
    basis.people = {u"李大明"_s};
    return basis;
}

std::vector<ProofRemark> ProofSheetTest::proof(const QString &text, const ProofBasis &against)
{
    auto remarks = proofread({{against.year, against.form, u"focus"_s, text}}, against);
    // What a single section can't tell is looked at apart.
    std::erase_if(remarks, [](const ProofRemark &remark) { return remark.section != u"focus"; });
    return remarks;
}

ProofBasis ProofSheetTest::basisOf2021()
{
    ProofBasis against = basis();
    against.year = 2021;
    against.form = ReportForm::Form2021;
    against.headings[u"focus"_s] = QString();
    against.lastFigures = against.figures;
    against.lastFigures.year = 2020;
    for (Figure &figure : against.lastFigures.figures)
        figure.counted = std::get<double>(figure.counted) == 568 ? 500.0 : std::get<double>(figure.counted) / 2;
    against.figures.year = 2021;
    against.figures.figures.push_back({u"applications.fees"_s, u"依申请公开收费元数"_s, u"元"_s, 350.0, {}, {}});
    against.figures.figures.push_back({u"lawsuits"_s, u"行政诉讼件数"_s, u"件"_s, 2.0, {}, {}});
    against.tables = StatutoryTables();
    against.tables->cases.cells[CaseTable::DirectLawsuits][size_t(CaseOutcome::Pending)] = 1;
    return against;
}

std::vector<ProofRemark> ProofSheetTest::whole(const QString &text, const ProofBasis &against)
{
    return remarksOnWhole({{against.year, against.form, u"focus"_s, text}}, against);
}

void ProofSheetTest::remarks_data()
{
    using Rule = ProofRule;
    QTest::addColumn<QString>("text");
    QTest::addColumn<ProofRule>("rule");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");

    const auto row = [](const char *name, const QString &text, Rule rule, const QString &found,
                         const QString &expected = {}) { QTest::newRow(name) << text << rule << found << expected; };
    row("digits changed places", u"今年共公开了586件。"_s, Rule::OtherNumber, u"586件"_s, u"公开总件数 568件"_s);
    row("full width", u"今年共公开了５８６件。"_s, Rule::OtherNumber, u"５８６件"_s, u"公开总件数 568件"_s);
    row("a kind", u"固定公开类45件。"_s, Rule::OtherNumber, u"45件"_s, u"固定公开件数 54件"_s);
    row("words behind", u"4件基本满意。"_s, Rule::OtherNumber, u"4件"_s, u"基本满意件数 2件"_s);
    row("longer word first", u"基本满意44件。"_s, Rule::OtherNumber, u"44件"_s, u"基本满意件数 2件"_s);
    row("rate", u"群众满意率99％。"_s, Rule::OtherNumber, u"99%"_s, u"群众满意率 100%"_s);
    row("Chinese numeral", u"成立了四个督查组。"_s, Rule::OtherNumber, u"四个"_s, u"督查组数 3个"_s);
    row("applications", u"收到政府信息公开申请8件。"_s, Rule::OtherNumber, u"8件"_s, u"收到公开申请件数 7件"_s);
    row("unit", u"收到公开申请7条。"_s, Rule::OtherUnit, u"7条"_s, u"收到公开申请件数 7件"_s);
    row("whole year by its days", u"2015年1月1日至12月31日共公开政府信息586件。"_s, Rule::OtherNumber, u"586件"_s,
        u"公开总件数 568件"_s);
    row("a part in the middle", u"共公开568件，满意率100%，其中固定54件，临时496件，小型81件。"_s, Rule::PartsDoNotAdd,
        u"568 ≠ 54 + 496 + 81"_s);
    row("year with a blank", u"2014 年，镇政府加强公开工作。"_s, Rule::OtherYear, u"2014 年"_s, u"2015年"_s);
    row("year in Chinese", u"二〇一四年，镇政府加强公开工作。"_s, Rule::OtherYear, u"二〇一四年"_s, u"2015年"_s);
    row("year of the period", u"统计期限从2014年1月1日起至12月31日止。"_s, Rule::OtherPeriod, u"2014年"_s, u"2015年"_s);
    row("years of the data", u"本报告数据为2014年1月1日至2015年12月31日。"_s, Rule::OtherPeriod, u"2014年"_s,
        u"2015年"_s);
    row("years of a programme", u"落实2013年1月1日至2015年12月31日三年行动方案。"_s, Rule::OtherYear, u"2013年"_s,
        u"2015年"_s);
    row("since the start", u"自2013年以来累计公开1200件。"_s, Rule::SumOfYears, u"1200件"_s, u"公开总件数 568件"_s);
    row("no application", u"全年未收到政府信息公开申请。"_s, Rule::NilInWords, u"未收到政府信息公开申请"_s,
        u"收到公开申请件数 7件"_s);
    row("no application by 没有", u"没有收到公开申请。"_s, Rule::NilInWords, u"没有收到公开申请"_s,
        u"收到公开申请件数 7件"_s);
    row("without a verb", u"本年度无任何政府信息公开申请。"_s, Rule::NilInWords, u"无任何政府信息公开申请"_s,
        u"收到公开申请件数 7件"_s);
    row("zero applications", u"依申请公开实现零申请。"_s, Rule::NilInWords, u"零申请"_s, u"收到公开申请件数 7件"_s);
    row("law of later", u"根据国务院令第711号编制。"_s, Rule::ReplacedBasis, u"国务院令第711号"_s,
        u"国务院令第492号"_s);
    row("no number with it", u"满意件数同比有所提升。"_s, Rule::NoComparison, u"同比有所提升"_s);
    row("against a year", u"与2014年相比，公开数量有所增加。"_s, Rule::NoComparison,
        u"与2014年相比，公开数量有所增加"_s);
    row("against last year", u"与去年同期相比明显改善，"_s, Rule::NoComparison, u"与去年同期相比明显改善"_s);
    row("land line of somebody", u"联系电话023-49801234。"_s, Rule::ContactData, u"023*****1234"_s, u"固定电话"_s);
    row("parts", u"种树568棵、共568件，其中甲类54件、乙类496件、丙类81件。"_s, Rule::PartsDoNotAdd,
        u"568 ≠ 54 + 496 + 81"_s);
    row("nothing is recorded of it", u"收到行政复议3件。"_s, Rule::OtherNumber, u"3件"_s, u"行政复议件数 0件"_s);
    row("parts a little short", u"种树568棵、共568件，其中甲类54件、乙类496件、丙类8件。"_s, Rule::PartsDoNotAdd,
        u"568 ≠ 54 + 496 + 8"_s);
    row("one part above its total", u"共10件，其中甲类12件。"_s, Rule::PartsDoNotAdd, u"10 ≠ 12"_s);
    row("sum in brackets", u"甲类10件（其中子类6件、别类5件）。"_s, Rule::PartsDoNotAdd, u"10 ≠ 6 + 5"_s);
    row("last year", u"2014年，镇政府加强公开工作。"_s, Rule::OtherYear, u"2014年"_s, u"2015年"_s);
    row("year sign missing", u"截至201512月31日。"_s, Rule::NoSuchDay, u"201512月31日"_s);
    row("day sign missing", u"自1月1日起至12月31止。"_s, Rule::NoSuchDay, u"12月31"_s);
    row("no leap year", u"2015年2月29日。"_s, Rule::NoSuchDay, u"2015年2月29日"_s);
    row("month 13", u"2015年13月。"_s, Rule::NoSuchDay, u"2015年13月"_s);
    row("leading zero", u"2015年03月5日。"_s, Rule::LeadingZero, u"03月"_s);
    row("other town", u"双石镇人民政府高度重视。"_s, Rule::OtherTown, u"双石镇"_s, u"三教镇"_s);
    row("other town of a district", u"永川区板桥镇各村公开有序。"_s, Rule::OtherTown, u"板桥镇"_s, u"三教镇"_s);
    row("counted in the year after", u"2016年，我镇公开政府信息568件。"_s, Rule::OtherYear, u"2016年"_s, u"2015年"_s);
    row("crosses", u"公开××件。"_s, Rule::TemplateWords, u"××"_s);
    row("letters", u"联系人XX。"_s, Rule::TemplateWords, u"XX"_s);
    row("more than what", u"公开件数较上年明显增长。"_s, Rule::NoComparison, u"较上年明显增长"_s);
    // Named by its kind and never repeated in full.
    row("identity number", u"申请人11010519491231002X。"_s, Rule::PersonalData, u"110105********002X"_s, u"身份证号"_s);
    row("mobile", u"电话13812345678。"_s, Rule::PersonalData, u"138****5678"_s, u"手机号"_s);
    row("bank card", u"账号6222021234567890128。"_s, Rule::PersonalData, u"6222***********0128"_s, u"银行卡号"_s);
    row("name of a caller", u"群众李大明反映。"_s, Rule::PersonalData, u"李**"_s, u"登记簿中的姓名"_s);
    row("e-mail", u"邮箱liming@example.com。"_s, Rule::ContactData, u"li**************om"_s, u"电子邮箱"_s);
    row("visits over a bracket", u"全年督查村（社区）公开工作25次。"_s, Rule::OtherNumber, u"25次"_s,
        u"督查次数 24次"_s);
    row("visits that look into something", u"共开展督查检查25次。"_s, Rule::OtherNumber, u"25次"_s, u"督查次数 24次"_s);
    row("visits led", u"其中党委书记带队6次。"_s, Rule::OtherNumber, u"6次"_s, u"书记带队督查次数 5次"_s);
    row("led by the longer name", u"纪委书记带队督查12次。"_s, Rule::OtherNumber, u"12次"_s,
        u"纪委书记带队督查次数 13次"_s);
    row("grown from nothing known", u"全年共公开568件，同比增长20%。"_s, Rule::NoComparison, u"同比增长20%"_s,
        u"公开总件数 2014年"_s);
}

void ProofSheetTest::remarks()
{
    QFETCH(QString, text);
    QFETCH(ProofRule, rule);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    const auto remarks = proof(text, basis());
    QCOMPARE(remarks.size(), size_t(1));
    QCOMPARE(int(remarks.front().rule), int(rule));
    QCOMPARE(remarks.front().section, u"focus"_s);
    QCOMPARE(remarks.front().found, found);
    QCOMPARE(remarks.front().expected, expected);
    QVERIFY(remarks.front().length > 0);
}

void ProofSheetTest::isContentWith_data()
{
    QTest::addColumn<QString>("text");
    // What some applications had or had not is no denial of applications.
    for (const char *text :
        {"对没有现成信息、需要另行制作的申请，一次性告知。", "未掌握相关信息的申请。", "属于无法提供情形的公开申请。",
            "全年没有未按期办结的申请。", "没有未办结的公开申请。", "未注明联系方式的申请。", "未明确所需信息的申请。",
            "未通过政府网站提出的申请。", "无障碍提交公开申请。", "未收到回执的公开申请。", "未收取费用的公开申请。"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("right by hand")
        << u"共公开了568件，群众满意率100%，其中：固定公开类54件，临时公开类496件，小型公共资源交易公开18件。"_s;
    QTest::newRow("proposals") << u"累计办理代表议案和建议46件，满意44件，2件基本满意。"_s;
    QTest::newRow("fields")
        << u"共公开{{公开总件数}}件，其中固定公开{{固定公开件数}}件、临时公开{{临时公开件数}}件、小型公共资源交易公开{{小型公共资源交易公开件数}}件。"_s;
    QTest::newRow("part of the year") << u"上半年公开200件，每月公开40件。"_s;
    QTest::newRow("another year") << u"上年公开500件，公开件数较上年增加68件。"_s;
    QTest::newRow("turn of speech") << u"一个村一个公开栏。"_s;
    QTest::newRow("one part of several") << u"共公开568件，其中网上公开300件次。"_s;
    QTest::newRow("a sum within a part") << u"共568件，其中甲类54件（其中网上40件、栏内14件）、乙类514件。"_s;
    QTest::newRow("law") << u"根据《政府信息公开条例（2007年修订）》第三十二条。"_s;
    QTest::newRow("seed report")
        << u"分管党务政务信息工作的领导为镇党委组织委员，办公室设在镇党政办，将公开资料报镇党务政务公开办公室统一张贴、存档。按照镇党务政务公开要求召开镇党委会议。"_s;
    QTest::newRow("parts and what follows") << u"收到公开申请7件，其中自然人5件、法人2件，已答复6件。"_s;
    QTest::newRow("a rate between total and parts")
        << u"共公开568件，满意率100%，其中固定54件，临时496件，小型18件。"_s;
    QTest::newRow("ways of making public")
        << u"依申请公开政府信息3件，予以公开2件，部分公开1件，通过微博公开信息86件。"_s;
    QTest::newRow("places") << u"全镇辖12个村、3个社区，新建公开栏15个，征集群众意见建议30件，群众来电满意5件。"_s;
    QTest::newRow("led visits") << u"书记带队督查5次，镇长带队督查6次。"_s;
    QTest::newRow("led by somebody else") << u"党委副书记带队督查3次，支部书记带队2次，人大主席带队督查1次。"_s;
    QTest::newRow("visits of others") << u"接受区级督查2次，开展专项督查6次。"_s;
    QTest::newRow("villages and communities") << u"对全镇13个村（社区）开展督查24次，覆盖率100%。"_s;
    QTest::newRow("its own base") << u"上年公开500件，今年共公开568件，同比增长13.6%。"_s;
    QTest::newRow("other unit of disclosures") << u"全年公开政府信息568条。"_s;
    QTest::newRow("thousands") << u"发放明白卡1,568件。全年公开信息568件。"_s;
    QTest::newRow("nobody keeps it") << u"举办培训4次，接到来电12件。"_s;
    QTest::newRow("budget of another year") << u"公开2014年部门决算和2014年财政决算。"_s;
    QTest::newRow("law of another year") << u"根据2007年4月5日国务院令第492号。"_s;
    QTest::newRow("days in a row") << u"10月5、6日召开例会，3月5至7日开展督查，补贴24月。"_s;
    QTest::newRow("flats that were mended") << u"改造危房12幢，公开栏尺寸100×60厘米。"_s;
    QTest::newRow("article") << u"根据公开条例第三十一条、第12条公开。"_s;
    QTest::newRow("some parts of several") << u"下村41次，其中书记带队5次，镇长带队5次，纪委书记带队13次。"_s;
    QTest::newRow("number of a document") << u"根据永府发〔2014〕12号文件。"_s;
    QTest::newRow("comparison") << u"比2014年增加68件。"_s;
    QTest::newRow("next year") << u"2016年，将继续加强公开工作。"_s;
    QTest::newRow("what is planned in numbers") << u"2016年计划公开政府信息600件。"_s;
    QTest::newRow("the own town with its district") << u"永川区三教镇各村公开有序。"_s;
    QTest::newRow("towns of the district") << u"全区各乡镇、区内示范镇和本区重点镇来镇交流。"_s;
    QTest::newRow("whole year") << u"自2015年1月1日起至2015年12月31日止。"_s;
    QTest::newRow("own town") << u"永川区三教镇人民政府、三教镇党委、我镇人民政府、各乡镇人民政府。"_s;
    QTest::newRow("hotline") << u"监督电话023-49812345。"_s;
    QTest::newRow("change with its number") << u"公开件数较上年增长13.6%。"_s;
}

void ProofSheetTest::isContentWith()
{
    QFETCH(QString, text);
    for (const ProofRemark &remark : proof(text, basis()))
        QFAIL(qPrintable(QString::number(int(remark.rule)) + u' ' + remark.found + u' ' + remark.expected));
}

void ProofSheetTest::deniesNoCaseBesideItsNumber()
{
    ProofBasis against = basisOf2021();
    for (Figure &figure : against.figures.figures) {
        if (figure.id == u"reconsiderations" || figure.id == u"lawsuits")
            figure.counted = 1.0;
    }
    for (const char *text : {"其中未经行政复议、直接提起行政诉讼1件。", "对未予公开提起行政复议。",
             "因未及时公开财务信息申请行政复议。", "未公开信息引发的行政复议、行政诉讼各1件。"}) {
        for (const ProofRemark &remark : proof(QString::fromUtf8(text), against))
            QVERIFY2(remark.rule != ProofRule::NilInWords, text);
    }
}

void ProofSheetTest::takesZeroOpenLawsuitsForNone()
{
    ProofBasis against = basisOf2021();
    against.tables = StatutoryTables();
    const auto isRemarked = [&against](const QString &text) {
        const auto remarks = proof(text, against);
        return std::any_of(remarks.begin(), remarks.end(),
            [](const ProofRemark &remark) { return remark.rule == ProofRule::PendingCase; });
    };
    QVERIFY(!isRemarked(u"尚未审结的行政诉讼案件为0件。"_s));
    QVERIFY(!isRemarked(u"尚未审结的行政复议案件0件。"_s));
    QVERIFY(isRemarked(u"尚未审结的行政诉讼案件为10件。"_s));
    QVERIFY(isRemarked(u"尚未审结的行政诉讼案件为1件，其他0件。"_s));
}

void ProofSheetTest::remarksOf2021_data()
{
    using Rule = ProofRule;
    QTest::addColumn<QString>("text");
    QTest::addColumn<ProofRule>("rule");
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, Rule rule, const QString &found,
                         const QString &expected = {}) { QTest::newRow(name) << text << rule << found << expected; };
    row("share", u"全年主动公开568件，较上年增长12.5%。"_s, Rule::OtherGrowth, u"较上年增长12.5%"_s,
        u"公开总件数 500 → 568：+13.6%"_s);
    row("a fall that was a rise", u"主动公开政府信息568件，同比下降13.6%。"_s, Rule::OtherGrowth, u"同比下降13.6%"_s,
        u"公开总件数 500 → 568：+13.6%"_s);
    row("difference", u"全年主动公开568件，比上年增加58件。"_s, Rule::OtherGrowth, u"比上年增加58件"_s,
        u"公开总件数 500 → 568：+68件"_s);
    row("by its year", u"收到公开申请7件，较2020年增长50%。"_s, Rule::OtherGrowth, u"较2020年增长50%"_s,
        u"收到公开申请件数 3.5 → 7：+100%"_s);
    row("beside a field", u"主动公开{{公开总件数}}件，较上年增长20％。"_s, Rule::OtherGrowth, u"较上年增长20％"_s,
        u"公开总件数 500 → 568：+13.6%"_s);
    row("without a comma", u"主动公开568件较上年增长5%。"_s, Rule::OtherGrowth, u"较上年增长5%"_s,
        u"公开总件数 500 → 568：+13.6%"_s);
    row("information", u"全年公开政府信息较上年增长5%。"_s, Rule::OtherGrowth, u"较上年增长5%"_s,
        u"公开总件数 500 → 568：+13.6%"_s);
    row("times", u"督查次数较上年减少3次。"_s, Rule::OtherGrowth, u"较上年减少3次"_s, u"督查次数 12 → 24：+12次"_s);
    row("named in the clause", u"主动公开数量较上年下降5%。"_s, Rule::OtherGrowth, u"较上年下降5%"_s,
        u"公开总件数 500 → 568：+13.6%"_s);
    row("basis of 2019", u"根据国办公开办函〔2019〕60号编制。"_s, Rule::ReplacedBasis, u"国办公开办函〔2019〕60号"_s,
        u"国办公开办函〔2021〕30号"_s);
    row("law of 2007", u"根据国务院令第492号编制。"_s, Rule::ReplacedBasis, u"国务院令第492号"_s, u"国务院令第711号"_s);
    row("seven parts", u"本报告由七个部分组成。"_s, Rule::OtherParts, u"七个部分组成"_s, u"六个部分"_s);
    row("names of old parts", u"本报告包括概述、主动公开政府信息情况六部分。"_s, Rule::OtherParts, u"概述"_s,
        u"六个部分"_s);
    row("heading", u"公开工作有序开展。\n七、附表说明\n详见附表。"_s, Rule::ForbiddenHeading, u"七、附表说明"_s);
    row("no lawsuit", u"未发生因政府信息公开引起的行政复议、行政诉讼。"_s, Rule::NilInWords,
        u"未发生因政府信息公开引起的行政复议、行政诉讼"_s, u"行政诉讼件数 2件"_s);
    row("not one", u"未收到1件公开申请。"_s, Rule::NilInWords, u"未收到1件公开申请"_s, u"收到公开申请件数 7件"_s);
    row("nobody sued", u"没有因政府信息公开申请行政复议、提起行政诉讼的情况。"_s, Rule::NilInWords,
        u"没有因政府信息公开申请行政复议、提起行政诉讼的情况"_s, u"行政诉讼件数 2件"_s);
    row("no lawsuit by 没有", u"没有发生行政复议、行政诉讼。"_s, Rule::NilInWords, u"没有发生行政复议、行政诉讼"_s,
        u"行政诉讼件数 2件"_s);
    row("no lawsuit without a verb", u"无因政府信息公开引起的行政诉讼案件。"_s, Rule::NilInWords,
        u"无因政府信息公开引起的行政诉讼案件"_s, u"行政诉讼件数 2件"_s);
    row("not sued", u"未因政府信息公开被提起行政诉讼。"_s, Rule::NilInWords, u"未因政府信息公开被提起行政诉讼"_s,
        u"行政诉讼件数 2件"_s);
    row("no fee", u"本年度未收取信息处理费。"_s, Rule::NilInWords, u"未收取信息处理费"_s,
        u"依申请公开收费元数 350元"_s);
    row("nil report", u"行政诉讼零报告。"_s, Rule::NilInWords, u"零报告"_s, u"行政诉讼件数 2件"_s);
    row("open reconsideration", u"行政复议1件正在审理。"_s, Rule::PendingCase, u"正在审理"_s, u"表四 “尚未审结” 0"_s);
    row("ten thousand times", u"收取信息处理费350万元。"_s, Rule::OtherUnit, u"350万元"_s,
        u"依申请公开收费元数 350元"_s);
    row("applications by 起", u"收到公开申请7起。"_s, Rule::OtherUnit, u"7起"_s, u"收到公开申请件数 7件"_s);
}

void ProofSheetTest::remarksOf2021()
{
    QFETCH(QString, text);
    QFETCH(ProofRule, rule);
    QFETCH(QString, found);
    QFETCH(QString, expected);
    const auto remarks = proof(text, basisOf2021());
    QVERIFY(!remarks.empty());
    const auto right =
        std::find_if(remarks.begin(), remarks.end(), [rule](const ProofRemark &remark) { return remark.rule == rule; });
    QVERIFY2(right != remarks.end(), qPrintable(QString::number(int(remarks.front().rule)) + remarks.front().found));
    QCOMPARE(right->found, found);
    QCOMPARE(right->expected, expected);
}

void ProofSheetTest::isContentIn2021With_data()
{
    QTest::addColumn<QString>("text");
    // The change of something that goes with a figure is none of the figure's.
    for (const char *text : {"整改率较去年提高12%。", "培训覆盖率较上年提升15%。", "参加培训人员较上年增加20名。",
             "来电满意率较上年提高5%。", "督查组成员较上年增加2名。", "全年公开信息阅读量较上年增长20%。",
             "复议纠错率同比下降50%。", "全年主动公开568件，较上年阅读率提高20%。", "督查较上年增加2个。"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("no case open by words") << u"行政复议全部办结，尚未审结的为零。"_s;
    QTest::newRow("case of last year") << u"上年尚未审结的行政复议1件已审结。"_s;
    QTest::newRow("right share") << u"全年主动公开568件，较上年增长13.6%，群众满意率100%。"_s;
    QTest::newRow("whole share") << u"全年主动公开568件，同比增长14%。"_s;
    QTest::newRow("about") << u"全年主动公开568件，较上年增长约13%。"_s;
    QTest::newRow("right difference") << u"全年主动公开568件，较上年增加68件。"_s;
    QTest::newRow("of something else") << u"全年主动公开568件，网站访问量较上年增长12%，信息员队伍较上年增加3名。"_s;
    QTest::newRow("against an older year") << u"全年主动公开568件，较2018年增长80%。"_s;
    QTest::newRow("nothing was kept of last year") << u"开展监督电话回访，来电较上年增长20%。"_s;
    QTest::newRow("points") << u"满意率较上年提高2.5个百分点。"_s;
    QTest::newRow("basis") << u"根据《中华人民共和国政府信息公开条例》第五十条和国办公开办函〔2021〕30号编制。"_s;
    QTest::newRow("law as it was changed") << u"根据国务院令第492号公布、国务院令第711号修订的条例。"_s;
    QTest::newRow("six parts") << u"本报告由总体情况等六个部分组成，工作由三个方面组成。"_s;
    QTest::newRow("enumeration") << u"一、二级目录共八个方面构成，一是报送，二是公开。"_s;
    QTest::newRow("some kinds alone")
        << u"未收到法人或其他组织的申请，未出现逾期答复公开申请的情况，没有因答复不当败诉的行政诉讼。"_s;
    QTest::newRow("no reconsideration") << u"未发生行政复议，没有被申请行政复议，无行政复议案件。"_s;
    QTest::newRow("refused nobody") << u"没有作出不予公开的决定，无正当理由大量反复申请0件。"_s;
    QTest::newRow("nil returns") << u"各单位严格执行零报告制度，当月无内容的实行零报告。"_s;
    QTest::newRow("open lawsuit") << u"被提起行政诉讼2件，其中1件尚未审结。"_s;
    QTest::newRow("none open") << u"行政复议结果维持0件、尚未审结0件，没有尚未审结的行政复议。"_s;
    QTest::newRow("fee in both units") << u"收取信息处理费350元（0.035万元）。"_s;
    QTest::newRow("all answered") << u"对收到的政府信息公开申请均按期答复。"_s;
    QTest::newRow("total of the year") << u"全年累计公开568件。"_s;
}

void ProofSheetTest::isContentIn2021With()
{
    QFETCH(QString, text);
    for (const ProofRemark &remark : proof(text, basisOf2021()))
        QFAIL(qPrintable(QString::number(int(remark.rule)) + u' ' + remark.found + u' ' + remark.expected));
}

/// 条例 2007, art. 32; 条例 2019, art. 50.
void ProofSheetTest::namesMissingTopics()
{
    const auto missing = [](const std::vector<ProofRemark> &remarks) {
        QStringList topics;
        for (const ProofRemark &remark : remarks) {
            if (remark.rule == ProofRule::MissingTopic)
                topics.append(remark.found);
        }
        return topics;
    };
    QCOMPARE(missing(whole(u"镇党委高度重视。"_s, basis())).size(), 6);
    const QString all =
        u"主动公开568件。收到公开申请7件，收取费用0元。行政复议0件。存在的问题是不及时。没有其他需要报告的事项。"_s;
    QCOMPARE(missing(whole(all, basis())), QStringList());
    QCOMPARE(missing(whole(QString(all).remove(u"，收取费用0元"_s), basis())), QStringList{u"收费及减免情况"_s});
    QCOMPARE(missing(whole(QString(all).remove(u"没有其他需要报告的事项。"_s), basis())),
        QStringList{u"其他需要报告的事项"_s});
    // A heading speaks for the words under it.
    ProofBasis headed = basis();
    headed.headings[u"focus"_s] = u"三、存在的问题和不足"_s;
    QCOMPARE(missing(whole(QString(all).remove(u"存在的问题是不及时。"_s), headed)), QStringList());
    QCOMPARE(missing(whole(u"纳入工作考核，接受社会评议。"_s, basisOf2021())), QStringList{u"责任追究结果"_s});
    QCOMPARE(missing(whole(u"考核、评议结果良好，未发生追究责任的情形。"_s, basisOf2021())), QStringList());
}

void ProofSheetTest::namesFormDateAndTitle()
{
    const auto rules = [](const ProofBasis &against) {
        QList<int> found;
        for (const ProofRemark &remark : whole(u"考核、评议、问责。"_s, against)) {
            if (remark.section == WholeReport)
                found.append(int(remark.rule));
        }
        return found;
    };
    ProofBasis against = basisOf2021();
    against.body = u"重庆市永川区三教镇人民政府"_s;
    against.date = QDate(2022, 1, 31);
    QCOMPARE(rules(against), QList<int>());
    against.date = QDate(2022, 2, 1);
    QCOMPARE(rules(against), QList<int>{int(ProofRule::LateDate)});
    // A corrected version is later by its nature.
    against.isCorrection = true;
    QCOMPARE(rules(against), QList<int>());
    against.date = QDate(2021, 12, 30);
    QCOMPARE(rules(against), QList<int>{int(ProofRule::EarlyDate)});
    against.date = QDate(2021, 12, 31);
    against.body = u"三教镇"_s;
    QCOMPARE(rules(against), QList<int>{int(ProofRule::OtherTitle)});
    against.body = u"三教镇人民政府"_s;
    against.form = ReportForm::Form2019;
    QCOMPARE(rules(against), QList<int>{int(ProofRule::OtherForm)});
    // Another form may be chosen; that it was told is enough.
    const ProofRemark form{ProofRule::OtherForm, u"report"_s, 0, 0, u"2019"_s, u"2021"_s};
    QVERIFY(!isSettled(form, {}));
    QVERIFY(isSettled(form, withWarningsTold({form}, {}, u"王五"_s)));
}

void ProofSheetTest::namesSectionsThatTheFormDoesNotHave()
{
    ProofBasis against = basisOf2021();
    against.headings[u"others"_s] = u"六、其他需要报告的事项"_s;
    const std::vector<ReportText> texts{{2021, against.form, u"others"_s, u"无。"_s},
        {2021, against.form, u"七、收费及减免情况"_s, u"无。"_s}, {2021, against.form, u"附件"_s, u"名单。"_s}};
    QStringList forbidden;
    for (const ProofRemark &remark : remarksOnWhole(texts, against)) {
        if (remark.rule == ProofRule::ForbiddenHeading)
            forbidden.append(remark.section);
    }
    QCOMPARE(forbidden, QStringList{u"七、收费及减免情况"_s});
}

void ProofSheetTest::namesFiguresThatAreAllLastYears()
{
    ProofBasis against = basis();
    against.lastFigures = against.figures;
    against.lastFigures.year = 2014;
    const auto found = [&against] {
        const auto remarks = whole(u"公开有序。"_s, against);
        const auto same = std::find_if(remarks.begin(), remarks.end(),
            [](const ProofRemark &remark) { return remark.rule == ProofRule::SameFigures; });
        return same == remarks.end() ? QString() : same->found + u' ' + same->expected;
    };
    // The teams and the staff are base data.
    QCOMPARE(found(), u"14 2014"_s);
    against.lastFigures.figures[0].counted = 567.0;
    QCOMPARE(found(), QString());
    // Of a year in which hardly anything was counted nothing is said.
    for (Figure &figure : against.figures.figures)
        figure.counted = figure.id == u"disclosures" || figure.id == u"visits" ? 4.0 : 0.0;
    against.lastFigures.figures = against.figures.figures;
    QCOMPARE(found(), QString());
}

void ProofSheetTest::measuresHowMuchIsLastYears()
{
    QString old;
    QString fresh;
    for (int i = 0; i < 200; ++i) {
        old += QChar(0x4E00 + i);
        fresh += QChar(0x6000 + i);
    }
    ProofBasis against = basis();
    against.lastYear = {{2014, against.form, u"opening"_s, old}};
    const auto share = [&against](const QString &text) {
        for (const ProofRemark &remark : whole(text, against)) {
            if (remark.rule == ProofRule::SimilarText)
                return remark.found;
        }
        return QString();
    };
    QCOMPARE(share(old), u"100%"_s);
    // Marks and numbers make no new text, wherever in the report it stands.
    QCOMPARE(share(old.left(100) + u"，568件。"_s + old.mid(100)), u"97%"_s);
    QCOMPARE(share(fresh), QString());
    QCOMPARE(share(old.left(90) + fresh.left(110)), QString());
    QCOMPARE(share(old.left(115) + fresh.left(85)), u"56%"_s);
    against.similarShare = 60;
    QCOMPARE(share(old.left(115) + fresh.left(85)), QString());
}

void ProofSheetTest::asksForFeesInTheLastPart()
{
    const auto isUntold = [](const QString &text) {
        const auto remarks = remarksOnWhole({{2021, ReportForm::Form2021, u"others"_s, text}}, basisOf2021());
        return std::any_of(remarks.begin(), remarks.end(),
            [](const ProofRemark &remark) { return remark.rule == ProofRule::FeesUntold; });
    };
    QVERIFY(isUntold(u"无其他需要报告的事项。"_s));
    QVERIFY(!isUntold(u"收取信息处理费350元。"_s));
}

void ProofSheetTest::namesThePlaceBesideFields()
{
    const QString text = u"公开{{公开总件数}}件，满意{{满意件数}}件，不对的是基本满意5件。"_s;
    const auto remarks = proof(text, basis());
    QCOMPARE(remarks.size(), size_t(1));
    QCOMPARE(text.mid(remarks.front().start, remarks.front().length), u"5"_s);
}

void ProofSheetTest::namesBlankSections()
{
    ProofBasis against = basis();
    against.sections = {u"opening"_s, u"focus"_s, u"measures"_s};
    auto remarks = proofread({{2015, ReportForm::Form2008, u"focus"_s, u"公开政府信息。"_s},
                                 {2015, ReportForm::Form2008, u"measures"_s, u" \n"_s}},
        against);
    std::erase_if(remarks, [](const ProofRemark &remark) { return remark.section == WholeReport; });
    QCOMPARE(remarks,
        (std::vector<ProofRemark>{{ProofRule::BlankSection, u"opening"_s, 0, 0, {}, {}},
            {ProofRule::BlankSection, u"measures"_s, 0, 0, {}, {}}}));
}

void ProofSheetTest::comparesWithLastYear()
{
    ProofBasis against = basis();
    const QString old = u"镇党委、政府高度重视公开工作，成立领导小组。\n各办公室按时报送资料并存档备查。"_s;
    against.lastYear = {{2014, ReportForm::Form2008, u"focus"_s, old}};
    const auto same = proof(old, against);
    QCOMPARE(same.size(), size_t(1));
    QCOMPARE(int(same.front().rule), int(ProofRule::UnchangedSection));
    QCOMPARE(same.front().found, u"2/2"_s);
    QCOMPARE(proof(u"今年新设公开查询终端，方便群众就近查阅。\n各办公室按时报送资料并存档备查。"_s, against).size(),
        size_t(1));
    QVERIFY(proof(
        u"今年新设公开查询终端，方便群众就近查阅。\n公开栏全部更新改造并统一样式。\n各办公室按时报送资料并存档备查。"_s,
        against)
                .empty());
    // What holds a figure says another number this year.
    const QString field = u"全年主动公开政府信息{{公开总件数}}件，较好完成任务。"_s;
    against.lastYear = {{2014, ReportForm::Form2008, u"focus"_s, field}};
    QVERIFY(proof(field, against).empty());
}

void ProofSheetTest::settlesByReasonButNeverAnImpossibleDay()
{
    const ProofRemark number{ProofRule::OtherNumber, u"focus"_s, 3, 3, u"586件"_s, u"公开总件数 568件"_s};
    const ProofRemark day{ProofRule::NoSuchDay, u"focus"_s, 9, 9, u"201512月31日"_s, {}};
    const std::vector<SignedOff> signedOff{{number, u"含上年结转"_s, u"王五"_s}, {day, u"不改"_s, u"王五"_s}};
    QVERIFY(!isSettled(number, {}));
    QVERIFY(isSettled(number, signedOff));
    QVERIFY(!isSettled(day, signedOff));
    // A warning is settled once somebody was told of it; a contradiction is not.
    const ProofRemark blank{ProofRule::BlankSection, u"focus"_s, 0, 0, {}, {}};
    QVERIFY(!isSettled(blank, {}));
    const auto told = withWarningsTold({number, blank, day}, {}, u"王五"_s);
    QCOMPARE(told.size(), size_t(1));
    QCOMPARE(told.front().clerk, u"王五"_s);
    QVERIFY(isSettled(blank, told));
    QVERIFY(!isSettled(number, told));
    QCOMPARE(withWarningsTold({blank}, {{blank, u"不涉及"_s, u"李四"_s}}, u"王五"_s).front().reason, u"不涉及"_s);
    // The words moved: the reason still holds. The record changed: it does not.
    ProofRemark moved = number;
    moved.start = 30;
    QCOMPARE(reasonFor(moved, signedOff), u"含上年结转"_s);
    ProofRemark changed = number;
    changed.expected = u"公开总件数 569件"_s;
    QVERIFY(!isSettled(changed, signedOff));
    ProofRemark elsewhere = number;
    elsewhere.section = u"opening"_s;
    QVERIFY(!isSettled(elsewhere, signedOff));
}

QTEST_APPLESS_MAIN(ProofSheetTest)
#include "tst_proofsheet.moc"
