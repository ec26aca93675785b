// SPDX-License-Identifier: GPL-3.0-or-later
#include "printhabits.h"

#include <algorithm>
#include <cmath>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

double within(const QVariant &value)
{
    const double millimetres = value.toDouble();
    // A file that somebody wrote into may hold anything.
    return std::isnan(millimetres) ? 0 : std::clamp(millimetres, -PrintHabits::MostOffset, PrintHabits::MostOffset);
}

} // namespace

QPrinter::DuplexMode PrintHabits::duplex() const
{
    const int mode = m_settings.value(u"print/duplex"_s, QPrinter::DuplexLongSide).toInt();
    return mode >= QPrinter::DuplexNone && mode <= QPrinter::DuplexShortSide ? QPrinter::DuplexMode(mode)
                                                                             : QPrinter::DuplexLongSide;
}

void PrintHabits::setDuplex(QPrinter::DuplexMode mode)
{
    m_settings.setValue(u"print/duplex"_s, int(mode));
}

QPointF PrintHabits::offset() const
{
    return {within(m_settings.value(u"print/right"_s)), within(m_settings.value(u"print/down"_s))};
}

void PrintHabits::setOffset(QPointF millimetres)
{
    m_settings.setValue(u"print/right"_s, millimetres.x());
    m_settings.setValue(u"print/down"_s, millimetres.y());
}

} // namespace Gongkai
