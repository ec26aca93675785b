// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordspane.h"

#include "historydialog.h"
#include "listwording.h"
#include "stepwording.h"
#include "tablefilter.h"
#include "tablelook.h"
#include "ui_recordspane.h"
#include "wraplayout.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

namespace Gongkai {

RecordsPane::RecordsPane(const Workplace &place, const QString &emptySentence, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::RecordsPane>())
    , m_place(place)
    , m_filter(new TableFilter(place.pinyin, this))
    , m_emptySentence(emptySentence)
{
    m_ui->setupUi(this);
    m_tools = WrapLayout::inPlaceOf(m_ui->toolLayout);
    m_lastTool = m_ui->historyButton;
    m_ui->recordsTable->setModel(m_filter);
    TableLook::apply(m_ui->recordsTable);
    m_ui->recordsTable->installEventFilter(this);
    m_ui->searchEdit->installEventFilter(this);
    connectActions();
}

RecordsPane::~RecordsPane() = default;

void RecordsPane::connectActions()
{
    const auto addAction = [this](QToolButton *button, QAction *action) {
        showAction(button, action);
        this->addAction(action);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    };
    addAction(m_ui->newButton, m_ui->actionNew);
    addAction(m_ui->editButton, m_ui->actionEdit);
    addAction(m_ui->removeButton, m_ui->actionRemove);
    addAction(m_ui->historyButton, m_ui->actionHistory);
    addAction(m_ui->showAllButton, m_ui->actionShowAll);
    addAction(m_ui->backButton, m_ui->actionBack);
    connect(m_ui->actionBack, &QAction::triggered, this, [this] {
        // The page may take the selection away while it is left.
        if (const auto goBack = m_selection ? m_selection->goBack : nullptr)
            goBack();
    });
    this->QWidget::addAction(m_ui->actionSearch);
    m_ui->actionSearch->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_ui->actionNew, &QAction::triggered, this, &RecordsPane::addRecord);
    connect(m_ui->actionEdit, &QAction::triggered, this, &RecordsPane::editCurrent);
    connect(m_ui->actionRemove, &QAction::triggered, this, &RecordsPane::removeCurrent);
    connect(m_ui->actionHistory, &QAction::triggered, this, &RecordsPane::showHistory);
    connect(m_ui->actionSearch, &QAction::triggered, m_ui->searchEdit, qOverload<>(&QWidget::setFocus));
    connect(m_ui->recordsTable, &QTableView::doubleClicked, this, &RecordsPane::editCurrent);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, [this](const QString &typed) {
        m_filter->setTyped(typed);
        showState();
    });
    connect(m_ui->actionShowAll, &QAction::triggered, this, &RecordsPane::showAll);
    connect(&m_place.store, &Store::committed, this, &RecordsPane::outdate);
}

QToolButton *RecordsPane::addToolButton()
{
    auto *button = new QToolButton(this);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRaise(true);
    m_tools->insertWidget(button, m_ui->searchEdit);
    QWidget::setTabOrder(m_lastTool, button);
    m_lastTool = button;
    return button;
}

void RecordsPane::addTool(QAction *action, ToolFor what)
{
    showAction(addToolButton(), action);
    QWidget::addAction(action);
    if (what == ToolFor::Record)
        m_recordTools.append(action);
}

void RecordsPane::addToolMenu(const QString &text, const QString &toolTip, const QList<QAction *> &actions)
{
    QToolButton *button = addToolButton();
    auto *menu = new QMenu(text, button);
    menu->addActions(actions);
    button->setText(text);
    button->setToolTip(toolTip);
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    // The style draws the arrow over the end of the text.
    const int arrow = style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, button);
    button->setMinimumWidth(button->sizeHint().width() + 2 * arrow);
    addActions(actions);
    m_recordTools.append(actions);
    m_recordTools.append(menu->menuAction());
    connect(menu->menuAction(), &QAction::changed, button,
        [button, menu] { button->setEnabled(menu->menuAction()->isEnabled()); });
}

void RecordsPane::setModel(QAbstractItemModel *model)
{
    m_filter->setSourceModel(model);
    m_ui->recordsTable->sortByColumn(0, Qt::AscendingOrder);
    m_ui->recordsTable->setSortingEnabled(true);
    const QItemSelectionModel *chosen = m_ui->recordsTable->selectionModel();
    connect(chosen, &QItemSelectionModel::currentRowChanged, this, &RecordsPane::showState);
    connect(chosen, &QItemSelectionModel::currentRowChanged, this, &RecordsPane::currentChanged);
    m_ui->recordsTable->setAccessibleName(listName(list()));
    showState();
}

void RecordsPane::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    QWidget::showEvent(event);
}

