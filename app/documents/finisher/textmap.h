// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"

#include <QByteArray>

#include <unordered_map>
#include <vector>

namespace Gongkai {

/// What the glyphs of one embedded face stand for. Qt numbers the glyphs of a subset in the order of their first use,
/// from 1.
struct FaceText
{
    int face = 0;
    QString name;
    std::vector<char32_t> characters;                 ///< of glyph 1, 2, …
    std::unordered_map<quint32, std::size_t> numbers; ///< from the face's own glyph to the place in characters
};

/// The faces of @p paper in the order of their first use on its pages, each with its text.
[[nodiscard]] std::vector<FaceText> faceTexts(const PageList &paper);

/// The ToUnicode stream of a face: from glyph numbers to characters, those beyond U+FFFF included.
[[nodiscard]] QByteArray toUnicodeMap(const FaceText &face);

/// Six capitals that name the subset of a face by what is in it, followed by a plus sign.
[[nodiscard]] QByteArray subsetTag(const FaceText &face);

} // namespace Gongkai
