// SPDX-License-Identifier: GPL-3.0-or-later
#include "paperspage.h"

#include "bulletinpanel.h"
#include "fontbook.h"
#include "formguard.h"
#include "issuedpanel.h"
#include "noticespanel.h"
#include "paperactions.h"
#include "reportpanel.h"
#include "ui_paperspage.h"

namespace Gongkai {

PapersPage::PapersPage(const Workplace &place, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::PapersPage>())
    , m_fonts(std::make_unique<FontBook>())
    , m_desk(std::make_unique<PaperDesk>(place.store, *m_fonts, place.calendar))
    , m_actions(new PaperActions(place, *m_desk, this))
    , m_report(new ReportPanel(*m_actions))
{
    m_ui->setupUi(this);
    addKind(tr("Deadline notices"), new NoticesPanel(*m_actions));
    addKind(tr("Bulletin"), new BulletinPanel(*m_actions));
    addKind(tr("Annual report"), m_report);
    addKind(tr("Issued papers"), new IssuedPanel(*m_actions));
    connect(m_ui->kindsList, &QListWidget::currentRowChanged, m_ui->panels, &QStackedWidget::setCurrentIndex);
    m_ui->kindsList->setCurrentRow(0);
    WheelGuard::protect(this);
    const int room = 2 * m_ui->kindsList->frameWidth() + m_ui->kindsList->fontMetrics().averageCharWidth() * 4;
    m_ui->kindsList->setMaximumWidth(m_ui->kindsList->sizeHintForColumn(0) + room);
}

PapersPage::~PapersPage()
{
    // The panels use the actions, the desk and the fonts; they go first.
    while (QWidget *panel = m_ui->panels->widget(0))
        delete panel;
}

void PapersPage::addKind(const QString &name, QWidget *panel)
{
    m_ui->kindsList->addItem(name);
    m_ui->panels->addWidget(panel);
}

void PapersPage::showKind(Kind kind)
{
    m_ui->kindsList->setCurrentRow(int(kind));
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
