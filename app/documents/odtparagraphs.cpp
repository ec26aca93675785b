// SPDX-License-Identifier: GPL-3.0-or-later
#include "odtparagraphs.h"

#include "gongwen.h"
#include "odtstyles.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace Gongkai {

namespace {

using Attributes = std::vector<std::pair<QString, QString>>;

constexpr double captionSize = 12 * Gongwen::pt;
constexpr double smallSize = 10 * Gongwen::pt;
constexpr double cutSize = 9 * Gongwen::pt;
constexpr double stripSize = 12 * Gongwen::pt;
constexpr double stripLeading = 20 * Gongwen::pt;
constexpr double fieldLeading = 27 * Gongwen::pt;
/// Of the mark (发文机关标志), which fits its width on paper only.
constexpr double markSize = 2 * Gongwen::bodySize;
constexpr double letterOverhang = (Gongwen::letterRuleWidth - Gongwen::width) / 2;
const QString red = QStringLiteral("#ff0000");

std::vector<OdtParagraph> headStyles()
{
    const Attributes centred{{u"fo:text-align"_s, u"center"_s}};
    const Attributes overRedRule{{u"fo:text-align"_s, u"center"_s}, {u"fo:padding"_s, u"6pt"_s},
        {u"fo:border-bottom"_s, u"1.5pt solid #ff0000"_s}};
    const QString overhang = odtLength(-letterOverhang);
    const Attributes overDoubleRule{{u"fo:text-align"_s, u"center"_s}, {u"fo:margin-left"_s, overhang},
        {u"fo:margin-right"_s, overhang}, {u"fo:padding-bottom"_s, odtLength(Gongwen::letterRuleDrop)},
        {u"fo:border-bottom"_s, u"3pt double #ff0000"_s},
        {u"style:border-line-width-bottom"_s, u"1.5pt 0.75pt 0.5pt"_s}};
    const Attributes underDoubleRule{
        {u"fo:text-align"_s, u"end"_s}, {u"fo:margin-top"_s, odtLength(Gongwen::letterRuleGap)}};
    const double size = Gongwen::bodySize;
    return {
        {u"Mark"_s, FontRole::Title, markSize, 1.4 * markSize, centred, 0, red},
        {u"Number"_s, FontRole::FangSong, size, odtBodyLeading, overRedRule},
        {u"Letter_20_mark"_s, FontRole::Title, markSize, 1.4 * markSize, overDoubleRule, 0, red, {}, odtLetterPage},
        {u"Letter_20_number"_s, FontRole::FangSong, size, odtBodyLeading, underDoubleRule},
    };
}

std::vector<OdtParagraph> bodyStyles()
{
    const QString twoCharacters = odtLength(Gongwen::paragraphIndent * Gongwen::bodySize);
    const QString noteIndent =
        odtLength((Gongwen::paragraphIndent + Gongwen::attachmentLabelWidth) * Gongwen::bodySize);
    const QString labelWidth = odtLength(-Gongwen::attachmentLabelWidth * Gongwen::bodySize);
    const Attributes centred{{u"fo:text-align"_s, u"center"_s}};
    const Attributes indented{{u"fo:text-align"_s, u"justify"_s}, {u"fo:text-indent"_s, twoCharacters},
        {u"fo:orphans"_s, u"2"_s}, {u"fo:widows"_s, u"2"_s}};
    const Attributes heading{{u"fo:text-indent"_s, twoCharacters}, {u"fo:keep-with-next"_s, u"always"_s}};
    const Attributes note{{u"fo:margin-left"_s, noteIndent}, {u"fo:text-indent"_s, labelWidth}};
    const double size = Gongwen::bodySize;
    return {
        {u"Title"_s, FontRole::Title, Gongwen::titleSize, Gongwen::titleLeading, centred, 1},
        {u"Heading_20_1"_s, FontRole::Hei, size, odtBodyLeading, heading, 2},
        {u"Heading_20_2"_s, FontRole::Kai, size, odtBodyLeading, heading, 3},
        {u"Heading_20_3"_s, FontRole::FangSong, size, odtBodyLeading, heading, 4},
        {u"Heading_20_4"_s, FontRole::FangSong, size, odtBodyLeading, heading, 5},
        {u"Text_20_body"_s, FontRole::FangSong, size, odtBodyLeading, indented},
        {u"Line"_s, FontRole::FangSong, size, odtBodyLeading},
        {u"Attachment_20_note"_s, FontRole::FangSong, size, odtBodyLeading, note},
        {u"Further_20_attachment"_s, FontRole::FangSong, size, odtBodyLeading, {{u"fo:margin-left"_s, noteIndent}}},
        {u"Signature"_s, FontRole::FangSong, size, odtBodyLeading, {{u"fo:text-align"_s, u"end"_s}}},
        {u"Attachment_20_label"_s, FontRole::Hei, size, odtBodyLeading, {{u"fo:break-before"_s, u"page"_s}}},
        {u"Attachment_20_title"_s, FontRole::Title, Gongwen::titleSize, Gongwen::titleLeading, centred},
        {u"Small"_s, FontRole::Song, smallSize, 1.6 * smallSize},
        {u"Small_20_right"_s, FontRole::Song, smallSize, 1.6 * smallSize, {{u"fo:text-align"_s, u"end"_s}}},
    };
}

std::vector<OdtParagraph> footStyles()
{
    const std::pair<QString, QString> kept{u"fo:keep-with-next"_s, u"always"_s};
    const std::pair<QString, QString> centred{u"fo:text-align"_s, u"center"_s};
    const QString oneCharacter = odtLength(Gongwen::imprintSize);
    const Attributes cut{centred, kept, {u"fo:padding"_s, u"2pt"_s}, {u"fo:border-bottom"_s, u"0.5pt dashed #000000"_s},
        {u"fo:margin-top"_s, odtLength(odtBodyLeading)}};
    const Attributes strip{{u"fo:text-indent"_s, odtLength(Gongwen::paragraphIndent * stripSize)}, kept};
    const Attributes imprint{
        {u"fo:text-indent"_s, oneCharacter}, {u"fo:padding"_s, u"2pt"_s}, {u"style:join-border"_s, u"false"_s}, kept};
    const Attributes letterFoot{{u"fo:margin-left"_s, odtLength(-letterOverhang)},
        {u"fo:margin-right"_s, odtLength(-letterOverhang)}, {u"fo:border-bottom"_s, u"3pt double #ff0000"_s},
        {u"style:border-line-width-bottom"_s, u"0.5pt 0.75pt 1.5pt"_s}};
    const double imprintEnd = Gongwen::width - Gongwen::imprintSize;
    return {
        {u"Caption"_s, FontRole::Hei, captionSize, odtBodyLeading, {centred, kept}},
        {u"Cut_20_line"_s, FontRole::Song, cutSize, 1.6 * cutSize, cut},
        {u"Strip"_s, FontRole::FangSong, stripSize, stripLeading, strip},
        {u"Field"_s, FontRole::FangSong, stripSize, fieldLeading, {kept}, 0, {}, {Gongwen::width / 2, true}},
        {u"Imprint"_s, FontRole::FangSong, Gongwen::imprintSize, Gongwen::imprintLine, imprint, 0, {},
            {imprintEnd, false}},
        {u"Footer"_s, FontRole::Song, Gongwen::pageNumberSize, 1.2 * Gongwen::pageNumberSize, {centred}},
        {u"Letter_20_foot"_s, FontRole::Song, smallSize, smallSize, letterFoot},
    };
}

} // namespace

