// SPDX-License-Identifier: GPL-3.0-or-later
#include "noticespanel.h"

#include "datewording.h"
#include "errorwording.h"
#include "monthspins.h"
#include "noticesender.h"
#include "paperactions.h"
#include "tablelook.h"
#include "ui_noticespanel.h"
#include "wraplayout.h"

namespace Gongkai {

namespace {

std::vector<Column<NoticeState>> noticeColumns()
{
    using Row = NoticeState;
    using Col = Column<Row>;
    return {
        Col(NoticesPanel::tr("Office"), [](const Row &row) { return row.name; }).inBold(),
        Col(NoticesPanel::tr("Owed"), [](const Row &row) { return QString::number(row.owed); }).atTheEnd(),
        Col(NoticesPanel::tr("Times"), [](const Row &row) { return QString::number(row.sent.count); })
            .atTheEnd()
            .explainedBy(
                NoticesPanel::tr("How often the office was reminded for this month. What asks for the same items "
                                 "on the same day is one reminder.")),
        Col(NoticesPanel::tr("Last reminded"),
            [](const Row &row) {
                return row.sent.count > 0 ? momentText(row.sent.last) : NoticesPanel::tr("not yet");
            }),
    };
}

} // namespace

NoticesPanel::NoticesPanel(PaperActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NoticesPanel>())
    , m_actions(actions)
    , m_sender(new NoticeSender(actions, this))
    , m_offices(new RecordTableModel<NoticeState>(noticeColumns(), this))
{
    m_ui->setupUi(this);
    WrapLayout::inPlaceOf(m_ui->headLayout);
    // A notice is frozen as it is sent; one that was issued and lies there would count as sent.
    m_ui->paperView->setIssuable(false);
    m_ui->splitter->setStretchFactor(1, 1);
    m_ui->officesTable->setModel(m_offices);
    TableLook::apply(m_ui->officesTable);
    auto *month = new MonthSpins(*m_ui->yearSpin, *m_ui->monthSpin, this);
    connect(month, &MonthSpins::periodChanged, this, &NoticesPanel::refresh);
    connect(&m_actions.store(), &Store::committed, this, &NoticesPanel::refresh);
    connectActions();
    setPeriod(m_actions.openingPeriod());
}

NoticesPanel::~NoticesPanel() = default;

void NoticesPanel::connectActions()
{
    m_ui->actionCopyText->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_ui->actionCopyText);
    m_ui->copyTextButton->setToolTip(QStringLiteral("%1 (%2)").arg(
        m_ui->actionCopyText->toolTip(), m_ui->actionCopyText->shortcut().toString(QKeySequence::NativeText)));
    connect(m_ui->copyTextButton, &QPushButton::clicked, m_ui->actionCopyText, &QAction::trigger);
    connect(m_ui->actionCopyText, &QAction::triggered, this, [this] {
        if (current())
            m_sender->copyText(period(), currentOffice());
    });
    connect(
        m_ui->officesTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &NoticesPanel::showNotice);
    connect(m_ui->saveAllButton, &QPushButton::clicked, this, [this] { m_sender->save(period()); });
    connect(m_ui->printAllButton, &QPushButton::clicked, this, [this] { m_sender->print(period()); });
    connect(m_ui->recordCheck, &QCheckBox::toggled, this, [this](bool isOn) { m_sender->setRecording(isOn); });
    connect(m_sender, &NoticeSender::told, this, &NoticesPanel::told);
    connect(
        m_ui->paperView, &PaperView::printRequested, this, [this] { m_sender->print(period(), {currentOffice()}); });
    connect(
        m_ui->paperView, &PaperView::savePdfRequested, this, [this] { m_sender->save(period(), {currentOffice()}); });
}

Period NoticesPanel::period() const
{
    return MonthSpins::periodOf(*m_ui->yearSpin, *m_ui->monthSpin);
}

void NoticesPanel::setPeriod(Period period)
{
    MonthSpins::setPeriod(*m_ui->yearSpin, *m_ui->monthSpin, period);
}

void NoticesPanel::showNoticeTo(Period period, const QString &office)
{
    setPeriod(period);
    refresh();
    selectOffice(office);
}

void NoticesPanel::refresh()
{
    if (!isVisible())
        return;
    const QString before = currentOffice();
    auto notices = m_actions.desk().notices(period(), m_actions.now());
    m_notices = notices ? std::move(*notices) : std::vector<ComposedPaper>();
    std::vector<NoticeState> offices;
    for (const ComposedPaper &notice : m_notices)
        offices.push_back(notice.notice);
    m_offices->setRows(std::move(offices));
    TableLook::fit(m_ui->officesTable);
    selectOffice(before);
    if (!notices)
        m_ui->paperView->clearPaper(errorSentence(notices.error()));
}

void NoticesPanel::selectOffice(const QString &code)
{
    int row = 0;
    for (int i = 0; i < m_offices->rowCount(); ++i) {
        if (m_offices->at(i).office == code)
            row = i;
    }
    m_ui->officesTable->setCurrentIndex(m_offices->index(row, 0));
    showNotice();
}

const ComposedPaper *NoticesPanel::current() const
{
    const int row = m_ui->officesTable->currentIndex().row();
    return row < 0 || row >= int(m_notices.size()) ? nullptr : &m_notices[size_t(row)];
}

QString NoticesPanel::currentOffice() const
{
    return current() ? current()->notice.office : QString();
}

void NoticesPanel::showNotice()
{
    const ComposedPaper *notice = current();
    for (QPushButton *button : {m_ui->saveAllButton, m_ui->printAllButton, m_ui->copyTextButton})
        button->setEnabled(notice != nullptr);
    if (notice)
        m_ui->paperView->setPaper(*notice);
    else
        m_ui->paperView->clearPaper(tr("No office owes anything for this month."));
}

void NoticesPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

} // namespace Gongkai
