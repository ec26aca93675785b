// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

#include <QLatin1StringView>

#include <span>
#include <variant>

namespace Gongkai {

/// One entry of the catalogue of figures: what the report, the year view, the command line and the exports count by.
struct FigureDefinition
{
    QLatin1StringView id; ///< its name in JSON and among the opening figures
    QStringView field;    ///< its name on paper and in prose fields, `{{公开总件数}}`
    QStringView unit;     ///< 件, 次, …; empty for a text
    bool isText = false;  ///< a list of names rather than a number
};

/// All figures with a fixed name, in the order in which they are shown.
[[nodiscard]] std::span<const FigureDefinition> figureCatalogue();
/// The entry with @p id, or null.
[[nodiscard]] const FigureDefinition *figureDefinition(QStringView id);
/// The id of the figure that counts the visits led by the official with @p code.
[[nodiscard]] QString visitsLedByFigure(const QString &code);

/// True if the figure with @p id counts base data, which stand in every year, such as the teams.
[[nodiscard]] bool isBaseData(QStringView id);

/// @p number as papers and lists write it: a whole one without a point.
[[nodiscard]] QString figureText(double number);

/// A figure of one year with its parts of origin: counted from records, entered for a year kept on paper, or both.
struct Figure
{
    QString id;
    QString field; ///< name on paper
    QString unit;
    std::variant<double, QString> counted; ///< from the records: a number, or a text such as a list of villages
    std::optional<double> opening;         ///< entered for a year kept on paper
    QString source;                        ///< where the opening figure was read

    [[nodiscard]] bool isText() const { return counted.index() == 1; }
    /// Counted and opening together; 0 for a text.
    [[nodiscard]] double value() const;
    /// True if an opening figure stands on top of counted records: the clerk is to be told.
    [[nodiscard]] bool isMixed() const;
    /// As it is set in prose: a whole number without a point, a text as it is.
    [[nodiscard]] QString text() const;
};

/// A sum that must hold before a paper is issued: the parts add up to the total.
struct SumRule
{
    /// Whether it must hold of typed figures as well, or only of counted ones unless all of them are typed.
    enum class Of { Everything, RecordsAlone };

    QLatin1StringView total;
    std::vector<QLatin1StringView> parts;
    Of of = Of::Everything;
};

/// A sum rule applied to a year's figures.
struct SumCheck
{
    const SumRule *rule;
    double total;
    std::vector<double> parts;

    [[nodiscard]] double sumOfParts() const;
    [[nodiscard]] bool holds() const { return total == sumOfParts(); }
    /// `568 = 54 + 496 + 18`, or with `≠` where it does not hold.
    [[nodiscard]] QString text() const;
};

/// The figures of one year.
struct YearFigures
{
    int year = 0;
    std::vector<Figure> figures; ///< the catalogue's order, then those entered without a catalogue entry

    /// The figure with @p id, or null.
    [[nodiscard]] const Figure *find(QStringView id) const;
    /// Every sum rule of the catalogue, applied.
    [[nodiscard]] std::vector<SumCheck> sums() const;
    /// True if anything of the year was recorded or entered: base data that stand in every year, such as the teams,
    /// count for nothing.
    [[nodiscard]] bool hasRecords() const;
    /// True if every sum holds, so that papers may be issued.
    [[nodiscard]] bool sumsHold() const;
};

} // namespace Gongkai
