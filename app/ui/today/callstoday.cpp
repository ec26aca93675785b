// SPDX-License-Identifier: GPL-3.0-or-later
#include "callstoday.h"

#include "datewording.h"
#include "hotlinewording.h"
#include "icons.h"
#include "registerbook.h"
#include "tablelook.h"

#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace Gongkai {

namespace {

/// As many rows are in sight however little room the page has.
constexpr int LeastCalls = 2;

/// Those to be answered first come first; those without a day last.
bool isSooner(const HotlineCall &one, const HotlineCall &other)
{
    if (one.answerBy != other.answerBy)
        return one.answerBy && (!other.answerBy || *one.answerBy < *other.answerBy);
    return one.at < other.at;
}

} // namespace

CallsToday::CallsToday(const Workplace &place, QWidget *parent)
    : QWidget(parent), m_place(place), m_calls(new RecordTableModel<HotlineCall>(columns(), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *heading = new QLabel(tr("Hotline calls to be answered"), this);
    heading->setTextFormat(Qt::PlainText);
    makeHeading(heading, true);
    layout->addWidget(heading);
    auto *table = new QTableView(this);
    table->setObjectName(QStringLiteral("callsTable"));
    table->setAccessibleName(heading->text());
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setModel(m_calls);
    TableLook::apply(table);
    TableLook::keepRows(table, LeastCalls);
    layout->addWidget(table);
    setFocusProxy(table);
    connect(table, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT callAsked(m_calls->at(index.row()).id); });
}

std::vector<Column<HotlineCall>> CallsToday::columns() const
{
    using Col = Column<HotlineCall>;
    return {
        Col(tr("Answer by"), [](const HotlineCall &call) { return dayText(call.answerBy); }).inBold(),
        Col(tr("State"), [this](const HotlineCall &call) { return callStateText(call, m_place.today()); })
            .withIcon([this](const HotlineCall &call) {
                return stateOf(call, m_place.today()) == CallState::Overdue ? iconNamed(QStringLiteral("warning"))
                                                                            : QIcon();
            }),
        Col(tr("Village"),
            [this](const HotlineCall &call) { return nameOf(m_villages, call.village.value_or(QString())); }),
        Col(tr("Matter"), [](const HotlineCall &call) { return matterWithoutCaller(call).simplified(); }),
    };
}

void CallsToday::refresh()
{
    auto calls = RegisterBook(m_place.store).all<HotlineCall>();
    if (!calls) {
        m_place.tell(this, calls.error());
        return;
    }
    m_villages = villageNames(m_place.store);
    std::vector<HotlineCall> open;
    for (Stored<HotlineCall> &call : *calls) {
        if (!call.record.answeredOn)
            open.push_back(std::move(call.record));
    }
    std::sort(open.begin(), open.end(), isSooner);
    setVisible(!open.empty());
    m_calls->setRows(std::move(open));
    TableLook::fit(findChild<QTableView *>());
}

} // namespace Gongkai
