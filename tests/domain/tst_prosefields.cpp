// SPDX-License-Identifier: GPL-3.0-or-later
#include "prosefields.h"

#include <QTest>

using namespace Gongkai;
using namespace Qt::Literals::StringLiterals;

class ProseFieldsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsFields_data();
    void fillsFields();
    void listsFieldsOnce();
};

void ProseFieldsTest::fillsFields_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled");
    QTest::addColumn<QStringList>("unknown");

    QTest::newRow("empty") << QString() << QString() << QStringList();
    QTest::newRow("none") << u"无字段"_s << u"无字段"_s << QStringList();
    QTest::newRow("one") << u"共{{公开总件数}}件"_s << u"共568件"_s << QStringList();
    QTest::newRow("blanks inside") << u"共{{ 公开总件数 }}件"_s << u"共568件"_s << QStringList();
    QTest::newRow("only a field") << u"{{公开总件数}}"_s << u"568"_s << QStringList();
    QTest::newRow("two") << u"{{公开总件数}}、{{满意件数}}"_s << u"568、44"_s << QStringList();
    QTest::newRow("unknown stays") << u"{{别的}}和{{别的}}"_s << u"{{别的}}和{{别的}}"_s << QStringList{u"别的"_s};
    QTest::newRow("never closed") << u"共{{公开总件数件"_s << u"共{{公开总件数件"_s << QStringList{u"{{公开总件数件"_s};
    QTest::newRow("empty name") << u"{{}}"_s << u"{{}}"_s << QStringList{QString()};
    QTest::newRow("value is not filled again") << u"{{层}}"_s << u"{{公开总件数}}"_s << QStringList();
    QTest::newRow("single braces") << u"{公开}"_s << u"{公开}"_s << QStringList();
}

void ProseFieldsTest::fillsFields()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    QFETCH(QStringList, unknown);
    const ResolvedProse prose =
        resolveFields(text, {{u"公开总件数"_s, u"568"_s}, {u"满意件数"_s, u"44"_s}, {u"层"_s, u"{{公开总件数}}"_s}});
    QCOMPARE(prose.text, filled);
    QCOMPARE(prose.unknown, unknown);
    QCOMPARE(prose.isComplete(), unknown.isEmpty());
}

void ProseFieldsTest::listsFieldsOnce()
{
    QCOMPARE(fieldsIn(u"{{甲}}{{乙}}{{甲}}{{丙"_s), (QStringList{u"甲"_s, u"乙"_s}));
}

QTEST_APPLESS_MAIN(ProseFieldsTest)
#include "tst_prosefields.moc"
