// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "prosefields.h"

#include <QString>

#include <vector>

namespace Gongkai {

class Composer;

/// A topic within a part of an annual report: 一是向人大代表公开。
struct ReportTopic
{
    QString key;                          ///< under which its text is kept, such as focus.deputies
    QString lead;                         ///< its first words, with the full stop
    QString text;                         ///< paragraphs, parted by line ends
    std::vector<FilledField> fields = {}; ///< of the text
};

/// A part of an annual report: 一、领导重视，机构健全
struct ReportPart
{
    QString key;
    QString heading; ///< with its number; empty for the opening
    QString text;    ///< paragraphs, parted by line ends
    std::vector<ReportTopic> topics;
    std::vector<FilledField> fields = {}; ///< of the text
};

/// Sets @p parts with their headings, texts and topics. @p linesBelow more lines must stand on the page where the last
/// paragraph ends; 0 where no signature follows.
void composeParts(Composer &composer, const std::vector<ReportPart> &parts, int linesBelow = 0);

} // namespace Gongkai
