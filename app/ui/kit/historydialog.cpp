// SPDX-License-Identifier: GPL-3.0-or-later
#include "historydialog.h"

#include "datewording.h"
#include "inspectionbook.h"
#include "listwording.h"
#include "masking.h"
#include "recordtablemodel.h"
#include "screenroom.h"
#include "tablelook.h"
#include "townbook.h"
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

/// What values are put into words with.
struct Wording
{
    const HistoryDialog::NameOf &nameOf;
    QStringList callers; ///< names and numbers that the record ever had of who called
};

/// A value in words; a code with the name that it stands for.
QString wordsFor(List list, const QString &field, const QString &value, const Wording &wording)
{
    const List referred = listReferredTo(list, field);
    const QString name = referred == List::None || value.isEmpty() ? QString() : wording.nameOf(referred, value);
    return maskedValue(list, field, name.isEmpty() ? valueText(list, field, value) : name, wording.callers);
}

/// Who called as @p entries tell it.
QStringList callersIn(const std::vector<HistoryEntry> &entries)
{
    QStringList callers;
    for (const HistoryEntry &entry : entries) {
        for (const FieldChange &change : entry.fields) {
            if (entry.list == List::HotlineCalls && (change.field == u"caller" || change.field == u"phone"))
                callers << change.before << change.after;
        }
    }
    return callers;
}

void addLines(std::vector<HistoryLine> &lines, const HistoryEntry &entry, const Wording &wording)
{
    HistoryLine line{momentText(entry.at), entry.clerk, kindText(entry.kind), {}, {}, {}, entry.reason};
    const size_t before = lines.size();
    for (const FieldChange &field : entry.fields) {
        // The store's own number of a record says nothing to a clerk.
        if (field.field == QLatin1StringView("id"))
            continue;
        line.field = fieldName(entry.list, field.field);
        line.before = wordsFor(entry.list, field.field, field.before, wording);
        line.after = wordsFor(entry.list, field.field, field.after, wording);
        lines.push_back(line);
        line = {};
    }
    if (lines.size() == before)
        lines.push_back(line);
}

HistoryLine lineOf(const Look &look)
{
    return {momentText(look.at), look.clerk, HistoryDialog::tr("looked at who called"), {}, {}, {}, {}};
}

/// All that happened, the newest first.
std::vector<HistoryLine> linesOf(
    const std::vector<HistoryEntry> &entries, const std::vector<Look> &looks, const HistoryDialog::NameOf &nameOf)
{
    const Wording wording{nameOf, callersIn(entries)};
    std::vector<HistoryLine> lines;
    auto look = looks.rbegin();
    std::for_each(entries.rbegin(), entries.rend(), [&](const HistoryEntry &entry) {
        for (; look != looks.rend() && entry.at <= look->at; ++look)
            lines.push_back(lineOf(*look));
        addLines(lines, entry, wording);
    });
    std::transform(look, looks.rend(), std::back_inserter(lines), lineOf);
    return lines;
}

/// `财政办公室（CZ）`: what has a name beside its code.
template <class R, class Book>
QString nameIn(const Book &book, const QString &key)
{
    const auto found = book.template find<R>(key);
    return found ? HistoryDialog::tr("%1 (%2)").arg(found->record.name, key) : QString();
}

/// `2015-11-30 利民村`: the day of a visit, and the village as it was called then.
QString visitName(Store &store, const QString &key)
{
    const auto found = InspectionBook(store).find<Visit>(key);
    if (!found)
        return {};
    const Visit &visit = found->record;
    const auto village = TownBook(store).find<Village>(visit.village);
    return dayText(visit.on) + u' ' + (village ? nameOn(village->record, visit.on) : visit.village);
}

/// What stands for a record of the inspections, which the store alone numbers.
QString inspectionName(Store &store, List list, const QString &key)
{
    const InspectionBook book(store);
    if (list == List::Visits)
        return visitName(store, key);
    if (list == List::Checklists)
        return nameIn<Checklist>(book, key);
    if (list == List::Draws) {
        const auto draw = book.find<InspectionDraw>(key);
        return draw ? dayText(draw->record.on) : QString();
    }
    const auto finding = book.find<Finding>(key);
    return finding ? finding->record.problem.simplified() : QString();
}

QString nameIn(Store &store, List list, const QString &key)
{
    const TownBook book(store);
    switch (list) {
    case List::Offices:
        return nameIn<Office>(book, key);
    case List::Villages:
        return nameIn<Village>(book, key);
    case List::Items:
        return nameIn<CatalogueItem>(book, key);
    case List::Officials:
        return nameIn<Official>(book, key);
    case List::Teams:
        return nameIn<InspectionTeam>(book, key);
    case List::Visits:
    case List::Findings:
    case List::Checklists:
    case List::Draws:
        return inspectionName(store, list, key);
    default:
        return {};
    }
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

HistoryDialog::HistoryDialog(const QString &name, const std::vector<HistoryEntry> &entries,
    const std::vector<Look> &looks, const NameOf &nameOf, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::HistoryDialog>())
{
    m_ui->setupUi(this);
    m_ui->nameLabel->setText(entries.empty() ? tr("%1 has no history yet.").arg(name) : name);
    auto *model = new RecordTableModel<HistoryLine>(columns(), this);
    model->setRows(linesOf(entries, looks, nameOf));
    m_ui->historyTable->setModel(model);
    TableLook::apply(m_ui->historyTable);
    TableLook::fit(m_ui->historyTable);
    giveRoom(this, 160, 26);
}

HistoryDialog::~HistoryDialog() = default;

void HistoryDialog::open(const Workplace &place, List list, const QString &key, const QString &name, QWidget *parent)
{
    const auto entries = HistoryBook(place.store).of(list, key);
    const auto looks = RegisterBook(place.store).looksAt(list, key);
    if (!entries || !looks) {
        place.tell(parent, entries ? looks.error() : entries.error());
        return;
    }
    const auto nameOf = [&](List referred, const QString &code) { return nameIn(place.store, referred, code); };
    auto *dialog = new HistoryDialog(name, *entries, *looks, nameOf, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

} // namespace Gongkai
