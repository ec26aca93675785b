// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Gongkai {

/// The language to speak: @p asked where the command line names one, else the one chosen in the settings, else Chinese,
/// whatever the system's language is.
[[nodiscard]] QString languageToSpeak(const QString &asked);

/// Loads the texts of @p language, `zh_CN` or `en`, for the whole program. An application must exist.
void speak(const QString &language);

} // namespace Gongkai
