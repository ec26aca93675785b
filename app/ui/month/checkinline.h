// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monthrow.h"

#include <QObject>

class QLineEdit;
class QListWidget;

namespace Gongkai {

class Pinyin;

/// The line in which papers are checked in without the mouse: what is typed is looked up among the month's rows, Up and
/// Down move among what matches, Enter selects, Enter again checks in.
class CheckInLine : public QObject
{
    Q_OBJECT

public:
    CheckInLine(QLineEdit *line, QListWidget *candidates, Pinyin &pinyin, QObject *parent);

    /// The rows to look in; what was selected before is forgotten.
    void setRows(std::vector<MonthRow> rows);
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

private:
    void lookUp(const QString &typed);
    void enter();
    void move(int by);

    QLineEdit *m_line;
    QListWidget *m_candidates;
    Pinyin &m_pinyin;
    std::vector<MonthRow> m_rows;
    std::vector<int> m_found;
    int m_selected = -1;
};

} // namespace Gongkai
