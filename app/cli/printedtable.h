// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "csvtext.h"

#include <QStringList>

namespace Gongkai {

/// A table to be printed: headings, and rows of as many cells.
struct PrintedTable
{
    QStringList headings;
    std::vector<CsvRow> rows;

    /// For a spreadsheet.
    [[nodiscard]] QByteArray csv() const;
    /// For people: columns as wide as their widest cell, numbers to the right, a Chinese character two columns wide.
    [[nodiscard]] QString text() const;

private:
    [[nodiscard]] bool hasNumbers(size_t column) const;
};

} // namespace Gongkai
