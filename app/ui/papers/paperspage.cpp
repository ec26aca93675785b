// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperspage.h"

#include "bulletinpanel.h"
#include "fontbook.h"
#include "fontfollower.h"
#include "formguard.h"
#include "icons.h"
#include "inspectionbulletinpanel.h"
#include "issuedpanel.h"
#include "noticespanel.h"
#include "paperactions.h"
#include "paperview.h"
#include "reportpanel.h"
#include "tablelook.h"
#include "ui_paperspage.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPointer>

#include <algorithm>

namespace Gongkai {

PapersPage::PapersPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::PapersPage>())
    , m_fonts(std::make_unique<FontBook>())
    , m_desk(std::make_unique<PaperDesk>(place.store, *m_fonts, place.calendar))
    , m_actions(new PaperActions(place, *m_desk, this))
    , m_notices(new NoticesPanel(*m_actions))
    , m_report(new ReportPanel(*m_actions))
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    addKind(tr("Deadline notices"), QStringLiteral("standing-missing"), m_notices);
    connect(m_actions, &PaperActions::told, this, &PapersPage::told);
    addKind(tr("Bulletin"), QStringLiteral("page-papers"), new BulletinPanel(*m_actions));
    addKind(tr("Inspection bulletin"), QStringLiteral("page-inspections"), new InspectionBulletinPanel(*m_actions));
    addKind(tr("Annual report"), QStringLiteral("edit"), m_report);
    addKind(tr("Issued papers"), QStringLiteral("check"), new IssuedPanel(*m_actions));
    connect(m_notices, &NoticesPanel::told, this, &PapersPage::told);
    const auto views = m_ui->panels->findChildren<PaperView *>();
    for (PaperView *view : views)
        connect(view, &PaperView::fontsRequested, this,
            [this, view] { m_actions->showFonts(view->hasPaper() ? &view->paper() : nullptr); });
    connect(m_report, &ReportPanel::told, this, &PapersPage::told);
    connect(m_report, &ReportPanel::recordsAsked, this, &PapersPage::leadToRecords);
    connect(m_report, &ReportPanel::issuedPapersAsked, this, [this] { showKind(Kind::Issued); });
    connect(m_ui->kindsList, &QListWidget::currentRowChanged, m_ui->panels, &QStackedWidget::setCurrentIndex);
    m_ui->kindsList->setCurrentRow(0);
    WheelGuard::protect(this);
    FontFollower::attach(m_ui->kindsList, [this] { layOutKinds(); });
}

PapersPage::~PapersPage()
{
    // The panels use the actions, the desk and the fonts; they go first.
    while (QWidget *panel = m_ui->panels->widget(0))
        delete panel;
}

void PapersPage::setSmall(bool isSmall)
{
    Page::setSmall(isSmall);
    m_isSmall = isSmall;
    m_report->setSmall(isSmall);
    layOutKinds();
}

void PapersPage::layOutKinds()
{
    const QFontMetrics metrics(QApplication::font());
    // As wide as its longest word, its icon and some room.
    int width = 0;
    for (int i = 0; i < m_ui->kindsList->count(); ++i) {
        QListWidgetItem *item = m_ui->kindsList->item(i);
        const QString name = item->data(Qt::AccessibleTextRole).toString();
        item->setText(m_isSmall ? QString() : name);
        item->setToolTip(m_isSmall ? name : QString());
        item->setSizeHint(QSize(0, metrics.lineSpacing() * 2));
        width = std::max(width, metrics.horizontalAdvance(item->text()));
    }
    m_ui->kindsList->setFixedWidth(
        std::max(m_ui->headingLabel->sizeHint().width(), width + metrics.lineSpacing() * (m_isSmall ? 2 : 3)));
}

void PapersPage::addKind(const QString &name, const QString &icon, QWidget *panel)
{
    auto *item = new QListWidgetItem(iconNamed(icon), name, m_ui->kindsList);
    item->setData(Qt::AccessibleTextRole, name);
    m_ui->panels->addWidget(panel);
}

void PapersPage::leadToRecords(const QString &id, RecordSelection selection)
{
    selection.goBack = [self = QPointer(this), before = QPointer(QApplication::focusWidget())] {
        if (!self)
            return;
        Q_EMIT self->pageAsked(QStringLiteral("papers"));
        if (before)
            before->setFocus();
    };
    Q_EMIT recordsAsked(id, selection);
}

void PapersPage::showKind(Kind kind)
{
    m_ui->kindsList->setCurrentRow(int(kind));
}

void PapersPage::showPlace(Period period, const QString &office)
{
    showKind(Kind::Notices);
    m_notices->showNoticeTo(period, office);
}

void PapersPage::activate()
{
    m_ui->kindsList->setFocus();
}

bool PapersPage::mayLeave()
{
    return m_report->mayLeave();
}

} // namespace Gongkai
