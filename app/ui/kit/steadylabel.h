// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace Gongkai {

/// A label of a fixed number of lines, whose text changes with every step. An ordinary one that breaks its lines has
/// the whole window laid out anew for each text, which costs more than the rest of a check-in. Its text can be selected
/// with the mouse, and becomes a document for that only while the mouse is over it.
class SteadyLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

    /// Room for @p lines of the label's letters, whatever its text; 1 until then.
    void setLines(int lines);

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int m_lines = 1;
};

} // namespace Gongkai
