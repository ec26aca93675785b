// SPDX-License-Identifier: GPL-3.0-or-later
#include "reformtools.h"

#include "datewording.h"
#include "formbinding.h"
#include "reformdialog.h"
#include "townbook.h"
#include "townreform.h"

#include <QAction>
#include <QCoreApplication>

#include <algorithm>

namespace Gongkai {

namespace {

using namespace Qt::Literals::StringLiterals;

class ReformWords
{
    Q_DECLARE_TR_FUNCTIONS(ReformTools)
};

/// The sentences for a merger and a closure, which are not the same for an office, a village and an item.
QString mergerSentence(const Office &, const QString &unit, const QString &other, Period from, const ChangeSet &changes)
{
    // Each ends with a change, whether or not a successor begins.
    const int items = countOf(changes, List::Items, ChangeKind::Change);
    return ReformWords::tr("%1 hands in for the last time in %2. From %3 on %4 hands in its %n item(s), under codes of "
                           "its own. Nothing changes for the months before: standing and papers stay as they are.",
        nullptr, items)
        .arg(unit, monthText(from.plus(-1)), monthText(from), other);
}

QString mergerSentence(const Village &, const QString &unit, const QString &other, Period from, const ChangeSet &)
{
    return ReformWords::tr("%1 is inspected for the last time in %2; from %3 on it belongs to %4. Its visits, findings "
                           "and calls stay recorded under its own name.")
        .arg(unit, monthText(from.plus(-1)), monthText(from), other);
}

QString mergerSentence(const CatalogueItem &, const QString &unit, const QString &other, Period from, const ChangeSet &)
{
    return ReformWords::tr("“%1” is due for the last time in %2; from %3 on its material is handed in with “%4”. "
                           "Nothing changes for the months before: standing and papers stay as they are.")
        .arg(unit, monthText(from.plus(-1)), monthText(from), other);
}

QString closureSentence(const Office &, const QString &unit, Period last)
{
    return ReformWords::tr(
        "%1 hands in for the last time in %2. From %3 on nothing is due from it. Nothing changes for "
        "the months before: standing and papers stay as they are.")
        .arg(unit, monthText(last), monthText(last.plus(1)));
}

QString closureSentence(const Village &, const QString &unit, Period last)
{
    return ReformWords::tr(
        "%1 is inspected for the last time in %2; from %3 on it no longer counts in the coverage. Its "
        "visits, findings and calls stay recorded.")
        .arg(unit, monthText(last), monthText(last.plus(1)));
}

QString closureSentence(const CatalogueItem &, const QString &unit, Period last)
{
    return ReformWords::tr(
        "“%1” can be due for the last time in %2. From %3 on nobody is asked for it. Nothing changes "
        "for the months before: standing and papers stay as they are.")
        .arg(unit, monthText(last), monthText(last.plus(1)));
}

/// What a renaming comes to: what has no former names goes on as another record.
template <Dated R>
QString renamingSentence(const R &)
{
    if constexpr (TownUnit<R>)
        return ReformWords::tr("From %1 on it is called “%2”. In months up to %3, and on their papers, it stays “%4”.");
    else
        return ReformWords::tr(
            "From %1 on “%2” is due in its place, under a code of its own. In months up to %3, and on "
            "their papers, it stays “%4”.");
}

QString nameInChoice(const Office &office)
{
    return office.name;
}

QString nameInChoice(const Village &village)
{
    return village.name;
}

/// Items of two offices may have the same name.
QString nameInChoice(const CatalogueItem &item)
{
    return item.code + u' ' + item.name;
}

/// All the others of its kind.
template <Dated R>
std::vector<Choice> othersThan(const R &unit, Store &store)
{
    std::vector<Choice> others;
    if (const auto all = TownBook(store).all<R>()) {
        for (const auto &[other, version] : *all) {
            if (other.code != unit.code)
                others.push_back({other.code, nameInChoice(other)});
        }
    }
    return others;
}

/// What has no former names is renamed along with what depends on it in the store.
template <Dated R>
Result<ChangeSet> changesOfRenaming(const Stored<R> &unit, const ReformEntry &typed, Store &store)
{
    if constexpr (TownUnit<R>)
        return TownReform::rename(unit, typed.name, typed.month);
    else
        return TownReform(store).rename(unit, typed.name, typed.month);
}

template <Dated R>
Reform renaming(const Stored<R> &unit, Store &store)
{
    return {Deed::Rename, ReformWords::tr("Rename from a month on"), unit.record.name, ReformWords::tr("&Rename"), {},
        [unit, &store](const ReformEntry &typed) { return changesOfRenaming(unit, typed, store); },
        [unit](const ReformEntry &typed, const ChangeSet &) {
            return renamingSentence(unit.record)
                .arg(monthText(*typed.month), typed.name, monthText(typed.month->plus(-1)), unit.record.name);
        }};
}

template <Dated R>
Reform merger(const Stored<R> &unit, Store &store)
{
    const std::vector<Choice> others = othersThan(unit.record, store);
    return {Deed::Merge, ReformWords::tr("Merge into another"), unit.record.name, ReformWords::tr("Mer&ge"), others,
        [unit, &store](const ReformEntry &typed) { return TownReform(store).merge(unit, typed.into, typed.month); },
        [unit, others](const ReformEntry &typed, const ChangeSet &changes) {
            const auto other = std::find_if(
                others.begin(), others.end(), [&typed](const Choice &choice) { return choice.value == typed.into; });
            return mergerSentence(unit.record, unit.record.name, other->text, *typed.month, changes);
        }};
}

template <Dated R>
Reform closure(const Stored<R> &unit)
{
    return {Deed::Close, ReformWords::tr("Close"), unit.record.name, ReformWords::tr("C&lose"), {},
        [unit](const ReformEntry &typed) { return TownReform::close(unit, typed.month); },
        [unit](const ReformEntry &typed, const ChangeSet &) {
            return closureSentence(unit.record, unit.record.name, *typed.month);
        }};
}

template <Dated R>
void addTools(RecordsPaneOf<R> &pane, const Workplace &place)
{
    const auto tool = [&pane, place](const QString &id, const QString &text, auto makeReform) {
        auto *action = new QAction(text, &pane);
        action->setObjectName(id);
        QObject::connect(action, &QAction::triggered, &pane, [&pane, place, makeReform] {
            const Stored<R> *unit = pane.current();
            if (!unit)
                return;
            auto *dialog = new ReformDialog(place, makeReform(*unit), &pane);
            dialog->setAttribute(Qt::WA_DeleteOnClose);
            dialog->open();
        });
        return action;
    };
    Store &store = place.store;
    pane.addToolMenu(ReformWords::tr("Dated change"), ReformWords::tr("Rename, merge or close from a month on"),
        {tool(u"actionRename"_s, ReformWords::tr("&Rename…"),
             [&store](const Stored<R> &unit) { return renaming(unit, store); }),
            tool(u"actionMerge"_s, ReformWords::tr("&Merge into another…"),
                [&store](const Stored<R> &unit) { return merger(unit, store); }),
            tool(u"actionClose"_s, ReformWords::tr("&Close…"), [](const Stored<R> &unit) { return closure(unit); })});
}

} // namespace

void addReformTools(RecordsPaneOf<Office> &pane, const Workplace &place)
{
    addTools(pane, place);
}

void addReformTools(RecordsPaneOf<Village> &pane, const Workplace &place)
{
    addTools(pane, place);
}

void addReformTools(RecordsPaneOf<CatalogueItem> &pane, const Workplace &place)
{
    addTools(pane, place);
}

} // namespace Gongkai
