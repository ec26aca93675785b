// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dateedit.h"
#include "recordformdialog.h"
#include "ui_hotlinecalldialog.h"

namespace Gongkai {

/// The form of a call to the published number (监督电话记录). Of a stored call it masks who called until the clerk asks
/// for it, which is recorded before anything is shown.
class HotlineCallDialog : public RecordFormDialog<HotlineCall, Ui::HotlineCallDialog>
{
    Q_OBJECT

public:
    HotlineCallDialog(const Workplace &place, const Stored<HotlineCall> *existing, QWidget *parent = nullptr);

protected:
    [[nodiscard]] std::vector<Fault> readForm() override;
    [[nodiscard]] QJsonObject stateBeside() const override;
    void restoreBeside(const QJsonObject &state, const QString &folder) override;

private:
    void offerChoices();
    void followTheDay();
    void mask();
    template <class Edit>
    void hideText(Edit *edit, const QString &shown);
    [[nodiscard]] bool isHiddenText(const QWidget *edit) const;
    void unmask();
    void showCaller();
    [[nodiscard]] Result<void> recordLook();
    [[nodiscard]] static HotlineCall fresh(const Workplace &place);

    HotlineCall m_stored; ///< what the masked fields hide
    std::vector<QWidget *> m_hidden;
    bool m_isMasked = false;
    bool m_wasShown = false;
    std::optional<QDate> m_usualAnswerBy; ///< of the day that stands in the form
};

} // namespace Gongkai
