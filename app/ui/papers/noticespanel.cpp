// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticespanel.h"

#include "errorwording.h"
#include "monthspins.h"
#include "paperactions.h"
#include "ui_noticespanel.h"

#include <QClipboard>
#include <QGuiApplication>

namespace Gongkai {

NoticesPanel::NoticesPanel(PaperActions &actions, QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::NoticesPanel>()), m_actions(actions)
{
    m_ui->setupUi(this);
    m_ui->splitter->setStretchFactor(1, 1);
    auto *month = new MonthSpins(*m_ui->yearSpin, *m_ui->monthSpin, this);
    connect(month, &MonthSpins::periodChanged, this, &NoticesPanel::refresh);
    connect(&m_actions.store(), &Store::committed, this, &NoticesPanel::refresh);
    connectActions();
    setPeriod(m_actions.openingPeriod());
}

NoticesPanel::~NoticesPanel() = default;

void NoticesPanel::connectActions()
{
    connect(m_ui->officesList, &QListWidget::currentRowChanged, this, &NoticesPanel::showNotice);
    connect(m_ui->saveAllButton, &QPushButton::clicked, this, &NoticesPanel::saveAll);
    connect(m_ui->printAllButton, &QPushButton::clicked, this, &NoticesPanel::printAll);
    connect(m_ui->copyTextButton, &QPushButton::clicked, this, &NoticesPanel::copyText);
    connect(
        m_ui->paperView, &PaperView::printRequested, this, [this] { m_actions.print({&m_ui->paperView->paper()}); });
    connect(
        m_ui->paperView, &PaperView::savePdfRequested, this, [this] { m_actions.savePdf(m_ui->paperView->paper()); });
    connect(m_ui->paperView, &PaperView::issueRequested, this, &NoticesPanel::issue);
}

Period NoticesPanel::period() const
{
    return MonthSpins::periodOf(*m_ui->yearSpin, *m_ui->monthSpin);
}

void NoticesPanel::setPeriod(Period period)
{
    MonthSpins::setPeriod(*m_ui->yearSpin, *m_ui->monthSpin, period);
}

void NoticesPanel::refresh()
{
    if (!isVisible())
        return;
    const QString before = currentOffice();
    const Moment now = m_actions.now();
    auto offices = m_actions.desk().owingOffices(period(), now);
    auto notices = m_actions.desk().notices(period(), now);
    const bool isRead = offices && notices;
    m_offices = isRead ? *offices : QStringList();
    m_notices = isRead ? std::move(*notices) : std::vector<ComposedPaper>();
    {
        const QSignalBlocker quiet(m_ui->officesList);
        m_ui->officesList->clear();
        for (const QString &code : std::as_const(m_offices))
            m_ui->officesList->addItem(m_actions.officeName(code));
    }
    m_ui->officesList->setCurrentRow(std::max(0, int(m_offices.indexOf(before))));
    showNotice();
    if (!isRead)
        m_ui->paperView->clearPaper(errorSentence(offices ? notices.error() : offices.error()));
}

const ComposedPaper *NoticesPanel::current() const
{
    const int row = m_ui->officesList->currentRow();
    return row < 0 || row >= int(m_notices.size()) ? nullptr : &m_notices[size_t(row)];
}

QString NoticesPanel::currentOffice() const
{
    return m_offices.value(m_ui->officesList->currentRow());
}

void NoticesPanel::showNotice()
{
    const ComposedPaper *notice = current();
    m_ui->saveAllButton->setEnabled(!m_notices.empty());
    m_ui->printAllButton->setEnabled(!m_notices.empty());
    m_ui->copyTextButton->setEnabled(notice != nullptr);
    if (notice)
        m_ui->paperView->setPaper(*notice);
    else
        m_ui->paperView->clearPaper(tr("No office owes anything for this month."));
}

void NoticesPanel::issue()
{
    const QString office = currentOffice();
    m_actions.issue(
        [this, office] { return m_actions.desk().notice(period(), office, m_actions.now(), PaperPurpose::Issue); });
}

void NoticesPanel::saveAll()
{
    m_actions.saveAll(m_notices);
}

void NoticesPanel::printAll()
{
    std::vector<const ComposedPaper *> papers;
    for (const ComposedPaper &notice : m_notices)
        papers.push_back(&notice);
    m_actions.print(papers);
}

void NoticesPanel::copyText()
{
    if (const ComposedPaper *notice = current())
        QGuiApplication::clipboard()->setText(notice->chatText);
}

void NoticesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Gongkai
