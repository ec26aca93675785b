// SPDX-License-Identifier: GPL-3.0-or-later
#include "textmap.h"

#include <QCryptographicHash>

#include <algorithm>

namespace Gongkai {

namespace {

/// The format allows a hundred entries in one section.
constexpr std::size_t entriesInSection = 100;
constexpr int tagLetters = 6;

QByteArray hex(quint16 value)
{
    return QByteArray::number(value, 16).rightJustified(4, '0').toUpper();
}

QByteArray utf16Hex(char32_t character)
{
    QByteArray result;
    const QString text = QString::fromUcs4(&character, 1);
    for (QChar unit : text)
        result += hex(unit.unicode());
    return result;
}

FaceText &entryFor(std::vector<FaceText> &faces, int face, const QString &name)
{
    const auto known =
        std::find_if(faces.begin(), faces.end(), [face](const FaceText &entry) { return entry.face == face; });
    if (known != faces.end())
        return *known;
    faces.push_back({face, name, {}, {}});
    return faces.back();
}

} // namespace

std::vector<FaceText> faceTexts(const PageList &paper)
{
    std::vector<FaceText> faces;
    for (const Sheet &page : paper.pages) {
        for (const TextRun &run : page.runs) {
            const QRawFont font = run.glyphs.rawFont();
            FaceText &entry = entryFor(faces, run.face, font.familyName() + u' ' + font.styleName());
            const QList<quint32> glyphs = run.glyphs.glyphIndexes();
            for (qsizetype i = 0; i < glyphs.size(); ++i) {
                if (entry.numbers.emplace(glyphs[i], entry.characters.size()).second)
                    entry.characters.push_back(run.text[std::size_t(i)]);
            }
        }
    }
    return faces;
}

QByteArray toUnicodeMap(const FaceText &face)
{
    QByteArray map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    const std::vector<char32_t> &characters = face.characters;
    for (std::size_t from = 0; from < characters.size(); from += entriesInSection) {
        const std::size_t to = std::min(characters.size(), from + entriesInSection);
        map += QByteArray::number(qulonglong(to - from)) + " beginbfchar\n";
        for (std::size_t i = from; i < to; ++i)
            map += '<' + hex(quint16(i + 1)) + "> <" + utf16Hex(characters[i]) + ">\n";
        map += "endbfchar\n";
    }
    return map + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray subsetTag(const FaceText &face)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(face.name.toUtf8());
    hash.addData(toUnicodeMap(face));
    const QByteArray digest = hash.result();
    QByteArray tag;
    for (int i = 0; i < tagLetters; ++i)
        tag += char('A' + uchar(digest[i]) % 26);
    return tag + '+';
}

} // namespace Gongkai
