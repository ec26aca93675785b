// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace Gongkai {

/// What the shades of the coverage of villages mean.
class CoverageLegend : public QWidget
{
    Q_OBJECT

public:
    explicit CoverageLegend(QWidget *parent = nullptr);

    /// Shows the shades of 1 to @p most visits.
    void setMost(int most);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int boxWidth() const;
    [[nodiscard]] int boxes() const;

    int m_most = 1;
};

} // namespace Gongkai
