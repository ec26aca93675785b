// SPDX-License-Identifier: GPL-3.0-or-later
#include "cataloguechooser.h"

#include "enumwording.h"
#include "listwording.h"
#include "ui_cataloguechooser.h"

#include <QHeaderView>
#include <QSignalBlocker>
#include <QTreeWidgetItemIterator>

namespace Gongkai {

namespace {

constexpr int CodeRole = Qt::UserRole;

/// The most digits for which a column but the first has room.
constexpr int WidestColumn = 34;

QString codeOf(const QTreeWidgetItem &entry)
{
    return entry.data(0, CodeRole).toString();
}

} // namespace

CatalogueChooser::CatalogueChooser(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CatalogueChooser>())
{
    m_ui->setupUi(this);
    layout()->setContentsMargins(0, 0, 0, 0);
    m_ui->itemsTree->setHeaderLabels(
        {fieldName(List::Items, u"name"), fieldName(List::Items, u"class"), fieldName(List::Items, u"frequency"),
            fieldName(List::Items, u"timeLimit"), fieldName(List::Items, u"legalBasis")});
    connect(m_ui->itemsTree, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *entry) { noteTick(*entry); });
    connect(m_ui->allButton, &QAbstractButton::clicked, this, [this] { tickAll(true); });
    connect(m_ui->noneButton, &QAbstractButton::clicked, this, [this] { tickAll(false); });
    setFocusProxy(m_ui->itemsTree);
}

CatalogueChooser::~CatalogueChooser() = default;

void CatalogueChooser::addOffice(const Office &office, const std::vector<CatalogueItem> &items)
{
    auto *group = new QTreeWidgetItem(m_ui->itemsTree, {office.name});
    group->setFlags(group->flags() | Qt::ItemIsUserCheckable | Qt::ItemIsAutoTristate);
    QFont strong = group->font(0);
    strong.setBold(true);
    group->setFont(0, strong);
    for (const CatalogueItem &item : items) {
        if (item.office != office.code)
            continue;
        auto *entry = new QTreeWidgetItem(
            group, {item.name, label(item.disclosureClass), label(item.frequency), item.timeLimit, item.legalBasis});
        entry->setData(0, CodeRole, item.code);
        entry->setFlags(entry->flags() | Qt::ItemIsUserCheckable);
        entry->setCheckState(0, m_unticked.contains(item.code) ? Qt::Unchecked : Qt::Checked);
        for (int column = 0; column < entry->columnCount(); ++column)
            entry->setToolTip(column, entry->text(column).toHtmlEscaped());
    }
    // An office without items has nothing to be ticked.
    if (group->childCount() == 0)
        delete group;
}

void CatalogueChooser::offer(const Catalogue &catalogue)
{
    {
        const QSignalBlocker silent(m_ui->itemsTree);
        m_ui->itemsTree->clear();
        for (const Office &office : catalogue.offices)
            addOffice(office, catalogue.items);
    }
    m_ui->itemsTree->expandAll();
    const int letter = fontMetrics().horizontalAdvance(u'0');
    for (int column = 0; column < m_ui->itemsTree->columnCount(); ++column) {
        m_ui->itemsTree->resizeColumnToContents(column);
        const int wanted = m_ui->itemsTree->columnWidth(column) + 2 * letter;
        m_ui->itemsTree->setColumnWidth(column, column > 0 ? std::min(WidestColumn * letter, wanted) : wanted);
    }
    m_ui->itemsTree->setCurrentItem(m_ui->itemsTree->topLevelItem(0));
    showCount();
}

QSet<QString> CatalogueChooser::chosen() const
{
    QSet<QString> codes;
    for (QTreeWidgetItemIterator it(m_ui->itemsTree); *it; ++it) {
        if (!codeOf(**it).isEmpty() && (*it)->checkState(0) == Qt::Checked)
            codes.insert(codeOf(**it));
    }
    return codes;
}

void CatalogueChooser::tickAll(bool isTicked)
{
    for (int row = 0; row < m_ui->itemsTree->topLevelItemCount(); ++row)
        m_ui->itemsTree->topLevelItem(row)->setCheckState(0, isTicked ? Qt::Checked : Qt::Unchecked);
}

void CatalogueChooser::noteTick(const QTreeWidgetItem &entry)
{
    if (codeOf(entry).isEmpty())
        return;
    if (entry.checkState(0) == Qt::Checked)
        m_unticked.remove(codeOf(entry));
    else
        m_unticked.insert(codeOf(entry));
    showCount();
}

void CatalogueChooser::showCount()
{
    int all = 0;
    for (QTreeWidgetItemIterator it(m_ui->itemsTree); *it; ++it)
        all += codeOf(**it).isEmpty() ? 0 : 1;
    m_ui->countLabel->setText(tr("%1 of %2 ticked").arg(chosen().size()).arg(all));
}

} // namespace Gongkai
