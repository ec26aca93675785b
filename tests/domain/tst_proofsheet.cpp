// SPDX-License-Identifier: GPL-3.0-or-later
#include "proofsheet.h"

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
    void namesThePlaceBesideFields();
    void namesBlankSections();
    void comparesWithLastYear();
    void settlesByReasonButNeverAnImpossibleDay();

private:
    [[nodiscard]] static ProofBasis basis();
    [[nodiscard]] static std::vector<ProofRemark> proof(const QString &text, const ProofBasis &against);
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
    basis.sections = {u"focus"_s};
    basis.people = {u"李大明"_s};
    return basis;
}

std::vector<ProofRemark> ProofSheetTest::proof(const QString &text, const ProofBasis &against)
{
    return proofread({{against.year, against.form, u"focus"_s, text}}, against);
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
    row("year of the period", u"统计期限从2014年1月1日起。"_s, Rule::OtherYear, u"2014年"_s, u"2015年"_s);
    row("land line of somebody", u"联系电话023-49801234。"_s, Rule::ContactData, u"023-49801234"_s);
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
    row("crosses", u"公开××件。"_s, Rule::TemplateWords, u"××"_s);
    row("letters", u"联系人XX。"_s, Rule::TemplateWords, u"XX"_s);
    row("more than what", u"公开件数较上年明显增长。"_s, Rule::NoComparison, u"较上年明显增长"_s);
    row("identity number", u"申请人11010519491231002X。"_s, Rule::PersonalData, u"11010519491231002X"_s);
    row("name of a caller", u"群众李大明反映。"_s, Rule::PersonalData, u"李大明"_s);
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
    const auto remarks = proofread({{2015, ReportForm::Form2008, u"focus"_s, u"公开政府信息。"_s},
                                       {2015, ReportForm::Form2008, u"measures"_s, u" \n"_s}},
        against);
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
    const std::vector<SignedOff> signedOff{{number, u"含上年结转"_s}, {day, u"不改"_s}};
    QVERIFY(!isSettled(number, {}));
    QVERIFY(isSettled(number, signedOff));
    QVERIFY(!isSettled(day, signedOff));
    QVERIFY(isSettled({ProofRule::BlankSection, u"focus"_s, 0, 0, {}, {}}, {}));
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
