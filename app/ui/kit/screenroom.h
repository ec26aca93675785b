// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QSize;
class QWidget;

namespace Gongkai {

/// The largest size that @p window can have on its screen with its title bar and panels in sight.
[[nodiscard]] QSize roomFor(const QWidget &window);

/// Gives @p window room for @p columns digits and @p lines lines of text, or as many lines as it needs where that is 0;
/// at least what it needs and at most what its screen has. Digits, as the letters of a Chinese font are twice as wide
/// as those of a Latin one, and the same window would be twice as wide.
void giveRoom(QWidget *window, int columns, int lines = 0);

/// Fits @p window and its frame into its screen, which may be smaller than the one where its size and place, if it
/// @p isPlaced, come from. A window that would fill the screen is maximised, as a frame only takes room then.
void bringOnScreen(QWidget *window, bool isPlaced);

/// Keeps a form that is about to be shown on its screen: what does not fit above the buttons, the last row of the
/// form's layout, scrolls, and the field that has the focus is scrolled into sight.
void keepOnScreen(QDialog *form);

} // namespace Gongkai
