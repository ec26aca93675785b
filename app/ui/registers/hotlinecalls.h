// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recordspaneof.h"
#include "townchoices.h"

namespace Gongkai {

/// The list of calls to the published number (监督电话记录) with what can become of one. Who called is masked; what the
/// clerk asks to see of one call is recorded first, and masked again with the next reading, when another call is
/// selected or when the list goes out of sight. Searching and sorting go by what is shown.
class HotlineCalls : public QObject
{
    Q_OBJECT

public:
    /// The list of the year in @p yearSpin, which outlives it.
    [[nodiscard]] static RecordsPane *newList(const Workplace &place, QSpinBox *yearSpin);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Row = Stored<HotlineCall>;

    explicit HotlineCalls(const Workplace &place);
    [[nodiscard]] std::vector<Column<Row>> columns() const;
    void addTools();
    void showCaller();
    /// Masks the call that is shown once another is selected.
    void maskLeft();
    void becomeVisit();
    void becomeFinding();
    /// Opens the visit that the call became, or the one with the finding that it became; false where it became neither.
    bool openVisit();
    [[nodiscard]] QString becameText(const HotlineCall &call) const;
    [[nodiscard]] bool isShown(const HotlineCall &call) const { return call.id == m_shown; }

    const Workplace m_place;
    RecordsPaneOf<HotlineCall> *m_list = nullptr;
    Names m_villages; ///< these are read once for each fetch, not for each cell
    Names m_teams;
    QString m_asked; ///< the call that is to be shown with the next reading
    QString m_shown; ///< the call of which it stands who called
};

} // namespace Gongkai
