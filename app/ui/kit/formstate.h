// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

class QWidget;

namespace Gongkai {

/// What stands in the input fields of @p form, by their object names: to see later whether anything was typed, and to
/// put it back. Fields without a name of their own are not taken.
[[nodiscard]] QJsonObject stateOf(const QWidget *form);

/// Puts back what stateOf() took. A field that it does not name stays, as does a choice that is no longer offered.
void restoreState(QWidget *form, const QJsonObject &state);

} // namespace Gongkai
