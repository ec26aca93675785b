// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawbook.h"
#include "inspectiondraw.h"
#include "recordformdialog.h"
#include "ui_drawdialog.h"

#include <functional>

namespace Gongkai {

/// A seed from the operating system's randomness: 32 hexadecimal digits.
[[nodiscard]] QString seedOfTheSystem();

/// A new draw of villages to be visited (随机抽取): for which months, how many, by which teams, from which seed. Saving
/// draws; what was drawn is never changed.
class DrawDialog : public RecordFormDialog<InspectionDraw, Ui::DrawDialog>
{
    Q_OBJECT

public:
    using MakeSeed = std::function<QString()>;

    /// @p makeSeed makes the seed that is offered, and another one whenever it is asked.
    DrawDialog(const Workplace &place, const MakeSeed &makeSeed, QWidget *parent);

    /// Tells what keeps the draw from being made; asks first where there are draws for these months already.
    void accept() override;

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] Result<Step> commit(const QString &reason) override;
    [[nodiscard]] QString subject() const override;

private:
    /// Fills the record with what the draw is made from, as the store knows it now.
    [[nodiscard]] Result<void> readInputs();
    [[nodiscard]] static QString sentenceFor(const DrawObstacle &obstacle, const InspectionDraw &draw, Store &store);
    void showEarlierDraws();

    int m_earlierDraws = 0;
};

} // namespace Gongkai
