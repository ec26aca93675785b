// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontchains.h"
#include "fontrole.h"

#include <QRawFont>
#include <QString>
#include <QStringList>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <unordered_map>
#include <vector>

namespace Gongkai {

/// A glyph of one of the faces that a FontBook has opened.
struct FaceGlyph
{
    int face = -1;
    quint32 glyph = 0;
};

/// Which face serves a role, for the status page.
struct RoleFace
{
    FontRole role = FontRole::FangSong;
    QString face;           ///< empty if the machine has none at all
    bool isStandIn = false; ///< not of the design that the standard asks for
    QStringList absent;     ///< the families that go before it and are not on this machine, best first
    QStringList furtherOn;  ///< those on this machine that fill its gaps, in their order
};

/// The faces of the official papers. Each character takes the first face of its role's chain that really has it: a
/// glyph that is mapped but empty counts as absent. Faces are opened when a character first needs them and stay open,
/// so keep one book for the life of the program. Belongs to the thread that made it, as QRawFont does; needs a
/// QGuiApplication.
class FontBook
{
public:
    /// Loads the font files in @p folders besides those installed on the machine.
    explicit FontBook(const QStringList &folders = defaultFolders());
    FontBook(const FontBook &) = delete;
    FontBook &operator=(const FontBook &) = delete;
    ~FontBook();

    /// Where the program keeps its own fonts: `../share/gongkai/fonts` beside the folder of the executable.
    static QStringList defaultFolders();

    /// The glyph for @p character in @p role; nothing if no face of the chain but those in @p skipped has it.
    std::optional<FaceGlyph> glyphFor(FontRole role, char32_t character, const std::set<int> &skipped = {});
    /// Width of @p glyph at @p size (1/720 inch), unhinted.
    [[nodiscard]] double advance(FaceGlyph glyph, double size);
    /// The opened face @p face at @p size (1/720 inch).
    const QRawFont &font(int face, double size);
    /// The name of an opened face, with its style unless that is Regular.
    [[nodiscard]] const QString &faceName(int face) const;
    /// True if @p face is the one that the role's text is set in, false if it only fills gaps.
    [[nodiscard]] bool isMainFace(FontRole role, int face);
    /// What serves each role on this machine.
    [[nodiscard]] std::vector<RoleFace> roles();

private:
    struct Face;
    struct Chain
    {
        std::vector<FontCandidate> untried;
        std::size_t next = 0;
        std::vector<int> faces;
        bool startsWithStandIn = false;
    };

    Chain &chain(FontRole role);
    bool openNext(Chain &chain);
    std::optional<int> open(const FontCandidate &candidate);
    quint32 glyphIn(Face &face, char32_t character);

    std::vector<std::unique_ptr<Face>> m_faces;
    std::array<Chain, allFontRoles.size()> m_chains;
    std::map<std::pair<int, int>, QRawFont> m_sized;
};

} // namespace Gongkai
