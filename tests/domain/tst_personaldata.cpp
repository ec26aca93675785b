// SPDX-License-Identifier: GPL-3.0-or-later
#include "personaldata.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class PersonalDataTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void leavesAlone_data();
    void leavesAlone();
    void findsKnownNamesAndSparesOfficialNumbers();
    void findsSeveral();
};

void PersonalDataTest::finds_data()
{
    using Kind = PersonalDataKind;
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, const QString &before, const QString &found, const QString &after,
                         Kind kind) { QTest::newRow(name) << before + found + after << int(kind) << found; };
    row("identity number", u"身份证号"_s, u"11010519491231002X"_s, u"的居民"_s, Kind::IdentityNumber);
    row("small x", u"身份证号"_s, u"11010519491231002x"_s, u"。"_s, Kind::IdentityNumber);
    row("with blanks", u"号码"_s, u"110105 19491231 002X"_s, u""_s, Kind::IdentityNumber);
    row("with hyphens", u"号码"_s, u"110105-19491231-002X"_s, u""_s, Kind::IdentityNumber);
    row("full width", u"号码"_s, u"１１０１０５１９４９１２３１００２Ｘ"_s, u""_s, Kind::IdentityNumber);
    row("15 places", u"号码"_s, u"110105491231002"_s, u""_s, Kind::IdentityNumber);
    row("mobile", u"联系"_s, u"13812345678"_s, u"李某"_s, Kind::MobileNumber);
    row("mobile in threes", u"联系"_s, u"138 1234 5678"_s, u""_s, Kind::MobileNumber);
    row("mobile after another number", u"2015 "_s, u"13812345678"_s, u""_s, Kind::MobileNumber);
    row("mobile with the country", u"+"_s, u"86-13812345678"_s, u""_s, Kind::MobileNumber);
    row("land line", u"电话"_s, u"023-49812345"_s, u""_s, Kind::LandlineNumber);
    row("bank card of 19", u"卡号"_s, u"6222021234567890128"_s, u""_s, Kind::BankCard);
    row("bank card in fours", u"卡号"_s, u"6217 0000 1234 5670"_s, u""_s, Kind::BankCard);
    row("mail", u"发至"_s, u"li.ming@example.com"_s, u"，"_s, Kind::Email);
    row("WeChat", u"加"_s, u"微信号：liming_2015"_s, u"，"_s, Kind::WeChat);
    row("flat", u"住"_s, u"5栋2单元301室"_s, u"，"_s, Kind::Address);
}

void PersonalDataTest::finds()
{
    QFETCH(QString, text);
    QFETCH(int, kind);
    QFETCH(QString, found);
    const auto places = findPersonalData(text);
    QCOMPARE(places.size(), size_t(1));
    QCOMPARE(int(places.front().kind), kind);
    QCOMPARE(text.mid(places.front().start, places.front().length), found);
}

void PersonalDataTest::leavesAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("wrong check digit") << u"110105194912310021"_s;
    QTest::newRow("no such day of birth") << u"110105194913310029"_s;
    QTest::newRow("credit code with letters") << u"91500118MA5U12345X"_s;
    QTest::newRow("day") << u"2015-12-31"_s;
    QTest::newRow("document number") << u"永三府发〔2015〕12号"_s;
    QTest::newRow("amount") << u"共支出123456789元"_s;
    QTest::newRow("amount with a point") << u"13812345678.50元"_s;
    QTest::newRow("hotline of the country") << u"拨打12345"_s;
    QTest::newRow("card with a wrong check digit") << u"6222021234567890127"_s;
    QTest::newRow("number of no network") << u"12812345678"_s;
    QTest::newRow("part of a longer number") << u"913812345678"_s;
    QTest::newRow("number of a house of the government") << u"三教镇迎宾路18号"_s;
    QTest::newRow("empty") << QString();
}

void PersonalDataTest::leavesAlone()
{
    QFETCH(QString, text);
    QVERIFY(findPersonalData(text).empty());
}

void PersonalDataTest::findsKnownNamesAndSparesOfficialNumbers()
{
    const QString text = u"李大明来电（023-49812345），转 023 4981 2345。"_s;
    const auto places = findPersonalData(text, {u"李大明"_s, u"李"_s}, {u"023-49812345"_s});
    QCOMPARE(places, (std::vector<PersonalDataPlace>{{PersonalDataKind::KnownName, 0, 3}}));
}

void PersonalDataTest::findsSeveral()
{
    const QString text = u"13812345678、13912345678"_s;
    const auto places = findPersonalData(text);
    QCOMPARE(places,
        (std::vector<PersonalDataPlace>{
            {PersonalDataKind::MobileNumber, 0, 11}, {PersonalDataKind::MobileNumber, 12, 11}}));
}

QTEST_APPLESS_MAIN(PersonalDataTest)
#include "tst_personaldata.moc"
