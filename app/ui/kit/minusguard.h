// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSpinBox;

namespace Gongkai {

/// Remembers that a minus was typed into a field for a number that can't be negative. The field itself drops the minus,
/// and -5 would silently become 5.
class MinusGuard : public QObject
{
    Q_OBJECT

public:
    static void attach(QSpinBox *field);
    /// The number as it was typed: negative where a minus was dropped.
    [[nodiscard]] static int typedValue(const QSpinBox &field);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    explicit MinusGuard(QSpinBox *field);
    void pressed(int key, const QString &text);

    QSpinBox *m_field;
    bool m_isMinus = false;
    bool m_isTyping = false; ///< since the minus nothing but digits was typed
};

} // namespace Gongkai
