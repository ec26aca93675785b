// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontrole.h"

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace Gongkai {

/// Begins an OpenDocument part called @p root in the namespace `office` with all that the parts of a paper name.
void startOdtPart(QXmlStreamWriter &xml, const QString &root);
/// Begins an element with one attribute.
void startOdtElement(QXmlStreamWriter &xml, const QString &name, const QString &key, const QString &value);
/// Writes @p text into the paragraph that is open. Blanks that would be taken for one, tabs and line ends have elements
/// of their own.
void writeOdtText(QXmlStreamWriter &xml, const QString &text);
/// @p units of 1/720 inch as a length: 16pt.
[[nodiscard]] QString odtLength(double units);

/// The name of the style of a stretch in another face.
[[nodiscard]] QString odtSpanStyleOf(FontRole role);

/// The part `styles.xml`: a sheet as GB/T 9704-2012 wants it, with numbered pages, and all named styles.
[[nodiscard]] QByteArray odtStyles();

} // namespace Gongkai
