// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

class QComboBox;
class QKeyEvent;

namespace Gongkai {

class Pinyin;

/// Letters typed on a choice lead to the first entry that contains them or whose pinyin initials do: `lmc` to 利民村.
/// The toolkit's own search knows only the first sign of an entry, which no key types.
class PinyinJump : public QObject
{
    Q_OBJECT

public:
    /// Teaches every choice within @p form; @p pinyin outlives it. Choices that take any text are left alone.
    static void teach(QWidget *form, Pinyin &pinyin);
    static void teach(QComboBox *combo, Pinyin &pinyin);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    PinyinJump(QComboBox *combo, Pinyin &pinyin);
    [[nodiscard]] bool jump(const QKeyEvent &key);

    QComboBox *m_combo;
    Pinyin &m_pinyin;
    QString m_typed;
    QElapsedTimer m_sinceKey;
};

} // namespace Gongkai
