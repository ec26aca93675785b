// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldchooser.h"

#include "figurewording.h"
#include "pinyin.h"
#include "screenroom.h"
#include "ui_fieldchooser.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidgetItemIterator>

namespace Gongkai {

namespace {

constexpr int NameRole = Qt::UserRole;
constexpr int MeaningRole = Qt::UserRole + 1;

bool isGroup(const QTreeWidgetItem *item)
{
    return !item->parent();
}

} // namespace

FieldChooser::FieldChooser(const YearFigures &figures, Pinyin &pinyin, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::FieldChooser>()), m_pinyin(pinyin)
{
    m_ui->setupUi(this);
    m_ui->fieldsTree->setHeaderLabels({tr("Figure"), tr("Value")});
    QTreeWidgetItem *group = nullptr;
    for (const Figure &figure : figures.figures) {
        const QString groupName = figureGroup(figure.id);
        if (!group || group->text(0) != groupName) {
            group = new QTreeWidgetItem(m_ui->fieldsTree, {groupName});
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = group->font(0);
            font.setBold(true);
            group->setFont(0, font);
            group->setFirstColumnSpanned(true);
        }
        auto *item = new QTreeWidgetItem(group, {figure.field, figure.text()});
        item->setData(0, NameRole, figure.field);
        item->setData(0, MeaningRole, figureExplanation(figure.id));
    }
    m_ui->fieldsTree->expandAll();
    m_ui->fieldsTree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_ui->buttons->button(QDialogButtonBox::Ok)->setText(tr("&Insert"));
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &FieldChooser::showMatching);
    connect(m_ui->fieldsTree, &QTreeWidget::currentItemChanged, this, &FieldChooser::explain);
    connect(m_ui->fieldsTree, &QTreeWidget::itemActivated, this, &FieldChooser::accept);
    m_ui->searchEdit->installEventFilter(this);
    giveRoom(this, 60, 24);
    showMatching({});
}

FieldChooser::~FieldChooser() = default;

QString FieldChooser::currentName() const
{
    const QTreeWidgetItem *item = m_ui->fieldsTree->currentItem();
    return item && !item->isHidden() ? item->data(0, NameRole).toString() : QString();
}

void FieldChooser::showMatching(const QString &typed)
{
    const QString words = typed.trimmed();
    QTreeWidgetItem *first = nullptr;
    for (QTreeWidgetItemIterator it(m_ui->fieldsTree); *it; ++it) {
        if (isGroup(*it))
            continue;
        const QString name = (*it)->text(0);
        const bool isMatching = words.isEmpty() || m_pinyin.matches(name, words) || m_pinyin.spells(name, words);
        (*it)->setHidden(!isMatching);
        // What begins as it was typed comes before what only contains it.
        const bool begins = isMatching && !words.isEmpty() && m_pinyin.begins(name, words);
        if (isMatching && (!first || (begins && !m_pinyin.begins(first->text(0), words))))
            first = *it;
    }
    for (int i = 0; i < m_ui->fieldsTree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_ui->fieldsTree->topLevelItem(i);
        bool isEmpty = true;
        for (int child = 0; child < group->childCount(); ++child)
            isEmpty = isEmpty && group->child(child)->isHidden();
        group->setHidden(isEmpty);
    }
    m_ui->fieldsTree->setCurrentItem(first);
    explain();
}

void FieldChooser::explain()
{
    const QTreeWidgetItem *item = m_ui->fieldsTree->currentItem();
    const bool isChosen = !currentName().isEmpty();
    m_ui->meaningLabel->setText(
        isChosen ? item->data(0, MeaningRole).toString() : tr("No figure matches what was typed."));
    m_ui->buttons->button(QDialogButtonBox::Ok)->setEnabled(isChosen);
}

void FieldChooser::step(bool forward)
{
    const QTreeWidget *tree = m_ui->fieldsTree;
    QTreeWidgetItem *item = tree->currentItem();
    do {
        item = item ? (forward ? tree->itemBelow(item) : tree->itemAbove(item)) : nullptr;
    } while (item && isGroup(item));
    if (item)
        m_ui->fieldsTree->setCurrentItem(item);
}

bool FieldChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void FieldChooser::accept()
{
    const QString name = currentName();
    if (name.isEmpty())
        return;
    QDialog::accept();
    Q_EMIT chosen(name);
}

} // namespace Gongkai
