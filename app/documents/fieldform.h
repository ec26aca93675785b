// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspectionrecords.h"
#include "pageflow.h"
#include "pagelist.h"
#include "table.h"

#include <QString>

namespace Gongkai {

class Composer;
class FontBook;

/// What a form for the field is made from. What is not known yet is left blank, to be written by hand.
struct FieldFormValues
{
    QString body; ///< whose form it is, such as 三教镇党务政务公开办公室
    QDate date;   ///< on which it was printed
    Checklist checklist;
    QString team;
    QString village;
    QString leader;
    bool isDrawn = false; ///< the village was drawn to be visited without notice
};

/// The form that a team fills in at the village (督查现场记录表), in the order in which the visit is entered
/// afterwards: who visits whom and when, the points of the checklist with a box for each answer, what was found,
/// signatures. Not a point is split over two pages, and the heads of the columns stand on each; the signatures stand
/// under what was found.
class FieldForm
{
public:
    explicit FieldForm(FieldFormValues values) : m_values(std::move(values)) { }

    [[nodiscard]] static QString title();
    [[nodiscard]] PageList compose(FontBook &fonts, LineGrid grid = LineGrid::Boxes) const;

private:
    void composeVisit(Composer &composer) const;
    void composePoints(Composer &composer) const;
    [[nodiscard]] Table findingsTable() const;
    [[nodiscard]] Table signaturesTable() const;

    FieldFormValues m_values;
};

} // namespace Gongkai
