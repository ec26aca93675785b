// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperblock.h"

#include <QDateTime>
#include <QGlyphRun>
#include <QImage>
#include <QLineF>
#include <QRectF>
#include <QString>

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

class QPainter;

namespace Gongkai {

/// What is printed in colour on a paper: the mark and the rules of its head (GB/T 9704-2012, 5.2.4, 7.2.4, 7.2.7).
enum class Ink { Black, Red };

/// Glyphs of one face and size, and the characters they stand for, one each.
struct TextRun
{
    int face = 0;
    QGlyphRun glyphs;
    std::u32string text;
    Ink ink = Ink::Black;
};

/// A straight line.
struct Rule
{
    QLineF line;
    double width = 0;
    bool isDashed = false;
    int grey = 0; ///< 0 black, 255 white
    Ink ink = Ink::Black;
    bool hasFlatEnds = false; ///< ends where its line does; others close corners with half their width
};

/// A filled rectangle, for charts.
struct Bar
{
    QRectF area;
    int grey = 0; ///< 0 black, 255 white
};

/// A picture, scaled into its place.
struct Picture
{
    QRectF area;
    QImage image;    ///< what is painted
    QByteArray jpeg; ///< the same as it goes into a PDF: a JPEG file in colours
};

/// Where a number stands that was not typed: the reader can ask what it was counted from.
struct CountedNumber
{
    QRectF area;
    QString source; ///< a field's name or the word of a table's cell
    QString text;   ///< as it is printed
};

struct Sheet
{
    std::vector<TextRun> runs;
    std::vector<Rule> rules;
    std::vector<Bar> bars;
    std::vector<Picture> pictures = {};
    std::vector<CountedNumber> numbers; ///< in the order of the text
};

/// A heading that a reader can jump to.
struct Bookmark
{
    QString title;
    int level = 1;  ///< 1 is the outermost
    int page = 0;   ///< from 0
    double top = 0; ///< from the top edge of the paper
};

/// What a paper says about itself in a file.
struct PaperMeta
{
    QString title;
    QString author;
    QString subject;
    QDateTime createdAt; ///< written into the file; handed in, so that equal papers have equal bytes
};

/// A character that no face of the machine can show.
struct MissingCharacter
{
    char32_t character = 0;
    int page = 0;    ///< from 0
    QString context; ///< the words around it

    bool operator==(const MissingCharacter &) const = default;
};

/// Where a character that another face than its role's own had to supply stands first.
struct Substitution
{
    int page = 0;    ///< from 0
    QString context; ///< the words around it
};

/// A paper, laid out: what stands where, in 1/720 inch from the top left corner of an A4 sheet. The same list is
/// painted on the screen, sent to the printer and written as PDF, so the three can't differ. A value; its fonts belong
/// to the thread that made it.
struct PageList
{
    PaperMeta meta;
    std::vector<Sheet> pages;
    std::vector<Bookmark> bookmarks;
    /// Characters that a face other than the role's own had to supply, each with the name of that face.
    std::map<std::pair<char32_t, QString>, Substitution> substitutions;
    /// Not empty: the paper must not be issued, each of these leaves a gap.
    std::vector<MissingCharacter> missing;
    /// All that the paper says, in reading order: a paragraph a line, the cells of a table's row parted by tabs.
    /// Without page numbers.
    QString text;
    /// The same in its parts, for files that are no pages.
    std::vector<PaperBlock> blocks;
    /// The first page, from 0, with what is cut off or taken off to be sent back: it must not be the back of another,
    /// whose reader keeps it.
    std::optional<int> slipPage{};

    [[nodiscard]] int pageCount() const { return int(pages.size()); }
    /// Everything that is written on @p page, in the order of the page's runs; for searching and for tests.
    [[nodiscard]] QString textOf(int page) const;
    /// Where the first of what is printed on @p page begins, about to a letter's edge, from the top edge of the paper;
    /// 0 for a blank page.
    [[nodiscard]] double topOf(int page) const;
};

/// Paints page @p page (from 0). @p painter must be scaled so that one unit is 1/720 inch; the paper's top left corner
/// is its origin.
void paintPage(QPainter &painter, const PageList &paper, int page);

} // namespace Gongkai
