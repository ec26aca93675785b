// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontrole.h"
#include "gongwen.h"
#include "paperblock.h"

#include <QString>

#include <utility>
#include <vector>

namespace Gongkai {

/// From one line of body text to the next in an OpenDocument file.
inline constexpr double odtBodyLeading = Gongwen::height / Gongwen::linesPerPage;
/// The kind of page that a letter's first one is.
inline const QString odtLetterPage = QStringLiteral("Letter");

/// A place in a line to which a tab leads.
struct OdtTab
{
    double place = 0;     ///< from the line's start, in 1/720 inch; 0 for none
    bool isRuled = false; ///< a line is drawn up to it; else text behind the tab ends there
};

/// A named style of paragraphs in an OpenDocument file.
struct OdtParagraph
{
    QString name;
    FontRole role = FontRole::FangSong;
    double size = Gongwen::bodySize;
    double leading = odtBodyLeading;
    std::vector<std::pair<QString, QString>> attributes = {}; ///< of style:paragraph-properties
    int outlineLevel = 0;                                     ///< of a heading; the title's is 1
    QString colour = {};                                      ///< of its type, black without
    OdtTab tab = {};
    QString page = {}; ///< the kind of page that it starts; empty for going on
};

/// All that a paper's blocks and its pages' feet are set in.
[[nodiscard]] std::vector<OdtParagraph> odtParagraphs();
/// The name of the style that a block's paragraph has.
[[nodiscard]] QString odtStyleOf(const PaperBlock &block);

} // namespace Gongkai
