// SPDX-License-Identifier: GPL-3.0-or-later
#include "basepage.h"

#include "baselists.h"
#include "tablelook.h"
#include "ui_basepage.h"

namespace Gongkai {

BasePage::BasePage(const Workplace &place, QWidget *parent) : Page(parent), m_ui(std::make_unique<Ui::BasePage>())
{
    m_ui->setupUi(this);
    makeHeading(m_ui->headingLabel);
    for (const BaseList &list : baseLists()) {
        QWidget *pane = list.make(place, m_ui->tabs);
        pane->setObjectName(list.id + QStringLiteral("Pane"));
        m_ui->tabs->addTab(pane, list.title);
    }
}

BasePage::~BasePage() = default;

void BasePage::activate()
{
    m_ui->tabs->currentWidget()->setFocus();
}

} // namespace Gongkai
