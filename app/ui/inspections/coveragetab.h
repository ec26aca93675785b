// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionoverview.h"
#include "workplace.h"

#include <QWidget>

#include <memory>

class QModelIndex;

namespace Gongkai::Ui {
class CoverageTab;
}

namespace Gongkai {

class CoverageModel;

/// How the villages are covered month by month (督查覆盖), those longest without a visit first. Enter on a month, or on
/// a number, shows the visits behind it; elsewhere it opens the village.
class CoverageTab : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageTab(const Workplace &place, QWidget *parent = nullptr);
    ~CoverageTab() override;

    void show(int year, std::vector<VillageCoverage> villages);

Q_SIGNALS:
    /// The visits with the ids @p visits are asked for; @p name says in words what they are.
    void visitsAsked(const QStringList &visits, const QString &name);
    /// The village with the code @p village is asked for.
    void villageAsked(const QString &village);

private:
    void open(const QModelIndex &index);
    void showCell(const QModelIndex &index);
    [[nodiscard]] QModelIndex ofModel(const QModelIndex &index) const;

    std::unique_ptr<Ui::CoverageTab> m_ui;
    const Workplace m_place;
    CoverageModel *m_coverage;
};

} // namespace Gongkai
