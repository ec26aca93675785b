// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QPrinter>
#include <QSettings>

namespace Gongkai {

/// How this machine's printer is used: not a matter of the town's records, so kept with the machine's settings.
class PrintHabits
{
public:
    /// On which sides a paper of several pages is printed, unless the dialog says otherwise; turned over at the long
    /// edge, as bound papers are, until another way was chosen.
    [[nodiscard]] QPrinter::DuplexMode duplex() const;
    void setDuplex(QPrinter::DuplexMode mode);

    /// How far everything is moved on the sheet to make up for a printer that feeds askew: right and down, in
    /// millimetres. A PDF and the preview are never moved.
    [[nodiscard]] QPointF offset() const;
    void setOffset(QPointF millimetres);

    /// The farthest offset either way, in millimetres: the margin that the standard leaves below the page number.
    static constexpr double MostOffset = 10;

private:
    QSettings m_settings;
};

} // namespace Gongkai
