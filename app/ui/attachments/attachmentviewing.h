// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentfiles.h"
#include "workplace.h"

#include <QCoreApplication>

class QMimeData;
class QWidget;

namespace Gongkai {

/// Files of records as the clerk looks at them.
class AttachmentViewing
{
    Q_DECLARE_TR_FUNCTIONS(AttachmentViewing)

public:
    /// Opens a copy of @p file, called @p name, whose bytes are at @p source, with the desktop's program for its kind;
    /// where that can't be, the clerk is told why.
    static void open(
        const Workplace &place, QWidget *parent, const QString &source, const KeptFile &file, const QString &name);
};

/// The paths of the files and folders that @p given names on this computer.
[[nodiscard]] QStringList localFilesIn(const QMimeData &given);

} // namespace Gongkai
