// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "attachmentfiles.h"

namespace Gongkai {

/// The folder of the copies that attachments are opened by: the clerk's alone, gone with the program. Empty if there
/// can't be one. For the window's own thread.
[[nodiscard]] QString folderForOpening();

/// How a file was found that was to be opened, and where its copy is if it was whole.
struct OpeningCopy
{
    FileState state = FileState::Missing;
    QString path = {};
};

/// Copies the file at @p source, which is to be @p file, into @p folder under a safe name made from @p name. Nobody may
/// write into the copy, for what is written there is lost. Fails with ReadOnly, Full or Io for the copy.
[[nodiscard]] Result<OpeningCopy> copyForOpening(
    const QString &source, const KeptFile &file, const QString &name, const QString &folder);

/// Hands the file at @p path to the program that the desktop has for its kind; false if there is none.
[[nodiscard]] bool openWithDesktop(const QString &path);

} // namespace Gongkai
