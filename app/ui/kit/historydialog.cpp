// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydialog.h"

#include "datewording.h"
#include "listwording.h"
#include "recordtablemodel.h"
#include "screenroom.h"
#include "tablelook.h"
#include "ui_historydialog.h"
#include "workplace.h"

#include <algorithm>

namespace Gongkai {

namespace {

/// One line of the table: a field that an entry changed. Who and when stand on an entry's first line.
struct HistoryLine
{
    QString at;
    QString who;
    QString what;
    QString field;
    QString before;
    QString after;
    QString reason;
};

QString kindText(ChangeKind kind)
{
    switch (kind) {
    case ChangeKind::Add:
        return HistoryDialog::tr("added");
    case ChangeKind::Change:
        return HistoryDialog::tr("changed");
    case ChangeKind::Remove:
        return HistoryDialog::tr("removed");
    }
    return {};
}

void addLines(std::vector<HistoryLine> &lines, const HistoryEntry &entry)
{
    HistoryLine line{momentText(entry.at), entry.clerk, kindText(entry.kind), {}, {}, {}, entry.reason};
    for (const FieldChange &field : entry.fields) {
        line.field = fieldName(entry.list, field.field);
        line.before = valueText(entry.list, field.field, field.before);
        line.after = valueText(entry.list, field.field, field.after);
        lines.push_back(line);
        line = {};
    }
    if (entry.fields.empty())
        lines.push_back(line);
}

std::vector<Column<HistoryLine>> columns()
{
    const auto column = [](const QString &heading, QString HistoryLine::*member) {
        return Column<HistoryLine>{heading, [member](const HistoryLine &line) { return line.*member; }};
    };
    return {column(HistoryDialog::tr("When"), &HistoryLine::at), column(HistoryDialog::tr("Who"), &HistoryLine::who),
        column(HistoryDialog::tr("What"), &HistoryLine::what), column(HistoryDialog::tr("Field"), &HistoryLine::field),
        column(HistoryDialog::tr("Before"), &HistoryLine::before),
        column(HistoryDialog::tr("After"), &HistoryLine::after),
        column(HistoryDialog::tr("Why"), &HistoryLine::reason)};
}

} // namespace

HistoryDialog::HistoryDialog(const QString &name, std::vector<HistoryEntry> entries, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::HistoryDialog>())
{
    m_ui->setupUi(this);
    m_ui->nameLabel->setText(entries.empty() ? tr("%1 has no history yet.").arg(name) : name);
    std::reverse(entries.begin(), entries.end());
    std::vector<HistoryLine> lines;
    for (const HistoryEntry &entry : entries)
        addLines(lines, entry);
    auto *model = new RecordTableModel<HistoryLine>(columns(), this);
    model->setRows(std::move(lines));
    m_ui->historyTable->setModel(model);
    TableLook::apply(m_ui->historyTable);
    TableLook::fit(m_ui->historyTable);
    giveRoom(this, 160, 26);
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::open(const Workplace &place, List list, const QString &key, const QString &name, QWidget *parent)
{
    auto entries = HistoryBook(place.store).of(list, key);
    if (!entries) {
        place.tell(parent, entries.error());
        return;
    }
    auto *dialog = new HistoryDialog(name, std::move(*entries), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

} // namespace Gongkai
