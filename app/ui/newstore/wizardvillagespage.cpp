// SPDX-License-Identifier: GPL-3.0-or-later
#include "wizardvillagespage.h"

#include "enumwording.h"
#include "faultmarks.h"
#include "listwording.h"
#include "typedrows.h"
#include "ui_wizardvillagespage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QRegularExpression>

namespace Gongkai {

WizardVillagesPage::WizardVillagesPage(NewStorePlan &plan)
    : WizardPage(plan)
    , m_ui(std::make_unique<Ui::WizardVillagesPage>())
    , m_rows(new TypedRows({{QStringLiteral("name"), fieldName(List::Villages, u"name"), CellKind::Text, {}, true},
                               {QStringLiteral("kind"), fieldName(List::Villages, u"kind"), CellKind::Choice,
                                   {label(VillageKind::Village), label(VillageKind::Community)}, false}},
          {}, this))
{
    m_ui->setupUi(this);
    settle(m_ui->messageLabel);
    m_ui->villagesTable->setRows(m_rows);
    connect(m_ui->pasteButton, &QAbstractButton::clicked, this, &WizardVillagesPage::pasteList);
    connect(m_rows, &TypedRows::edited, this, &WizardVillagesPage::showCount);
    connect(m_rows, &TypedRows::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        if (first.column() == 0)
            knowKinds(first.row(), last.row());
    });
    showCount();
}

WizardVillagesPage::~WizardVillagesPage() = default;

void WizardVillagesPage::pasteList()
{
    marks().clear();
    QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        marks().tell(tr("There is no text in the clipboard. Copy the list of names first, then press this again."));
        return;
    }
    // In a sentence the names are separated by signs.
    static const QRegularExpression separators(QStringLiteral("[、，,；;]"));
    m_rows->paste(m_rows->index(m_rows->rowCount() - 1, 0), text.replace(separators, QStringLiteral("\n")));
    m_ui->villagesTable->setCurrentIndex(m_rows->index(m_rows->rowCount() - 1, 0));
    m_ui->villagesTable->setFocus();
}

void WizardVillagesPage::knowKinds(int firstRow, int lastRow)
{
    for (int row = firstRow; row <= std::min(lastRow, m_rows->rowCount() - 2); ++row) {
        if (kindByName(m_rows->index(row, 0).data().toString()) == VillageKind::Community)
            m_rows->setData(m_rows->index(row, 1), label(VillageKind::Community));
    }
}

void WizardVillagesPage::showCount()
{
    m_ui->countLabel->setText(tr("%n village(s) and communities", nullptr, int(m_rows->rows().size())));
}

std::vector<Fault> WizardVillagesPage::read()
{
    m_ui->villagesTable->commitTyping();
    m_rows->clearFaults();
    plan().town.villages.clear();
    QStringList names;
    std::vector<int> places;
    for (const TypedRow &row : m_rows->rows()) {
        places.push_back(int(names.size()));
        names.append(m_rows->cell(row, u"name"));
        const bool isCommunity = m_rows->choice(row, u"kind") == 1;
        plan().town.villages.push_back(
            {names.constLast(), isCommunity ? VillageKind::Community : VillageKind::Village});
    }
    std::vector<Fault> faults = faultsInRows(QStringLiteral("villages"), names, places);
    markCells(*m_ui->villagesTable, *m_rows, QStringLiteral("villages"), faults);
    return faults;
}

} // namespace Gongkai