std::vector<OdtParagraph> odtParagraphs()
{
    std::vector<OdtParagraph> all;
    for (const std::vector<OdtParagraph> &styles : {headStyles(), bodyStyles(), footStyles()})
        all.insert(all.end(), styles.begin(), styles.end());
    return all;
}

QString odtStyleOf(const PaperBlock &block)
{
    switch (block.kind) {
    case BlockKind::Mark:
        return u"Mark"_s;
    case BlockKind::Number:
        return u"Number"_s;
    case BlockKind::LetterMark:
        return u"Letter_20_mark"_s;
    case BlockKind::LetterNumber:
        return u"Letter_20_number"_s;
    case BlockKind::Imprint:
    case BlockKind::LetterImprint:
        return u"Imprint"_s;
    case BlockKind::Title:
        return u"Title"_s;
    case BlockKind::Heading:
        return u"Heading_20_%1"_s.arg(std::clamp(block.level, 1, 4));
    case BlockKind::Paragraph:
        return u"Text_20_body"_s;
    case BlockKind::AttachmentNote:
        return u"Attachment_20_note"_s;
    case BlockKind::FurtherAttachment:
        return u"Further_20_attachment"_s;
    case BlockKind::Signature:
        return u"Signature"_s;
    case BlockKind::AttachmentLabel:
        return u"Attachment_20_label"_s;
    case BlockKind::AttachmentTitle:
        return u"Attachment_20_title"_s;
    case BlockKind::Caption:
        return u"Caption"_s;
    case BlockKind::CutLine:
        return u"Cut_20_line"_s;
    case BlockKind::StripText:
        return u"Strip"_s;
    case BlockKind::Field:
        return u"Field"_s;
    case BlockKind::Small:
        return block.alignment == CellAlignment::Right ? u"Small_20_right"_s : u"Small"_s;
    case BlockKind::Line:
    case BlockKind::Table:
        break;
    }
    return u"Line"_s;
}

} // namespace Gongkai
