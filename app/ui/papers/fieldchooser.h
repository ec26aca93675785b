// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figures.h"

#include <QDialog>

#include <memory>

namespace Gongkai::Ui {
class FieldChooser;
}

class QTreeWidgetItem;

namespace Gongkai {

class Pinyin;

/// Offers the figures of a year in the groups of their catalogue, to be put into a text. Typed words, pinyin or its
/// initials leave those that match; Down goes on from there, Enter takes one.
class FieldChooser : public QDialog
{
    Q_OBJECT

public:
    /// @p pinyin outlives the dialog.
    FieldChooser(const YearFigures &figures, Pinyin &pinyin, QWidget *parent);
    ~FieldChooser() override;

    void accept() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The figure called @p name was taken.
    void chosen(const QString &name);

private:
    void showMatching(const QString &typed);
    void explain();
    void step(bool forward);
    [[nodiscard]] QString currentName() const;

    std::unique_ptr<Ui::FieldChooser> m_ui;
    Pinyin &m_pinyin;
};

} // namespace Gongkai
