// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLineEdit>

#include <optional>

namespace Gongkai {

/// A field for a day, typed in any way that typedDay() reads and shown as 2015-09-28 once the clerk leaves it. What
/// can't be read stays as it was typed. Up and Down move a readable day by one.
class DateEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit DateEdit(QWidget *parent = nullptr);

    /// The day that a mere `28` or `9-28` is completed from. To be set before anything is typed.
    void setToday(QDate today);
    /// Days that are typed short are days that have come already.
    void setPast(bool isPast) { m_isPast = isPast; }

    /// The day, none if the field is empty or can't be read.
    [[nodiscard]] std::optional<QDate> day() const;
    /// True if there is text that is no day.
    [[nodiscard]] bool isUnreadable() const;
    /// The day in ISO form, or the text as typed where it is no day; empty for an empty field.
    [[nodiscard]] QString isoText() const;

    void setDay(const std::optional<QDate> &day);
    void setDay(QDate day);

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void dayChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tidy();

    QDate m_today;
    bool m_isPast = false;
};

} // namespace Gongkai
