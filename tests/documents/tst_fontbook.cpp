// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontbook.h"
#include "samplepapers.h"

#include <QTest>

using namespace Gongkai;

class FontBookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRoleHasAFace();
    void everyChainEndsInSimplifiedChinese();
    void rareNamesComeFromAnotherFace_data();
    void rareNamesComeFromAnotherFace();
    void absentCharacterHasNoGlyph();
    void sameFaceIsOpenedOnce();
    void widthGrowsWithSize();
};

void FontBookTest::everyRoleHasAFace()
{
    const auto roles = testFonts().roles();
    QCOMPARE(roles.size(), allFontRoles.size());
    for (const RoleFace &role : roles)
        QVERIFY(!role.face.isEmpty());
}

void FontBookTest::everyChainEndsInSimplifiedChinese()
{
    for (FontRole role : allFontRoles) {
        const auto chain = fontChain(role);
        QVERIFY(chain.back().family.endsWith(QStringLiteral("CJK SC")));
        QVERIFY(chain.back().standIn);
    }
}

void FontBookTest::rareNamesComeFromAnotherFace_data()
{
    QTest::addColumn<uint>("character");
    for (char32_t character : {U'堃', U'喆', U'䶮', U'龑', U'\U00030EDD'})
        QTest::newRow(QByteArray::number(uint(character), 16).constData()) << uint(character);
}

void FontBookTest::rareNamesComeFromAnotherFace()
{
    QFETCH(uint, character);
    for (FontRole role : allFontRoles) {
        const auto glyph = testFonts().glyphFor(role, char32_t(character));
        QVERIFY(glyph);
        QVERIFY(glyph->glyph != 0);
    }
}

void FontBookTest::absentCharacterHasNoGlyph()
{
    for (FontRole role : allFontRoles) {
        QVERIFY(!testFonts().glyphFor(role, U'\U0010FFFD'));
        QVERIFY(!testFonts().glyphFor(role, U'\U0001F600'));
    }
}

void FontBookTest::sameFaceIsOpenedOnce()
{
    FontBook book;
    const auto first = book.glyphFor(FontRole::FangSong, U'\U00030EDD');
    const auto second = book.glyphFor(FontRole::Song, U'\U00030EDD');
    QVERIFY(first && second);
    QCOMPARE(first->face, second->face);
}

void FontBookTest::widthGrowsWithSize()
{
    const auto glyph = testFonts().glyphFor(FontRole::Song, U'镇');
    QVERIFY(glyph);
    QCOMPARE(testFonts().advance(*glyph, 220), 220.0);
    QCOMPARE(testFonts().advance(*glyph, 90), 90.0);
}

QTEST_MAIN(FontBookTest)
#include "tst_fontbook.moc"
