// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthrow.h"

#include <QObject>

class QKeyEvent;
class QLineEdit;
class QListWidget;

namespace Gongkai {

class Pinyin;

/// The line in which papers are checked in without the mouse: what is typed is looked up among the month's rows. Of
/// what matches, a list with numbers, Up and Down move to one, Enter selects it, and a digit selects the one with that
/// number; Enter again checks it in.
class CheckInLine : public QObject
{
    Q_OBJECT

public:
    CheckInLine(QLineEdit *line, QListWidget *candidates, Pinyin &pinyin, QObject *parent);

    /// The rows to look in. What was selected before is forgotten, and what was typed to find it; what is being typed
    /// is looked up in the new rows.
    void setRows(std::vector<MonthRow> rows);
    /// Nothing can be typed or chosen while it is not enabled.
    void setEnabled(bool isEnabled);
    /// Empties the line for the next paper and takes the focus.
    void startOver();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// Something to be told in one sentence.
    void told(const QString &sentence);
    /// A row was selected by Enter, as its office and item.
    void selected(const QString &office, const QString &item);
    /// The selected row is to be checked in.
    void confirmed(const QString &office, const QString &item);
    /// The clerk wants to go on down from the line, where no list is open.
    void left();

private:
    void lookUp(const QString &typed);
    void makeRoom();
    void enter();
    void selectCurrent();
    void move(int by);
    /// Selects the candidate that @p key is the number of; false where it is none, or where it is a sign of what is
    /// being typed, such as a code.
    [[nodiscard]] bool pick(const QKeyEvent &key);
    [[nodiscard]] bool pressed(const QKeyEvent &key);
    [[nodiscard]] int candidateCount() const;
    void empty();

    QLineEdit *m_line;
    QListWidget *m_candidates;
    Pinyin &m_pinyin;
    std::vector<MonthRow> m_rows;
    std::vector<int> m_found;
    int m_selected = -1;
};

} // namespace Gongkai
