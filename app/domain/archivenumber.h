// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "records.h"

namespace Gongkai {

// The numbers that the program gives to papers (档号) run by year and class, without gaps. A town that numbered its
// papers otherwise before keeps those numbers: any text may be one, and none is on two papers.

/// Where the papers of a class that were made public in @p year stand: what their archive numbers begin with,
/// `2015-GD-` for fixed disclosure, LS for temporary, JY for small public resource trading.
[[nodiscard]] QString archiveShelf(int year, DisclosureClass disclosureClass);
/// The year that the paper of @p posting is kept with: of its first day on a channel, or before it has one that of its
/// secrecy review; none without either.
[[nodiscard]] std::optional<int> archiveYear(const Posting &posting);
/// The number that comes next on @p shelf, `2015-GD-007`: the lowest that none of @p taken has, so that the numbers of
/// a year and class have no gaps. Numbers in another form are passed over.
[[nodiscard]] QString nextArchiveNumber(const QString &shelf, const QStringList &taken);
/// The ways to write @p number, with the way in which the program writes it first: 2015-GD-007 and 2015-GD-7 are one
/// number. A number in another form is written in one way.
[[nodiscard]] QStringList writtenAs(const QString &number);
/// True if the paper has to be given another number since its year or class changed from those of @p before: its number
/// is still the one that stood on their shelf. A number in another form stays.
[[nodiscard]] bool hasLeftItsShelf(const Posting &before, const Posting &after);

/// A paper with its archive number and its title.
struct NumberedPaper
{
    QString number;
    QString title;
};

/// Something to be told about the archive numbers of a store.
struct NumberFinding
{
    enum class Kind {
        Double, ///< one number on several papers; 2015-GD-7 and 2015-GD-007 are the same
        Gap,    ///< numbers of a year and class that no paper has, though a later one has
    };
    Kind kind = Kind::Double;
    QString number;     ///< the first one for a gap
    QString last;       ///< of a gap, maybe the first itself
    QStringList titles; ///< of the papers that share the number
};

/// The doubles and gaps in the numbers of @p papers, by shelf and number. Papers without a number are passed over.
[[nodiscard]] std::vector<NumberFinding> findingsIn(const std::vector<NumberedPaper> &papers);

} // namespace Gongkai
