// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>
#include <QString>
#include <QStringList>

#include <vector>

/// One character as a PDF reader sees it; places in millimetres from the top left corner of the page, @p y of the
/// baseline.
struct ReadCharacter
{
    char32_t character = 0;
    int page = 0;
    double x = 0;
    double y = 0;
    double size = 0; ///< in points
};

/// A PDF file in a temporary folder, read by programs that know nothing of how it was made.
class PdfReading
{
public:
    explicit PdfReading(const QByteArray &pdf);

    /// What @p program says on its standard output; fails the test if it can't be run or ends with an error. "FILE"
    /// among the arguments stands for the file.
    [[nodiscard]] QByteArray run(const QString &program, QStringList arguments) const;
    /// The text as it is copied out, without blanks and line ends.
    [[nodiscard]] QString denseText() const;
    [[nodiscard]] std::vector<ReadCharacter> characters() const;
    /// Page @p page (from 0) in grey, at @p dpi.
    [[nodiscard]] QImage picture(int page, int dpi) const;

private:
    QString m_path;
};

/// @p text without blanks, line ends and tabs.
[[nodiscard]] QString dense(const QString &text);
