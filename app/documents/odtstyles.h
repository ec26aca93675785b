// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fontrole.h"
#include "paperblock.h"

#include <QByteArray>
#include <QString>

class QXmlStreamWriter;

namespace Gongkai {

/// Begins an OpenDocument part called @p root in the namespace `office` with all that the parts of a paper name.
void startOdtPart(QXmlStreamWriter &xml, const QString &root);
/// @p units of 1/720 inch as a length: 16pt.
[[nodiscard]] QString odtLength(double units);

/// The name of the style that a block's paragraph has.
[[nodiscard]] QString odtStyleOf(const PaperBlock &block);
/// The name of the style of a stretch in another face.
[[nodiscard]] QString odtSpanStyleOf(FontRole role);

/// The part `styles.xml`: a sheet as GB/T 9704-2012 wants it, with numbered pages, and all named styles.
[[nodiscard]] QByteArray odtStyles();

} // namespace Gongkai
