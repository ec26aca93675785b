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

/// A band of ink across a page, in millimetres from its top left corner: a rule, or a line of large type.
struct ReadBand
{
    double top = 0;
    double bottom = 0;
    double left = 0;
    double right = 0;

    [[nodiscard]] double thickness() const { return bottom - top; }
    [[nodiscard]] double width() const { return right - left; }
};

/// What a program that checks files says of one.
struct Verdict
{
    int exitCode = -1;
    QByteArray said;
};

/// A PDF file in a temporary folder, read by programs that know nothing of how it was made.
class PdfReading
{
public:
    explicit PdfReading(const QByteArray &pdf);

    /// What @p program says on its standard output; fails the test if it can't be run or ends with an error. "FILE"
    /// among the arguments stands for the file.
    [[nodiscard]] QByteArray run(const QString &program, QStringList arguments) const;
    /// How @p program ends and all that it says, on its channel for errors too.
    [[nodiscard]] Verdict verdictOf(const QString &program, QStringList arguments) const;
    /// The text as it is copied out, without blanks and line ends.
    [[nodiscard]] QString denseText() const;
    [[nodiscard]] std::vector<ReadCharacter> characters() const;
    /// Page @p page (from 0) in grey, at @p dpi.
    [[nodiscard]] QImage picture(int page, int dpi) const;
    /// What is printed on page @p page in pure red, from top to bottom; ink with no gap above a quarter of a millimetre
    /// is one band.
    [[nodiscard]] std::vector<ReadBand> redBands(int page) const;
    /// The black rules on it that are longer than 100 mm.
    [[nodiscard]] std::vector<ReadBand> blackRules(int page) const;
    /// True if nothing is printed on it in any colour but black, greys and pure red.
    [[nodiscard]] bool isBlackAndRed(int page) const;

private:
    [[nodiscard]] QImage rendered(int page, int dpi, const QStringList &colours) const;

    QString m_path;
};

/// @p text without blanks, line ends and tabs.
[[nodiscard]] QString dense(const QString &text);
