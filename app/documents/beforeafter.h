// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pageflow.h"
#include "pagelist.h"
#include "picturepair.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace Gongkai {

class Composer;
class FontBook;

/// One finding as a before/after sheet shows it. Pictures are told from one another by what they show and when they
/// were taken; where they were taken and how their files are called is never printed.
struct ComparedFinding
{
    QString problem;
    QString severity{};
    QString demand{};      ///< empty to leave its row out
    QString responsible{}; ///< the same
    std::optional<QDate> rectifyBy{};
    std::optional<QDate> rectifiedOn{};
    QString rectification{};
    std::vector<PaperPicture> before{};
    std::vector<PaperPicture> after{};
};

struct BeforeAfterValues
{
    QString body;    ///< who makes it, such as 三教镇党务政务公开办公室
    QString village; ///< by its name on the day of the visit
    QDate visitedOn;
    QDate date; ///< of the sheet
    std::vector<ComparedFinding> findings{};
};

/// The sheet that shows findings before and after they were put right (整改前后对照).
class BeforeAfterSheet
{
public:
    explicit BeforeAfterSheet(BeforeAfterValues values) : m_values(std::move(values)) { }

    [[nodiscard]] QString title() const;
    /// Lays the sheet out. Characters without a face are listed in the result; toPdf() refuses them.
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    void composeFinding(Composer &composer, const ComparedFinding &finding) const;

    BeforeAfterValues m_values;
};

} // namespace Gongkai
