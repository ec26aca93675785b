// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pagelist.h"
#include "result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <optional>

namespace Gongkai {

/// What kind of file a paper is written as.
enum class PaperFormat {
    Pdf,
    ArchivalPdf, ///< PDF/A-1b
    Odt,
    Html,
    Text,
};

inline constexpr std::array allPaperFormats{
    PaperFormat::Pdf, PaperFormat::ArchivalPdf, PaperFormat::Odt, PaperFormat::Html, PaperFormat::Text};

/// How the names of files of @p format end: pdf, odt, html or txt.
[[nodiscard]] QString suffixOf(PaperFormat format);

/// The kind of file that @p path names by its ending, of whatever case; nothing for another ending. A name does not
/// tell an archival PDF.
[[nodiscard]] std::optional<PaperFormat> paperFormatOf(const QString &path);

/// @p paper as a file of @p format. Fails as toPdf() where that is a PDF; the others can't fail, since they name
/// characters and no glyphs.
[[nodiscard]] Result<QByteArray> paperFile(const PageList &paper, PaperFormat format);

} // namespace Gongkai
