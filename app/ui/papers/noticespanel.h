// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "paperdesk.h"
#include "recordtablemodel.h"

#include <QWidget>

#include <memory>

namespace Gongkai::Ui {
class NoticesPanel;
}

namespace Gongkai {

class NoticeSender;
class PaperActions;

/// The deadline notices of a month (催报通知): one for each office that owes something, with when and how often it was
/// reminded. Each can be seen, printed, saved and copied as a chat text, and all together printed or saved;
/// what is sent is recorded unless the clerk does not want it.
class NoticesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit NoticesPanel(PaperActions &actions, QWidget *parent = nullptr);
    ~NoticesPanel() override;

    [[nodiscard]] Period period() const;
    void setPeriod(Period period);
    /// Shows the notice of @p period to @p office, the first where it owes nothing.
    void showNoticeTo(Period period, const QString &office);
    void refresh();

Q_SIGNALS:
    /// What was sent, in one sentence.
    void told(const QString &sentence);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void connectActions();
    void showNotice();
    void selectOffice(const QString &code);
    [[nodiscard]] const ComposedPaper *current() const;
    [[nodiscard]] QString currentOffice() const;

    std::unique_ptr<Ui::NoticesPanel> m_ui;
    PaperActions &m_actions;
    NoticeSender *m_sender;
    std::vector<ComposedPaper> m_notices;
    RecordTableModel<NoticeState> *m_offices; ///< in the order of the notices
};

} // namespace Gongkai