void RecordsPane::reload()
{
    const int row = currentRow();
    const QString key = row < 0 ? QString() : keyAt(row);
    m_isStale = !fetch();
    TableLook::fit(m_ui->recordsTable);
    select(key);
    showState();
}

void RecordsPane::outdate()
{
    m_isStale = true;
    if (isVisible())
        reload();
}

void RecordsPane::select(const QString &key)
{
    const QAbstractItemModel *model = m_filter->sourceModel();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (key.isEmpty() || keyAt(row) != key)
            continue;
        const QModelIndex index = m_filter->mapFromSource(model->index(row, 0));
        m_ui->recordsTable->setCurrentIndex(index);
        return;
    }
    m_ui->recordsTable->setCurrentIndex(m_filter->index(0, 0));
}

void RecordsPane::reveal(const QString &key)
{
    if (m_isStale)
        reload();
    select(key);
    const int row = currentRow();
    if (row >= 0 && keyAt(row) == key)
        return;
    m_ui->searchEdit->clear();
    if (m_selection && !m_selection->keys.contains(key))
        showAll();
    select(key);
}

int RecordsPane::currentRow() const
{
    const QModelIndex index = m_filter->mapToSource(m_ui->recordsTable->currentIndex());
    return index.isValid() ? index.row() : -1;
}

QString RecordsPane::selectionText(const RecordSelection &selection)
{
    const int count = int(selection.keys.size());
    if (selection.number.isEmpty())
        //: %1 what the records have in common
        return tr("Only the %n record(s) of “%1”.", nullptr, count).arg(selection.name);
    //: %1 what a number is called, %2 the year, %3 the number
    return tr("Only the %n record(s) counted in “%1” of %2 = %3.", nullptr, count)
        .arg(selection.name)
        .arg(selection.year)
        .arg(selection.number);
}

void RecordsPane::showState()
{
    m_ui->selectionPane->setVisible(m_selection.has_value());
    m_ui->actionShowAll->setEnabled(m_selection.has_value());
    if (m_selection)
        m_ui->selectionLabel->setText(selectionText(*m_selection));
    m_ui->actionBack->setEnabled(m_selection && m_selection->goBack);
    const bool hasRecords = m_filter->sourceModel() && m_filter->sourceModel()->rowCount() > 0;
    const bool hasRows = m_filter->rowCount() > 0;
    m_ui->emptyLabel->setText(hasRecords ? tr("Nothing here matches what you search for.") : m_emptySentence);
    m_ui->stack->setCurrentWidget(hasRows ? m_ui->tablePage : m_ui->emptyPage);
    for (QAction *action : {m_ui->actionEdit, m_ui->actionRemove, m_ui->actionHistory})
        action->setEnabled(hasRows && currentRow() >= 0);
    for (QAction *action : m_recordTools)
        action->setEnabled(hasRows && currentRow() >= 0);
}

void RecordsPane::addRecord()
{
    openForm(-1);
}

void RecordsPane::showRecord(const QString &key)
{
    if (!key.isEmpty())
        reveal(key);
    else if (m_isStale)
        reload();
    m_ui->recordsTable->setFocus();
}

void RecordsPane::showOnly(const RecordSelection &selection)
{
    m_selection = selection;
    m_ui->searchEdit->clear();
    reload();
    m_ui->recordsTable->setFocus();
}

void RecordsPane::showAll()
{
    if (!m_selection)
        return;
    m_selection.reset();
    outdate();
}

void RecordsPane::editCurrent()
{
    if (const int row = currentRow(); row >= 0)
        openForm(row);
}

void RecordsPane::openForm(int row)
{
    RecordDialog *form = makeForm(row).release();
    form->setAttribute(Qt::WA_DeleteOnClose);
    connect(form, &RecordDialog::saved, this, &RecordsPane::reveal);
    form->open();
}

void RecordsPane::removeCurrent()
{
    const int row = currentRow();
    if (row < 0)
        return;
    const QString name = nameAt(row);
    const QStringList question{tr("Remove %1? It can be brought back with Undo.").arg(name), removalNoteAt(row)};
    if (!m_place.prompts.confirm(this, question.join(u' ').trimmed(), tr("Remove")))
        return;
    const auto done = m_place.commit(this, deedText(Deed::Remove, list(), 1, name),
        [this, row](const QString &reason) { return removeRow(row, reason); });
    if (!done)
        m_place.tell(this, done.error());
}

void RecordsPane::showHistory()
{
    if (const int row = currentRow(); row >= 0)
        HistoryDialog::open(m_place, list(), keyAt(row), nameAt(row), this);
}

bool RecordsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_ui->recordsTable && isEnter) {
        editCurrent();
        return true;
    }
    if (watched == m_ui->searchEdit && (isEnter || key == Qt::Key_Down)) {
        m_ui->recordsTable->setFocus();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Gongkai
