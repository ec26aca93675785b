// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QIODevice;

namespace Gongkai {

/// True if the JPEG in @p file, read from its start, goes on to its own end mark: a copy that was broken off does not,
/// and still shows its upper part. What follows the end mark is not looked at.
[[nodiscard]] bool isWholeJpeg(QIODevice &file);

} // namespace Gongkai
