// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gongkai {

/// How the file of an attachment was found.
enum class FileState {
    Whole,      ///< there, with its size and digest
    Missing,    ///< not there
    Changed,    ///< there, with another size or digest
    Unreadable, ///< there, but its bytes can't be read
};

/// One attachment whose file is not whole.
struct FileFinding
{
    FileState state = FileState::Missing;
    QString file; ///< its name, and in brackets the record that it belongs to: `scan.pdf (2015-11 财务公开)`
};

} // namespace Gongkai
