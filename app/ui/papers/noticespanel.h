// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class NoticesPanel;
}

namespace Gongkai {

class PaperActions;

/// The deadline notices of a month (催报通知): one for each office that owes something; each can be seen, printed,
/// saved, copied as a chat text and issued, and all together printed or saved.
class NoticesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesPanel(PaperActions &actions, QWidget *parent = nullptr);
    ~NoticesPanel() override;

    [[nodiscard]] Period period() const;
    void setPeriod(Period period);
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectActions();
    void showNotice();
    void issue();
    void saveAll();
    void printAll();
    void copyText();
    [[nodiscard]] const ComposedPaper *current() const;
    [[nodiscard]] QString currentOffice() const;

    std::unique_ptr<Ui::NoticesPanel> m_ui;
    PaperActions &m_actions;
    std::vector<ComposedPaper> m_notices;
    QStringList m_offices; ///< codes, in the order of the notices
};

} // namespace Gongkai
