// SPDX-License-Identifier: GPL-3.0-or-later
#include "fontbook.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFont>
#include <QFontDatabase>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

constexpr double designSize = 1000;

bool isInstalled(const QString &family, const QString &style)
{
    return QFontDatabase::hasFamily(family) && QFontDatabase::styles(family).contains(style);
}

/// Files are named Family-Style; one that is there already, from the system or from an earlier book, is not loaded
/// again.
void loadFolder(const QString &folder)
{
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.otf"_s, u"*.ttf"_s, u"*.ttc"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo &file : files) {
        const QString name = file.completeBaseName();
        if (!isInstalled(name.section(u'-', 0, 0), name.section(u'-', 1)))
            QFontDatabase::addApplicationFont(file.absoluteFilePath());
    }
}

QRawFont rawFontFor(const FontCandidate &candidate)
{
    // By style name, not by weight: the bold faces of some families call themselves weight 400.
    QFont font = QFontDatabase::font(candidate.family, candidate.style, 16);
    if (font.family() != candidate.family)
        font = QFont(candidate.family);
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setPixelSize(int(designSize));
    return QRawFont::fromFont(font, QFontDatabase::SimplifiedChinese);
}

QString nameOf(const FontCandidate &candidate)
{
    return candidate.style == "Regular"_L1 ? candidate.family : candidate.family + u' ' + candidate.style;
}

bool mayBeBlank(char32_t character)
{
    return QChar::isSpace(character);
}

} // namespace

struct FontBook::Face
{
    QString family;
    QString style;
    QString name;
    QRawFont raw;
    std::unordered_map<char32_t, quint32> glyphs = {};
    std::unordered_map<quint32, double> advances = {};
};

FontBook::FontBook(const QStringList &folders)
{
    for (const QString &folder : folders)
        loadFolder(folder);
    for (FontRole role : allFontRoles)
        m_chains[std::size_t(role)].untried = fontChain(role);
}

FontBook::~FontBook() = default;

QStringList FontBook::defaultFolders()
{
    return {QDir::cleanPath(QCoreApplication::applicationDirPath() + u"/../share/gongkai/fonts"_s)};
}

FontBook::Chain &FontBook::chain(FontRole role)
{
    return m_chains[std::size_t(role)];
}

std::optional<int> FontBook::open(const FontCandidate &candidate)
{
    for (std::size_t i = 0; i < m_faces.size(); ++i) {
        if (m_faces[i]->family == candidate.family && m_faces[i]->style == candidate.style)
            return int(i);
    }
    if (!QFontDatabase::hasFamily(candidate.family))
        return std::nullopt;
    QRawFont raw = rawFontFor(candidate);
    if (!raw.isValid())
        return std::nullopt;
    QString name = raw.familyName();
    if (candidate.style != "Regular"_L1)
        name += u' ' + candidate.style;
    m_faces.push_back(std::make_unique<Face>(Face{candidate.family, candidate.style, name, raw}));
    return int(m_faces.size()) - 1;
}

bool FontBook::openNext(Chain &chain)
{
    while (chain.next < chain.untried.size()) {
        const FontCandidate &candidate = chain.untried[chain.next++];
        if (const auto face = open(candidate)) {
            if (chain.faces.empty())
                chain.startsWithStandIn = candidate.standIn;
            chain.faces.push_back(*face);
            return true;
        }
    }
    return false;
}

quint32 FontBook::glyphIn(Face &face, char32_t character)
{
    const auto known = face.glyphs.find(character);
    if (known != face.glyphs.end())
        return known->second;
    const QList<quint32> found = face.raw.glyphIndexesForString(QString::fromUcs4(&character, 1));
    quint32 glyph = found.isEmpty() ? 0 : found.first();
    // Some fonts map characters to glyphs without an outline; drawn, such a name would have a hole in it.
    if (glyph != 0 && !mayBeBlank(character) && face.raw.boundingRect(glyph).isEmpty())
        glyph = 0;
    face.glyphs.emplace(character, glyph);
    return glyph;
}

std::optional<FaceGlyph> FontBook::glyphFor(FontRole role, char32_t character, const std::set<int> &skipped)
{
    Chain &candidates = chain(role);
    for (std::size_t i = 0; i < candidates.faces.size() || openNext(candidates); ++i) {
        const int face = candidates.faces[i];
        if (skipped.contains(face))
            continue;
        if (const quint32 glyph = glyphIn(*m_faces[std::size_t(face)], character))
            return FaceGlyph{face, glyph};
    }
    return std::nullopt;
}

double FontBook::advance(FaceGlyph glyph, double size)
{
    Face &face = *m_faces[std::size_t(glyph.face)];
    auto known = face.advances.find(glyph.glyph);
    if (known == face.advances.end()) {
        const auto advances = face.raw.advancesForGlyphIndexes({glyph.glyph}, QRawFont::UseDesignMetrics);
        known = face.advances.emplace(glyph.glyph, advances.first().x()).first;
    }
    return known->second * size / designSize;
}

const QRawFont &FontBook::font(int face, double size)
{
    QRawFont &sized = m_sized[{face, int(std::lround(size * 100))}];
    if (!sized.isValid()) {
        sized = m_faces[std::size_t(face)]->raw;
        sized.setPixelSize(size);
    }
    return sized;
}

const QString &FontBook::faceName(int face) const
{
    return m_faces[std::size_t(face)]->name;
}

bool FontBook::isMainFace(FontRole role, int face)
{
    const Chain &candidates = chain(role);
    return !candidates.faces.empty() && candidates.faces.front() == face;
}

std::vector<RoleFace> FontBook::roles()
{
    std::vector<RoleFace> result;
    for (FontRole role : allFontRoles) {
        Chain &candidates = chain(role);
        if (candidates.faces.empty())
            openNext(candidates);
        RoleFace found{role, {}, true, {}, {}};
        if (!candidates.faces.empty()) {
            found.face = faceName(candidates.faces.front());
            found.isStandIn = candidates.startsWithStandIn;
        }
        bool isBefore = true;
        for (const FontCandidate &candidate : candidates.untried) {
            const bool isThere = QFontDatabase::hasFamily(candidate.family);
            if (isThere && !isBefore)
                found.furtherOn += nameOf(candidate);
            else if (!isThere && isBefore)
                found.absent += nameOf(candidate);
            isBefore = isBefore && !isThere;
        }
        result.push_back(found);
    }
    return result;
}

} // namespace Gongkai
