// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readycatalogue.h"

#include <QWidget>

#include <memory>

class QTreeWidgetItem;

namespace Gongkai::Ui {
class CatalogueChooser;
}

namespace Gongkai {

/// Items of a catalogue to be ticked, under their offices, each with its class, frequency, time limit and legal basis.
/// Everything is ticked at first; what the clerk unticked stays so when the items are offered anew.
class CatalogueChooser : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogueChooser(QWidget *parent = nullptr);
    ~CatalogueChooser() override;

    void offer(const Catalogue &catalogue);
    /// The codes of the ticked items.
    [[nodiscard]] QSet<QString> chosen() const;

private:
    void addOffice(const Office &office, const std::vector<CatalogueItem> &items);
    void tickAll(bool isTicked);
    void noteTick(const QTreeWidgetItem &entry);
    void showCount();

    std::unique_ptr<Ui::CatalogueChooser> m_ui;
    QSet<QString> m_unticked;
};

} // namespace Gongkai
